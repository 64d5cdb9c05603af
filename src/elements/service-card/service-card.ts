import { defineElement } from '../define-element.js';
import { ServiceCardElement } from './service-card.element.js';

defineElement('service-card', ServiceCardElement);

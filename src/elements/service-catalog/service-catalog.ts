import '../life-situation-filter/life-situation-filter.js';
import { defineElement } from '../define-element.js';
import { ServiceCatalogElement } from './service-catalog.element.js';

defineElement('service-catalog', ServiceCatalogElement);

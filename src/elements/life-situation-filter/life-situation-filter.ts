import { defineElement } from '../define-element.js';
import { LifeSituationFilterElement } from './life-situation-filter.element.js';

defineElement('life-situation-filter', LifeSituationFilterElement);

import '../snippet-builder/snippet-builder.js';
import { defineElement } from '../../elements/define-element.js';
import { CatalogControlElement } from './catalog-control.element.js';

defineElement('catalog-control', CatalogControlElement);

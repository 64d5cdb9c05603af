import { defineElement } from '../../elements/define-element.js';
import { SnippetBuilderElement } from './snippet-builder.element.js';

defineElement('snippet-builder', SnippetBuilderElement);

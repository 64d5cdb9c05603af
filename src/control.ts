/**
 * The portfolio manager's script: everything of `embed.js`, `<catalog-control>`, and `<snippet-builder>`. For an institution's own staff;
 * a page for citizens needs none of it.
 */
import './embed.js';
import './portfolio/catalog-control/catalog-control.js';
import './portfolio/snippet-builder/snippet-builder.js';

export { CatalogControlElement } from './portfolio/catalog-control/catalog-control.element.js';
export { SnippetBuilderElement } from './portfolio/snippet-builder/snippet-builder.element.js';
export type { Check, CheckWords, Outcome, Severity } from './portfolio/check.js';
export type { Finding, ServiceReport } from './portfolio/examine.js';

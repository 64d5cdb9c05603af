/**
 * The one script an institution adds to its page: defines the elements and knows the adapters.
 * Also `service-catalog-elements/define` for pages built from the package.
 */
import { addBuiltInAdapters } from './add-built-in-adapters.js';
import './elements/service-catalog/service-catalog.js';
import './elements/service-card/service-card.js';
import './elements/life-situation-filter/life-situation-filter.js';

addBuiltInAdapters();

/** For a page without a build that brings an adapter of its own: `import { addAdapter } from '…/embed.js'`. */
export { addAdapter } from './register/register-clients.js';

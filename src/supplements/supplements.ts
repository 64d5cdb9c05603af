/** What an institution adds to the register's descriptions from a file; downloaded where a page names one. */
export { readSupplements, type Supplements } from './read-supplements.js';
export { supplementView } from './supplement-view.js';

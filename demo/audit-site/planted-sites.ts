import { municipalCopies } from './municipal-copies.js';
import { municipalOtherPages } from './municipal-other-pages.js';
import type { PlantedPage } from './planted-page.js';
import { portalPages } from './portal-pages.js';

/** The sites on which the audit is measured, by name. */
export const plantedSites: Readonly<Record<string, readonly PlantedPage[]>> = {
  municipality: [...municipalCopies, ...municipalOtherPages],
  portal: portalPages,
};

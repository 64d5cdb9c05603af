import type { ServiceRecord } from './service-record.js';
import { businessAndRightsServices } from './services-business-and-rights.js';
import { healthWorkStudyServices } from './services-health-work-study.js';
import { landAndFoodServices } from './services-land-and-food.js';
import { pmlpServices } from './services-pmlp.js';
import { vsaaFamilyServices } from './services-vsaa-families.js';
import { vsaaInsuranceServices } from './services-vsaa-insurance.js';

/** Services of the State's institutions and those between institutions, by id. */
export const stateServices: readonly ServiceRecord[] = [
  ...pmlpServices,
  ...vsaaFamilyServices,
  ...vsaaInsuranceServices,
  ...healthWorkStudyServices,
  ...businessAndRightsServices,
  ...landAndFoodServices,
].sort((a, b) => Number(a.id) - Number(b.id));

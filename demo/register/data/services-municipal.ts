import type { ServiceRecord } from './service-record.js';
import { business } from './services-municipal-business.js';
import { culture } from './services-municipal-culture.js';
import { family } from './services-municipal-family.js';
import { home } from './services-municipal-home.js';
import { neglected } from './services-municipal-neglected.js';
import { preschool } from './services-municipal-preschool.js';
import { residence } from './services-municipal-residence.js';
import { social } from './services-municipal-social.js';

/** The services of the five invented municipalities. */
export const municipalServices: readonly ServiceRecord[] = [
  ...preschool,
  ...family,
  ...social,
  ...residence,
  ...home,
  ...culture,
  ...business,
  ...neglected,
];

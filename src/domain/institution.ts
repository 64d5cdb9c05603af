import * as z from 'zod/mini';
import { requiredText, localizedText } from './localized-text.js';
import { openingHours } from './channel.js';
import { shownText } from './shown-text.js';
import { webAddress } from './web-address.js';

/** An administrative territory: the State's code and its name. */
export const territory = z.object({ code: z.string(), name: requiredText });
export type Territory = z.infer<typeof territory>;

/** An institution, as a description names it. Its registration number is its key. */
export const institutionRef = z.object({
  registrationNumber: z.string(),
  name: requiredText,
  url: z.optional(webAddress),
});
export type InstitutionRef = z.infer<typeof institutionRef>;

/** Functional contacts; never a named person. */
export const contact = z.object({
  organisation: z.optional(localizedText),
  address: z.optional(localizedText),
  phone: z.optional(shownText),
  email: z.optional(shownText),
  eAddress: z.optional(shownText),
  url: z.optional(webAddress),
});
export type Contact = z.infer<typeof contact>;

/** An institution in the register (CPSV-AP `PublicOrganisation`). */
export const institution = z.extend(institutionRef, {
  contact: z.optional(contact),
  openingHours: z.optional(openingHours),
  /** A municipality's own. */
  territory: z.optional(territory),
});
export type Institution = z.infer<typeof institution>;

import * as z from 'zod/mini';

/**
 * One record of the City of Helsinki's published service register (errandservices.json), as far as it is used.
 * Each language holds a whole record; a language without one is an empty list instead of an object.
 */

const text = z.optional(z.nullable(z.string()));
const link = z.object({ type: text, title: text, url: text, file_format: text });
export type HelsinkiLink = z.infer<typeof link>;

const channel = z.object({
  id: z.number(),
  type: z.string(),
  name: text,
  information: text,
  prerequisites: text,
  process_description: text,
  availability_summary: text,
  phone: text,
  call_charge_info: text,
  email: text,
  personal_service_street_addr: text,
  personal_service_postal_code: text,
  personal_service_city: text,
  requires_authentication: z.optional(z.boolean()),
  links: z.optional(z.array(link)),
});
export type HelsinkiChannel = z.infer<typeof channel>;

const inOneLanguage = z.object({
  name: z.string(),
  name_synonyms: text,
  description: text,
  process_description: text,
  information: text,
  costs: text,
  processing_time: text,
  expiration_time: text,
  target_groups: z.optional(z.array(z.string())),
  life_events: z.optional(z.array(z.string())),
  links: z.optional(z.array(link)),
  channels: z.optional(z.array(channel)),
});
export type HelsinkiInOneLanguage = z.infer<typeof inOneLanguage>;

const language = z.pipe(
  z.transform((version: unknown) => (Array.isArray(version) && version.length === 0 ? undefined : version)),
  z.optional(inOneLanguage),
);

export const helsinkiRecord = z.object({ id: z.number(), fi: language, sv: language, en: language });
export type HelsinkiRecord = z.infer<typeof helsinkiRecord>;

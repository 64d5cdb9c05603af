import * as z from 'zod/mini';
import { isoMoment } from './date.js';
import { localizedText } from './localized-text.js';
import type { ReadRecords } from './read-records.js';

/** The public state of something a channel depends on: an e-service, a system, a customer centre. */
export const resource = z.object({
  id: z.string(),
  name: localizedText,
  state: z.enum(['available', 'maintenance', 'unavailable']),
  /** Of a maintenance, planned or under way. */
  from: z.optional(isoMoment),
  until: z.optional(isoMoment),
  note: z.optional(localizedText),
});
export type Resource = z.infer<typeof resource>;

/** The resources asked for that the register knows. */
export type ResourceList = Readonly<ReadRecords<Resource>>;

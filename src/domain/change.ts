import * as z from 'zod/mini';
import { isoDateOrMoment, isoMoment } from './date.js';

/** What last happened to a service. */
export const change = z.object({
  id: z.string(),
  change: z.enum(['changed', 'suspended', 'withdrawn']),
  at: isoDateOrMoment,
});
export type Change = z.infer<typeof change>;

/** Services that changed, the oldest change first. */
export const changeList = z.object({
  items: z.array(change),
  /** The moment asked for. */
  since: z.optional(isoMoment),
  /** When the records last changed, by the register's own clock. */
  generatedAt: z.optional(isoMoment),
});
export type ChangeList = z.infer<typeof changeList>;

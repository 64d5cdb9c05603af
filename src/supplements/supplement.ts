import * as z from 'zod/mini';
import { requiredText } from '../domain/localized-text.js';
import { localizedRichText } from '../domain/rich-text.js';

/** Something that is elsewhere: a video, a form. */
const link = z.object({
  title: requiredText,
  /** Absolute, or relative to the file. */
  url: z.string(),
});
export type SupplementLink = z.infer<typeof link>;

/** What an institution adds to one service, by topic. Texts are plain: an empty line parts paragraphs, `- ` begins an item. */
export const supplement = z.object({
  introduction: z.optional(localizedRichText),
  'how-to': z.optional(localizedRichText),
  video: z.optional(z.array(link)),
  faq: z.optional(z.array(z.object({ question: requiredText, answer: localizedRichText }))),
  forms: z.optional(z.array(link)),
  explanation: z.optional(localizedRichText),
});
export type Supplement = z.infer<typeof supplement>;

/** The file: the supplements of services, each under the service's id. They are read one by one. */
export const supplementsFile = z.object({ services: z.record(z.string(), z.unknown()) });

import * as z from 'zod/mini';
import { localizedWords, requiredText } from './localized-text.js';
import { audience, serviceSummary } from './public-service.js';
import type { LeftOutRecord } from './service-page.js';
import { localizedRichText } from './rich-text.js';

/** A life situation as the tree shows it (CPSV-AP `LifeEvent`); one without a parent is a group. */
export const lifeSituationNode = z.object({
  id: z.string(),
  parentId: z.optional(z.string()),
  name: requiredText,
  audience,
  /** Services a person finds behind it, those of its descendants included. */
  serviceCount: z.int().check(z.nonnegative()),
});
export type LifeSituationNode = z.infer<typeof lifeSituationNode>;

/** All life situations of an audience, each with its parent's id. */
export interface LifeSituationTree {
  readonly items: readonly LifeSituationNode[];
  readonly leftOut: readonly LeftOutRecord[];
}

const situationStep = z.object({ title: requiredText, text: z.optional(localizedRichText) });

/** A life situation in full: what to do, in order, and with which services. */
export const lifeSituation = z.extend(lifeSituationNode, {
  summary: z.optional(localizedRichText),
  keywords: z.optional(localizedWords),
  updatedAt: z.optional(z.string()),
  steps: z.array(z.extend(situationStep, { services: z.array(serviceSummary) })),
});
export interface LifeSituation extends z.infer<typeof lifeSituation> {
  /** Services of its steps that could not be read; left out: none. */
  readonly leftOut?: readonly LeftOutRecord[] | undefined;
}

/** The same with its steps' services unread: they are read one by one, so that a bad one does not spoil the situation. */
export const lifeSituationEnvelope = z.extend(lifeSituation, {
  steps: z.array(z.extend(situationStep, { services: z.array(z.unknown()) })),
});

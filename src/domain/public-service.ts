import * as z from 'zod/mini';
import { channel, channelKind, identificationMeans } from './channel.js';
import { isoDate, isoDateOrMoment } from './date.js';
import { fee, feeOverview } from './fee.js';
import { contact, institutionRef, territory } from './institution.js';
import { localizedAddress, localizedText, localizedWords, requiredText } from './localized-text.js';
import { localizedRichText } from './rich-text.js';
import { shownText } from './shown-text.js';
import { webAddress } from './web-address.js';

/**
 * The schemas of this file are the allow-list: what a person needs to request and receive a service.
 * Keys that are not here, all that serves the service's management among them, are dropped when a description is read.
 */

/** Whose catalogue a service belongs in: Latvija.gov.lv, Business.gov.lv, Virsis.gov.lv. */
export const audiences = ['citizens', 'entrepreneurs', 'institutions'] as const;
export const audience = z.enum(audiences);
export type Audience = z.infer<typeof audience>;

export const recipient = z.enum([
  'natural-person',
  'legal-person-private',
  'legal-person-public',
  'any-person',
  'institution',
]);
export type Recipient = z.infer<typeof recipient>;

/** How long it takes: whole working days, words, both, or (left out) not stated. */
export const deadline = z.object({
  workingDays: z.optional(z.int().check(z.nonnegative())),
  note: z.optional(localizedText),
});
export type Deadline = z.infer<typeof deadline>;

/** Another service, by name. */
export const serviceRef = z.object({ id: z.string(), name: requiredText, holder: z.optional(institutionRef) });
export type ServiceRef = z.infer<typeof serviceRef>;

/** Drafts never leave the register; a withdrawn service is an answer of its own, see {@link WithdrawnService}. */
export const serviceStatuses = ['published', 'suspended'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];

/** A group of people a register addresses a service to, by its own code: families with children, older people. */
export const targetGroup = z.object({ id: z.string(), name: requiredText });
export type TargetGroup = z.infer<typeof targetGroup>;

/** What a list shows of a service. */
export const serviceSummary = z.object({
  id: z.string(),
  status: z.enum(serviceStatuses),
  suspension: z.optional(
    z.object({ from: z.optional(isoDate), until: z.optional(isoDate), reason: z.optional(localizedText) }),
  ),
  serviceType: z.enum(['individual-benefit', 'general-benefit', 'inter-institutional']),
  audiences: z.array(audience),
  name: requiredText,
  /** What the municipality itself calls its variant of a standard service. */
  localName: z.optional(localizedText),
  summary: localizedText,
  /** The institution in whose competence the service is (pakalpojuma turētājs). */
  holder: institutionRef,
  /** Those who perform it, where they are not the holder alone (pakalpojuma sniedzējs). */
  providers: z.optional(z.array(institutionRef)),
  /** Left out: the whole State. */
  territories: z.optional(z.array(territory)),
  /** The standard municipal service this is a local variant of. */
  standardServiceId: z.optional(z.string()),
  recipients: z.array(recipient),
  targetGroups: z.optional(z.array(targetGroup)),
  fee: feeOverview,
  deadline: z.optional(deadline),
  channelKinds: z.array(channelKind),
  lifeSituationIds: z.optional(z.array(z.string())),
  keywords: z.optional(localizedWords),
  /** Where the service is requested online. */
  requestUrl: z.optional(localizedAddress),
  /** "Informācija atjaunota". */
  updatedAt: z.catch(z.optional(isoDateOrMoment), undefined),
  /** The description's own page in the register's catalogue. */
  sourceUrl: z.optional(webAddress),
});
export type ServiceSummary = z.infer<typeof serviceSummary>;

/** One step of the process; its place is its `order`, not its position in the list. */
export const step = z.object({
  order: z.int(),
  kind: z.enum(['request', 'processing', 'payment', 'receive']),
  title: z.optional(localizedText),
  text: z.optional(localizedRichText),
  channels: z.optional(z.array(channel)),
});
export type Step = z.infer<typeof step>;

export const serviceDocument = z.object({
  /** A form to fill in, a page to read, or a paper to bring. */
  kind: z.enum(['form', 'hyperlink', 'submit']),
  title: requiredText,
  url: z.optional(webAddress),
  /** The `order` of the step that needs it. */
  neededInStep: z.optional(z.int()),
  /** IANA media type, `application/pdf`. */
  mediaType: z.optional(z.string()),
});
export type ServiceDocument = z.infer<typeof serviceDocument>;

export const notice = z.object({
  kind: z.catch(z.enum(['info', 'reminder', 'warning']), 'info'),
  text: localizedRichText,
  from: z.optional(isoDate),
  until: z.optional(isoDate),
});
export type Notice = z.infer<typeof notice>;

/** CPSV-AP `LegalResource`. */
export const legalAct = z.object({
  title: requiredText,
  issuer: z.optional(localizedText),
  kind: z.optional(localizedText),
  number: z.optional(shownText),
  date: z.optional(isoDate),
  url: z.optional(webAddress),
});
export type LegalAct = z.infer<typeof legalAct>;

/** A service's description in full (CPSV-AP `PublicService`). */
export const service = z.extend(serviceSummary, {
  description: z.optional(localizedRichText),
  /** "Viegli lasīt". */
  easyRead: z.optional(localizedRichText),
  recipientNote: z.optional(localizedText),
  restrictions: z.optional(localizedRichText),
  fees: z.optional(z.array(fee)),
  steps: z.optional(z.array(step)),
  documents: z.optional(z.array(serviceDocument)),
  authentication: z.optional(
    z.object({
      level: z.enum(['none', 'basic', 'verified']),
      means: z.optional(z.array(identificationMeans)),
    }),
  ),
  notices: z.optional(z.array(notice)),
  appeal: z.optional(localizedRichText),
  legalActs: z.optional(z.array(legalAct)),
  contact: z.optional(contact),
  lifeSituations: z.optional(z.array(z.object({ id: z.string(), name: requiredText }))),
  relatedServices: z.optional(z.array(serviceRef)),
  /** Services of which this one is the standard ("… ietvaros"). */
  childServices: z.optional(z.array(serviceRef)),
  /** Falls under Directive 2006/123/EC. */
  euServiceDirective: z.optional(z.boolean()),
});
export type Service = z.infer<typeof service>;

/** What a register says of a service it has withdrawn. */
export const withdrawnService = z.object({
  id: z.string(),
  status: z.literal('withdrawn'),
  name: z.optional(localizedText),
  replacedBy: z.optional(serviceRef),
  withdrawnAt: z.optional(isoDate),
});
export type WithdrawnService = z.infer<typeof withdrawnService>;

/** What a register says of an id it does not know. */
export interface UnknownService {
  readonly id: string;
  readonly status: 'unknown';
}

/** A register's answer about one service. That there is none is an answer too, not a failure. */
export type ServiceRecord = Service | WithdrawnService | UnknownService;

/** The steps as a person takes them. */
export function orderedSteps(described: Pick<Service, 'steps'>): readonly Step[] {
  return [...(described.steps ?? [])].sort((a, b) => a.order - b.order);
}

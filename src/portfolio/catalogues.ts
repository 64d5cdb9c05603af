import type { Audience, Recipient, ServiceSummary } from '../domain/public-service.js';
import { isGone, type Portfolio, type Subject } from './portfolio.js';

/** The catalogues of the State that read the register, by whom they are for. */
export const stateCatalogues = { latvija: 'citizens', business: 'entrepreneurs', virsis: 'institutions' } as const;
export type StateCatalogue = keyof typeof stateCatalogues;

/** These, and the institution's own site. */
export const catalogues = ['latvija', 'business', 'virsis', 'site'] as const;
export type Catalogue = (typeof catalogues)[number];

/** What the catalogues of the State are called; the own site's name is a word of the interface. */
export const catalogueNames: Readonly<Record<StateCatalogue, string>> = {
  latvija: 'Latvija.gov.lv',
  business: 'Business.gov.lv',
  virsis: 'Virsis.gov.lv',
};

/**
 * Where a service stands in a catalogue. `offered`: there, and rightly; `paused`: there, said to be suspended;
 * `missing`: not there, and ought to be; `unwanted`: there, and ought not to be; `absent`: not there, and need not be.
 */
export const standings = ['missing', 'unwanted', 'paused', 'offered', 'absent', 'unknown'] as const;
export type Standing = (typeof standings)[number];

/** Why: what it was derived from. */
export type StandingReason =
  | 'listed'
  | 'shown-by-catalog'
  | 'shown-by-card'
  | 'suspended'
  | 'not-listed'
  | 'withdrawn'
  | 'unknown-to-register'
  | 'inter-institutional'
  | 'other-audience'
  | 'not-shown'
  | 'not-read'
  | 'site-not-told';

/** One cell of the table. */
export interface Place {
  readonly standing: Standing;
  readonly reason: StandingReason;
}

/** The audiences by whom a service is received, for a record that names no audience. */
const audiencesOfRecipient: Readonly<Record<Recipient, readonly Audience[]>> = {
  'natural-person': ['citizens'],
  'legal-person-private': ['entrepreneurs'],
  'legal-person-public': ['institutions'],
  'any-person': ['citizens', 'entrepreneurs'],
  institution: ['institutions'],
};

/**
 * Whose catalogues a service must be in, by PU2-8: what institutions do for one another in theirs alone; other services
 * in those of the audiences the record names, and where it names none, of those who receive the service.
 */
export function dueAudiences({ serviceType, audiences, recipients }: ServiceSummary): readonly Audience[] {
  if (serviceType === 'inter-institutional') return ['institutions'];
  return audiences.length > 0 ? audiences : [...new Set(recipients.flatMap((one) => audiencesOfRecipient[one]))];
}

/**
 * Where a service stands in a catalogue. That a catalogue of the State offers it is derived: the register lists it for
 * that catalogue's audience, and the catalogue reads the register. Nobody has looked at the catalogue's own pages.
 */
export function placeIn(catalogue: Catalogue, subject: Subject, portfolio: Portfolio): Place {
  return catalogue === 'site' ? placeOnSite(subject, portfolio) : placeInState(catalogue, subject, portfolio);
}

function placeInState(catalogue: StateCatalogue, subject: Subject, { listed }: Portfolio): Place {
  const { id, summary } = subject;
  const audience = stateCatalogues[catalogue];
  const ids = listed[audience];
  const isThere = ids?.has(id);
  if (isThere === undefined) return notRead;
  if (isGone(subject)) return isThere ? unwanted('withdrawn') : absent('withdrawn');
  if (!summary) return notRead;
  if (!dueAudiences(summary).includes(audience)) {
    const reason = summary.serviceType === 'inter-institutional' ? 'inter-institutional' : 'other-audience';
    // A record that names the audience is offered to it by every catalogue that goes by the record alone.
    return isThere || summary.audiences.includes(audience) ? unwanted(reason) : absent(reason);
  }
  if (!isThere) return { standing: 'missing', reason: 'not-listed' };
  return summary.status === 'suspended' ? paused : { standing: 'offered', reason: 'listed' };
}

function placeOnSite(subject: Subject, { site }: Portfolio): Place {
  if (!site) return { standing: 'unknown', reason: 'site-not-told' };
  const { id, summary, record } = subject;
  const byCard = site.services.includes(id);
  if (isGone(subject)) {
    if (!byCard) return absent('not-shown');
    return unwanted(record?.status === 'unknown' ? 'unknown-to-register' : 'withdrawn');
  }
  if (!summary) return notRead;
  const shownFor = summary.serviceType === 'inter-institutional' ? ['institutions'] : summary.audiences;
  const byCatalog = shownFor.some((audience) => (site.audiences as readonly string[]).includes(audience));
  if (!byCard && !byCatalog) return absent('not-shown');
  if (summary.status === 'suspended') return paused;
  return { standing: 'offered', reason: byCard ? 'shown-by-card' : 'shown-by-catalog' };
}

const notRead: Place = { standing: 'unknown', reason: 'not-read' };
const paused: Place = { standing: 'paused', reason: 'suspended' };
const absent = (reason: StandingReason): Place => ({ standing: 'absent', reason });
const unwanted = (reason: StandingReason): Place => ({ standing: 'unwanted', reason });

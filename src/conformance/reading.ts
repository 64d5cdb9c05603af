import type { LifeSituationNode } from '../domain/life-situation.js';
import type { Service } from '../domain/public-service.js';
import type { LeftOutRecord } from '../domain/service-page.js';
import type { Exchange } from './exchange.js';
import type { StopReason } from './reading-limits.js';

/** One page of a register's list, as the register wrote it. */
export interface ListedPage {
  readonly url: string;
  /** Whose services are listed; left out: all. A register may list those of one institution at a time. */
  readonly of?: string | undefined;
  /** Counted from 1. */
  readonly number: number;
  readonly records: readonly unknown[];
  /** Ids of the records, in their order; of a record without one nothing. */
  readonly ids: readonly (string | undefined)[];
  /** How many records all pages hold, where the page says so. */
  readonly total?: number | undefined;
  /** How many pages there are, as the page says or as follows from what it says. */
  readonly pageCount?: number | undefined;
  /** Records on each page but the last. */
  readonly size?: number | undefined;
  /** Where the list goes on, absolute, where the page says so. */
  readonly next?: string | undefined;
  /** Records that the adapter refused, with the reason. */
  readonly leftOut: readonly LeftOutRecord[];
  /** Why the adapter refused the page as a whole; left out: it did not. */
  readonly refused?: string | undefined;
}

/** A code that this version of the elements does not know. */
export interface UnknownCode {
  /** Where it stands: `steps.0.channels.1.kind`. */
  readonly place: string;
  readonly code: string;
}

/** One service that was looked at in full. */
export interface SampledRecord {
  readonly id: string;
  /** As the elements have it; left out: they do not show it. */
  readonly service?: Service | undefined;
  /** Why they do not; left out: they do, or the register did not answer. */
  readonly refused?: string | undefined;
  /** What the register wrote of it, and of what belongs to it. */
  readonly raw: readonly unknown[];
  /** Members that the contract does not have; only where a register speaks the contract. */
  readonly extraMembers: readonly string[];
  readonly unknownCodes: readonly UnknownCode[];
}

export type ReferenceKind = 'institution' | 'situation' | 'resource' | 'channel' | 'service';

/** Something that services name by its id. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** Ids of the records that name it. */
  readonly from: readonly string[];
  /** Why a person does not get there. */
  readonly because: 'unknown' | 'withdrawn' | 'circle';
}

/** What a register may be unable to answer. */
export type Ability =
  'search' | 'filters' | 'life-situations' | 'situation-steps' | 'resources' | 'withdrawn' | 'dates' | 'languages';

/** All that was found out about a register: what the rules look at. */
export interface Reading {
  /** As pages give it. */
  readonly register: string;
  readonly adapter: string;
  /** Languages that every service should be in. */
  readonly languages: readonly string[];
  /** When it was read, in milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds from which an answer is called slow. */
  readonly slow: number;
  readonly exchanges: readonly Exchange[];
  readonly pages: readonly ListedPage[];
  /** Services of all pages, as far as the register says it. */
  readonly total: number | undefined;
  readonly records: readonly SampledRecord[];
  /** References that lead nowhere. */
  readonly broken: readonly Reference[];
  /** All life situations, where the register lists them. */
  readonly situations: readonly LifeSituationNode[];
  /** Life situations that the adapter refused. */
  readonly situationsLeftOut: readonly LeftOutRecord[];
  /** Why the adapter refused answers as a whole that are no pages of services, by address. */
  readonly refusedAnswers: readonly { readonly url: string; readonly reason: string }[];
  readonly cannot: readonly Ability[];
  /** Why not everything was read; left out: it was. */
  readonly stopped: StopReason | undefined;
}

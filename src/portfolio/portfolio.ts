import { foldText } from '../domain/fold-text.js';
import { chooseLanguage } from '../domain/localized-text.js';
import type { Audience, Service, ServiceRecord, ServiceSummary } from '../domain/public-service.js';
import type { RegisterError } from '../domain/register-error.js';
import type { Resource } from '../domain/resource.js';

/** One service under control, with what has been read of it. */
export interface Subject {
  readonly id: string;
  /** As the register's list has it; left out for a service that only the site still names. */
  readonly summary?: ServiceSummary | undefined;
  /** The register's answer about it; left out while it is not read. */
  readonly record?: ServiceRecord | undefined;
  /** Why it could not be read. */
  readonly unread?: RegisterError | undefined;
}

/** What the institution's own site shows of the register, as its elements are set. */
export interface SiteSettings {
  /** Audiences whose services its `<service-catalog>` shows; empty: it has none. */
  readonly audiences: readonly Audience[];
  /** Ids of the services that have a `<service-card>`. */
  readonly services: readonly string[];
}

/** All that the checks look at. Plain data: what is not read yet is left out. */
export interface Portfolio {
  /** Ids of the services that the register lists for each audience. */
  readonly listed: Readonly<Partial<Record<Audience, ReadonlySet<string>>>>;
  /** State of what channels depend on, by id. */
  readonly resources?: ReadonlyMap<string, Resource> | undefined;
  /** Left out: the page did not tell. */
  readonly site?: SiteSettings | undefined;
  /** Languages every description should be in, as primary tags: `lv`, `en`. */
  readonly languages: readonly string[];
  /** Months after which a description is old; 0: never. */
  readonly oldAfter: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** BCP 47: the language in which items are named. */
  readonly language: string;
  /** Ids of the services of each name, see {@link titleKey}. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

/** A description in full; `undefined` where it is not read, or there is none. */
export function descriptionOf({ record }: Subject): Service | undefined {
  return record && 'holder' in record ? record : undefined;
}

/** Whether the register says that there is no such service, or none any more. */
export function isGone({ record }: Subject): boolean {
  return record?.status === 'withdrawn' || record?.status === 'unknown';
}

/** What a person calls it: its name, else its id. */
export function nameOf({ id, summary, record }: Subject, language: string): string {
  const { name } = summary ?? (record && 'name' in record ? record : {});
  return chooseLanguage(name, language)?.value ?? id;
}

/** Two services with the same key look like one in a list: the same name, in the same territories. */
export function titleKey({ name, localName, territories = [] }: ServiceSummary): string {
  const words = [name, localName].map((text) => foldText(chooseLanguage(text, 'lv')?.value ?? '').trim());
  return JSON.stringify([...words, ...territories.map(({ code }) => code).sort()]);
}

/** The ids of the services of each title. */
export function titlesOf(summaries: readonly ServiceSummary[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(summaries, titleKey);
  return new Map(Array.from(groups, ([key, services]) => [key, services.map(({ id }) => id).sort()]));
}

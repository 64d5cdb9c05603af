import { foldedWords, foldText } from './fold-text.js';
import { chooseLanguage, type LocalizedText } from './localized-text.js';
import type { ServiceSummary } from './public-service.js';
import type { ServicesQuestion } from './question.js';
import type { Facets, FacetValue, ServicePage } from './service-page.js';

type Selection = Omit<ServicePage, 'leftOut'>;

/** A value a service has under a filter, with its name where the word alone does not say it. */
type NamedValue = readonly [value: string, name: LocalizedText | undefined];

/** One filter of a list: whether the question asks for it, and the values a service has under it. */
interface Filter {
  readonly wanted: (question: ServicesQuestion) => readonly string[];
  readonly values: (service: ServiceSummary) => readonly NamedValue[];
}

const one = (value: string | undefined) => (value === undefined ? [] : [value]);
const alone = (values: readonly string[]): NamedValue[] => values.map((value) => [value, undefined]);

const filters: Record<keyof Facets, Filter> = {
  audience: {
    wanted: (question) => question.audiences ?? [],
    // What institutions do for one another is in no catalogue but theirs, whatever its record says.
    values: ({ serviceType, audiences }) => alone(serviceType === 'inter-institutional' ? ['institutions'] : audiences),
  },
  channel: { wanted: (question) => question.channels ?? [], values: (service) => alone(service.channelKinds) },
  fee: { wanted: (question) => question.fees ?? [], values: (service) => alone([service.fee.status]) },
  status: { wanted: (question) => question.statuses ?? [], values: (service) => alone([service.status]) },
  targetGroup: {
    wanted: (question) => question.targetGroups ?? [],
    values: ({ targetGroups = [] }) => targetGroups.map(({ id, name }) => [id, name]),
  },
  institution: {
    wanted: (question) => question.institutions ?? [],
    values: ({ holder, providers = [] }) => [holder, ...providers].map((ref) => [ref.registrationNumber, ref.name]),
  },
  lifeSituation: {
    wanted: (question) => one(question.lifeSituation),
    values: (service) => alone(service.lifeSituationIds ?? []),
  },
  territory: {
    wanted: (question) => one(question.territory),
    values: ({ territories = [] }) => territories.map(({ code, name }) => [code, name]),
  },
};
const facetNames = Object.keys(filters) as (keyof Facets)[];

/**
 * Answers a list question from all services there are. Filters are joined by AND, the values of one by OR; a facet is
 * counted under the other filters.
 * @param found the services that answer the question's text, the best first; left out: those in which each word typed
 * begins a word
 * @param counted the facets, where they need not be counted now
 */
export function selectServices(
  services: readonly ServiceSummary[],
  question: ServicesQuestion,
  found?: readonly ServiceSummary[],
  counted?: Facets,
): Selection {
  const { page, limit, text = '', standardService } = question;
  const ordered = inOrder(services, question, found);
  const answering = found && found !== ordered ? new Set(found) : undefined;
  const typed = foldedWords(text);
  const matching = ordered.filter(
    (service) =>
      (found ? !answering || answering.has(service) : containsWords(service, typed)) &&
      (standardService === undefined || service.standardServiceId === standardService),
  );
  const asked = facetNames.filter((name) => filters[name].wanted(question).length > 0);
  const items = matching.filter((service) => asked.every((name) => passes(service, question, name)));
  return {
    items: items.slice((page - 1) * limit, page * limit),
    total: items.length,
    page,
    limit,
    facets: counted ?? countFacets(matching, question),
  };
}

/** All services, or all that were found, in the order asked for. */
function inOrder(
  services: readonly ServiceSummary[],
  { text, sort = text ? 'relevance' : 'name', language = 'lv' }: ServicesQuestion,
  bestFirst: readonly ServiceSummary[] | undefined,
): readonly ServiceSummary[] {
  if (sort === 'relevance' && bestFirst) return bestFirst;
  const known = ordersOf.get(services) ?? new Map<string, readonly ServiceSummary[]>();
  ordersOf.set(services, known);
  const key = `${sort === 'updated' ? 'updated' : 'name'} ${language}`;
  const ordered = known.get(key) ?? (sort === 'updated' ? sortByDay : sortByName)(services, language);
  known.set(key, ordered);
  return ordered;
}

/** Comparing names as an alphabet wants it costs, so the same services are sorted once. */
const ordersOf = new WeakMap<readonly ServiceSummary[], Map<string, readonly ServiceSummary[]>>();

function sortByName(services: readonly ServiceSummary[], language: string): readonly ServiceSummary[] {
  const { compare } = new Intl.Collator(language);
  const named = services.map((service) => ({ service, name: chooseLanguage(service.name, language)?.value ?? '' }));
  return named.sort((a, b) => compare(a.name, b.name)).map(({ service }) => service);
}

/** Those updated last first, of one day by name. */
function sortByDay(services: readonly ServiceSummary[], language: string): readonly ServiceSummary[] {
  const day = ({ updatedAt = '' }: ServiceSummary) => updatedAt.slice(0, 10);
  return [...sortByName(services, language)].sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1));
}

function passes(service: ServiceSummary, question: ServicesQuestion, name: keyof Facets): boolean {
  const wanted = filters[name].wanted(question);
  if (wanted.length === 0) return true;
  const values = filters[name].values(service);
  // A service that names no territory is offered in all of them.
  if (name === 'territory' && values.length === 0) return true;
  return values.some(([value]) => wanted.includes(value));
}

function countFacets(services: readonly ServiceSummary[], question: ServicesQuestion): Facets {
  const counters = facetNames.map((name) => ({ name, counts: new Map<string, Count>(), everywhere: 0 }));
  const asked = facetNames.filter((name) => filters[name].wanted(question).length > 0);
  for (const service of services) {
    const failed = asked.filter((name) => !passes(service, question, name));
    if (failed.length > 1) continue;
    for (const counter of counters) if (failed.length === 0 || failed[0] === counter.name) count(counter, service);
  }
  return Object.fromEntries(
    counters.map(({ name, counts, everywhere }) => [
      name,
      [...counts.values()].map((value) => ({ ...value, count: value.count + everywhere })),
    ]),
  );
}

/** What is counted into: of thousands of services, none makes a new one. */
interface Count {
  readonly value: string;
  name: FacetValue['name'];
  count: number;
}

interface Counter {
  readonly name: keyof Facets;
  readonly counts: Map<string, Count>;
  everywhere: number;
}

function count(counter: Counter, service: ServiceSummary): void {
  const values = filters[counter.name].values(service);
  if (counter.name === 'territory' && values.length === 0) counter.everywhere += 1;
  // What a service names twice counts once.
  for (const [value, name] of values.length > 1 ? new Map<string, LocalizedText | undefined>(values) : values) {
    const known = counter.counts.get(value);
    if (known) {
      known.count += 1;
      known.name ??= name;
    } else counter.counts.set(value, { value, name, count: 1 });
  }
}

/** Every word typed begins a word of the service, in any language. */
function containsWords(service: ServiceSummary, typed: readonly string[]): boolean {
  if (typed.length === 0) return true;
  const { name, localName = {}, summary, keywords = {} } = service;
  const texts = [name, localName, summary, keywords].flatMap((value) =>
    Object.values<string | readonly string[]>(value).flat(),
  );
  const words = ` ${foldText(texts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return typed.every((word) => words.includes(` ${word}`));
}

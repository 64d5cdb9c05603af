import { chooseLanguage } from './localized-text.js';
import { foldedWords, foldText } from './fold-text.js';
import type { ServiceSummary } from './public-service.js';
import type { ServicesQuestion } from './question.js';
import type { Facets, ServicePage } from './service-page.js';

/** One filter of a list: whether the question asks for it, and the values a service has under it. */
interface Filter {
  readonly wanted: (question: ServicesQuestion) => readonly string[];
  readonly values: (service: ServiceSummary) => readonly string[];
}

const one = (value: string | undefined) => (value === undefined ? [] : [value]);

const filters: Record<keyof Facets, Filter> = {
  audience: { wanted: (question) => question.audiences ?? [], values: (service) => service.audiences },
  channel: { wanted: (question) => one(question.channel), values: (service) => service.channelKinds },
  fee: { wanted: (question) => one(question.fee), values: (service) => [service.fee.status] },
  institution: {
    wanted: (question) => question.institutions ?? [],
    values: ({ holder, providers = [] }) => [holder, ...providers].map((ref) => ref.registrationNumber),
  },
  lifeSituation: {
    wanted: (question) => one(question.lifeSituation),
    values: (service) => service.lifeSituationIds ?? [],
  },
  territory: {
    wanted: (question) => one(question.territory),
    values: (service) => (service.territories ?? []).map(({ code }) => code),
  },
};
const facetNames = Object.keys(filters) as (keyof Facets)[];

/**
 * Answers a list question from all services of a register, for registers that publish themselves as a whole
 * and cannot be asked. Filters are joined by AND, the values of one by OR; a facet is counted under the other filters.
 */
export function selectServices(
  services: readonly ServiceSummary[],
  question: ServicesQuestion,
): Omit<ServicePage, 'leftOut'> {
  const { page, limit, text = '', language = 'lv' } = question;
  const matching = services.filter((service) => containsWords(service, text));
  const found = matching.filter((service) => facetNames.every((name) => passes(service, question, name)));
  const { compare } = new Intl.Collator(language);
  const name = (service: ServiceSummary) => chooseLanguage(service.name, language)?.value ?? '';
  const sorted = found.map((service) => ({ service, name: name(service) })).sort((a, b) => compare(a.name, b.name));
  return {
    items: sorted.slice((page - 1) * limit, page * limit).map(({ service }) => service),
    total: found.length,
    page,
    limit,
    facets: countFacets(matching, question),
  };
}

function passes(service: ServiceSummary, question: ServicesQuestion, name: keyof Facets): boolean {
  const wanted = filters[name].wanted(question);
  const values = filters[name].values(service);
  // A service that names no territory is offered in all of them.
  if (name === 'territory' && values.length === 0) return true;
  return wanted.length === 0 || wanted.some((value) => values.includes(value));
}

function countFacets(services: readonly ServiceSummary[], question: ServicesQuestion): Facets {
  return Object.fromEntries(
    facetNames.map((name) => {
      const others = facetNames.filter((other) => other !== name);
      const counts = new Map<string, number>();
      let everywhere = 0;
      for (const service of services) {
        if (!others.every((other) => passes(service, question, other))) continue;
        const values = new Set(filters[name].values(service));
        if (name === 'territory' && values.size === 0) everywhere += 1;
        for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [name, [...counts].map(([value, count]) => ({ value, count: count + everywhere }))];
    }),
  );
}

/** Every word typed begins a word of the service, in any language. */
function containsWords(service: ServiceSummary, text: string): boolean {
  const typed = foldedWords(text);
  if (typed.length === 0) return true;
  const { name, localName = {}, summary, keywords = {} } = service;
  const texts = [name, localName, summary, keywords].flatMap((value) =>
    Object.values<string | readonly string[]>(value).flat(),
  );
  const words = ` ${foldText(texts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return typed.every((word) => words.includes(` ${word}`));
}

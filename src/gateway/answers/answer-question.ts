import { primaryLanguage } from '../../domain/language-tag.js';
import type { ServicesQuestion } from '../../domain/question.js';
import type { Catalogue } from '../mirror/catalogue.js';
import type { MirrorStore } from '../mirror/mirror-store.js';
import { searchServices, typedWords } from '../mirror/search-words.js';
import { Problem } from './problem.js';
import { readIds, readLifeSituationsQuestion, readServicesQuestion, readSince } from './read-question.js';

/** What a request asks of the mirror: a key that is the same for the same question, and how it is answered. */
export interface MirrorQuestion {
  readonly key: string;
  /** A value that JSON can say. @throws Problem where there is none */
  readonly answer: (catalogue: Catalogue, store: MirrorStore) => unknown;
}

/** @throws Problem 400 that names the parameter */
export function askServices(parameters: URLSearchParams): MirrorQuestion {
  const question = readServicesQuestion(parameters);
  return {
    key: `services ${JSON.stringify(question)}`,
    answer: async (catalogue, store) => {
      const found = await search(question, store);
      const page = catalogue.services(question, found);
      const isLast = question.page * question.limit >= page.total;
      return { ...page, ...(!isLast && { next: nextPage(parameters, question.page) }), ...generated(catalogue) };
    },
  };
}

export function askService(id: string): MirrorQuestion {
  return {
    key: `service ${id}`,
    answer: (catalogue) => {
      const service = catalogue.service(id);
      if (!service) throw unknownRecord('service', id);
      if (service.status === 'withdrawn')
        throw new Problem(410, 'The service is no longer provided', { ...service, status: 'withdrawn' });
      return service;
    },
  };
}

export function askLifeSituations(parameters: URLSearchParams): MirrorQuestion {
  const question = readLifeSituationsQuestion(parameters);
  return {
    key: `life-situations ${JSON.stringify(question)}`,
    answer: (catalogue) => ({ items: catalogue.lifeSituations(question), ...generated(catalogue) }),
  };
}

export function askLifeSituation(id: string): MirrorQuestion {
  return {
    key: `life-situation ${id}`,
    answer: (catalogue) => catalogue.lifeSituation(id) ?? unknown('life situation', id),
  };
}

export function askInstitution(registrationNumber: string): MirrorQuestion {
  return {
    key: `institution ${registrationNumber}`,
    answer: (catalogue) => catalogue.institution(registrationNumber) ?? unknown('institution', registrationNumber),
  };
}

export function askResources(parameters: URLSearchParams): MirrorQuestion {
  const ids = readIds(parameters);
  return {
    key: `resources ${JSON.stringify(ids)}`,
    answer: (catalogue) => ({ items: catalogue.resources(ids), ...generated(catalogue) }),
  };
}

export function askChanges(parameters: URLSearchParams): MirrorQuestion {
  const since = readSince(parameters);
  return {
    key: `changes ${since ?? ''}`,
    answer: (catalogue) => ({
      items: catalogue.changes(since),
      ...(since !== undefined && { since: new Date(since).toISOString() }),
      ...generated(catalogue),
    }),
  };
}

async function search({ text = '', language = 'lv' }: ServicesQuestion, store: MirrorStore) {
  const reader = primaryLanguage(language);
  return typedWords(text, reader).length === 0 ? undefined : searchServices(text, reader, store);
}

/** When the records last changed rather than when they were asked for: the same answer keeps its tag. */
function generated({ changedAt }: Catalogue) {
  return { generatedAt: changedAt };
}

/** Relative to the request, so that it holds behind any prefix. */
function nextPage(parameters: URLSearchParams, page: number): string {
  const next = new URLSearchParams(parameters);
  next.set('page', String(page + 1));
  return `?${next}`;
}

function unknown(what: string, id: string): never {
  throw unknownRecord(what, id);
}

function unknownRecord(what: string, id: string): Problem {
  return new Problem(404, `The register has no ${what} with this id`, { id: id.slice(0, 200) });
}

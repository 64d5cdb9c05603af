import type { Answer } from '../../src/domain/answer.js';
import { audiences } from '../../src/domain/public-service.js';
import type { Question, ValueOf } from '../../src/domain/question.js';
import { resourceIdsOf } from '../../src/domain/resources-question.js';
import { addBuiltInAdapters } from '../../src/add-built-in-adapters.js';
import { registerClientFor } from '../../src/register/register-clients.js';
import { type Portfolio, type Subject, titlesOf } from '../../src/portfolio/portfolio.js';

/** All that a register says, as the checks look at it. */
export interface ReadPortfolio {
  readonly subjects: readonly Subject[];
  readonly portfolio: Portfolio;
}

/** Reads the whole register, and the services of these ids that its list does not have. */
export async function readPortfolio(address: string, beside: readonly string[]): Promise<ReadPortfolio> {
  addBuiltInAdapters();
  const all = await ask(address, { about: 'all-services', most: 3000 });
  const lists = await Promise.all(
    audiences.map((audience) => ask(address, { about: 'all-services', audiences: [audience], most: 3000 })),
  );
  const summaries = all.services ?? [];
  const ids = [...summaries.map(({ id }) => id), ...beside];
  const records = await Promise.all(ids.map((id) => ask(address, { about: 'service', id })));
  const resourceIds = [...new Set(records.flatMap(resourceIdsOf))].sort();
  const { items } = await ask(address, { about: 'resources', ids: resourceIds });
  return {
    subjects: ids.map((id, index) => ({ id, summary: summaries[index], record: records[index] })),
    portfolio: {
      listed: Object.fromEntries(
        audiences.map((audience, index) => [audience, new Set(lists[index]?.services?.map(({ id }) => id))]),
      ),
      resources: new Map(items.map((resource) => [resource.id, resource])),
      site: { audiences: ['citizens', 'entrepreneurs'], services: beside },
      languages: ['lv', 'en'],
      oldAfter: 12,
      now: Date.now(),
      language: 'lv',
      titles: titlesOf(summaries),
    },
  };
}

async function ask<Q extends Question>(address: string, question: Q): Promise<ValueOf<Q>> {
  const stop = new AbortController();
  for await (const answer of registerClientFor(address, 'virsis', 'visit').watch(question, stop.signal)) {
    const known: Answer<ValueOf<Q>> = answer;
    if (known.status === 'fresh') return known.value;
    if (known.status === 'failed') throw known.error;
  }
  throw new Error('The answers ended');
}

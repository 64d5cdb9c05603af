import { chooseLanguage } from '../domain/localized-text.js';
import { primaryLanguage } from '../domain/language-tag.js';
import type { ServiceSummary } from '../domain/public-service.js';
import { EverydayPhrases } from './everyday-phrases.js';
import { type EverydayWords, everydayWords as generalWords } from './everyday-words.js';
import { type LexiconAnswer, LexiconSearch } from './lexicon-search.js';
import { restEvery, sortInSteps, yieldToPage } from '../domain/resting.js';
import { SearchIndex } from './search-index.js';

/** A service that answers what somebody typed. */
export interface FoundService {
  readonly service: ServiceSummary;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** The words of the service that were found, folded: what `markMatches` is to mark besides what was typed. */
  readonly matched: readonly string[];
}

export interface ServiceSearchOptions {
  /** Instead of the general list; see `joinEverydayWords`. */
  readonly everydayWords?: EverydayWords;
  /** Lets the page breathe between two chunks of work. */
  readonly pause?: () => Promise<void>;
}

/** How long a chunk of indexing takes at most, in milliseconds: short enough for the next key to be answered. */
const chunk = 8;
/** What a text in another language than the reader's counts. */
const foreign = 0.8;
/** A service with less than this share of the best one's score in the same language is not an answer. */
const weakest = 0.3;

/** Finds services by what people type, in any language the services are described in. Made by {@link buildServiceSearch}. */
export class ServiceSearch {
  readonly #services: readonly ServiceSummary[];
  readonly #lexicons: readonly LexiconSearch[];
  readonly #orders: ReadonlyMap<string, Int32Array>;

  constructor(
    services: readonly ServiceSummary[],
    lexicons: readonly LexiconSearch[],
    orders: ReadonlyMap<string, Int32Array>,
  ) {
    this.#services = services;
    this.#lexicons = lexicons;
    this.#orders = orders;
  }

  /** The services that answer `text`, the best first, equal ones by name; none where nothing was typed. */
  search(text: string, language: string): readonly FoundService[] {
    const reader = primaryLanguage(language);
    const answers: LexiconAnswer[] = [];
    const scores = new Float64Array(this.#services.length);
    const isAnswer = new Uint8Array(this.#services.length);
    // What the reader's own language has an answer to is no slip of another one's word, and stands above it.
    const own = this.#lexicons.find(({ language }) => language === reader)?.search(text);
    for (const lexicon of this.#lexicons) {
      const answer = own && lexicon.language === reader ? own : lexicon.search(text, !own?.best);
      answers.push(answer);
      const rival = own?.best && own.isSure ? Math.min(1, own.best / answer.best) : 1;
      const share = answer === own ? 1 : foreign * rival;
      for (let position = 0; position < scores.length; position += 1) {
        const score = answer.scores[position] ?? 0;
        if (score > 0 && score >= weakest * answer.best) isAnswer[position] = 1;
        scores[position] = Math.max(scores[position] ?? 0, round(share * score));
      }
    }
    const order = this.#orders.get(reader) ?? this.#orders.values().next().value;
    const rank = (position: number) => order?.[position] ?? position;
    return [...scores.keys()]
      .filter((position) => isAnswer[position] === 1)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || rank(a) - rank(b))
      .flatMap((position) => {
        const service = this.#services[position];
        if (!service) return [];
        return {
          service,
          score: scores[position] ?? 0,
          // Found when asked for: of hundreds of services a page shows a dozen.
          get matched() {
            return [...new Set(answers.flatMap((answer) => answer.matched(position)))];
          },
        };
      });
  }
}

/** Equal answers are equal, whatever a computer makes of their sums. */
function round(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}

/** Reads the services' texts, in chunks. */
export async function buildServiceSearch(
  services: readonly ServiceSummary[],
  { everydayWords = generalWords, pause = yieldToPage }: ServiceSearchOptions = {},
): Promise<ServiceSearch> {
  const rest = restEvery(chunk, pause);
  const index = new SearchIndex();
  for (const service of services) {
    index.add(service);
    await rest();
  }
  const lexicons: LexiconSearch[] = [];
  const orders = new Map<string, Int32Array>();
  for (const lexicon of index.lexicons.values()) {
    const { language } = lexicon;
    lexicons.push(new LexiconSearch(lexicon, services.length, new EverydayPhrases(everydayWords, language)));
    await rest();
    if (lexicon.names.length > 0) orders.set(language, await orderByName(services, language, rest));
  }
  return new ServiceSearch(services, lexicons, orders);
}

/** The place of each service in the order of names, as a reader of `language` sees them. */
async function orderByName(
  services: readonly ServiceSummary[],
  language: string,
  rest: () => Promise<void>,
): Promise<Int32Array> {
  const { compare } = new Intl.Collator(language);
  const named: { name: string; position: number }[] = [];
  for (const [position, { name }] of services.entries()) {
    named.push({ name: chooseLanguage(name, language)?.value ?? '', position });
    await rest();
  }
  const sorted = await sortInSteps(named, (a, b) => compare(a.name, b.name) || a.position - b.position, rest);
  const order = new Int32Array(services.length);
  for (const [rank, { position }] of sorted.entries()) order[position] = rank;
  return order;
}

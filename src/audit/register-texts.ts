import type { Institution } from '../domain/institution.js';
import type { Service } from '../domain/public-service.js';
import type { PageWords } from './page-words.js';
import { passagesOf } from './passages.js';
import { type RegisterFacts, registerFactsOf } from './register-facts.js';
import { SentenceIndex } from './sentence-index.js';
import { ServiceNames } from './service-names.js';
import { stemsOf } from './words.js';

/** What of the register's descriptions pages are compared with. */
export class RegisterTexts {
  readonly sentences: SentenceIndex;
  readonly names: ServiceNames;
  readonly #services: ReadonlyMap<string, Service>;
  readonly #facts = new Map<string, RegisterFacts>();
  readonly #institutions: readonly Institution[];
  /** Names of services as stems, with the services that have them. */
  readonly #nameStems: readonly (readonly [name: string, service: string])[];

  constructor(services: readonly Service[], institutions: readonly Institution[] = []) {
    this.#services = new Map(services.map((service) => [service.id, service]));
    this.#institutions = institutions;
    this.sentences = new SentenceIndex(services.flatMap(passagesOf));
    this.names = new ServiceNames(services);
    this.#nameStems = services.flatMap(({ id, name }) =>
      Object.values(name).map((text) => [` ${stemsOf(text).join(' ')} `, id] as const),
    );
  }

  /** The facts of a service; `undefined` for one that is not of this register. */
  factsOf(service: string): RegisterFacts | undefined {
    const described = this.#services.get(service);
    if (!described) return undefined;
    const known = this.#facts.get(service);
    if (known) return known;
    const { holder, providers = [] } = described;
    const numbers = new Set([holder, ...providers].map(({ registrationNumber }) => registrationNumber));
    const own = this.#institutions.filter(({ registrationNumber }) => numbers.has(registrationNumber));
    const facts = registerFactsOf(described, own);
    this.#facts.set(service, facts);
    return facts;
  }

  /** The services whose name stands in a page's title or headings. */
  namedOn(page: PageWords): Set<string> {
    const headings = page.blocks.filter(({ level }) => level !== undefined).map(({ text }) => text);
    const text = [page.page.title, ...headings].map((one) => ` ${stemsOf(one).join(' ')} `).join('\n');
    return new Set(this.#nameStems.filter(([name]) => text.includes(name)).map(([, service]) => service));
  }
}

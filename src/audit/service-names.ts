import type { Service } from '../domain/public-service.js';
import { stemsOf } from './words.js';

/** Words that lead to a name in a heading: "Pakalpojums: …", "Kā saņemt …", "How to get …". */
const leading = new Set(
  stemsOf(
    'pakalpojums pakalpojuma pieteikties saņemt iegūt pieprasīt kā par cik maksā ilgi kur kad kurš ' +
      'service how to get apply for the about much long does cost is where when',
  ),
);
/** What may part a name from what follows it in a heading. */
const parting = /^\s*(?:$|[–—|(:,•·/?-])/u;

interface Named {
  readonly service: string;
  readonly stems: readonly string[];
}

/** Recognises the names of services in headings, titles and rows of tables. */
export class ServiceNames {
  readonly #names: readonly Named[];
  readonly #marks: ReadonlyMap<string, readonly string[][]>;

  constructor(services: readonly Service[]) {
    this.#names = services
      .flatMap(({ id, name, localName }) =>
        [...Object.values(name), ...Object.values(localName ?? {})].map((text) => ({
          service: id,
          stems: stemsOf(text),
        })),
      )
      .filter(({ stems }) => stems.length > 0)
      .sort((a, b) => b.stems.length - a.stems.length);
    this.#marks = new Map(services.map((service) => [service.id, marksOf(service)]));
  }

  /**
   * The service that a heading names: its words begin with the name, or with words that lead to it.
   * @param preferred services that the page has words of
   * @param pageStems all words of the page, by which services of one name are told apart
   */
  namedBy(heading: string, preferred: ReadonlySet<string>, pageStems: readonly string[]): string | undefined {
    const words = [...heading.matchAll(/\p{N}+|[\p{L}\p{M}]+/gu)];
    const stems = stemsOf(heading);
    const from = stems.findIndex((stem) => !leading.has(stem));
    for (const start of new Set([0, Math.max(0, from)])) {
      const longest = this.#names.find(({ stems: name }) => {
        const last = words[start + name.length - 1];
        const after = last ? heading.slice(last.index + last[0].length) : '';
        return name.every((stem, index) => stem === stems[start + index]) && parting.test(after);
      });
      if (longest) return this.#tellApart(longest.stems.join(' '), preferred, pageStems);
    }
    return undefined;
  }

  #tellApart(name: string, preferred: ReadonlySet<string>, pageStems: readonly string[]): string | undefined {
    const ids = [...new Set(this.#names.filter(({ stems }) => stems.join(' ') === name).map(({ service }) => service))];
    if (ids.length === 1) return ids[0];
    const copied = ids.filter((id) => preferred.has(id));
    if (copied.length === 1) return copied[0];
    const text = ` ${pageStems.join(' ')} `;
    const marked = ids.filter((id) => this.#marks.get(id)?.some((stems) => text.includes(` ${stems.join(' ')} `)));
    return marked.length === 1 ? marked[0] : undefined;
  }
}

/** Names by which one tells whose a service is: its holder's and its territories'. */
function marksOf({ holder, territories = [], providers = [] }: Service): string[][] {
  const names = [holder, ...providers, ...territories].flatMap(({ name }) => Object.values(name));
  return names.map(stemsOf).filter((stems) => stems.length > 0);
}

import type { Meant } from './find-terms.js';
import { place, type Term } from './search-index.js';

/** A word that is looked for: what the best of the terms it may mean is worth in each service. */
export interface SoughtWord {
  readonly terms: readonly Term[];
  /** The fewer services have it, the more it says. */
  readonly rarity: number;
  /** By the services' position, 0 to about 1. */
  readonly worth: Float32Array;
  /** Which of the terms that is. */
  readonly best: Uint16Array;
  /** Where in the service it stands. */
  readonly places: Uint8Array;
}

/** What a word counts by where it stands. */
const placeWeights = [
  [place.name, 1],
  [place.localName, 0.9],
  [place.keywords, 0.85],
  [place.institution, 0.6],
  [place.summary, 0.5],
] as const;
/** Standing in further places too is a little more. */
const further = 0.05;
const placesWorth = Float32Array.from({ length: 2 * place.name }, (_, places) => {
  const [best = 0, ...others] = placeWeights.filter(([where]) => places & where).map(([, weight]) => weight);
  return best + further * others.length;
});

/**
 * @param count of all services
 * @param says how much it says for its rarity, up to 1
 */
export function soughtWord(meant: Meant, count: number, says = 1): SoughtWord {
  const word = {
    terms: [...meant.keys()],
    rarity: says * rarityOf(meant, count),
    worth: new Float32Array(count),
    best: new Uint16Array(count),
    places: new Uint8Array(count),
  };
  for (const [index, term] of word.terms.entries()) noteTerm(word, index, term, meant.get(term) ?? 0);
  return word;
}

/** By how many services have the surest of the terms. */
function rarityOf(meant: Meant, count: number): number {
  const sure = 0.8 * Math.max(0, ...meant.values());
  let services = 0;
  for (const [term, weight] of meant) if (weight >= sure) services += term.services.length;
  return services === 0 ? 0 : Math.log(1 + count / services);
}

function noteTerm({ worth, best, places }: SoughtWord, index: number, term: Term, weight: number): void {
  for (let nth = 0; nth < term.services.length; nth += 1) {
    const position = term.services[nth] ?? 0;
    const where = term.places[nth] ?? 0;
    const value = weight * (placesWorth[where] ?? 0);
    if (value <= (worth[position] ?? 0)) continue;
    worth[position] = value;
    best[position] = index;
    places[position] = where;
  }
}

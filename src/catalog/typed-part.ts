import { place } from './search-index.js';
import type { SoughtWord } from './sought-word.js';

/** Typed words that belong together, and the ways to say them: as they were typed first, then what the register says. */
export interface TypedPart {
  readonly ways: readonly (readonly SoughtWord[])[];
  /** What it adds to a score where all of it is found in the best place. */
  readonly weight: number;
  /** The best way for each service, by its position. */
  readonly chosen: Uint8Array;
}

/** What the register says instead is our guess at what somebody meant. */
const guessed = 0.85;
const mostWays = 255;

/** @param count of all services */
export function typedPart(ways: readonly (readonly SoughtWord[])[], count: number): TypedPart {
  const [said = [], ...official] = ways;
  const typed = said.reduce((sum, { rarity }) => sum + rarity, 0);
  const weight = Math.max(typed, ...official.flat().map(({ rarity }) => rarity));
  return { ways: ways.slice(0, mostWays), weight, chosen: new Uint8Array(count) };
}

/** What the part is worth to a service, said in the best of its ways, which is noted. */
export function chooseWay({ ways, weight, chosen }: TypedPart, position: number): number {
  let most = 0;
  for (let index = 0; index < ways.length; index += 1) {
    let [all, there, here] = [0, 0, 0];
    for (const { rarity, worth } of ways[index] ?? []) {
      const value = worth[position] ?? 0;
      all += rarity;
      here += rarity * value;
      if (value > 0) there += rarity;
    }
    // Half an official phrase says little: "iestāde" alone is no kindergarten.
    const value = index === 0 || here === 0 ? here : (guessed * weight * here * there) / (all * all);
    if (value <= most) continue;
    most = value;
    chosen[position] = index;
  }
  return most;
}

/** How many words of the chosen way stand in the service's name. */
export function countNamed({ ways, chosen }: TypedPart, position: number): number {
  let named = 0;
  for (const { places } of ways[chosen[position] ?? 0] ?? []) if ((places[position] ?? 0) & place.name) named += 1;
  return named;
}

/** Whether the service's name has all that was typed, as it was typed. */
export function isNamedSo({ ways: [typed = []] }: TypedPart, position: number): boolean {
  return typed.every(({ places }) => ((places[position] ?? 0) & place.name) !== 0);
}

/** The service's own words that were found. */
export function matchedWords(parts: readonly TypedPart[], position: number): readonly string[] {
  const words = parts.flatMap(({ ways, chosen }) =>
    (ways[chosen[position] ?? 0] ?? []).flatMap(({ terms, worth, best }) =>
      worth[position] === 0 ? [] : (terms[best[position] ?? 0]?.word ?? []),
    ),
  );
  return [...new Set(words)];
}

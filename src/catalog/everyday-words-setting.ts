import type { EverydayWords } from './everyday-words.js';

/** What an institution wrote, read; and the parts that could not be, each as it stands. */
export interface EverydayWordsSetting {
  readonly words: EverydayWords;
  readonly unreadable: readonly string[];
}

/**
 * Reads the everyday words an institution adds: `dārziņš, bērnudārzs = pirmsskolas iestāde; bodīte = tirdzniecība`.
 * @param language of the words, BCP 47's primary part
 */
export function readEverydayWords(setting: string, language: string): EverydayWordsSetting {
  const parts = setting
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.map((part) => ({ part, sides: part.split('=').map((side) => side.trim()) }));
  const isReadable = ({ sides }: { sides: readonly string[] }) => sides.length === 2 && sides.every(Boolean);
  const words = read
    .filter(isReadable)
    .map(({ sides: [everyday = '', official = ''] }) => [everyday, official] as const);
  return {
    words: { [language]: Object.fromEntries(words) },
    unreadable: read.filter((one) => !isReadable(one)).map(({ part }) => part),
  };
}

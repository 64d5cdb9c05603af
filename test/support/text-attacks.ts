import { plainTextToRichText } from '../../src/domain/rich-text.js';

/** Texts that would hang a page whose patterns look at them again and again. */
export const textAttacks: Readonly<Record<string, (size: number) => string>> = {
  'punctuation that no address ends with': (size) => `http://a${'.'.repeat(size)}a`,
  'brackets and quotes after an address': (size) => `www.a${`)'"`.repeat(size / 3)}a`,
  'one long word': (size) => 'a'.repeat(size),
  'a local part without an end': (size) => '.+-'.repeat(size / 3),
  'an e-mail address without a dot': (size) => `a@${'b'.repeat(size)}`,
  'an e-mail address of dots': (size) => `a@${'b.'.repeat(size / 2)}`,
  'one @ after another': (size) => 'a@'.repeat(size / 2),
  'spaces before nothing': (size) => ' '.repeat(size),
  'a bullet before spaces': (size) => `-${' '.repeat(size)}-`,
  'numbers in every line': (size) => '1. \n'.repeat(size / 4),
  'lines without text': (size) => '\r\n'.repeat(size / 2),
  'www without an end': (size) => 'www.'.repeat(size / 4),
};

/** The small size ends a test that fails before the large one, 1 MB, would hold it up for minutes. */
export const attackSizes = [2 ** 16, 2 ** 20];

/** Generous: what grows with the square of the length takes tens of thousands of times as long. */
export const mostTimesHarmless = 150;

/** How many times as long an attack takes as a harmless text of the same length. */
export function timesHarmless(attack: (size: number) => string, size: number): number {
  const harmless = 'Iesniedziet iesniegumu klātienē.\n'.repeat(size / 33);
  return milliseconds(attack(size)) / Math.max(2, milliseconds(harmless), milliseconds(harmless));
}

function milliseconds(text: string): number {
  const before = performance.now();
  plainTextToRichText(text);
  return performance.now() - before;
}

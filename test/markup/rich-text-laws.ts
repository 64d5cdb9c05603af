import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeParse } from 'zod/mini';
import type { Inline, RichText } from '../../src/domain/rich-text.js';
import { richText, richTextToPlainText } from '../../src/domain/rich-text.js';

export const runsOf = (blocks: RichText): Inline[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : block.items.flat()));

/** Letters and digits alone: what a parser may not lose, whatever it does to the space around them. */
export const lettersIn = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** What holds of whatever a reader of markup makes, said without the code under test. */
export function expectHarmless(blocks: RichText, from: string): void {
  for (const block of blocks) {
    const start = 'start' in block ? ['start'] : [];
    const members = block.kind === 'paragraph' ? ['content', 'kind'] : ['items', 'kind', 'ordered', ...start];
    expect(Object.keys(block), from).to.have.members(members);
  }
  for (const run of runsOf(blocks)) {
    expect(run.text, from).to.be.a('string').and.not.equal('');
    expect(run.text, from).not.to.match(/[\0-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    if (run.href !== undefined) expect(run.href, from).to.match(/^(https?:\/\/|mailto:|tel:)[^\0-\u0020]*$/);
  }
  // What is remembered of a reply is read once more.
  expect(safeParse(richText, JSON.parse(JSON.stringify(blocks))).data, from).to.deep.equal(blocks);
}

export const words = (blocks: RichText): string => richTextToPlainText(blocks);

/** Pieces of markup in any order, broken ones among them. */
export function soupOf(...pieces: string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 30 })
    .map((all) => all.join(''));
}

/** The small size ends a test that fails before the large one would hold it up. */
export function expectLinear(
  read: (text: string) => unknown,
  attacks: Readonly<Record<string, (size: number) => string>>,
  sizes: readonly number[],
): void {
  for (const [name, attack] of Object.entries(attacks)) {
    for (const size of sizes) {
      const text = attack(size);
      const before = performance.now();
      read(text);
      // Generous, for a busy machine: the square of a megabyte takes hours.
      expect(performance.now() - before, `${name}, ${size} characters`).to.be.below(20_000);
    }
  }
}

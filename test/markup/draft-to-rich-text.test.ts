import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainTextToRichText } from '../../src/domain/rich-text.js';
import { draftToRichText } from '../../src/markup/draft-to-rich-text.js';
import { expectHarmless, expectLinear, lettersIn, words } from './rich-text-laws.js';

const block = (text: string, members: object = {}) => ({
  key: 'k',
  text,
  type: 'unstyled',
  depth: 0,
  inlineStyleRanges: [],
  entityRanges: [],
  ...members,
});
const item = (text: string, depth = 0, kind = 'unordered') => block(text, { type: `${kind}-list-item`, depth });
const draft = (blocks: readonly object[], entityMap: unknown = {}) => JSON.stringify({ blocks, entityMap });

describe('what Draft.js saved becomes', () => {
  it('paragraphs, headings among them, and lists', () => {
    expect(
      draftToRichText(
        draft([
          block('Kas tas ir', { type: 'header-two' }),
          block('Pabalsts.\nVienam.'),
          block(''),
          item('pase'),
          item('foto'),
          block('Un'),
          item('viens', 0, 'ordered'),
        ]),
      ),
    ).to.deep.equal([
      { kind: 'paragraph', content: [{ text: 'Kas tas ir' }] },
      { kind: 'paragraph', content: [{ text: 'Pabalsts.\nVienam.' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'pase' }], [{ text: 'foto' }]] },
      { kind: 'paragraph', content: [{ text: 'Un' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'viens' }]] },
    ]);
  });

  it('the blocks that can be read, where one cannot', () => {
    const blocks = [block('a'), { text: 7 }, block('b', { entityRanges: [{}] }), block('c', { depth: 'x' })];
    expect(draftToRichText(draft(blocks))).to.deep.equal(
      ['a', 'b', 'c'].map((text) => ({ kind: 'paragraph', content: [{ text }] })),
    );
  });

  it('items of items as lines of theirs', () => {
    const blocks = [item('A', 0, 'ordered'), item('a', 1), item('b', 1), item('B', 0, 'ordered'), item('C')];
    expect(draftToRichText(draft(blocks))).to.deep.equal([
      { kind: 'list', ordered: true, items: [[{ text: 'A\n– a\n– b' }], [{ text: 'B' }]] },
      { kind: 'list', ordered: false, items: [[{ text: 'C' }]] },
    ]);
  });

  it('links, where they may be followed', () => {
    const ranges = [
      { offset: 6, length: 2, key: 1 },
      { offset: 0, length: 2, key: 0 },
      { offset: 0, length: 4, key: 2 },
      { offset: 9, length: 99, key: '3' },
    ];
    const entityMap = {
      0: { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://a.example' } },
      1: { type: 'LINK', data: { url: 'javascript:alert(1)' } },
      2: { type: 'IMAGE', data: { src: 'x' } },
      3: { type: 'link', data: { href: 'mailto:x@a.example' } },
    };
    expect(draftToRichText(draft([block('te un te un', { entityRanges: ranges })], entityMap))).to.deep.equal([
      {
        kind: 'paragraph',
        content: [
          { text: 'te', href: 'https://a.example/' },
          { text: ' un te ' },
          { text: 'un', href: 'mailto:x@a.example' },
        ],
      },
    ]);
  });

  it('plain text where it is no such thing', () => {
    for (const text of [
      'Vienkārši teksts',
      '{"blocks": 1}',
      '{"entityMap": {}}',
      '[]',
      'null',
      '{',
      '['.repeat(200_000),
    ]) {
      expect(draftToRichText(text), text.slice(0, 20)).to.deep.equal(plainTextToRichText(text));
    }
  });

  it('its words, whatever else is wrong with it', () => {
    const blocks = [
      block('a', { entityRanges: 'none', depth: 'deep', type: 4 }),
      item('b', 1e9),
      item('c', -5),
      item('d', NaN),
    ];
    expect(words(draftToRichText(draft(blocks, 'none')))).to.match(/a\s+(\W\s*)?b\s+c\s+d/);
    expect(
      words(draftToRichText(`{"blocks":[${JSON.stringify(block('a'))}],"entityMap":{"__proto__":{"type":"LINK"}}}`)),
    ).to.equal('a');
  });
});

describe('whatever is served as Draft.js', () => {
  const range = fc.record({
    offset: fc.integer({ min: -3, max: 20 }),
    length: fc.integer({ min: -3, max: 20 }),
    key: fc.constantFrom(0, 1, '__proto__', 'constructor'),
  });
  const anyBlock = fc.record({
    text: fc.oneof(fc.stringMatching(/^[a-zā-ž \n]{1,12}$/), fc.string()),
    type: fc.constantFrom('unstyled', 'unordered-list-item', 'ordered-list-item', 'atomic', 'constructor'),
    depth: fc.integer({ min: -1, max: 9 }),
    entityRanges: fc.array(range, { maxLength: 4 }),
  });
  const entityMap = {
    0: { type: 'LINK', data: { url: 'https://a.lv' } },
    1: { type: 'LINK', data: { url: 'data:x' } },
  };

  it('is read without a complaint into paragraphs, lists and links, with no word lost', () => {
    fc.assert(
      fc.property(fc.array(anyBlock), (blocks) => {
        const json = draft(blocks, entityMap);
        const read = draftToRichText(json);
        expectHarmless(read, json);
        const written = blocks.map(({ text }) => text).join('');
        expect(lettersIn(words(read)).replace(/\d/g, '')).to.equal(lettersIn(written).replace(/\d/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('takes no longer than its length', () => {
    expectLinear(
      draftToRichText,
      {
        blocks: (size) => draft(Array.from({ length: size / 120 }, (_, index) => item('a', index % 5))),
        ranges: (size) =>
          draft(
            [
              block('a'.repeat(size / 8), {
                entityRanges: Array.from({ length: size / 40 }, (_, offset) => ({ offset, length: 1, key: 0 })),
              }),
            ],
            entityMap,
          ),
        nesting: (size) => '['.repeat(size),
        'one long word': (size) => draft([block('a'.repeat(size))]),
      },
      [2 ** 16, 2 ** 20],
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainTextToRichText } from '../../src/domain/rich-text.js';
import { longestMarkdown, markdownToRichText } from '../../src/markup/markdown-to-rich-text.js';
import { expectHarmless, expectLinear, lettersIn, soupOf, words } from './rich-text-laws.js';

describe('Markdown becomes', () => {
  it('paragraphs, lists, rows and links', () => {
    const markdown = [
      '# Kas tas ir',
      'Pabalsts **vienam** no _vecākiem_,\nsk. [likumu](https://likumi.example/id/1 "Likums") un <https://b.example>.',
      '1. Pieteikt\n   - klātienē\n   - pa pastu\n2. Saņemt',
      '| Vecums | Maksa |\n|---|---|\n| līdz 20 | 14 € |',
      '> Citāts\n\n`kods` &amp; \\* ![Karte](k.png)',
    ].join('\n\n');
    expect(markdownToRichText(markdown)).to.deep.equal([
      { kind: 'paragraph', content: [{ text: 'Kas tas ir' }] },
      {
        kind: 'paragraph',
        content: [
          { text: 'Pabalsts vienam no vecākiem, sk. ' },
          { text: 'likumu', href: 'https://likumi.example/id/1' },
          { text: ' un ' },
          { text: 'https://b.example', href: 'https://b.example/' },
          { text: '.' },
        ],
      },
      { kind: 'list', ordered: true, items: [[{ text: 'Pieteikt\n– klātienē\n– pa pastu' }], [{ text: 'Saņemt' }]] },
      { kind: 'paragraph', content: [{ text: 'Vecums – Maksa' }] },
      { kind: 'paragraph', content: [{ text: 'līdz 20 – 14 €' }] },
      { kind: 'paragraph', content: [{ text: 'Citāts' }] },
      { kind: 'paragraph', content: [{ text: 'kods & * Karte' }] },
    ]);
  });

  it('lists that go on counting, and dates that stay what they are', () => {
    expect(markdownToRichText('14. janvārī birojs slēgts\n\n1. a\n\npiezīme\n\n2. b')).to.deep.equal([
      { kind: 'list', ordered: true, start: 14, items: [[{ text: 'janvārī birojs slēgts' }], [{ text: 'a' }]] },
      { kind: 'paragraph', content: [{ text: 'piezīme' }] },
      { kind: 'list', ordered: true, start: 2, items: [[{ text: 'b' }]] },
    ]);
    expect(words(markdownToRichText('Maksa ~~20~~ 15 €'))).to.equal('Maksa 15 €');
  });

  it('words without their link where it leads somewhere a page must not follow, and nothing of a script', () => {
    const markdown =
      '[te](javascript:alert(1)) ![](data:text/html,x) <a href="javascript:x">un</a> <script>alert(1)</script>te';
    expect(words(markdownToRichText(markdown))).to.equal('te un te');
    expectHarmless(markdownToRichText(markdown), markdown);
  });
});

describe('whatever is served as Markdown', () => {
  const soup = soupOf(
    '# ',
    '- ',
    '1. ',
    '> ',
    '\n',
    '\n\n',
    '[',
    '](',
    ')',
    '![',
    '*',
    '**',
    '_',
    '`',
    '```',
    '|',
    '|-|',
    '<',
    '>',
    '<b onclick=x>',
    'javascript:x',
    'https://a.lv',
    '&#x202e;',
    '\\',
    'vārds',
    '[__proto__]: x\n',
    '[constructor]',
    '\0',
  );

  it('is read without a complaint into paragraphs, lists and links that may be followed', () => {
    fc.assert(
      fc.property(soup, (markdown) => expectHarmless(markdownToRichText(markdown), markdown)),
      { numRuns: 500 },
    );
  });

  it('loses no word', () => {
    const mark = fc.constantFrom('# ', '- ', '> ', '\n', '\n\n', '*', '**', '_', '`', '| ', ' ');
    const word = fc.stringMatching(/^[a-zā-ž]{1,6}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, word)), (parts) => {
        const written = parts.map(([, text]) => text).join('');
        expect(lettersIn(words(markdownToRichText(parts.flat().join(''))))).to.equal(written);
      }),
      { numRuns: 500 },
    );
  });

  it('ends in a bounded time, since what is too long for its parser is read as plain text', () => {
    const repeat = (piece: string) => (size: number) => piece.repeat(size / piece.length);
    expectLinear(
      markdownToRichText,
      {
        quotes: repeat('>'),
        'quotes deeper by line': (size) =>
          Array.from({ length: Math.sqrt(size) }, (_, depth) => '>'.repeat(depth)).join('\n'),
        brackets: repeat('['),
        'brackets that close': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
        stars: repeat('*'),
        'stars and words': repeat('*a **b '),
        'stars within words': repeat('a**b'),
        pictures: repeat('!['),
        backticks: repeat('`'),
        'longer and longer backticks': (size) =>
          Array.from({ length: Math.sqrt(size) }, (_, length) => '`'.repeat(length)).join('a'),
        'nested lists': (size) =>
          Array.from({ length: Math.sqrt(size) }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
        'numbers in one another': repeat('1. '),
        'rows of a table': repeat('|a\n|-\n'),
        'short rows of a wide table': (size) => {
          const half = Math.sqrt(size) / 2;
          return `|${'a|'.repeat(half)}\n|${'-|'.repeat(half)}\n${'|\n'.repeat(size / 2)}`;
        },
        tags: repeat('<a '),
        links: repeat('[a]('),
        definitions: repeat('[a]: b\n'),
        entities: repeat('&amp'),
        spaces: repeat(' '),
      },
      [2 ** 12, longestMarkdown, 2 ** 20],
    );
  });

  it('is plain text where it is too long, with no word lost', () => {
    const long = '**a** '.repeat(longestMarkdown);
    expect(markdownToRichText(long)).to.deep.equal(plainTextToRichText(long));
  });
});

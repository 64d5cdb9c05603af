import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeParse } from 'zod/mini';
import {
  type Block,
  linkAddresses,
  plainTextToRichText,
  type RichText,
  richText,
  richTextToPlainText,
} from '../../src/domain/rich-text.js';
import { attackSizes, mostTimesHarmless, textAttacks, timesHarmless } from '../support/text-attacks.js';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const list = (ordered: boolean, ...items: string[]): Block => ({
  kind: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
});

describe('plain text', () => {
  it('is parted into paragraphs by empty lines, and keeps single line ends', () => {
    expect(plainTextToRichText('one\r\ntwo\n \t\n\n\nthree')).to.deep.equal([
      paragraph('one\ntwo'),
      paragraph('three'),
    ]);
    expect(plainTextToRichText(' \n\n')).to.deep.equal([]);
  });

  it('has lists where lines begin as people begin them', () => {
    expect(plainTextToRichText('Needed:\n- passport\n– photo\n• form\n  * fee')).to.deep.equal([
      paragraph('Needed:'),
      list(false, 'passport', 'photo', 'form', 'fee'),
    ]);
    expect(plainTextToRichText('1. ask\n2) wait\n\n3. get\n- or not')).to.deep.equal([
      list(true, 'ask', 'wait', 'get'),
      list(false, 'or not'),
    ]);
  });

  it('has dates and numbers at the beginning of lines that are no list', () => {
    for (const text of ['14. janvārī\n15. janvārī', '2. daļa', '-5 grādi', '1.5 eiro', '2026. gadā', '1.maijs']) {
      expect(plainTextToRichText(text)).to.deep.equal([paragraph(text)]);
    }
    expect(plainTextToRichText('1. ask\n14. janvārī')).to.deep.equal([list(true, 'ask'), paragraph('14. janvārī')]);
  });

  it('loses no word, whatever it looks like', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(
          fc.constantFrom('', '- ', '• ', '1. ', '2. ', '3) ', '14. ', '  * ', '-'),
          fc.array(
            fc.oneof(
              fc.constantFrom(
                'vārds',
                'www.example.lv,',
                'https://a.lv/b?c=(d).',
                'x@y.lv;',
                '“https://a.lv”',
                '3',
                '1.',
              ),
              fc.string({ maxLength: 6 }),
            ),
            { maxLength: 5 },
          ),
        )
        .map(([marker, parts]) => marker + parts.join(' ')),
    );
    const text = fc.tuple(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n', '\r'));
    fc.assert(
      fc.property(text, ([lines, lineEnd]) => {
        const typed = lines.join(lineEnd);
        expect(wordsIn(shownText(plainTextToRichText(typed)))).to.deep.equal(wordsIn(typed));
      }),
      { numRuns: 500 },
    );
  });
});

/** What a person sees, the numbers that a list gives its items included. */
function shownText(blocks: RichText): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.content.map(({ text }) => text).join('');
      return block.items
        .map((item, index) => (block.ordered ? `${index + 1}. ` : '') + item.map(({ text }) => text).join(''))
        .join('\n');
    })
    .join('\n\n');
}

/** A list shows `01.` as `1.`. */
function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));
}

describe('an address in a text', () => {
  const links = (text: string) => linkAddresses(text).flatMap(({ text, href }) => (href ? [[text, href]] : []));

  it('is a link', () => {
    expect(linkAddresses('Skat. https://www.example.lv/a?b=c un rakstiet')).to.deep.equal([
      { text: 'Skat. ' },
      { text: 'https://www.example.lv/a?b=c', href: 'https://www.example.lv/a?b=c' },
      { text: ' un rakstiet' },
    ]);
    expect(links('www.example.lv')).to.deep.equal([['www.example.lv', 'https://www.example.lv/']]);
    expect(links('E-pasts:info@example.lv')).to.deep.equal([['info@example.lv', 'mailto:info@example.lv']]);
  });

  it('does not swallow the punctuation after it', () => {
    for (const after of ['.', ',', ';', ':', '!', '?', ')', ').', '”', '”.', '»', '“,', '’', "'", ']', '...', '…']) {
      expect(links(`(„https://example.lv/a${after} tālāk`), after).to.deep.equal([
        ['https://example.lv/a', 'https://example.lv/a'],
      ]);
      expect(links(`info@example.lv${after} tālāk`), after).to.deep.equal([
        ['info@example.lv', 'mailto:info@example.lv'],
      ]);
    }
  });

  it('with an @ or another address in its path is still a web address', () => {
    expect(links('www.example.lv/@iestade')).to.deep.equal([
      ['www.example.lv/@iestade', 'https://www.example.lv/@iestade'],
    ]);
    expect(links('www.example.lv/?no=https://example.org')).to.deep.equal([
      ['www.example.lv/?no=https://example.org', 'https://www.example.lv/?no=https://example.org'],
    ]);
    expect(links('www.iestade@example.lv')).to.deep.equal([
      ['www.iestade@example.lv', 'mailto:www.iestade@example.lv'],
    ]);
  });

  it('is no link where only a part of it could be read: mail would go to somebody else', () => {
    expect(links('rēķini@example.lv')).to.deep.equal([]);
    expect(links(`${'a'.repeat(65)}@example.lv`)).to.deep.equal([]);
  });

  it('is no link where it would lead somewhere a page must not follow', () => {
    for (const text of [
      'javascript:alert(1)',
      'https://user:secret@example.lv/',
      'data:text/html,x',
      'http://',
      'www.',
    ]) {
      expect(links(text), text).to.deep.equal([]);
      expect(linkAddresses(text)).to.deep.equal([{ text }]);
    }
  });
});

describe('on the wire a text is', () => {
  it('plain text or blocks', () => {
    const blocks = [paragraph('a'), list(true, 'b')];
    expect(safeParse(richText, 'a\n\n1. b').data).to.deep.equal(blocks);
    expect(safeParse(richText, blocks).data).to.deep.equal(blocks);
    expect(safeParse(richText, '<b onclick=alert(1)>a</b>').data).to.deep.equal([
      paragraph('<b onclick=alert(1)>a</b>'),
    ]);
  });

  it('nothing with a block or an inline of another kind', () => {
    for (const bad of [[{ kind: 'html', html: '<b>' }], [{ kind: 'paragraph', content: ['text'] }], 5, null]) {
      expect(safeParse(richText, bad).success).to.equal(false);
    }
  });

  it('without its bad link, but with its words', () => {
    const [block] = safeParse(richText, [
      { kind: 'paragraph', content: [{ text: 'click', href: 'javascript:alert(1)', onclick: 'alert(1)' }] },
    ]).data as RichText;
    expect(JSON.stringify(block)).to.equal('{"kind":"paragraph","content":[{"text":"click"}]}');
  });

  it('searched and shortened by its words alone', () => {
    expect(richTextToPlainText(plainTextToRichText('See www.example.lv.\n\n- a\n- b'))).to.equal(
      'See www.example.lv.\n\na\nb',
    );
  });
});

describe('a text made to hang the page takes no longer than its length', () => {
  for (const [name, attack] of Object.entries(textAttacks)) {
    it(name, () => {
      for (const size of attackSizes) {
        expect(timesHarmless(attack, size), `${size} characters`).to.be.below(mostTimesHarmless);
      }
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { auditPage } from '../../src/audit/audit-page.js';
import { readPage } from '../../src/audit/read-page.js';
import { RegisterTexts } from '../../src/audit/register-texts.js';
import { linkToText } from '../../src/audit/text-fragment.js';
import { differenceOf } from '../../src/audit/word-difference.js';
import { foldInPlace, plainText, sentencesOf, wordsOf } from '../../src/audit/words.js';
import { escapeHtml } from '../../demo/audit-site/described.js';
import { fishing } from './small-descriptions.js';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const syllable = fc.constantFrom('ba', 'rē', 'ķi', 'lo', 'šu', 'ma', 'tī', 'zva', 'pne', 'go');
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' '));
const sentence = fc.uniqueArray(word, { minLength: 12, maxLength: 30 }).map((words) => `${words.join(' ')}.`);

describe('texts', () => {
  it('made plain once are plain', () => {
    fc.assert(fc.property(text, (written) => assert.equal(plainText(plainText(written)), plainText(written))));
  });
  it('keep the place of each word when they are folded', () => {
    fc.assert(fc.property(text, (written) => assert.equal(foldInPlace(written).length, written.length)));
  });
  it('are cut into sentences without losing a word', () => {
    fc.assert(
      fc.property(text, (written) => {
        const parts = sentencesOf(written).map(({ start, end }) => written.slice(start, end));
        assert.deepEqual(
          wordsOf(parts.join(' ')).map(({ stem }) => stem),
          wordsOf(written).map(({ stem }) => stem),
        );
      }),
    );
  });
  it('can be put together again from their difference', () => {
    const oneSpace = (written: string) => written.replace(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(text, text, (one, other) => {
        const parts = differenceOf(one, other);
        const side = (left: 'register' | 'page') => parts.filter((part) => part.in === 'both' || part.in === left);
        const joined = (left: 'register' | 'page') =>
          oneSpace(
            side(left)
              .map((part) => part.text)
              .join(''),
          );
        assert.equal(joined('page'), oneSpace(other));
        assert.equal(joined('register').replaceAll(' ', ''), oneSpace(one).replaceAll(' ', ''));
      }),
    );
  });
  it('are linked to by an address that can be read', () => {
    fc.assert(fc.property(text, (written) => assert.ok(URL.canParse(linkToText('https://a.example/x?y#z', written)))));
  });
});

describe('whatever a register says', () => {
  it('a page that is its text is a copy', () => {
    fc.assert(
      fc.property(sentence, (summary) => {
        const register = new RegisterTexts([fishing({ summary: { lv: summary } })]);
        const { copies } = auditPage('https://a.example/', readPage(`<p>${escapeHtml(summary)}</p>`), register);
        assert.deepEqual(
          copies.map(({ service }) => service),
          ['1'],
        );
      }),
      { numRuns: 50 },
    );
  });
  it('a page with none of its words is none, and contradicts nothing', () => {
    const register = new RegisterTexts([fishing()]);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const page = readPage(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''));
        const { copies, contradictions } = auditPage('https://a.example/', page, register);
        assert.deepEqual([copies, contradictions], [[], []]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile pages', () => {
  const register = new RegisterTexts([fishing()]);
  it('of any markup are read', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '</tr>',
      '<dl><dd>',
      '<h1>',
      '<nav>',
      '</nav>',
      '<script>',
      '<!--',
      '<svg>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, text), { maxLength: 30 }), (parts) => {
        auditPage('https://a.example/', readPage(parts.join(' ')), register);
      }),
    );
  });
  it('nested a hundred thousand deep are read', () => {
    const page = readPage(`${'<div>'.repeat(100_000)}${fishing().summary['lv'] ?? ''}`);
    assert.equal(auditPage('https://a.example/', page, register).copies.length, 1);
  });
  it('of long texts without end cost seconds at most', () => {
    for (const unit of ['a', '1', '8.00–', '6000', 'P., ', 'iela 1 ', 'Licence ļauj makšķerēt ', '„', '10 darba ']) {
      const began = process.cpuUsage();
      auditPage(
        'https://a.example/',
        readPage(`<h1>Makšķerēšanas licence</h1><p>${unit.repeat(200_000 / unit.length)}</p>`),
        register,
      );
      const { user } = process.cpuUsage(began);
      assert.ok(user < 5_000_000, `${unit}: ${user / 1e6} s`);
    }
  });
});

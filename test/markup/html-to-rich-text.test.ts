import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block } from '../../src/domain/rich-text.js';
import { htmlToRichText } from '../../src/markup/html-to-rich-text.js';
import { expectHarmless, expectLinear, lettersIn, runsOf, soupOf, words } from './rich-text-laws.js';

const paragraph = (...content: (string | [string, string])[]): Block => ({
  kind: 'paragraph',
  content: content.map((one) => (typeof one === 'string' ? { text: one } : { text: one[0], href: one[1] })),
});
const list = (ordered: boolean, ...items: string[]): Block => ({
  kind: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
});

describe('HTML becomes', () => {
  it('paragraphs, headings among them, and words between them', () => {
    expect(
      htmlToRichText('<h2>Kas tas ir</h2><p>Pabalsts <b>vienam</b>\n  no <i>vecākiem</i>.</p>un vēl<hr>tas'),
    ).to.deep.equal([
      paragraph('Kas tas ir'),
      paragraph('Pabalsts vienam no vecākiem.'),
      paragraph('un vēl'),
      paragraph('tas'),
    ]);
  });

  it('line breaks where it has them, and lines as they are where they are kept', () => {
    expect(htmlToRichText('a <br> b<br/>c</br>d')).to.deep.equal([paragraph('a\nb\nc\nd')]);
    expect(htmlToRichText('<pre>a\n  b</pre>c\nd')).to.deep.equal([paragraph('a\nb'), paragraph('c d')]);
  });

  it('lists, with their paragraphs as lines', () => {
    expect(
      htmlToRichText('<p>Vajag:</p><ul><li>pase<li><p>foto</p><p>jauns</p></ul><ol start=3><li>viens</ol>'),
    ).to.deep.equal([paragraph('Vajag:'), list(false, 'pase', 'foto\njauns'), { ...list(true, 'viens'), start: 3 }]);
  });

  it('lists numbered as they say, so that no date and no step is another', () => {
    expect(htmlToRichText('<ol start="14"><li>janvārī slēgts</ol>')).to.deep.equal([
      { ...list(true, 'janvārī slēgts'), start: 14 },
    ]);
    expect(htmlToRichText('<ul><li>a<ol start=2><li>b</ol></ul><ol start=x><li>c</ol>')).to.deep.equal([
      list(false, 'a\n2. b'),
      list(true, 'c'),
    ]);
  });

  it('items numbered as they say, and lists that go on from there', () => {
    expect(htmlToRichText('<ol><li>a<li value=2>b<li value="5">c<li>d</ol><ul><li value=7>e</ul>')).to.deep.equal([
      list(true, 'a', 'b'),
      { ...list(true, 'c', 'd'), start: 5 },
      list(false, 'e'),
    ]);
    expect(htmlToRichText('<ul><li>a<ol><li value=4>b<li>c</ol></ul>')).to.deep.equal([list(false, 'a\n4. b\n5. c')]);
  });

  it('quotations in their marks, and pictures that lead somewhere as where they lead', () => {
    expect(
      htmlToRichText(
        '<p><q>tā</q> <a href="https://a.example/"><img src=x></a> <a href="https://b.example/"><img> b</a>',
      ),
    ).to.deep.equal([
      paragraph('"tā" ', ['https://a.example/', 'https://a.example/'], ' ', ['b', 'https://b.example/']),
    ]);
  });

  it('no words that are struck out, and digits above the line as such', () => {
    expect(
      htmlToRichText('Maksa <s>20</s> <del>18</del> 15 €, 10<sup>3</sup> m<sup>2</sup>, H<sub>2</sub>O'),
    ).to.deep.equal([paragraph('Maksa 15 €, 10³ m², H₂O')]);
  });

  it('a list whose inner lists are lines of its items, so that the outer numbers stay right', () => {
    const nested = '<ol><li>Pieteikt<ul><li>klātienē</li><li>pa pastu</li></ul></li><li>Saņemt<ol><li>a<li>b</ol></ol>';
    expect(htmlToRichText(nested)).to.deep.equal([
      list(true, 'Pieteikt\n– klātienē\n– pa pastu', 'Saņemt\n1. a\n2. b'),
    ]);
  });

  it('a paragraph of each row of a table', () => {
    const table = '<table><tr><th>Vecums<th>Maksa<tr><td>līdz 20</td> <td>14 €</td></tr></table>';
    expect(htmlToRichText(table)).to.deep.equal([paragraph('Vecums – Maksa'), paragraph('līdz 20 – 14 €')]);
    const wordy = '<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table><p>d';
    expect(htmlToRichText(wordy)).to.deep.equal([paragraph('a b – c'), paragraph('d')]);
  });

  it('links, said to be links or not', () => {
    expect(
      htmlToRichText(
        'Skat. <a title=x href="https://a.example/?b=1&amp;c=2">te</a>, <A HREF=mailto:x@a.example>x</A>, www.b.example.',
      ),
    ).to.deep.equal([
      paragraph(
        'Skat. ',
        ['te', 'https://a.example/?b=1&c=2'],
        ', ',
        ['x', 'mailto:x@a.example'],
        ', ',
        ['www.b.example', 'https://www.b.example/'],
        '.',
      ),
    ]);
  });

  it('words without their link where it leads somewhere a page must not follow', () => {
    for (const address of [
      'javascript:alert(1)',
      'jav&#x09;ascript:alert(1)',
      ' data:text/html,x',
      '/local',
      '#x',
      '',
    ]) {
      expect(htmlToRichText(`<a href="${address}">te</a>`), address).to.deep.equal([paragraph('te')]);
    }
    expect(htmlToRichText('<a href="https://a.example/" href="javascript:x">te</a>')).to.deep.equal([
      paragraph(['te', 'https://a.example/']),
    ]);
  });

  it('nothing of what is no text: scripts, styles, templates, comments, handlers', () => {
    const html =
      'a<script>alert(1)</script><style>b{}</style><template>c<template>d</template>e</template><!-- f --><!doctype html>' +
      '<?php g ?><img src=x onerror=alert(1)><svg onload=alert(1)><iframe srcdoc="h">i</iframe><noscript>j</noscript>k';
    expect(htmlToRichText(html)).to.deep.equal([paragraph('ak')]);
  });

  it('what a picture is said to show', () => {
    expect(htmlToRichText('<p><img src="x.png" alt="Karte: ieeja"></p>')).to.deep.equal([paragraph('Karte: ieeja')]);
  });

  it('text with the characters its entities name, and without those that reorder what is beside it', () => {
    expect(htmlToRichText('1 &lt; 2 &amp;amp; &scaron;&#257;&nbsp;3 &#x202E;a&#0;&bogus; &')).to.deep.equal([
      paragraph('1 < 2 &amp; šā\u00A03 a\uFFFD&bogus; &'),
    ]);
  });
});

describe('whatever is served as HTML', () => {
  const soup = soupOf(
    '<p>',
    '</p>',
    '<ul>',
    '</ul>',
    '<ol>',
    '<li>',
    '<a href="',
    '">',
    '<a href=javascript:x>',
    '</a>',
    '<br>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<td>',
    '<tr>',
    '&#x202e;',
    '&lt;',
    '<',
    '>',
    '"',
    '\0',
    'vārds',
    '<template>',
    '</template>',
    '<pre>',
    ' ',
    '\n',
  );

  it('is read without a complaint into paragraphs, lists and links that may be followed', () => {
    fc.assert(
      fc.property(soup, (html) => expectHarmless(htmlToRichText(html), html)),
      { numRuns: 1000 },
    );
  });

  it('loses no word that stands between tags', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '</ul>',
      '<ol>',
      '</ol>',
      '<li>',
      '</li>',
      '<b>',
      '<a href="https://a.lv">',
      '</a>',
      '<br>',
      '<div>',
      '</div>',
      '<tr>',
      '<td>',
      '<h1>',
      '</h1>',
      '<span class="a>b">',
      '<!-- x -->',
    );
    const word = fc.stringMatching(/^[a-zā-ž ]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word)), (parts) => {
        const read = htmlToRichText(parts.flat().join(''));
        const written = parts.map(([, text]) => text).join('');
        // Numbers of inner lists are the reader's.
        expect(lettersIn(words(read)).replace(/\d/g, '')).to.equal(lettersIn(written));
      }),
      { numRuns: 500 },
    );
  });

  it('shows the words the browser itself finds in it', () => {
    // Not where a browser moves or hides text for reasons of layout: tables, foreign elements, forms.
    const plain = soupOf(
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<a href=x>',
      '</a>',
      '<br>',
      '<b title="a>b">',
      '</b>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '&amp;',
      '&#65;',
      '&nbsp;',
      '&copy',
      'vārds ',
      '<',
      '</',
      '<1',
      '="',
      "='",
    );
    fc.assert(
      fc.property(plain, (soup) => {
        const html = `${soup}<i>`; // an end tag that is cut off at the end of the text is text to some
        const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
        for (const unseen of body.querySelectorAll('script, style, template')) unseen.remove();
        // Of a control character that an engine keeps, a reader keeps nothing.
        expect(lettersIn(words(htmlToRichText(html))), html).to.equal(lettersIn(body.textContent));
      }),
      // Always the same ones: of tags that are broken in rare ways each reader makes something else, and none does harm.
      { numRuns: 1000, seed: 20_261_123 },
    );
  });

  it('takes no longer than its length, however deep or broken', () => {
    const repeat = (piece: string) => (size: number) => piece.repeat(size / piece.length);
    expectLinear(
      htmlToRichText,
      {
        'elements in one another': repeat('<div><b>'),
        'lists in one another': repeat('<ul><li>a'),
        'ends of what never began': repeat('</li></ul></p>'),
        'tags without an end': repeat('<a '),
        'less than': repeat('<'),
        'comments without an end': repeat('<!--'),
        'scripts without an end': repeat('<script>'),
        entities: repeat('&amp;'),
        'halves of entities': repeat('&am'),
        'links without words': repeat('<a href=https://a.lv>'),
        'words with links': repeat('<a href=https://a.lv>a</a> b'),
        spaces: repeat(' '),
        'line breaks': repeat('<br>'),
        attributes: (size) => `<a ${'x=y '.repeat(size / 4)}>`,
        'cells in a row': repeat('<td>a'),
        templates: repeat('<template>'),
        'spaces between tags': repeat('<b> </b>'),
      },
      [2 ** 16, 2 ** 20],
    );
  });

  it('is not nested deeper than the stack when it is shown', () => {
    const deep = htmlToRichText('<ul><li>a'.repeat(50_000));
    expect(deep.length).to.equal(1);
    expect(runsOf(deep).length).to.be.below(3);
  });
});

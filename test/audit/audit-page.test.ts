import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { auditPage } from '../../src/audit/audit-page.js';
import { readPage } from '../../src/audit/read-page.js';
import { RegisterTexts } from '../../src/audit/register-texts.js';
import { RepeatedBlocks } from '../../src/audit/repeated-blocks.js';
import { plainTextToRichText } from '../../src/domain/rich-text.js';
import { fishing, mushrooms } from './small-descriptions.js';

const register = new RegisterTexts([fishing(), mushrooms()]);
const summary = fishing().summary['lv'] ?? '';
const address = 'https://novads.example/licence.html';

function audit(body: string, at = address) {
  return auditPage(at, readPage(`<html lang="lv"><body>${body}</body></html>`), register);
}
const copies = (body: string, at?: string) => audit(body, at).copies.map(({ service }) => service);
const facts = (body: string, at?: string) =>
  audit(body, at).contradictions.map(({ fact, onPage, sureness }) => `${fact} ${onPage} ${sureness}`);

describe('a copy is found', () => {
  it('word for word, and is certain', () => {
    const [copy] = audit(`<main><h1>Licence</h1><p>${summary}</p></main>`).copies;
    assert.equal(copy?.service, '1');
    assert.equal(copy.sureness, 'certain');
    assert.deepEqual(
      copy.texts.map(({ field, language, coverage }) => [field, language, coverage]),
      [['summary', 'lv', 1]],
    );
    assert.deepEqual(copy.texts[0]?.place.headings, ['Licence']);
    assert.equal(copy.texts[0].place.selector, 'body > main > p:nth-of-type(1)');
    assert.match(copy.texts[0].place.link, /^https:\/\/novads\.example\/licence\.html#:~:text=Licence%20/);
  });
  it('without diacritics, in capitals, in other white space, broken by soft hyphens', () => {
    const bare = summary
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toUpperCase()
      .replaceAll(' ', ' \n&nbsp; ')
      .replace('EZ', 'E&shy;Z');
    assert.deepEqual(copies(`<p>${bare}</p>`), ['1']);
  });
  it('with its sentences the other way round and words changed', () => {
    const body =
      '<p>Lomu žurnālā uzskaita noķertās līdakas. Šī licence jums ļauj makšķerēt visos novada ezeros no pavasara līdz pirmajam ledum.</p>';
    assert.deepEqual(copies(body), ['1']);
  });
  it('spread over the items of a list and the cells of a table', () => {
    const [first = '', second = ''] = summary.split('. ');
    assert.deepEqual(copies(`<ul><li>${first}</li></ul><table><tr><td>${second}</td></tr></table>`), ['1']);
  });
  it('in English', () => {
    const [copy] = audit(`<p>${fishing().summary['en'] ?? ''}</p>`).copies;
    assert.equal(copy?.texts[0]?.language, 'en');
  });
  it('in news that consist of it', () => {
    assert.deepEqual(copies(`<p>${summary}</p>`, 'https://novads.example/jaunumi/1'), ['1']);
  });
});

describe('no copy is', () => {
  const filler =
    '<p>Svētdien ezermalā spēlēs pūtēju orķestris, būs zupa un sacensības airēšanā visiem vecumiem.</p>'.repeat(4);
  const cases: readonly (readonly [why: string, body: string])[] = [
    ['a mention by name', '<p>Makšķerēšanas licence šogad nopirkta divreiz biežāk nekā pērn.</p>'],
    [
      'its own words about the same',
      '<p>Kas grib ķert zivis mūsu ūdeņos, tam derētu laikus sagādāt atļauju un pierakstīt lomus.</p>',
    ],
    ['navigation', `<nav><ul><li>${summary}</li></ul></nav><p>Sveiki!</p>`],
    ['the foot of a page', `<footer>${summary}</footer>`],
    ['a quotation in marks', `${filler}<p>Reģistrā teikts: „${summary}” Tā tas ir.</p>${filler}`],
    ['a quotation in its element', `${filler}<blockquote>${summary}</blockquote>${filler}`],
    ['a script that holds it', `<script>const text = "${summary}";</script><p>Sveiki!</p>`],
  ];
  for (const [why, body] of cases) it(why, () => assert.deepEqual(copies(body), []));
});

describe('a fact contradicts', () => {
  it('in a copied sentence, for certain', () => {
    const other = new RegisterTexts([
      fishing({ summary: { lv: 'Licence ezeriem maksā 7,11 eiro, un to izsniedz novada namā jau nākamajā dienā.' } }),
    ]);
    const page = readPage('<p>Licence ezeriem maksā 9,50 eiro, un to izsniedz novada namā jau nākamajā dienā.</p>');
    const [found] = auditPage(address, page, other).contradictions;
    assert.equal(found?.fact, 'price');
    assert.equal(found.sureness, 'certain');
    assert.equal(found.field, 'summary');
    assert.deepEqual(found.inRegister, ['7,11 eiro']);
  });
  const beside = (body: string) => facts(`<h1>Makšķerēšanas licence</h1><p>${summary}</p>${body}`);
  it('a price in a table', () =>
    assert.deepEqual(beside('<table><tr><td>Licence uz gadu</td><td>8,00</td></tr></table>'), ['price 8,00 certain']));
  it('"free" where it is paid', () =>
    assert.match(String(beside('<p><b>Maksa:</b> bez maksas</p>')), /^price bez maksas/));
  it('a deadline in a list of terms', () =>
    assert.match(String(beside('<dl><dt>Izpildes termiņš darba dienās</dt><dd>12</dd></dl>')), /^deadline 12/));
  it('a phone', () => assert.match(String(beside('<p>Tālr. 60 000 405</p>')), /^phone 60 000 405 probable/));
  it('an address', () => assert.match(String(beside('<p>Ezera ielā 14, Niedrēs</p>')), /^address Ezera ielā 14/));
  it('opening hours', () =>
    assert.match(String(beside('<p>Pirmdiena 8.00–16.00</p>')), /^opening-hours monday: 08:00-16:00/));
  it('a price in two boxes of one line', () =>
    assert.match(String(beside('<div><span>Cena</span><span>8 €</span></div>')), /^price 8 €/));
  it('a price in a sentence about paying', () => {
    assert.match(String(beside('<p>Par licenci jāsamaksā 8 EUR.</p>')), /^price 8 EUR/);
    assert.match(String(beside('<p>Pakalpojums ir bezmaksas.</p>')), /^price bezmaksas/);
  });
  it('a deadline that the register states of something else', () => {
    const appealing = fishing({ appeal: { lv: plainTextToRichText('Lēmumu apstrīd viena mēneša laikā.') } });
    const page = readPage(`<h1>Makšķerēšanas licence</h1><p>${summary}</p><p>Iesniegumu izskata mēneša laikā.</p>`);
    const { contradictions } = auditPage(address, page, new RegisterTexts([appealing]));
    assert.deepEqual(
      contradictions.map(({ fact, onPage }) => `${fact} ${onPage}`),
      ['deadline mēneša laikā'],
    );
  });
  it('on a page that names the service and copies nothing, probably', () => {
    assert.deepEqual(facts('<h1>Makšķerēšanas licence</h1><p>Cena: 8 €</p>'), ['price 8 € probable']);
  });
  it('in the row of a price list that names the service', () => {
    const table =
      '<table><tr><th>Pakalpojums</th><th>Cena, EUR</th></tr><tr><td>Makšķerēšanas licence</td><td>9</td></tr><tr><td>Laivu noma</td><td>30</td></tr></table>';
    assert.deepEqual(facts(table), ['price 9 probable']);
  });
});

describe('a fact contradicts that stands', () => {
  it('below a question that names the service', () => {
    const asked = `<button>Cik maksā makšķerēšanas licence?</button><div><p>Tā maksā 9 eiro.</p></div>`;
    assert.deepEqual(facts(`<h1>Jautājumi</h1><div>${asked}</div>`), ['price 9 eiro probable']);
  });
  it('in a price list without the sign of the currency', () => {
    const rows = '<tr><td>Makšķerēšanas licence</td><td>9,50</td></tr><tr><td>Kserokopija</td><td>0,15</td></tr>';
    assert.deepEqual(facts(`<h1>Cenrādis</h1><table>${rows}</table>`), ['price 9,50 probable']);
  });
  it('in a sentence with a phone that speaks of the service', () => {
    assert.deepEqual(
      facts(`<h1>Makšķerēšanas licence</h1><p>Novada nama tālrunis makšķerēšanas jautājumos: 60000405.</p>`),
      ['phone 60000405 probable'],
    );
  });
});

describe('no fact contradicts', () => {
  const beside = (body: string) => facts(`<h1>Makšķerēšanas licence</h1><p>${summary}</p>${body}`);
  const cases: readonly (readonly [why: string, body: string])[] = [
    [
      'that is the same',
      '<p>Cena: EUR 7.11. Termiņš: 10 darbdienas. Tālr. +371 6000 0404. Ezera ielā 4. Pirmdien 8.00–17.00.</p>',
    ],
    ['that is of another thing', '<p>Laivas noma pie Jāņa maksā nieku, un 3 dienas skan mūzika.</p>'],
    ['that the register does not state', '<p>Svētdiena 9.00–12.00</p>'],
    ['that was so once', '<p>Līdz pagājušajam gadam licences maksa bija 5,69 eiro.</p>'],
    ['that holds for some people, beside the one for all', '<p>Maksa ir 7,11 eiro. Bērniem – bez maksas.</p>'],
    ['that is another office’s phone, beside its own', '<p>Uzziņas: 60000404, 60000300 (kanceleja)</p>'],
    ['that is the phone of somebody else', '<p>Ja atrodat savainotu putnu, zvaniet patversmei: 29 111 222.</p>'],
    ['in the foot of the page', '<footer>Tālr. 60000999, Cena 3 €</footer>'],
  ];
  for (const [why, body] of cases) it(why, () => assert.deepEqual(beside(body), []));
  it('in what stands on many pages, whatever is before it', () => {
    const foot = '<div>Ezeru novads · novads@demo.example · Tālr. 6711 1333</div>';
    const before = ['Rakstiet mums', 'Jaunākās ziņas lasiet lapā.', 'Kontakti', 'Labdien', 'Novadā'];
    const pages = before.map((text) =>
      readPage(`<main><h1>Makšķerēšanas licence</h1><p>${summary}</p><p>${text}</p>${foot}</main>`),
    );
    const repeated = new RepeatedBlocks();
    for (const page of pages) repeated.add(page);
    for (const page of pages) {
      const { contradictions } = auditPage(address, page, register, (block) => repeated.has(block));
      assert.deepEqual(contradictions, []);
    }
  });
  it('beside a sentence that names nothing', () => {
    const body = '<p>Visas cenas ir norādītas veikalos.</p><p>12</p>';
    assert.deepEqual(facts(`<h1>Makšķerēšanas licence</h1><p>${summary}</p>${body}`), []);
  });
  it('in news that only name the service', () => {
    assert.deepEqual(facts('<h1>Makšķerēšanas licence</h1><p>Cena būs 9 €.</p>', 'https://novads.example/zinas/2'), []);
  });
});

describe('embedded elements', () => {
  it('are told with their settings and their script', () => {
    const { embeds } = audit(
      '<script type="module" src="/x/embed.js"></script><service-card register="https://r.example" service="1"></service-card>',
    );
    assert.deepEqual(
      embeds.map(({ element, settings, script }) => ({ element, settings, script })),
      [{ element: 'service-card', settings: { register: 'https://r.example', service: '1' }, script: '/x/embed.js' }],
    );
  });
});

import { expect } from '@open-wc/testing';
import { EverydayPhrases } from '../../src/catalog/everyday-phrases.js';
import { everydayWords, joinEverydayWords } from '../../src/catalog/everyday-words.js';
import { isFunctionWord } from '../../src/catalog/function-words.js';
import { wordForms } from '../../src/catalog/word-stem.js';
import { foldedWords } from '../../src/domain/fold-text.js';

const typed = (text: string) =>
  foldedWords(text).map((word) => ({ word, ...wordForms(word, 'lv'), unfinished: false, known: true }));

describe('the list of everyday words', () => {
  for (const [language, words] of Object.entries(everydayWords)) {
    it(`has for ${language} no phrase that words without meaning would shorten to another`, () => {
      const shortened = Object.keys(words)
        .flatMap((phrases) => phrases.split(','))
        .filter((phrase) => foldedWords(phrase).filter((word) => !isFunctionWord(word, language)).length < 2)
        .filter((phrase) => foldedWords(phrase).length > 1);
      expect(shortened).to.deep.equal([]);
    });

    it(`explains for ${language} each phrase once`, () => {
      const phrases = Object.keys(words).flatMap((everyday) => everyday.split(',').map((phrase) => phrase.trim()));
      expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).to.deep.equal([]);
    });
  }

  it('is extended by an institution, for its words and for words of the list', () => {
    const own = {
      lv: { 'Zaļais nams': 'dienas aprūpes centrs', alimenti: 'bērna uzturs' },
      ru: { пособие: 'pabalsts' },
    };
    const joined = joinEverydayWords(everydayWords, own);
    expect(joined.lv?.['Zaļais nams']).to.equal('dienas aprūpes centrs');
    expect(joined.lv?.alimenti).to.equal('uzturlīdzekļi, bērna uzturs');
    expect(joined.ru).to.deep.equal(own.ru);
    expect(everydayWords.lv).not.to.have.property('Zaļais nams');
  });

  it('is no way into the objects of the page', () => {
    joinEverydayWords(JSON.parse('{"__proto__": {"x": "y"}, "lv": {"__proto__": "y"}}'));
    expect(({} as Record<string, unknown>).x).to.equal(undefined);
    expect(new EverydayPhrases({}, 'constructor').find(typed('x'))).to.deep.equal([]);
  });
});

describe('everyday words in what somebody typed', () => {
  const phrases = new EverydayPhrases({ lv: { 'bērnu nauda, bērnudārzs': 'ģimenes valsts pabalsts, x' } }, 'lv');

  it('are found in any case and order', () => {
    const found = phrases.find(typed('vai naudu bērniem izmaksā'));
    expect(found).to.deep.equal([{ at: [1, 2], official: [['gimenes', 'valsts', 'pabalsts'], ['x']] }]);
  });

  it('are found with one other word among them, not with two', () => {
    expect(phrases.find(typed('nauda par bērnu')).map(({ at }) => at)).to.deep.equal([[0, 2]]);
    expect(phrases.find(typed('nauda par mazu bērnu'))).to.deep.equal([]);
    expect(phrases.find(typed('bērnu')), 'half of it').to.deep.equal([]);
  });

  it('have alternatives for a word', () => {
    const sold = new EverydayPhrases({ lv: { 'pārdot/nopirkt auto/mašīna': 'īpašnieka maiņa' } }, 'lv');
    for (const text of ['pārdot auto', 'nopirkta mašīna', 'mašīnu pārdošana']) {
      expect(sold.find(typed(text)), text).to.have.length(1);
    }
    expect(sold.find(typed('auto mašīna'))).to.deep.equal([]);
  });

  it('are found while they are typed and with a slip, where no service has the word', () => {
    const word = (text: string, more: object) => typed(text).map((one) => ({ ...one, ...more }));
    expect(phrases.find(word('bērnudā', { unfinished: true }))).to.have.length(1);
    expect(phrases.find(word('bērnudā', { unfinished: false }))).to.have.length(0);
    expect(phrases.find(word('bernudraza', { known: false }))).to.have.length(1);
    expect(phrases.find(word('bernudraza', { known: true }))).to.have.length(0);
  });

  it('are found with another prefix, unless that is a word of its own', () => {
    const cut = new EverydayPhrases({ lv: { nozāģēt: 'ciršana', deklarēties: 'x', izdeklarēt: 'y' } }, 'lv');
    const unknown = (text: string) => typed(text).map((one) => ({ ...one, known: false }));
    for (const text of ['zāģēt', 'nozāģēšana', 'apzāģēšana']) expect(cut.find(unknown(text)), text).to.have.length(1);
    expect(cut.find(typed('zāģēt')), 'known').to.deep.equal([]);
    expect(cut.find(unknown('izdeklarēt')).map(({ official }) => official)).to.deep.equal([[['y']]]);
  });
});

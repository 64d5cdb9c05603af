import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { markMatches } from '../../src/catalog/mark-matches.js';

/** `Bērna [piedzimšanas] pabalsts` */
const marked = (text: string, typed: string, language?: string) =>
  markMatches(text, typed, language)
    .map((piece) => (piece.matched ? `[${piece.text}]` : piece.text))
    .join('');

describe('marks in a text', () => {
  it('are on the words typed, in whatever case and however written', () => {
    expect(marked('Bērna piedzimšanas pabalsts', 'pabalstam bernu ')).to.equal('[Bērna] piedzimšanas [pabalsts]');
    expect(marked('Transportlīdzekļa reģistrācija', 'reģistrēt ')).to.equal('Transportlīdzekļa [reģistrācija]');
    expect(marked('Library cards', 'library card ', 'en')).to.equal('[Library] [cards]');
    expect(marked('Kirjaston tapahtumat', 'kirjastossa ', 'fi')).to.equal('[Kirjaston] tapahtumat');
  });

  it('are on the letters of the last word while it is typed', () => {
    expect(marked('Bērna piedzimšanas pabalsts', 'piedz')).to.equal('Bērna [piedz]imšanas pabalsts');
    expect(marked('Bērna piedzimšanas pabalsts', 'piedz ')).to.equal('Bērna piedzimšanas pabalsts');
    expect(marked('BE\u0304RNA', 'be')).to.equal('[BE\u0304]RNA');
  });

  it('are not on words that only say how one asks', () => {
    expect(marked('Izziņa par deklarēto dzīvesvietu', 'par izziņu ')).to.equal('[Izziņa] par deklarēto dzīvesvietu');
  });

  it('are nowhere when nothing was typed or nothing matches', () => {
    expect(markMatches('Bērna pabalsts', '')).to.deep.equal([{ text: 'Bērna pabalsts', matched: false }]);
    expect(markMatches('Bērna pabalsts', ' .-! ')).to.deep.equal([{ text: 'Bērna pabalsts', matched: false }]);
    expect(markMatches('', 'bērns')).to.deep.equal([]);
  });

  it('take nothing from the text and add nothing, whatever it is', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    const language = fc.constantFrom('lv', 'en', 'fi', 'sv', 'ru', '');
    fc.assert(
      fc.property(anything, anything, anything, language, (start, typed, end, of) => {
        const text = `${start}${typed} ${end}`;
        const pieces = markMatches(text, typed, of);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
        expect(pieces.every((piece) => piece.text !== '')).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});

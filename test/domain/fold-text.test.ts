import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldedWords, foldText } from '../../src/domain/fold-text.js';

describe('a folded text', () => {
  it('is the same with and without diacritics and capitals', () => {
    expect(foldText('BĒRNA')).to.equal('berna');
    expect(foldText('bērna')).to.equal('berna');
    expect(foldText('āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ')).to.equal('acegiklnsuz acegiklnsuz');
    expect(foldText('e\u0304')).to.equal(foldText('\u0113'));
  });

  it('stays as it is when folded again, however it was composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).to.equal(foldText(text));
        expect(foldText(text.normalize('NFC'))).to.equal(foldText(text.normalize('NFD')));
      }),
    );
  });

  it('has words of letters and digits alone', () => {
    expect(foldedWords('  Ēku, būvju (2026) – 1.kārta! ')).to.deep.equal(['eku', 'buvju', '2026', '1', 'karta']);
    expect(foldedWords(' .-! ')).to.deep.equal([]);
  });
});

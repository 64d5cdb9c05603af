import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { latvianRoot, latvianStem } from '../../src/catalog/latvian-stem.js';
import { foldText } from '../../src/domain/fold-text.js';

const stems = (words: string) => [...new Set(words.split(' ').map((word) => latvianStem(foldText(word))))];
const roots = (words: string) => [...new Set(words.split(' ').map((word) => latvianRoot(foldText(word))))];

describe('the stem of a Latvian word', () => {
  it('is the same in all cases', () => {
    expect(
      stems('pabalsts pabalsta pabalstam pabalstu pabalstā pabalsti pabalstiem pabalstus pabalstos'),
    ).to.have.length(1);
    expect(stems('apliecība apliecības apliecībai apliecību apliecībā apliecībām apliecībās')).to.have.length(1);
    expect(stems('sociālais sociālā sociālo sociālajam sociālajiem sociālās sociālajos')).to.have.length(1);
    expect(stems('vadītājs vadītāja vadītājam vadītāju vadītājiem vadītājos')).to.have.length(1);
  });

  it('is the same where the sound before the ending changes', () => {
    expect(stems('kaķis kaķa suņa')).to.deep.equal(['kak', 'sun']);
    expect(stems('upe upju upēm')).to.have.length(1);
    expect(stems('zvaigzne zvaigžņu')).to.have.length(1);
  });

  it('keeps enough of a short word', () => {
    expect(stems('ēka ēkas ēku ēkām ēkai')).to.deep.equal(['ek']);
    expect(stems('es un id 60ms')).to.deep.equal(['es', 'un', 'id', '60ms']);
    expect(stems('māja mājas mājā')).to.deep.equal(['maj']);
  });

  it('does not join words that have nothing to do with one another', () => {
    expect(stems('pase pasts pasākums')).to.have.length(3);
    expect(stems('tiesa tiesības')).to.have.length(2);
    expect(stems('uzņemšana uzņēmums')).to.have.length(2);
  });
});

describe('the root of a Latvian word', () => {
  const families = [
    'reģistrēt reģistrēties reģistrēšana reģistrācija reģistrācijai reģistrēju',
    'pieteikt pieteikties pieteikšanās pieteikums',
    'atļaut atļauja atļaušana',
    'adoptēt adopcija adoptētājs',
    'nozaudēt nozaudēju nozaudēts nozaudēšana',
    'maksāt maksājums maksa',
    'mirt mirušais miršana',
    'cirst ciršana',
    'īre īrēt īrēšana',
    'pilsonis pilsonība',
    'invalīds invaliditāte',
    'laulāt laulība',
  ];
  for (const family of families) {
    it(`is one for ${family.replace(/ /g, ', ')}`, () => {
      expect(roots(family)).to.have.length(1);
    });
  }

  it('keeps apart what only sounds alike', () => {
    expect(roots('darbs darbība')).to.have.length(2);
    expect(roots('tiesa tiesības')).to.have.length(2);
    expect(roots('pase pasts')).to.have.length(2);
  });
});

it('whatever the word, something of it stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const word = foldText(text);
      if (word === '') return;
      expect(latvianStem(word)).not.to.equal('');
      expect(latvianRoot(word)).not.to.equal('');
      expect(word.startsWith(latvianStem(word))).to.equal(true);
    }),
  );
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countSlips, countSlipsAtStart } from '../../src/catalog/slips.js';

describe('slips of a finger', () => {
  it('are a letter too many, too few, another one, or two in the wrong order', () => {
    expect(countSlips('pabalsts', 'pabalsts', 2)).to.equal(0);
    expect(countSlips('pabaalsts', 'pabalsts', 2)).to.equal(1);
    expect(countSlips('pablsts', 'pabalsts', 2)).to.equal(1);
    expect(countSlips('pabolsts', 'pabalsts', 2)).to.equal(1);
    expect(countSlips('pabasltts', 'pabalsts', 2)).to.equal(2);
    expect(countSlips('pablasts', 'pabalsts', 2)).to.equal(1);
    expect(countSlips('registracija', 'legalizacija', 2)).to.equal(3);
  });

  it('are counted in what is typed so far', () => {
    expect(countSlipsAtStart('regsit', 'registracij', 1)).to.equal(1);
    expect(countSlipsAtStart('regist', 'registracij', 1)).to.equal(0);
    expect(countSlipsAtStart('legal', 'registracij', 1)).to.equal(2);
    expect(countSlipsAtStart('parvdaj', 'parvadajum', 1)).to.equal(1);
  });

  it('are as many there as back, none between a word and itself, and never more than counted', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        expect(countSlips(one, one, most)).to.equal(0);
        expect(countSlips(one, other, most)).to.equal(countSlips(other, one, most));
        expect(countSlips(one, other, most)).to.be.at.most(most + 1);
        expect(countSlips(one, other, most) === 0).to.equal(one === other);
        expect(countSlipsAtStart(one, other, most)).to.be.at.most(countSlips(one, other, most));
        expect(countSlipsAtStart(one, one + other, most)).to.equal(0);
      }),
    );
  });
});

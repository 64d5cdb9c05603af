import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type ListCard, mergeCards } from '../../src/catalog/list-card.js';
import { arbitraryServices } from '../support/arbitrary-services.js';

const twoLists = arbitraryServices.chain((all) => {
  const cards = all.map((service): ListCard => ({ group: { service, variants: [] } }));
  return fc.record({ next: fc.shuffledSubarray(cards), before: fc.shuffledSubarray(cards), ready: fc.nat(12) });
});
const ids = (cards: readonly ListCard[]) => cards.map(({ group }) => group.service.id);

describe('cards of a list while it is drawn', () => {
  it('begin with those that are drawn, in their order, and show no service twice', () => {
    fc.assert(
      fc.property(twoLists, ({ next, before, ready }) => {
        const shown = mergeCards(next, before, ready);
        const drawn = next.slice(0, ready);
        expect(shown.slice(0, drawn.length)).to.deep.equal(drawn);
        expect(new Set(ids(shown)).size).to.equal(shown.length);
      }),
    );
  });

  it('keep their places below those that are drawn', () => {
    fc.assert(
      fc.property(twoLists, ({ next, before, ready }) => {
        const shown = ids(mergeCards(next, before, ready));
        const drawn = ids(next.slice(0, ready));
        const length = Math.min(next.length, before.length);
        const staying = ids(before.slice(0, length)).filter((id, nth) => nth >= drawn.length && !drawn.includes(id));
        const gaps = ids(before.slice(drawn.length, length)).filter((id) => drawn.includes(id)).length;
        const displaced = ids(before.slice(0, drawn.length)).filter((id) => !drawn.includes(id)).length;
        fc.pre(displaced >= gaps);
        for (const id of staying) expect(shown.indexOf(id)).to.equal(ids(before).indexOf(id));
      }),
    );
  });

  it('are never more than either list has, and none of the list before once all are drawn', () => {
    fc.assert(
      fc.property(twoLists, ({ next, before, ready }) => {
        expect(mergeCards(next, before, ready)).to.have.length.most(next.length);
        expect(mergeCards(next, before, next.length)).to.deep.equal(next);
        expect(mergeCards(next, next, ready)).to.deep.equal(next);
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TypedCards } from '../../src/controllers/typed-cards.js';

const lists = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 }), {
  minLength: 2,
  maxLength: 6,
});

function deal(cards: TypedCards, ids: readonly string[], isTyping: boolean): Map<string, number | undefined> {
  const cardOf = cards.deal(ids, isTyping);
  return new Map(ids.map((id) => [id, cardOf(id)]));
}

describe('the cards of a list', () => {
  it('are never shared, and a service that stays keeps its own', () => {
    fc.assert(
      fc.property(lists, fc.boolean(), (shown, isTyping) => {
        const cards = new TypedCards();
        let before = new Map<string, number | undefined>();
        for (const ids of shown) {
          const now = deal(cards, ids, isTyping);
          expect(new Set(now.values()).size).to.equal(ids.length);
          for (const [id, card] of now) if (before.has(id)) expect(card).to.equal(before.get(id));
          before = now;
        }
      }),
    );
  });

  it('are made anew only where there are not enough, while somebody types', () => {
    fc.assert(
      fc.property(lists, ([first = [], second = []]) => {
        const cards = new TypedCards();
        const before = new Set(deal(cards, first, true).values());
        const made = [...deal(cards, second, true).values()].filter((card) => !before.has(card));
        expect(made.length).to.equal(Math.max(0, second.length - first.length));
      }),
    );
  });

  it('go with their services when nobody types', () => {
    const cards = new TypedCards();
    const before = new Set(deal(cards, ['a', 'b'], false).values());
    expect([...deal(cards, ['c'], false).values()].some((card) => before.has(card))).to.equal(false);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Question, questionKey } from '../../src/domain/question.js';

const question = fc.record(
  {
    about: fc.constant('services' as const),
    institutions: fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 2 }),
    lifeSituation: fc.constantFrom('a', 'b'),
    text: fc.string(),
    language: fc.constantFrom('lv', 'en'),
    page: fc.nat(5),
    limit: fc.nat(5),
  },
  { requiredKeys: ['about', 'page', 'limit'] },
);

describe('the key of a question', () => {
  it('is the same in whatever order its fields were written', () => {
    const withOrder = question.chain((one) =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray(Object.entries(one), { minLength: Object.keys(one).length })),
    );
    fc.assert(
      fc.property(withOrder, ([one, entries]) => {
        expect(questionKey(Object.fromEntries(entries) as unknown as Question)).to.equal(questionKey(one));
      }),
    );
  });

  it('is another for another question', () => {
    fc.assert(
      fc.property(question, question, (one, other) => {
        const same = fc.stringify(sorted(one)) === fc.stringify(sorted(other));
        expect(questionKey(one) === questionKey(other)).to.equal(same);
      }),
    );
    expect(questionKey({ about: 'service', id: '1' })).not.to.equal(questionKey({ about: 'life-situation', id: '1' }));
  });
});

function sorted(value: object): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

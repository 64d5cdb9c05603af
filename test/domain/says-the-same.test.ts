import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { saysTheSame } from '../../src/domain/says-the-same.js';

describe('two values that came as JSON', () => {
  it('say the same where they are copies', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(saysTheSame(value, structuredClone(value))).to.equal(true);
      }),
    );
  });

  it('say the same only where their texts, with members in one order, are the same', () => {
    const small = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<unknown>(null, 0, 1, '', 'a', []),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('a', 'b'), tie('value'), { maxKeys: 2 }),
      ),
    })).value;
    const inOrder = (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    fc.assert(
      fc.property(small, small, (one, other) => {
        expect(saysTheSame(one, other)).to.equal(JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder));
      }),
      { numRuns: 500 },
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { growSituationTree, type SituationBranch } from '../../src/catalog/situation-tree.js';
import type { LifeSituationNode } from '../../src/domain/life-situation.js';

function node(id: string, parentId?: string): LifeSituationNode {
  return { id, ...(parentId !== undefined && { parentId }), name: { lv: id }, audience: 'citizens', serviceCount: 0 };
}

function flat(branches: readonly SituationBranch[]): string[] {
  return branches.flatMap(({ node, branches }) => [node.id, ...flat(branches)]);
}

/** `a(b c(d))` */
function drawn(branches: readonly SituationBranch[]): string {
  return branches.map(({ node, branches }) => node.id + (branches.length > 0 ? `(${drawn(branches)})` : '')).join(' ');
}

describe('the tree of life situations', () => {
  it('has children under their parents in the register’s order, wherever the parents stand', () => {
    const nodes = [node('d', 'c'), node('b', 'a'), node('a'), node('e'), node('c', 'a')];
    expect(drawn(growSituationTree(nodes))).to.equal('a(b c(d)) e');
  });

  it('hides nothing because of a mistake in the register', () => {
    expect(drawn(growSituationTree([node('a', 'gone'), node('b', 'a')]))).to.equal('a(b)');
    expect(drawn(growSituationTree([node('a', 'a')]))).to.equal('a');
    expect(drawn(growSituationTree([node('x'), node('a', 'c'), node('b', 'a'), node('c', 'b')]))).to.equal('x a(b(c))');
    expect(drawn(growSituationTree([node('a'), node('b', 'a'), node('a')]))).to.equal('a(b)');
    expect(growSituationTree([])).to.deep.equal([]);
  });

  it('has every situation exactly once, whatever the parents are', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'constructor');
    const nodes = fc.array(fc.tuple(name, fc.option(fc.oneof(name, fc.constant('gone')), { nil: undefined })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(nodes, (pairs) => {
        const grown = flat(growSituationTree(pairs.map(([id, parent]) => node(id, parent))));
        expect(grown).to.have.members([...new Set(pairs.map(([id]) => id))]);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets nobody stand under another than the parent it names', () => {
    const nodes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('a', 'b', 'c', 'd', 'gone')));
    const check = (branches: readonly SituationBranch[], parent?: string): void => {
      for (const branch of branches) {
        if (parent !== undefined) expect(branch.node.parentId).to.equal(parent);
        check(branch.branches, branch.node.id);
      }
    };
    fc.assert(fc.property(nodes, (pairs) => check(growSituationTree(pairs.map(([id, of]) => node(id, of))))));
  });
});

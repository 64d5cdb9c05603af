import type { LifeSituationNode } from '../domain/life-situation.js';

/** A life situation with those under it. */
export interface SituationBranch {
  readonly node: LifeSituationNode;
  readonly branches: readonly SituationBranch[];
}

/**
 * Puts life situations under their parents, in the register's order. Every situation comes out exactly once: one whose
 * parent is not there, or is its own descendant, stands at the top, since a mistake in the register must not hide it.
 */
export function growSituationTree(nodes: readonly LifeSituationNode[]): SituationBranch[] {
  const unique = [...new Map(nodes.map((node) => [node.id, node])).values()];
  const byParent = Map.groupBy(unique, (node) => node.parentId);
  const known = new Set(unique.map((node) => node.id));
  const placed = new Set<string>();
  const grow = (node: LifeSituationNode): SituationBranch => {
    placed.add(node.id);
    const children = (byParent.get(node.id) ?? []).filter((child) => !placed.has(child.id));
    return { node, branches: children.map(grow) };
  };
  const tops = unique.filter((node) => node.parentId === undefined || !known.has(node.parentId)).map(grow);
  const inCycles = unique.flatMap((node) => (placed.has(node.id) ? [] : [grow(node)]));
  return [...tops, ...inCycles];
}

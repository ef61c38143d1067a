/** Takes a number for text where a text is wanted that is most often a number: it keeps the figures with which it was written. */
import type { FactEntry, FactNode, MapNode } from './fact-tree.js';

/** The tree with text in place of the numbers at these paths (`a.list[].b`). */
export function withNumbersAsText(root: MapNode, paths: readonly string[]): MapNode {
  return paths.reduce((tree, path) => {
    const changed = changedAt(tree, path.replaceAll('[]', '.[]').split('.'));
    return changed.kind === 'map' ? changed : tree;
  }, root);
}

function changedAt(node: FactNode, [step, ...rest]: readonly string[]): FactNode {
  if (step === undefined) {
    if (node.kind !== 'number') return node;
    return { kind: 'text', place: node.place, value: node.value.text, quoted: false };
  }
  if (step === '[]') {
    if (node.kind !== 'list') return node;
    return { ...node, items: node.items.map((each) => changedAt(each, rest)) };
  }
  if (node.kind !== 'map') return node;
  const entry = node.entries.get(step);
  if (entry === undefined) return node;
  const entries = new Map<string, FactEntry>(node.entries);
  entries.set(step, { ...entry, node: changedAt(entry.node, rest) });
  return { ...node, entries };
}

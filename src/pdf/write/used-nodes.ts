/** Finds the nodes of the structure that are worth an element. */
import { artifact, type Layout } from '../layout/page.js';

/** The nodes with content, their ancestors, and the parts that must stand even when empty. */
export function usedNodes(layout: Layout): Set<number> {
  const used = new Set<number>();
  const keep = (index: number): void => {
    for (let at = index; at >= 0 && !used.has(at); at = layout.structure[at]?.parent ?? -1)
      used.add(at);
  };
  for (const page of layout.pages) {
    for (const { node } of page.texts) if (node !== artifact) keep(node);
    for (const { node } of page.figures) if (node !== artifact) keep(node);
  }
  layout.structure.forEach((node, index) => {
    if (node.type === 'TH' || node.type === 'TD') keep(index);
    if (node.type === 'LBody' && used.has(node.parent)) keep(index);
  });
  return used;
}

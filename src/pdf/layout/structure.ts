/** The structure tree under construction: nodes in reading order, each with its parent. */
import type { StructureNode, StructureType } from './page.js';

/** Collects nodes; a node is named by its index. */
export class Structure {
  readonly nodes: StructureNode[] = [];

  add(
    type: StructureType,
    parent: number,
    more: Omit<StructureNode, 'type' | 'parent'> = {},
  ): number {
    return this.nodes.push({ type, parent, ...more }) - 1;
  }
}

/** Lists every value of a file with the text that it is written with, to prove that a change left the others alone. */
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Steps } from '../read/schema-findings/spot.js';
import type { OpenFile } from './open-facts.js';

export interface Leaf {
  readonly steps: Steps;
  /** The source, without the line ends of a block of text. */
  readonly source: string;
  readonly value: unknown;
}

/** Every value that holds no others, in the order of the file; an empty key counts as one. */
export function leavesOf(open: OpenFile): readonly Leaf[] {
  const found: Leaf[] = [];
  const visit = (node: Node | null, steps: Steps): void => {
    if (isMap(node) && node.items.length > 0) {
      for (const pair of node.items as Pair[]) {
        const key = isScalar(pair.key) ? String(pair.key.value) : '';
        visit(pair.value as Node | null, [...steps, key]);
      }
    } else if (isSeq(node) && node.items.length > 0) {
      node.items.forEach((item, index) => {
        visit(item as Node, [...steps, index]);
      });
    } else {
      const [start = 0, end = 0] = node?.range ?? [];
      const isComment = isScalar(node) && node.value === null && start === end;
      const source = isComment ? '' : open.text.slice(start, end).trimEnd();
      found.push({ steps, source, value: isScalar(node) ? node.value : source });
    }
  };
  visit(open.document.contents as Node | null, []);
  return found;
}

/** What a value looks like to a reader: mappings, lists, texts, and numbers by their text. */
export function plainAt(open: OpenFile, steps: Steps): unknown {
  let node: unknown = open.document.contents;
  for (const step of steps) {
    if (isMap(node)) {
      node = (node.items as Pair[]).find(({ key }) => isScalar(key) && key.value === step)?.value;
    } else if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return plain(node);
}

function plain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      (node.items as Pair[]).map(({ key, value }) => [
        isScalar(key) ? String(key.value) : '',
        plain(value),
      ]),
    );
  }
  if (isSeq(node)) return node.items.map(plain);
  if (!isScalar(node)) return node === undefined ? undefined : null;
  return typeof node.value === 'bigint' || typeof node.value === 'number'
    ? { number: node.source ?? String(node.value) }
    : node.value;
}

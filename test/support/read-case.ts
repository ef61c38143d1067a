/** Turns facts that stand inside a case file into a read result, keeping the text of every number. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';

/** The node as flow YAML with every number as it was written. */
export function toFlow(node: unknown): string {
  if (isMap(node)) {
    return `{${node.items.map(({ key, value }) => `${JSON.stringify(String((key as { value: unknown }).value))}: ${toFlow(value)}`).join(', ')}}`;
  }
  if (isSeq(node)) return `[${node.items.map(toFlow).join(', ')}]`;
  if (isScalar(node)) {
    return typeof node.value === 'string'
      ? JSON.stringify(node.value)
      : (node.source ?? String(node.value));
  }
  return 'null';
}

/** Facts of a case; a path with dots counts as nested keys, and `schema: 1` is added where it is missing. */
export function readCase(node: Node): ReadResult {
  if (!isMap(node)) throw new TypeError('facts of a case are a mapping');
  const lines = node.items.map(
    ({ key, value }) => `${String((key as { value: unknown }).value)}: ${toFlow(value)}`,
  );
  const text = lines.some((line) => line.startsWith('schema:')) ? lines : ['schema: 1', ...lines];
  return readFacts([
    { file: 'aiact.yaml', bytes: new TextEncoder().encode(`${text.join('\n')}\n`) },
  ]);
}

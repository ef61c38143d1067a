/** Writes values as YAML on one line, as a help shows them and a program can put them into a file. */
import type { FactNode } from '../fact-tree.js';

/** A text with quotes only where YAML would read it otherwise. */
export function flowText(text: string): string {
  const isPlain =
    /^[A-Za-z](?:[\w.+/@-]| (?=[\w.+/@-]))*$/.test(text) ||
    /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ||
    /^https?:\/\/[\w./?=%+~-]+$/.test(text);
  const isWord = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && !isWord ? text : JSON.stringify(text);
}

/** A choice as the schema lists it: `no` is a word there and needs no quotes in YAML 1.2. */
export function flowWord(word: string): string {
  return /^[a-z][\w.-]*$/i.test(word) && !/^(?:true|false|null)$/i.test(word)
    ? word
    : JSON.stringify(word);
}

/** Whatever the author wrote, on one line; null where a part of it was refused. */
export function flowNode(node: FactNode): string | null {
  switch (node.kind) {
    case 'text':
      return flowText(node.value);
    case 'number':
      return node.value.text;
    case 'boolean':
      return String(node.value);
    case 'empty':
      return 'null';
    case 'list': {
      const items = node.items.map(flowNode);
      return items.includes(null) ? null : flowList(items.map(String));
    }
    case 'map': {
      const entries = [...node.entries].map(([key, entry]) => [key, flowNode(entry.node)] as const);
      return entries.some(([, value]) => value === null)
        ? null
        : flowMap(entries.map(([key, value]) => [key, String(value)]));
    }
    default:
      return null;
  }
}

/** `[a, b]` of parts that are YAML already. */
export const flowList = (items: readonly string[]): string => `[${items.join(', ')}]`;

/** `{ a: 1, b: 2 }` of values that are YAML already. */
export const flowMap = (entries: readonly (readonly [string, string])[]): string =>
  entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, value]) => `${flowText(key)}: ${value}`).join(', ')} }`;

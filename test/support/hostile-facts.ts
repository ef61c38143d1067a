/** Facts whose longer texts are each made of one mark again and again, as long as is asked for. */
import { readFileSync } from 'node:fs';
import { isScalar, parseDocument, visit } from 'yaml';

export const hostileMarks: readonly string[] = [
  ...`"'\`~!@#$%^&*()_-+=[]{}|\\:;<>,.?/’“”…–—•·0aAé\n\t `,
  'https://a;',
  'a@',
  '1 ',
  'and ',
];

const facts = readFileSync(new URL('../../samples/smollm3-3b/aiact.yaml', import.meta.url), 'utf8');

/** The sample with a hostile text for each of its longer ones, from the mark of that number on. */
export function hostileFacts(from: number, length: number): Uint8Array {
  const document = parseDocument(facts);
  let next = from;
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.value) || typeof pair.value.value !== 'string') return;
      if (pair.value.value.length < 60) return;
      const mark = hostileMarks[next++ % hostileMarks.length] ?? '';
      pair.value = document.createNode(`a${mark.repeat(length / mark.length)} b`);
    },
  });
  return new TextEncoder().encode(document.toString());
}

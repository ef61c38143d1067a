/** Texts as long as the schema allows, made of one mark again and again, are judged as fast as other texts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isScalar, parseDocument, visit } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import { readFacts } from '../../src/read/read.js';

/** A little less than the longest prose that the schema takes. */
const length = 19_000;
const marks = [
  ...`"'\`~!@#$%^&*()_-+=[]{}|\\:;<>,.?/’“”…–—•·0aAé\n\t `,
  'https://a;',
  'a@',
  '1 ',
  'and ',
];
const facts = readFileSync(new URL('../../samples/smollm3-3b/aiact.yaml', import.meta.url), 'utf8');

/** The sample with a hostile text for each of its longer ones, from the mark of that number on. */
function hostile(from: number): Uint8Array {
  const document = parseDocument(facts);
  let next = from;
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.value) || typeof pair.value.value !== 'string') return;
      if (pair.value.value.length < 60) return;
      const mark = marks[next++ % marks.length] ?? '';
      pair.value = document.createNode(`a${mark.repeat(length / mark.length)} b`);
    },
  });
  return new TextEncoder().encode(document.toString());
}

describe('Hostile texts', () => {
  // A pattern that went back over such a text again and again took minutes or hours for these.
  it.each([0, 9, 18, 27, 36, 45])('are judged, from mark %i on', (from) => {
    const read = readFacts([{ file: 'aiact.yaml', bytes: hostile(from) }]);
    expect(read.readable).toBe(true);
    expect(assess(read, { asOf: '2026-11-28' }).findings.length).toBeGreaterThan(10);
  });
});

/** Texts as long as the schema allows, made of one mark again and again, are judged as fast as other texts. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { readFacts } from '../../src/read/read.js';
import { hostileFacts } from '../support/hostile-facts.js';

/** A little less than the longest prose that the schema takes. */
const length = 19_000;

describe('Hostile texts', () => {
  // A pattern that went back over such a text again and again took minutes or hours for these.
  it.each([0, 9, 18, 27, 36, 45])('are judged, from mark %i on', (from) => {
    const read = readFacts([{ file: 'aiact.yaml', bytes: hostileFacts(from, length) }]);
    expect(read.readable).toBe(true);
    expect(assess(read, { asOf: '2026-11-28' }).findings.length).toBeGreaterThan(10);
  });
});

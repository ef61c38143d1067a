/** Silence stays silence in every other sample, and where many facts are missing at once. */
import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../../src/read/read.js';
import { samples } from '../../samples/samples.js';
import { chance } from '../../support/chance.js';
import { isExplained } from '../../support/explained.js';
import { difference, papersBefore } from '../../support/new-sentences.js';
import { pathsOf, withoutFacts } from '../../support/taken-away.js';

const whole = ['complete-closed', 'complete-systemic'];

describe('A paper says nothing new but that something is open', () => {
  const others = samples.filter(({ name }) => !whole.includes(name));

  test.each(others)('where any one of a part of the facts of $name is missing', ({ files }) => {
    const known = papersBefore(readFacts(files));
    const draw = chance(20_261_128);
    const paths = pathsOf(known.read.facts).filter(() => draw() < 0.25);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths)
      expect({
        path,
        says: difference(known, withoutFacts(known.read, [path]), isExplained).says,
      }).toEqual({
        path,
        says: [],
      });
  });

  test.each(samples)('where many facts of $name are missing at once', ({ files }) => {
    const known = papersBefore(readFacts(files));
    const draw = chance(7);
    const all = pathsOf(known.read.facts);
    for (const share of [0.05, 0.1, 0.2, 0.4, 0.6]) {
      const paths = all.filter(() => draw() < share);
      expect({
        share,
        says: difference(known, withoutFacts(known.read, paths), isExplained).says,
      }).toEqual({
        share,
        says: [],
      });
    }
  });
});

/** Silence stays silence: without any one fact of the sample, no paper says what nobody said, and each denial goes with the fact that carries it. */
import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../../src/read/read.js';
import { samples } from '../../samples/samples.js';
import { isExplained, saysTheLaw } from '../../support/explained.js';
import { denialsIn, difference, papersBefore } from '../../support/new-sentences.js';
import { pathsOf, withoutFacts } from '../../support/taken-away.js';

describe('complete-systemic without one fact', () => {
  const sample = samples.find(({ name }) => name === 'complete-systemic');
  const known = papersBefore(readFacts(sample?.files ?? []));
  const branches = Object.keys(known.read.facts).filter((key) => key !== 'schema');
  /** Denials that nothing has taken away yet. */
  const denials = new Set(denialsIn(known));

  test.each(branches)(
    'says nothing new where a fact under %s is missing, but that it is open',
    (branch) => {
      const paths = pathsOf(known.read.facts).filter(
        (path) => path === branch || path.startsWith(`${branch}.`) || path.startsWith(`${branch}[`),
      );
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) {
        const { says, hasLost } = difference(known, withoutFacts(known.read, [path]), isExplained);
        expect({ path, says }).toEqual({ path, says: [] });
        for (const denial of denials)
          if (hasLost(denial.paper, denial.sentence)) denials.delete(denial);
      }
    },
  );

  test('denies nothing that hangs on no fact, but what the law denies', () => {
    expect([...denials].filter(({ sentence }) => !saysTheLaw(sentence))).toEqual([]);
  });
});

/** Judges a release by every scheme of openness, after the law is decided and without touching it. */
import { given, lookup } from '../../facts/lookup.js';
import { opennessComputations } from '../../openness/computed/registry.gen.js';
import type { Scheme } from '../../openness/define.js';
import { openness as registry } from '../../openness/registry.gen.js';
import type { ReadResult } from '../../read/read-result.js';
import type { EvaluationContext } from '../judge-leaf.js';
import { judgeScheme } from './judge-scheme.js';
import type { OpennessResult } from './openness-result.js';
import { wordOf } from './word.js';

/** The schemes in the order in which they are printed. */
export const schemes: readonly Scheme[] = [
  registry['osaid-1-0'],
  registry['open-weights'],
  registry['mof-1-0'],
  registry['european-index'],
];

/** What follows from the facts by schemes beside the law; it asks no gate and no obligation. */
export function assessOpenness(read: ReadResult, asOf: string): OpennessResult {
  const setting: EvaluationContext = {
    ...{ read, asOf, computations: opennessComputations },
    answer: () => 'open',
    missing: () => [],
    position: () => null,
    carried: () => ({ borderline: false, caveats: [] }),
  };
  const results = schemes.map((scheme) => judgeScheme(scheme, setting));
  const [osaid, openWeights] = results;
  if (!osaid || !openWeights) throw new RangeError('the schemes of openness are not registered');
  const own = given(read.facts, 'openness.components.parameters_final.released');
  const older = given(read.facts, 'licensing.availability.weights.public');
  const isPublic = typeof own === 'boolean' ? own : typeof older === 'boolean' ? older : null;
  return {
    stated: lookup(read.facts, 'openness').state !== 'missing',
    schemes: results,
    word: wordOf(osaid, openWeights, isPublic),
  };
}

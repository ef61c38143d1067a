/** The models of `models.yaml`: facts of each, and what schemes of openness must say of them. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';

export interface OpennessModel {
  readonly id: string;
  readonly it: string;
  readonly osi_validation: 'passed' | 'other_terms' | 'not_passed' | 'not_examined';
  readonly facts: { readonly licensing: object; readonly openness: object };
  readonly expect: {
    readonly osaid: string;
    readonly fails: readonly string[];
    readonly unsettled: readonly string[];
    readonly open_weights: string;
    readonly mof: string;
    readonly holds: string;
    readonly possible: string;
    readonly art_53_2?: string;
  };
}

export const opennessModels = parse(
  readFileSync(new URL('models.yaml', import.meta.url), 'utf8'),
) as readonly OpennessModel[];

/** Plain facts as a file that was read. */
export function readPlain(facts: object): ReadResult {
  const text = stringify({ schema: 1, ...facts });
  return readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
}

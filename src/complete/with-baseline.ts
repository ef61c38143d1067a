/** A run held against a baseline: what was known already, and how much of that is found no more. */

import { basename } from 'node:path';
import { type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { countValue, nameValue } from '../finding/value.js';
import { compareWithBaseline } from '../release/baseline.js';
import { findingsOf, type Run } from '../report/run.js';
import { shellWord } from '../text/shell-word.js';
import { beside } from './beside.js';
import type { GivenBaseline } from './given.js';

/** Where findings were left out before, nobody can tell what is found no more. */
export function withBaseline(
  run: Run,
  { shown, baseline, isAlone = true }: GivenBaseline,
  { isNarrowed }: { readonly isNarrowed: boolean },
): Run {
  if (run.assessment === null) return run;
  const found = compareWithBaseline(baseline, run.path, findingsOf(run), isAlone);
  const gone = isNarrowed ? 0 : found.gone;
  const judged = gone === 0 ? run : beside(run, [forgotten(gone, shown)]);
  return { ...judged, baseline: { file: shown, known: found.known, gone } };
}

function forgotten(gone: number, file: string): Finding {
  const what = gone === 1 ? '1 finding' : `${gone} findings`;
  return makeFinding({
    ...{ id: 'baseline/gone', severity: 'note', paths: [] },
    ...worded(`{what} of the baseline {file} ${gone === 1 ? 'is' : 'are'} found no more`, {
      what: { ...countValue(gone), shown: what },
      file: nameValue(basename(file)),
    }),
    help: `Write it anew: aiact-doc check --write-baseline ${shellWord(file)}`,
  });
}

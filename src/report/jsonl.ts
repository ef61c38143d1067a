/** Prints all runs as lines of JSON, where they are all there; `findings-lines.ts` has the lines. */
import { findingsLine, linesWriter, verdictWord } from './findings-lines.js';
import type { AboutFormat } from './format.js';
import type { ReportedPart, ReportOptions, Run } from './run.js';
import { withoutFacts } from './without-facts.js';
import { workspaceOf } from './workspace.js';

/** What the reference says of it. */
export const about = {
  audience: 'many models, [parts and `merge`](../portfolio.md)',
  holds:
    'a line for each model with its assessment, its findings and the lines that they stand at; a last line closes the list with a hash',
  rank: 3,
  isStreamable: true,
} as const satisfies AboutFormat;

/** A line for each run, and the line that closes the list. */
export function jsonl(runs: readonly Run[], options: ReportOptions): string {
  const writer = linesWriter();
  const { failing, narrowed, exitCode = 0, lines } = options;
  const part: ReportedPart = lines?.part ?? {
    ...{ index: 1, count: 1, of: runs.length },
    workspace: workspaceOf(runs.map(({ path }) => path)),
    asOf: runs.find(({ assessment }) => assessment)?.assessment?.as_of ?? null,
  };
  const printed = runs.map((run, index) =>
    writer.add(findingsLine(withoutFacts(run, { asked: true }), index, verdictWord(run, options))),
  );
  const end = writer.end({
    ...{ part, program: lines?.program ?? null, code: exitCode, failed: [] },
    ...(failing && { failing }),
    ...(narrowed !== undefined && { narrowed }),
  });
  return printed.join('') + end;
}

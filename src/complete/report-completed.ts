/** Reports on completed runs, in the words that the command line would print. */
import type { Format } from '../report/formats.gen.js';
import { reporters } from '../report/reporters.gen.js';
import type { ReportOptions, Run } from '../report/run.js';
import type { Completed } from './complete-run.js';
import {
  type FailLevel,
  failingSeverities,
  gravestVerdict,
  type Verdict,
  verdictCodes,
  verdictOf,
} from './verdict.js';
import type { Wish } from './wish.js';

/** What a report is told besides its runs. */
export interface Telling {
  readonly runs: readonly Run[];
  readonly detail: ReportOptions['detail'];
  readonly failOn?: FailLevel | undefined;
  readonly only?: readonly string[] | undefined;
  /** Verdicts that don't come from the findings of the runs. */
  readonly others?: readonly Verdict[];
}

/** What follows from how the runs were judged: the answer of the program, what fails, and the explanations that SARIF carries along. */
export async function optionsFrom(
  formats: readonly Format[],
  { runs, detail, failOn = 'error', only = [], others = [] }: Telling,
): Promise<Pick<ReportOptions, 'exitCode' | 'narrowed' | 'failing' | 'explanations'>> {
  const judgedBy = detail === 'reasons' ? 'never' : failOn;
  const verdict = gravestVerdict([...runs.map((run) => verdictOf(run, judgedBy)), ...others]);
  return {
    ...(detail !== 'summary' && { exitCode: verdictCodes[verdict] }),
    narrowed: detail === 'reasons' || only.length > 0,
    failing: failingSeverities[failOn],
    ...(formats.includes('sarif') && {
      explanations: await (await import('../explain/explanations.js')).explanations(),
    }),
  };
}

/** Whether notes are shown that nobody asked for. */
export function showsNotes({ all, only }: { all?: boolean; only?: readonly string[] }): boolean {
  return all === true || (only?.length ?? 0) > 0;
}

/** How a report looks; what is left out is as the command line has it where its output goes to a file. */
export interface ReportLook {
  /** Shows notes too, and every finding in full. */
  readonly all?: boolean;
  /** The findings alone, without verdict and advice. */
  readonly quiet?: boolean;
  readonly colour?: boolean;
  /** Characters in a line of text; 100 unless told. */
  readonly width?: number;
  /** The folder from which absolute paths of inputs are told. */
  readonly folder?: string;
}

/** The report on one or several runs that were completed with the same wish. */
export async function reportCompleted(
  format: Format,
  completed: readonly Completed[],
  { failOn, only = [] }: Pick<Wish, 'failOn' | 'only'> = {},
  { all = false, quiet = false, colour = false, width = 100, folder }: ReportLook = {},
): Promise<string> {
  const runs = completed.map(({ run }) => run);
  const others = completed.map(({ verdict }) => verdict);
  const report = await reporters[format]();
  return report(runs, {
    ...(await optionsFrom([format], { runs, detail: 'findings', failOn, only, others })),
    ...{ detail: 'findings', draft: false, notes: showsNotes({ all, only }) },
    ...{ quiet, colour, width },
    ...(folder !== undefined && { folder }),
  });
}

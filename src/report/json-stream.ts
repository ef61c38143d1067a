/** The JSON report of many models piece by piece: the text that `json` gives at once, while one model is held at a time. */
import { printedJson } from '../text/printed-json.js';
import { hideCredentials, json, reportedRun } from './json.js';
import type { Run } from './run.js';

/** Where the runs end in an error, what was begun is closed as JSON and says `stopped`; then the error is thrown on. */
export async function* jsonPieces(runs: AsyncIterable<Run>): AsyncGenerator<string> {
  let first: Run | null = null;
  let isList = false;
  let stopped = '';
  try {
    for await (const run of runs) {
      if (first === null) {
        first = run;
        continue;
      }
      if (!isList) yield `{\n  "format_version": 1,\n  "runs": [\n${indented(first)}`;
      isList = true;
      yield `,\n${indented(run)}`;
    }
  } catch (error) {
    stopped = ',\n  "stopped": true';
    throw error;
  } finally {
    if (isList) yield `\n  ]${stopped}\n}\n`;
    else if (stopped === '') yield json(first === null ? [] : [first]);
  }
}

/** An entry as it stands two levels down in the whole; no string of JSON holds a line end. */
function indented(run: Run): string {
  return printedJson(reportedRun(run), hideCredentials).trimEnd().replace(/^/gm, '    ');
}

/** The formats that come model by model: the text that their reporter gives at once, in pieces, while one model is held at a time. */
import { type Ended, findingsLine, linesWriter, verdictWord } from './findings-lines.js';
import type { Streamable } from './formats.gen.js';
import { jsonPieces } from './json-stream.js';
import type { ReportOptions, Run } from './run.js';
import { textWriter } from './text.js';

/** Up to so many models are read before their text begins, so that a mistake among them leaves nothing half said. */
const heldAtFirst = 100;

/** The pieces of one report. `at` tells the position of a run among all models. */
export function piecesOf(
  format: Streamable,
  runs: AsyncIterable<Run>,
  options: ReportOptions,
  { at, ended }: { readonly at: (run: Run) => number; readonly ended: Ended },
): AsyncGenerator<string> {
  if (format === 'json') return jsonPieces(runs);
  if (format === 'text') return textPieces(runs, options);
  return linePieces(runs, options, { at, ended });
}

async function* textPieces(
  runs: AsyncIterable<Run>,
  options: ReportOptions,
): AsyncGenerator<string> {
  const writer = textWriter(options);
  const held: string[] = [];
  let count = 0;
  for await (const run of runs) {
    count += 1;
    held.push(writer.add(run));
    if (count < heldAtFirst) continue;
    yield held.splice(0).join('');
  }
  yield held.join('') + writer.end();
}

/** Where the runs end in an error there is no last line, and nobody takes what was written for all. */
async function* linePieces(
  runs: AsyncIterable<Run>,
  options: ReportOptions,
  { at, ended }: { readonly at: (run: Run) => number; readonly ended: Ended },
): AsyncGenerator<string> {
  const writer = linesWriter();
  for await (const run of runs) {
    yield writer.add(findingsLine(run, at(run), verdictWord(run, options)));
  }
  const { failing, narrowed } = options;
  yield writer.end({
    ...ended(),
    ...(failing && { failing }),
    ...(narrowed !== undefined && { narrowed }),
  });
}

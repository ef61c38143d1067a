/** `explain`: what a gate, obligation, item, form, check, document, provision or field means, where it comes from, and how to answer it. */

import { closest } from '../../read/suggest.js';
import { type Paint, painter, show, wrap } from '../../report/terminal.js';
import { type Entry, explainable, kinds } from '../explainable.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { wantsColour } from '../options.js';

/** Prints the explanation of an id, which may carry its kind: `gate:provider`. */
export async function explain(
  asked: string,
  options: { readonly color: boolean },
  io: Io,
): Promise<ExitCode> {
  const entries = await explainable();
  const found = find(asked, entries);
  io.stdout(page(found, painter(wantsColour(options, io)), Math.min(io.columns, 100)));
  return 0;
}

function find(asked: string, entries: readonly Entry[]): Entry {
  const [, kind, id = asked] = /^([a-z]+):(.+)$/.exec(asked) ?? [];
  if (kind !== undefined && !kinds.some((each) => each === kind)) {
    throw new UsageError(`there is no kind ${kind}; choose from ${kinds.join(', ')}`);
  }
  const plain = id.replace(/\[\d+\]/g, '[]');
  const matches = entries.filter(
    (entry) =>
      (entry.id === id || entry.id === plain) && (kind === undefined || entry.kind === kind),
  );
  const [first, second] = matches;
  if (first && !second) return first;
  if (first) {
    const names = matches.map((entry) => `${entry.kind}:${entry.id}`).join(' or ');
    throw new UsageError(`${id} is the name of several things; write ${names}`);
  }
  const candidates = entries
    .filter((entry) => kind === undefined || entry.kind === kind)
    .map((entry) => entry.id);
  const near = closest(id, candidates) ?? candidates.find((each) => each.endsWith(`.${id}`));
  const hint = near
    ? `; did you mean ${near}?`
    : '; ids stand in brackets in the findings of check';
  throw new UsageError(`nothing is called ${asked}${hint}`);
}

function page(entry: Entry, paint: Paint, width: number): string {
  const head = `${paint('bold', show(entry.title))}  ${paint('gray', `${entry.kind} ${entry.id}`)}`;
  const parts = entry.parts.map(({ label, lines }) =>
    [
      paint('underline', label),
      ...lines.map((line) => (/^\s/.test(line) ? line : wrap(show(line), width, '  '))),
    ].join('\n'),
  );
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** How explanations look on a terminal: calm at any width, and every example as it would stand in a file. */

import { type EntryKind, type ExplainedId, kinds } from '../../explain/entry.js';
import { type Paint, show, wrap } from '../../report/terminal.js';
import { counted } from '../../text/counted.js';

export interface PageLook {
  readonly paint: Paint;
  readonly width: number;
}

/** One explanation in full. */
export function explanationPage({ kind, id, title, parts }: ExplainedId, look: PageLook): string {
  const { paint, width } = look;
  const name = `${kind} ${id}`;
  const words = show(title);
  const head =
    words.length + name.length + 2 <= width
      ? `${paint('bold', words)}  ${paint('gray', name)}`
      : `${paint('bold', wrap(words, width))}\n${paint('gray', name)}`;
  const blocks = parts.map(({ label, lines }) =>
    [paint('underline', label), ...lines.map((line) => lineOf(line, width))].join('\n'),
  );
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** Text is wrapped; a line to be printed as it is stays whole if it fits. */
function lineOf(line: string, width: number): string {
  if (!/^\s/.test(line)) return wrap(show(line), width, '  ');
  if (line.length <= width) return line;
  const [indent = ''] = /^\s*/.exec(line) ?? [];
  const [, code = '', comment] = /^(.*?\S) (# .*)$/.exec(line) ?? [];
  if (comment !== undefined) {
    const lead = `${indent}# `;
    const said = wrap(comment.slice(2), width, lead).split('\n');
    return [...said.map((each, at) => (at === 0 ? each : lead + each.trimStart())), code].join(
      '\n',
    );
  }
  const [lead = indent] = /^\s*(?:wrong|right)?\s*/.exec(line) ?? [];
  return wrap(line.slice(lead.length), width, lead);
}

/** The kinds of things that can be explained, with their number. */
export function kindsPage(
  counts: readonly { readonly kind: EntryKind; readonly count: number }[],
  { paint, width }: PageLook,
): string {
  const lines = counts.map(({ kind, count: amount }) => {
    const label = `  ${`${kind}s`.padEnd(13)}${String(amount).padStart(5)}  `;
    return wrap(meanings[kind], width, label);
  });
  const next = [
    'aiact-doc explain <id>      what one means, such as gpai or art-53(2)',
    'aiact-doc explain checks    the ids of a kind',
    'aiact-doc explain --all     every id',
  ];
  return [
    paint('underline', 'What can be explained'),
    ...lines,
    '',
    ...next.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const meanings: Readonly<Record<EntryKind, string>> = {
  gate: 'questions of law that the facts answer',
  obligation: 'duties that follow from the gates',
  item: 'things that the law wants written down',
  form: 'official forms',
  check: 'everything that can be found, by the id in brackets',
  document: 'documents that build writes',
  field: 'fields of the facts, by their paths',
  provision: 'places in the law, the guidelines and the official forms',
  scheme: 'schemes of openness beside the law, and their criteria',
};

/** Ids with as much of their titles as fits, kind by kind. */
export function listPage(entries: readonly ExplainedId[], { paint, width }: PageLook): string {
  const present = kinds.filter((kind) => entries.some((each) => each.kind === kind));
  const blocks = present.map((kind) => {
    const own = entries.filter((each) => each.kind === kind);
    const room = Math.min(44, Math.max(...own.map(({ id }) => id.length)));
    const lines = own.map(({ id, title }) => {
      const rest = width - Math.max(room, id.length) - 4;
      const words = show(title);
      const cut = words.length <= rest ? words : `${words.slice(0, Math.max(0, rest - 1))}…`;
      return rest < 16 ? `  ${id}` : `  ${id.padEnd(room)}  ${paint('gray', cut)}`;
    });
    return [paint('underline', counted(own.length, kind)), ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** A diff for people at a terminal: the steps back first, then conclusions, documents and facts. */
import type { Diff } from '../diff/diff.js';
import type { PlacedChange } from '../diff/diff-facts.js';
import type { Finding } from '../finding/finding.js';
import { messageOf } from '../finding/words.js';
import { counted } from '../text/counted.js';
import {
  diffDisclaimer,
  documentClauses,
  dutyWords,
  grouped,
  modelOfSide,
  regressionWords,
  sameWords,
  standClauses,
  valueWords,
} from './diff-words.js';
import { type Paint, painter, show, wrap } from './terminal.js';

export interface DiffTextOptions {
  readonly colour: boolean;
  readonly width: number;
  /** Every change, however many there are. */
  readonly all: boolean;
}

/** How many changes of one kind are told before the rest is counted. */
const mostOfOneKind = 20;

/** The report. */
export function diffText(diff: Diff, options: DiffTextOptions): string {
  const paint = painter(options.colour);
  const { from, to, same } = diff;
  const head = `${paint('bold', show(modelOfSide(to)))}  ${paint('gray', `${show(from.name)} → ${show(to.name)}`)}`;
  const blocks = same
    ? [standBlock(diff, options, paint), sameWords]
    : [
        standBlock(diff, options, paint),
        regressions(diff, options, paint),
        conclusions(diff, options, paint),
        findings(diff, options, paint),
        documents(diff, options, paint),
        facts(diff.facts, options, paint),
      ];
  return `${[head, ...blocks, paint('gray', diffDisclaimer)].filter(Boolean).join('\n\n')}\n`;
}

function block(
  title: string,
  lines: readonly string[],
  options: DiffTextOptions,
  paint: Paint,
): string {
  if (lines.length === 0) return '';
  const shown = options.all ? lines : lines.slice(0, mostOfOneKind);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [paint('gray', `  and ${rest} more (--all tells them)`)] : [];
  return [paint('underline', title), ...shown, ...more].join('\n');
}

function standBlock(diff: Diff, { width }: DiffTextOptions, paint: Paint): string {
  return standClauses(diff)
    .map((clause) => paint('gray', wrap(show(clause), width)))
    .join('\n');
}

function regressions(diff: Diff, options: DiffTextOptions, paint: Paint): string {
  const lines = regressionWords(diff).map((words) =>
    paint('red', wrap(show(words, 400), options.width, '  - ')),
  );
  return block('Steps back', lines, options, paint);
}

function conclusions(
  { conclusions: changes }: Diff,
  options: DiffTextOptions,
  paint: Paint,
): string {
  const gates = changes.gates.flatMap(({ id, from, to }) => [
    `  ${paint('bold', show(id))}  ${from?.answer ?? 'not told'} → ${to?.answer ?? 'not told'}`,
    ...(to === null ? [] : [paint('gray', wrap(show(to.summary), options.width, '    '))]),
  ]);
  const duties = changes.obligations.flatMap(({ title, from, to }) => [
    wrap(show(title), options.width, '  '),
    paint('gray', wrap(show(`${dutyWords(from)} → ${dutyWords(to)}`), options.width, '    ')),
  ]);
  // Conclusions are few, and each matters.
  return block('Conclusions', [...gates, ...duties], { ...options, all: true }, paint);
}

function findings({ conclusions: changes }: Diff, options: DiffTextOptions, paint: Paint): string {
  const loud = ({ severity }: Finding): boolean => options.all || severity !== 'note';
  const told = (sign: string, list: readonly Finding[]): string[] =>
    list.filter(loud).map((finding) => {
      const { id, severity, place } = finding;
      const where = place === null ? '' : ` (${place.file}:${place.line})`;
      return wrap(
        `${severity}[${show(id)}] ${show(messageOf(finding), 400)}${show(where)}`,
        options.width,
        `  ${sign} `,
      );
    });
  return [
    block('Found now', told('+', changes.findings.new), options, paint),
    block('Found no more', told('-', changes.findings.gone), options, paint),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function documents({ documents: changes }: Diff, options: DiffTextOptions, paint: Paint): string {
  const lines = changes.map((change) => {
    const { head, under, by } = documentClauses(change);
    const label = `  ${paint('bold', show(change.id))}  ${head}`;
    const more = [
      ...(under === '' ? [] : [wrap(show(`under ${under}`, 400), options.width, '    ')]),
      ...(by === '' ? [] : [wrap(show(`by ${by}`, 400), options.width, '    ')]),
    ];
    return [label, ...more.map((line) => paint('gray', line))].join('\n');
  });
  return block(`Documents (${changes.length})`, lines, options, paint);
}

function facts(changes: readonly PlacedChange[], options: DiffTextOptions, paint: Paint): string {
  const blocks = [...grouped(changes)].map(([key, group]) => {
    const lines = group.map((change) => {
      const [from, to] = valueWords(change);
      const place = change.toPlace ?? change.fromPlace;
      const where = place === null ? '' : `  ${paint('gray', show(`${place.file}:${place.line}`))}`;
      return [
        `  ${paint('bold', show(change.path, 300))}${where}`,
        ...(change.kind === 'added'
          ? []
          : [paint('red', wrap(show(from), options.width, '    - '))]),
        ...(change.kind === 'removed'
          ? []
          : [paint('green', wrap(show(to), options.width, '    + '))]),
      ].join('\n');
    });
    return block(`Facts: ${show(key)} (${counted(group.length, 'change')})`, lines, options, paint);
  });
  return blocks.join('\n\n');
}

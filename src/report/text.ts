/** The report for people: the verdict first, then what is owed, then what to do about it, worst first. */

import type {
  Assessment,
  GateResult,
  ObligationResult,
  Outcome,
  Reason,
} from '../assess/assessment.js';
import { figuresOf } from '../assess/decide-gates.js';
import { decisiveLeaves } from '../assess/decisive-leaves.js';
import { modelName } from '../figures/model-name.js';
import { compareFindings, type Finding, type Severity } from '../finding/finding.js';
import { caveats } from '../law/caveats.js';
import { findProvision } from '../law/provisions.js';
import { counted } from '../text/counted.js';
import { asideCounts, waivedBlocks } from './aside-text.js';
import { beginningBlock, isBeginning } from './beginning-text.js';
import { checklistBlocks } from './checklist-text.js';
import { findingFolder, foldedLine } from './folded-findings.js';
import type { AboutFormat } from './format.js';
import { idleGates } from './idle-gates.js';
import { findingsOf, isShown, type ReportOptions, type Run } from './run.js';
import {
  longDate,
  type Paint,
  painter,
  show,
  type TerminalStyle,
  unbroken,
  wrap,
} from './terminal.js';
import { findingBlocks } from './text-findings.js';
import { type TotalsRow, totals, totalsRowOf } from './totals.js';

/** What the reference says of it. */
export const about = {
  audience: 'people',
  holds: 'the verdict, what is owed, what to do about it',
  rank: 1,
  isUsual: true,
  isStreamable: true,
} as const satisfies AboutFormat;

const outcomeStyle: Readonly<Record<Outcome, TerminalStyle>> = {
  applies: 'bold',
  undetermined: 'yellow',
  exempt: 'green',
  'does-not-apply': 'gray',
};
const truthWord: Readonly<Record<Reason['truth'], string>> = {
  true: 'yes',
  false: 'no',
  unknown: 'not known',
  review: 'unsettled',
};
/** Prints every run, one after the other, and how they stand together. */
export function text(runs: readonly Run[], options: ReportOptions): string {
  const writer = textWriter({ isOneOfMany: runs.length > 1, ...options });
  return runs.map(writer.add).join('') + writer.end();
}

/** The same piece by piece: of a run that was added only its line in the table is held. */
export function textWriter(options: ReportOptions): {
  readonly add: (run: Run) => string;
  readonly end: () => string;
} {
  const paint = painter(options.colour);
  const rows: TotalsRow[] = [];
  // Quiet lines are read by other programs, which want each of them with its place.
  const isFolding = options.isOneOfMany === true && !options.notes && !options.quiet;
  const folder = isFolding ? findingFolder() : null;
  let isBegun = false;
  const after = (block: string): string => {
    if (block === '') return '';
    const piece = isBegun ? `\n\n${block}` : block;
    isBegun = true;
    return piece;
  };
  return {
    add: (run) => {
      rows.push(totalsRowOf(run, options.failing ?? ['error']));
      return after(runBlock(run, options, paint, folder));
    },
    end: () => {
      const same = folder?.block(options.width, paint) ?? '';
      const table = !options.quiet && rows.length > 1 ? totals(rows, options, paint) : '';
      const last = options.quiet ? '' : paint('gray', 'Documentation readiness, not legal advice.');
      return after(same) + after(table) + after(last) + (isBegun ? '\n' : '');
    },
  };
}

function runBlock(
  run: Run,
  options: ReportOptions,
  paint: Paint,
  folder: ReturnType<typeof findingFolder> | null,
): string {
  const { assessment } = run;
  const parts: string[] = [];
  if (!options.quiet) parts.push(title(run, paint));
  const findings = findingsOf(run).toSorted(compareFindings);
  if (isBeginning(run, findings, options)) {
    return [...parts, beginningBlock(run, findings, options, paint)].join('\n\n');
  }
  if (assessment && !options.quiet) {
    parts.push(verdict(assessment, options, paint));
    parts.push(duties(assessment, options, paint));
    if (run.release) {
      const { width, notes } = options;
      parts.push(...checklistBlocks(run.release, { width, inFull: notes }, paint));
    }
  }
  const isBrief = options.isOneOfMany === true && options.quiet;
  const shown = findings.filter(
    (finding) => isShown(finding, options) && (!isBrief || finding.severity === 'error'),
  );
  if (options.detail !== 'summary') {
    const told = folder?.take(shown, run) ?? shown;
    parts.push(...findingBlocks(told, run, options, paint));
    parts.push(foldedLine(shown.length - told.length, options.width, paint));
  }
  parts.push(...waivedBlocks(run, options, paint));
  if (!options.quiet) parts.push(closing(run, findings, shown, options, paint));
  return parts.filter((part) => part !== '').join('\n\n');
}

function title({ path, assessment, title: what }: Run, paint: Paint): string {
  const name = modelName(assessment?.model.name, assessment?.model.version);
  const from = path === '-' ? 'standard input' : path;
  const when = assessment ? `, as of ${longDate(assessment.as_of)}` : '';
  return `${paint('bold', show((what ?? name) || 'Unnamed model'))}  ${paint('gray', show(from) + when)}`;
}

function verdict(assessment: Assessment, options: ReportOptions, paint: Paint): string {
  const idle = idleGates(assessment);
  const lines = Object.entries(assessment.gates).flatMap(([id, gate]) => {
    const label = `  ${gate.answer.padEnd(8)}`;
    const isUndecided = gate.answer === 'open' || gate.answer === 'review';
    const isBrief = gate.answer === 'open' && options.detail !== 'reasons';
    const words = isBrief ? gate.verdict : gate.summary;
    const said = wrap(show(words), options.width, label);
    const style = isUndecided ? 'yellow' : 'bold';
    const block = [paint(style, said.slice(0, label.length)) + said.slice(label.length)];
    const aside = (words: string): void => {
      block.push(paint('gray', wrap(words, options.width, ' '.repeat(label.length))));
    };
    if (gate.borderline) aside('Close to the threshold: the estimate may decide it either way.');
    const named = new Set(
      gate.reason.values.flatMap(({ kind, value }) => (kind === 'path' ? [value] : [])),
    );
    const isTold = !isBrief && gate.missing.every((path) => named.has(path));
    if (idle.has(id)) aside('Not needed as the facts stand.');
    else if (gate.answer === 'open' && gate.missing.length > 0 && !isTold) {
      const [named, rest] = [gate.missing.slice(0, 5), gate.missing.length - 5];
      const more = rest > 0 ? ` and ${rest} more` : '';
      aside(`Needs: ${named.map((path) => show(path)).join(', ')}${more}`);
    }
    if (gate.position) {
      const { key, by, on } = gate.position;
      aside(`The provider's own position (${key}), by ${show(by)} on ${show(on)}.`);
    }
    if (options.detail === 'reasons') {
      const told = new Set<string>();
      const said = saidByGate(gate);
      const reasons = isUndecided ? waiting(gate, said) : gate.reason.because;
      block.push(...tree(reasons, said, label.length, told, options, paint));
    }
    return block;
  });
  return [paint('underline', 'What follows from the facts'), ...lines].join('\n');
}

/** What an undecided gate waits for, not taken further apart; a conclusion that would hold otherwise is left out. */
function waiting({ reason }: GateResult, said: ReadonlySet<string>): Reason[] {
  return reason.because
    .filter(({ truth }) => truth === 'unknown' || truth === 'review')
    .filter(({ text: words }) => !said.has(words))
    .map((each) => ({ ...each, because: [] }));
}

/** The clauses that a verdict line holds: those of its reason, and the figures that follow in brackets. */
function saidByGate({ reason }: GateResult): ReadonlySet<string> {
  return new Set([...saidBy(reason), ...figuresOf(reason).map(({ text: words }) => words)]);
}

/** The clauses that the words of a reason hold: its own, and those of the parts that it joins or, as the exception does, names. */
function saidBy(reason: Reason): readonly string[] {
  const { because, truth, text: words } = reason;
  const same = because.filter((each) => each.truth === truth);
  const isOfException = because.some(({ key }) => key !== null);
  if (isOfException && truth !== 'true') {
    return [
      words,
      ...same.flatMap((each) => [each, ...decisiveLeaves(each)]).map((each) => each.text),
    ];
  }
  const parts = same.length > 0 ? same : because;
  const clauses = [...new Set(parts.map((each) => each.text))];
  const isJoined = [', and ', ', or '].some((by) => clauses.join(by) === words);
  return isJoined ? [words, ...parts.flatMap(saidBy)] : [words];
}

/** The reason as an indented list, without what its parent has said already; what simply holds is not taken apart. */
function tree(
  reasons: readonly Reason[],
  said: ReadonlySet<string>,
  indent: number,
  told: Set<string>,
  options: ReportOptions,
  paint: Paint,
): string[] {
  return reasons.flatMap((reason) => {
    const place = provisionLabel(reason.provision);
    if (told.has(reason.text) || (!place && said.has(reason.text))) {
      return tree(reason.because, said, indent, told, options, paint);
    }
    told.add(reason.text);
    const words = show(reason.text) + (place ? ` (${unbroken(place)})` : '');
    const mark = `${' '.repeat(indent)}${truthWord[reason.truth]}: `;
    const line = wrap(words, options.width, mark);
    const style = reason.truth === 'unknown' || reason.truth === 'review' ? 'yellow' : 'gray';
    const inner =
      reason.truth === 'true'
        ? []
        : tree(
            reason.because,
            new Set([...said, ...saidBy(reason)]),
            indent + 2,
            told,
            options,
            paint,
          );
    return [paint(style, line.slice(0, mark.length)) + line.slice(mark.length), ...inner];
  });
}

function duties(assessment: Assessment, options: ReportOptions, paint: Paint): string {
  const order: readonly Outcome[] = ['applies', 'undetermined', 'exempt', 'does-not-apply'];
  const sorted = order.flatMap((outcome) =>
    assessment.obligations.filter((each) => each.outcome === outcome),
  );
  const detailed = options.detail === 'reasons';
  const listed = sorted.filter((each) => detailed || each.outcome !== 'does-not-apply');
  const rest = sorted.length - listed.length;
  const lines = listed.flatMap((each) => dutyLines(each, options, paint));
  if (rest > 0) {
    const more = `  ${rest} more ${rest === 1 ? 'does' : 'do'} not apply (aiact-doc assess says why)`;
    lines.push(paint('gray', more));
  }
  return [paint('underline', 'What is owed'), ...lines].join('\n');
}

function dutyLines(duty: ObligationResult, options: ReportOptions, paint: Paint): string[] {
  const label = `  ${duty.outcome.padEnd(15)}`;
  const days =
    duty.outcome === 'applies'
      ? [
          ...(duty.due ? [unbroken(`due ${longDate(duty.due)}`)] : []),
          ...(duty.ended ? [unbroken(`ended ${longDate(duty.ended)}`)] : []),
        ]
      : [];
  const when = days.map((each) => `, ${each}`).join('');
  const limited = duty.limited_to_modification ? ', limited to the modification' : '';
  const place = unbroken(provisionLabel(duty.provision) ?? duty.provision);
  const said = wrap(`${show(duty.title)} — ${place}${limited}${when}`, options.width, label);
  const lines = [
    paint(outcomeStyle[duty.outcome], said.slice(0, label.length)) + said.slice(label.length),
  ];
  const indent = ' '.repeat(label.length);
  for (const { id, text: words } of duty.outcome === 'applies' ? duty.caveats : []) {
    const isUnsettled = caveats[id].isUnsettled;
    if (isUnsettled || options.detail === 'reasons') {
      const said = `${isUnsettled ? 'Not settled' : 'Note'}: ${show(words)}.`;
      lines.push(paint('yellow', wrap(said, options.width, indent)));
    }
  }
  if (options.detail === 'reasons') {
    lines.push(paint('gray', wrap(show(duty.reason.text), options.width, indent)));
    if (duty.enforced_from && duty.enforced_from !== duty.due) {
      lines.push(paint('gray', `${indent}Enforced from ${longDate(duty.enforced_from)}.`));
    }
    if (duty.outcome === 'undetermined' && duty.missing.length > 0) {
      const paths = duty.missing.map((path) => show(path)).join(', ');
      lines.push(paint('gray', wrap(`Needs: ${paths}`, options.width, indent)));
    }
  }
  return lines;
}

function closing(
  run: Run,
  findings: readonly Finding[],
  shown: readonly Finding[],
  options: ReportOptions,
  paint: Paint,
): string {
  const sum = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [sum('error'), sum('warning'), sum('note')];
  const hidden = options.detail === 'summary' ? 0 : findings.length - shown.length;
  const counts = [
    paint(errors > 0 ? 'red' : 'green', counted(errors, 'error')),
    paint(warnings > 0 ? 'yellow' : 'green', counted(warnings, 'warning')),
    counted(notes, 'note') + (hidden > 0 ? ` (${hidden} hidden, --all shows them)` : ''),
    ...asideCounts(run),
  ].join(', ');
  return `${counts}\n${wrap(nextStep(run, { errors, warnings }, options), options.width, 'Next: ')}`;
}

function nextStep(
  run: Run,
  { errors, warnings }: { errors: number; warnings: number },
  { detail, draft }: ReportOptions,
): string {
  if (!run.assessment) return 'repair the file; nothing can be concluded from it.';
  if (detail === 'reasons') {
    return 'aiact-doc check lists what the documents still lack; aiact-doc explain gate:gpai (or scope, provider, placed, systemic-risk, open-source-exception) says how a question is answered.';
  }
  if (detail === 'summary') {
    return errors > 0 || warnings > 0
      ? 'aiact-doc check shows the findings, worst first.'
      : 'read the documents, and have them approved.';
  }
  if (errors > 0) {
    const meanwhile = draft ? '' : ', or build with --draft to see the documents now';
    return `answer the errors, worst first (aiact-doc explain <id> says what each asks for)${meanwhile}.`;
  }
  if (warnings > 0) return 'read the warnings, then run aiact-doc build.';
  return 'aiact-doc build writes the documents.';
}

function provisionLabel(id: string | null): string | undefined {
  return id === null ? undefined : findProvision(id)?.label;
}

/** What the assessment concludes, as Markdown: verdict, gates with their reasons, duties with their dates, open points, the open-source exception. */
import type { FactUsed, ObligationResult, Outcome, Reason, Truth } from '../assess/assessment.js';
import type { GateId } from '../facts/condition.js';
import { Decimal } from '../facts/decimal.js';
import type { ExceptionGate, Gate } from '../facts/define.js';
import { compareFindings, type Finding, type Severity } from '../finding/finding.js';
import { gates } from '../gates/registry.gen.js';
import { provisions } from '../law/provisions.js';
import { power } from './amounts.js';
import { renderChart } from './charts/charts.js';
import { day } from './dates.js';
import { mdCode, mdProse, mdSaid, mdStatus, mdTable, mdText } from './markdown.js';
import { factOf, type Page } from './page.js';
import { inline } from './values.js';
import { authorityWords, capital, sentence, wordsFor } from './words.js';

/** The order of the law. */
export const gateOrder: readonly GateId[] = [
  'scope',
  'provider',
  'placed',
  'gpai',
  'systemic-risk',
  'open-source-exception',
];

const truthWords = { unknown: 'not known', review: 'unsettled' } as const;

const conditionWords: Readonly<Record<Truth, string>> = {
  true: mdStatus('met', 'Holds'),
  false: mdStatus('failed', 'Fails'),
  unknown: mdStatus('open', 'Not known'),
  review: mdStatus('review', 'Unsettled'),
};

const outcomeWords: Readonly<Record<Outcome, string>> = {
  applies: mdStatus('review', 'Applies'),
  exempt: mdStatus('met', 'Exempt'),
  'does-not-apply': mdStatus('muted', 'Does not apply'),
  undetermined: mdStatus('open', 'Not known yet'),
};

const owedWords = {
  owed: mdStatus('review', 'Owed'),
  voluntary: mdStatus('muted', 'Voluntary'),
  'not-owed': mdStatus('muted', 'Not owed'),
  undetermined: mdStatus('open', 'Not known yet'),
} as const;

const severityHeads: Readonly<Record<Severity, string>> = {
  error: 'Must be settled before release',
  warning: 'Needs a look',
  note: 'For information',
};

/** How a lawyer cites a provision; an unknown id is shown as it is. */
function label(id: string | null): string {
  if (id === null) return '—';
  const known: Readonly<Record<string, { label: string } | undefined>> = provisions;
  return mdText(known[id]?.label ?? id);
}

/** The verdict in a few sentences: what the model is, what is owed, what is spared, what cannot be told yet. */
export function verdict(page: Page): string {
  const { assessment } = page;
  const is = (...outcomes: readonly Outcome[]): readonly ObligationResult[] =>
    assessment.obligations.filter(({ outcome }) => outcomes.includes(outcome));
  const applies = is('applies');
  const exempt = is('exempt');
  const open = is('undetermined');
  const points = allFindings(page);
  const errors = points.filter(({ severity }) => severity === 'error').length;
  const warnings = points.filter(({ severity }) => severity === 'warning').length;
  return [
    said(assessment.gates.gpai.summary),
    assessment.gates['systemic-risk'].answer === 'no'
      ? ''
      : said(assessment.gates['systemic-risk'].summary),
    applies.length === 0
      ? 'No duty applies on the facts stated.'
      : `**${duties(applies.length, 'applies', 'apply')}:**\n\n${bullets(applies)}`,
    exempt.length === 0
      ? ''
      : `**${duties(exempt.length, 'is spared', 'are spared')}:**\n\n${bullets(exempt)}`,
    open.length === 0
      ? ''
      : `**Whether ${open.length === 1 ? 'one duty applies' : `${open.length} duties apply`} is not known yet:**\n\n${bullets(open)}`,
    leftToSettle(errors, warnings),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function leftToSettle(errors: number, warnings: number): string {
  const blocking = `${errors === 1 ? 'One point' : `${errors} points`} must be settled before release`;
  const looks = warnings === 1 ? 'one point needs a look' : `${warnings} points need a look`;
  if (errors > 0) return warnings > 0 ? `${blocking}, and ${looks}.` : `${blocking}.`;
  if (warnings === 0) return 'Nothing is left to be settled.';
  return `No point has to be settled before release; ${looks}.`;
}

function duties(number: number, one: string, many: string): string {
  return number === 1 ? `One duty ${one}` : `${number} duties ${many}`;
}

function bullets(obligations: readonly ObligationResult[]): string {
  return obligations
    .map(({ title, provision, due }) => {
      const when = due === null ? '' : `, due ${mdText(day(due))}`;
      return `- ${mdText(title)} (${label(provision)})${when}`;
    })
    .join('\n');
}

/** Every gate: its question, its answer, why, and the provider's position where one was taken. */
export function gateReasons(page: Page): string {
  return gateOrder
    .map((id) => {
      const gate: Gate | ExceptionGate = gates[id];
      const result = page.assessment.gates[id];
      const position = result.position;
      const exception = id === 'open-source-exception';
      return [
        `### ${mdText(gate.question)}`,
        `**${mdText(capital(answerWords(result.answer)))}.** ${said(result.summary)}`,
        result.borderline
          ? 'The figure lies so close to the threshold that an error of 30 % in the estimate would change the answer.'
          : '',
        id === 'systemic-risk' ? renderChart(page, 'training-compute') : '',
        exception ? '' : reasonList(result.reason),
        result.missing.length === 0
          ? ''
          : `To settle it, write ${result.missing.map(mdCode).join(', ')}.`,
        position === null
          ? ''
          : `The provider’s own position: ${mdText(position.answer)}, taken by ${mdText(position.by)} on ${mdText(day(position.on))}.`,
      ]
        .filter((part) => part !== '')
        .join('\n\n');
    })
    .join('\n\n');
}

function answerWords(answer: string): string {
  const words: Readonly<Record<string, string>> = {
    open: 'not known yet',
    review: 'unsettled',
    in: 'within scope',
    out: 'out of scope',
    met: 'met',
    'not-met': 'not met',
  };
  return words[answer] ?? answer;
}

/** A reason and what it rests on, as nested bullets, four levels deep; a reason that only repeats its parent is passed over. */
export function reasonList(reason: Reason, depth = 0): string {
  const marks = [
    ...(reason.truth === 'unknown' || reason.truth === 'review' ? [truthWords[reason.truth]] : []),
    ...(reason.provision === null ? [] : [label(reason.provision)]),
  ];
  const unnamed = reason.facts.filter(({ path }) => !reason.text.includes(`\`${path}\``));
  const facts = reason.because.length === 0 ? evidence(unnamed) : '';
  const head = `${'  '.repeat(depth)}- ${mdSaid(reason.text)}${marks.length === 0 ? '' : ` (${marks.join('; ')})`}${facts === '' ? '' : `: ${facts}`}`;
  const below = depth < 3 ? unrepeated(reason).map((each) => reasonList(each, depth + 1)) : [];
  return [head, ...new Set(below)].join('\n');
}

function unrepeated(reason: Reason): readonly Reason[] {
  return reason.because.flatMap((each) => (each.text === reason.text ? unrepeated(each) : [each]));
}

/** Every duty with its outcome and dates. */
export function obligationTable(page: Page): string {
  return mdTable(
    ['Duty', 'Provision', 'Outcome', 'Due', 'Enforced from'],
    page.assessment.obligations.map((each) => [
      `${mdText(each.title)}${each.limited_to_modification ? ' (for the modification only)' : ''}`,
      label(each.provision),
      outcomeWords[each.outcome],
      each.due === null ? '—' : mdText(day(each.due)),
      each.enforced_from === null ? '—' : mdText(day(each.enforced_from)),
    ]),
  );
}

/** Every finding, worst first, each with what to do. */
export function openPointList(page: Page): string {
  const findings = allFindings(page);
  if (findings.length === 0) return 'Nothing is left to be settled.';
  const parts: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const some = findings.filter((each) => each.severity === severity);
    if (some.length === 0) continue;
    parts.push(`### ${severityHeads[severity]} (${some.length})`, some.map(pointLine).join('\n'));
  }
  return parts.join('\n\n');
}

function pointLine({ message, help, provision, place }: Finding): string {
  const where = [
    ...(provision === null ? [] : [label(provision)]),
    ...(place === null ? [] : [`${mdText(place.file)}, line ${place.line}`]),
  ].join('; ');
  const [, point = message, absence = ''] =
    /^(.*?) (\((?:not known|withheld|said not to apply): .*\))$/su.exec(message) ?? [];
  const told = absence === '' ? '' : ` ${mdSaid(absence)}`;
  return `- **${sentence(mdSaid(point))}**${told} ${sentence(mdSaid(help))}${where === '' ? '' : ` (${where})`}`;
}

/** Findings of reading and of the assessment, each once, in the order of every report. */
function allFindings(page: Page): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const each of [...page.read.findings, ...page.assessment.findings]) {
    const { id, message, place } = each;
    seen.set(`${id}\n${message}\n${place?.file}:${place?.line}:${place?.column}`, each);
  }
  return [...seen.values()].sort(compareFindings);
}

/** The provider's own answers where the law is unsettled. */
export function positionList(page: Page): string {
  const found = factOf(page, 'positions');
  const taken =
    found.state === 'given' ? Object.entries(found.value as Record<string, unknown>) : [];
  if (taken.length === 0) return 'The provider has taken no position.';
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return taken
    .map(([key, value]) => {
      const { answer, because, by, on } = value as Record<string, unknown>;
      return [
        `### ${mdText(capital(key.replaceAll('-', ' ')))}: ${mdText(text(answer))}`,
        'This is the provider’s own view.',
        mdProse(text(because)),
        `Taken by ${mdText(text(by))} on ${mdText(day(text(on)))}.`,
      ].join('\n\n');
    })
    .join('\n\n');
}

/** The checks that someone has waived, with the owner and the end of each waiver. */
export function waiverTable(page: Page): string {
  const found = factOf(page, 'waivers');
  const waivers = found.state === 'given' && Array.isArray(found.value) ? found.value : [];
  if (waivers.length === 0) return 'No check is waived.';
  return mdTable(
    ['Check', 'Reason', 'Owner', 'Until'],
    waivers.map((each: Record<string, unknown>) => [
      inline(each.check),
      inline(each.reason),
      inline(each.owner),
      inline(each.expires, 'date'),
    ]),
  );
}

/** The documents, whether each is owed, and where it lies in the pack. */
export function writtenDocuments(page: Page): string {
  return mdTable(
    ['Document', 'Owed', 'Files'],
    page.assessment.documents.map((each) => [
      mdText(each.title),
      owedWords[each.owed],
      each.files.length === 0 ? 'Not written' : each.files.map(mdCode).join(', '),
    ]),
  );
}

/** The conditions of the exception as the gate judged them, each with the block it belongs to. */
function exceptionRows(page: Page): readonly { block: string; reason: Reason }[] {
  const { met } = gates['open-source-exception'] as ExceptionGate;
  const find = (reason: Reason): readonly Reason[] =>
    reason.because.some(({ text }) => Object.hasOwn(met, text))
      ? reason.because
      : reason.because.flatMap(find);
  return find(page.assessment.gates['open-source-exception'].reason).map((reason) => ({
    block: met[reason.text]?.block ?? 'other',
    reason,
  }));
}

/** Each condition of the four blocks: verdict, evidence, provision and how binding it is. */
export function exceptionTable(page: Page): string {
  const rows = exceptionRows(page);
  for (const { path } of rows.flatMap(({ reason }) => factsUnder(reason))) page.printed.add(path);
  return [...new Set(rows.map(({ block }) => block))]
    .map((block) => {
      const table = mdTable(
        ['Condition', 'Verdict', 'Evidence', 'Provision', 'Authority'],
        rows
          .filter((row) => row.block === block)
          .map(({ reason }) => [
            mdText(capital(reason.text)),
            conditionWords[reason.truth],
            evidence(factsUnder(reason)) || mdSaid(leaves(reason).join('; ')),
            label(reason.provision),
            mdText(capital(authorityWords(reason.authority))),
          ]),
      );
      return `### ${mdText(capital(block))}\n\n${table}`;
    })
    .join('\n\n');
}

/** Each condition that does not hold, and why; the reason names the clause of the licence that stands in the way. */
export function exceptionFailures(page: Page): string {
  const rows = exceptionRows(page).filter(({ reason }) => reason.truth !== 'true');
  if (rows.length === 0) return 'Every condition holds.';
  return rows
    .map(({ reason }) => {
      const why = sentence(mdSaid(leaves(reason).join('; ')));
      return `- **${mdText(capital(reason.text))}** (${truthHead(reason.truth)}): ${why}`;
    })
    .join('\n');
}

function truthHead(truth: Truth): string {
  return { true: 'holds', false: 'fails', unknown: 'not known', review: 'unsettled' }[truth];
}

/** What is owed whatever the answer on the exception. */
export function remainingDuties(page: Page): string {
  const due = page.assessment.obligations.filter(({ outcome }) => outcome === 'applies');
  return due.length === 0 ? 'No other duty applies on the facts stated.' : bullets(due);
}

/** Every fact under a reason, each once. */
function factsUnder(reason: Reason): readonly FactUsed[] {
  const all = [...reason.facts, ...reason.because.flatMap(factsUnder)];
  return [...new Map(all.map((each) => [each.path, each])).values()];
}

/** The stated facts; where none is stated, which ones are not. */
function evidence(facts: readonly FactUsed[]): string {
  const stated = facts.filter(({ value }) => value !== null && value !== undefined);
  return (stated.length > 0 ? stated : facts)
    .map(({ path, value }) => `${mdCode(path)}: ${factValue(value)}`)
    .join('; ');
}

function factValue(value: unknown): string {
  if (value === null || value === undefined) return 'not stated';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(factValue).join(', ');
  if (typeof value === 'string') {
    if (/^\d+(\.\d+)?e\+?\d{1,3}$/i.test(value)) return mdText(power(Decimal.of(value)));
    return /^[a-z]+(_[a-z]+)+$/.test(value) ? mdText(wordsFor(value)) : mdText(value);
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const { kind, clause } = value as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string') return inline(value, 'words');
  return `${mdText(wordsFor(kind))}${typeof clause === 'string' ? ` (${mdText(clause)})` : ''}`;
}

function leaves(reason: Reason): readonly string[] {
  if (reason.because.length === 0) return [reason.text];
  const same = reason.because.filter(({ truth }) => truth === reason.truth);
  return [...new Set((same.length > 0 ? same : reason.because).flatMap(leaves))];
}

function said(text: string): string {
  return sentence(mdSaid(text));
}

/** Every question of law with its answer and the reasons for it. */
import type { Reason } from '../../assess/assessment.js';
import type { GateId } from '../../facts/condition.js';
import type { ExceptionGate, Gate } from '../../facts/define.js';
import { gateOrder } from '../../facts/gate-order.js';
import { gates } from '../../gates/registry.gen.js';
import { lawPercent } from '../../law/spell.js';
import { renderChart } from '../charts/charts.js';
import { day } from '../dates.js';
import { mdCallout, mdCode, mdText } from '../markdown.js';
import { quiet } from '../open-points.js';
import type { Page } from '../page.js';
import { mdWords } from '../sentence-values.js';
import { capital, enumeration } from '../words.js';
import { labelWithAuthority } from './cite.js';
import { evidence, summaryLine } from './evidence.js';

const truthWords = { unknown: 'not known', review: 'unsettled' } as const;

/** Every gate: its question, its answer, why, and the provider's position where one was taken. */
export function gateReasons(page: Page): string {
  return gateOrder.map((id) => gateReason(page, id)).join('\n\n');
}

/** One gate, below a heading with its question. */
export function gateReason(page: Page, id: GateId): string {
  const gate: Gate | ExceptionGate = gates[id];
  const result = page.assessment.gates[id];
  const position = result.position;
  const exception = id === 'open-source-exception';
  return [
    `### ${mdText(gate.question)}`,
    `**${mdText(capital(answerWords(result.answer)))}.** ${summaryLine(page, id)}`,
    result.borderline
      ? mdCallout(
          'NOTE',
          `**Borderline.** The figure lies so close to the threshold that an error of ${lawPercent('estimateMargin')} % in the estimate would change the answer.`,
        )
      : '',
    id === 'systemic-risk' ? renderChart(page, 'training-compute') : '',
    exception ? '' : reasonList(result.reason),
    result.missing.length === 0
      ? ''
      : quiet('settle', { paths: enumeration(result.missing.map(mdCode)) }),
    position === null
      ? ''
      : `The provider’s own position: ${mdText(position.answer)}, taken by ${mdText(position.by)} on ${mdText(day(position.on))}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** An answer as a reader sees it. */
export function answerWords(answer: string): string {
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
export function reasonList(reason: Reason, depth = 0, isLastWay = false): string {
  const marks = [
    ...(reason.truth === 'unknown' || reason.truth === 'review' ? [truthWords[reason.truth]] : []),
    ...(reason.provision === null ? [] : [labelWithAuthority(reason.provision)]),
  ];
  const named = reason.values.flatMap(({ kind, value }) => (kind === 'path' ? [value] : []));
  const unnamed = reason.facts.filter(({ path }) => !named.includes(path));
  const facts = reason.because.length === 0 ? evidence(unnamed) : '';
  // The last way of a question that is still open says what would hold, not what does.
  const text = `${isLastWay ? 'if none of these holds: ' : ''}${mdWords(reason)}`;
  const head = `${'  '.repeat(depth)}- ${text}${marks.length === 0 ? '' : ` (${marks.join('; ')})`}${facts === '' ? '' : `: ${facts}`}`;
  const ways = unrepeated(reason);
  const isOpen = depth === 0 && (reason.truth === 'unknown' || reason.truth === 'review');
  const below = ways.map((each, index) =>
    reasonList(
      each,
      depth + 1,
      isOpen && ways.length > 1 && index === ways.length - 1 && each.truth === 'true',
    ),
  );
  return [head, ...new Set(depth < 3 ? below : [])].join('\n');
}

function unrepeated(reason: Reason): readonly Reason[] {
  return reason.because.flatMap((each) => (each.text === reason.text ? unrepeated(each) : [each]));
}

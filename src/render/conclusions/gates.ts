/** Every question of law with its answer and the reasons for it. */
import type { Reason } from '../../assess/assessment.js';
import type { GateId } from '../../facts/condition.js';
import type { ExceptionGate, Gate } from '../../facts/define.js';
import { gateOrder } from '../../facts/gate-order.js';
import { gates } from '../../gates/registry.gen.js';
import { lawPercent } from '../../law/spell.js';
import {
  between,
  bullets,
  callout,
  code,
  entry,
  heading,
  type Line,
  line,
  paragraph,
  strong,
  text,
} from '../../markdown/build.js';
import type { Block, ListItem } from '../../markdown/tree.js';
import { chartBlocks } from '../charts/charts.js';
import { day } from '../dates.js';
import { quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { saidLine } from '../sentence-values.js';
import { capital, listedLines } from '../words.js';
import { citedWithAuthority } from './cite.js';
import { evidence, summary } from './evidence.js';

const truthWords = { unknown: 'not known', review: 'unsettled' } as const;

/** Every gate: its question, its answer, why, and the provider's position where one was taken. */
export function gateReasons(page: RenderContext): readonly Block[] {
  return gateOrder.flatMap((id) => gateReason(page, id));
}

/** One gate, below a heading with its question. */
export function gateReason(page: RenderContext, id: GateId): readonly Block[] {
  const gate: Gate | ExceptionGate = gates[id];
  const result = page.assessment.gates[id];
  const position = result.position;
  const exception = id === 'open-source-exception';
  return [
    heading(3, text(gate.question)),
    paragraph(strong(capital(answerWords(result.answer)), '.'), ' ', summary(page, id)),
    ...(result.borderline
      ? [
          callout(
            'note',
            paragraph(
              strong('Borderline.'),
              ` The figure lies so close to the threshold that an error of ${lawPercent('estimateMargin')} % in the estimate would change the answer.`,
            ),
          ),
        ]
      : []),
    ...(id === 'systemic-risk' ? chartBlocks(page, 'training-compute') : []),
    ...(exception ? [] : reasonList(result.reason)),
    ...(result.missing.length === 0
      ? []
      : [paragraph(quietLine('settle', { paths: listedLines(result.missing.map(code)) }))]),
    ...(position === null
      ? []
      : [
          paragraph(
            'The provider’s own position: ',
            text(position.answer),
            ', taken by ',
            text(position.by),
            ' on ',
            text(day(position.on)),
            '.',
          ),
        ]),
  ];
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
export function reasonList(reason: Reason): readonly Block[] {
  return bullets([reasonEntry(reason, 0, false)]);
}

function reasonEntry(reason: Reason, depth: number, isLastWay: boolean): ListItem {
  const marks = [
    ...(reason.truth === 'unknown' || reason.truth === 'review' ? [truthWords[reason.truth]] : []),
    ...(reason.provision === null ? [] : [citedWithAuthority(reason.provision)]),
  ];
  const named = reason.values.flatMap(({ kind, value }) => (kind === 'path' ? [value] : []));
  const unnamed = reason.facts.filter(({ path }) => !named.includes(path));
  const facts = reason.because.length === 0 ? evidence(unnamed) : [];
  const head: Line = line(
    // The last way of a question that is still open says what would hold, not what does.
    isLastWay ? 'if none of these holds: ' : '',
    saidLine(reason),
    ...(marks.length === 0
      ? []
      : [
          ' (',
          between(
            marks.map((each) => text(each)),
            '; ',
          ),
          ')',
        ]),
    ...(facts.length === 0 ? [] : [': ', facts]),
  );
  const ways = depth < 3 ? unrepeated(reason) : [];
  const isOpen = depth === 0 && (reason.truth === 'unknown' || reason.truth === 'review');
  const below = ways.map((each, index) =>
    reasonEntry(
      each,
      depth + 1,
      isOpen && ways.length > 1 && index === ways.length - 1 && each.truth === 'true',
    ),
  );
  return entry(head, ...bullets(eachOnce(below)));
}

/** Entries that say the same stand once. */
function eachOnce(entries: readonly ListItem[]): readonly ListItem[] {
  return [...new Map(entries.map((each) => [JSON.stringify(each), each])).values()];
}

function unrepeated(reason: Reason): readonly Reason[] {
  return reason.because.flatMap((each) => (each.text === reason.text ? unrepeated(each) : [each]));
}

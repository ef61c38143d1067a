/** Every question of law with its answer and the reasons for it. */
import type { Reason } from '../../assess/assessment.js';
import type { GateId } from '../../facts/condition.js';
import { gateOrder } from '../../facts/gate-order.js';
import { gates } from '../../gates/registry.gen.js';
import { hasMessage } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { lawPercent } from '../../law/spell.js';
import {
  between,
  bullets,
  callout,
  capitalLine,
  code,
  entry,
  heading,
  type Line,
  line,
  paragraph,
  sentenceLine,
  strong,
  text,
} from '../../markdown/build.js';
import type { Block, ListItem } from '../../markdown/tree.js';
import { chartBlocks } from '../charts/charts.js';
import { day } from '../dates.js';
import { lineAsTool, lineSayFilled, sayOr } from '../md-say.js';
import { quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { told } from '../reasons/told.js';
import { listedLines } from '../words.js';
import { citeWithAuthorityLine } from './cite.js';
import { evidence, factsUnder, summary } from './evidence.js';

const truthWords = {
  unknown: 'dossier/law/truth/unknown',
  review: 'dossier/law/truth/review',
} as const;

/** The subjects of the gates, as the dossier leads each answer in: their questions are asked elsewhere. */
const subjects = {
  scope: 'dossier/law/scope',
  gpai: 'dossier/law/gpai',
  'systemic-risk': 'dossier/law/systemic-risk',
  placed: 'dossier/law/placed',
  provider: 'dossier/law/provider',
  'open-source-exception': 'dossier/law/open-source-exception',
} as const satisfies Record<GateId, string>;

/**
 * Every gate with its answer and why. The first page says the answer as a sentence, what would settle it is one of the questions,
 * and positions of the provider have a chapter of their own.
 */
export function gateReasons(page: RenderContext): readonly Block[] {
  return gateOrder.flatMap((id) => {
    const { answer, reason } = page.assessment.gates[id];
    const place =
      reason.provision === null ? [] : line(' ', citeWithAuthorityLine(reason.provision));
    const isBare = reason.because.every(({ because }) => because.length === 0);
    const isTold = id === 'open-source-exception';
    // Reasons that rest on facts alone are told by these, behind the answer.
    const facts = isTold || !isBare ? [] : evidence(factsUnder(reason));
    const below = isTold || isBare ? [] : reasonEntry(reason, 0, false).blocks.slice(1);
    return gateBlocks(page, id, {
      answered: [
        paragraph(
          lineAsTool('dossier/law/answered', {
            subject: lineAsTool(subjects[id]),
            answer: answerWords(answer),
          }),
          place,
          ...(facts.length === 0 ? [] : [': ', facts]),
        ),
      ],
      reasons: below,
    });
  });
}

/** One gate, below a heading with its question. */
export function gateReason(page: RenderContext, id: GateId): readonly Block[] {
  const { answer, reason } = page.assessment.gates[id];
  return [
    heading(3, text(sayOr(`question/${id}`, gates[id].question))),
    ...gateBlocks(page, id, {
      answered: [
        paragraph(strong(sentenceLine(capitalLine(answerWords(answer)))), ' ', summary(page, id)),
      ],
      reasons: id === 'open-source-exception' ? [] : reasonList(reason),
    }),
    ...settledBy(page, id),
  ];
}

function gateBlocks(
  page: RenderContext,
  id: GateId,
  { answered, reasons }: Readonly<Record<'answered' | 'reasons', readonly Block[]>>,
): readonly Block[] {
  const result = page.assessment.gates[id];
  return [
    ...answered,
    ...(result.borderline
      ? [
          callout(
            'note',
            paragraph(
              lineAsTool('dossier/law/borderline', { percent: lawPercent('estimateMargin') }),
            ),
          ),
        ]
      : []),
    ...(id === 'systemic-risk' ? chartBlocks(page, 'training-compute') : []),
    ...reasons,
  ];
}

/** What would settle a gate, and the position that the provider has taken on it. */
function settledBy(page: RenderContext, id: GateId): readonly Block[] {
  const { missing, position } = page.assessment.gates[id];
  return [
    ...(missing.length === 0
      ? []
      : [paragraph(quietLine('settle', { paths: listedLines(missing.map(code)) }))]),
    ...(position === null
      ? []
      : [
          paragraph(
            lineAsTool('dossier/law/position', {
              answer: text(position.answer),
              by: text(position.by),
              day: text(day(position.on)),
            }),
          ),
        ]),
  ];
}

/** An answer as a reader sees it. */
export function answerWords(answer: string): Line {
  const key = `dossier/answer-word/${answer}`;
  return hasMessage(spokenLanguage(), key) ? lineSayFilled(key, {}) : text(answer);
}

/** A reason and what it rests on, as nested bullets, four levels deep; a reason that only repeats its parent is passed over. */
export function reasonList(reason: Reason): readonly Block[] {
  return bullets([reasonEntry(reason, 0, false)]);
}

function reasonEntry(reason: Reason, depth: number, isLastWay: boolean): ListItem {
  const marks = [
    ...(reason.truth === 'unknown' || reason.truth === 'review'
      ? [lineAsTool(truthWords[reason.truth])]
      : []),
    ...(reason.provision === null ? [] : [citeWithAuthorityLine(reason.provision)]),
  ];
  const named = reason.values.flatMap(({ kind, value }) => (kind === 'path' ? [value] : []));
  const unnamed = reason.facts.filter(({ path }) => !named.includes(path));
  const facts = reason.because.length === 0 ? evidence(unnamed) : [];
  const words = told(reason);
  const head: Line = line(
    // The last way of a question that is still open says what would hold, not what does.
    isLastWay ? lineAsTool('dossier/law/last-way', { reason: words }) : words,
    ...(marks.length === 0 ? [] : [' (', between(marks, '; '), ')']),
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

/** What only repeats its parent, or only joins what stands below it, is passed over. */
function unrepeated(reason: Reason): readonly Reason[] {
  return reason.because.flatMap((each) =>
    each.text === reason.text || joins(each) ? unrepeated(each) : [each],
  );
}

const joins = ({ text: words, because }: Reason): boolean =>
  because.length > 1 && because.map((each) => each.text).join(', and ') === words;

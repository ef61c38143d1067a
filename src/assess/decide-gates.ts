/** Decides the gates: walks the clauses of each in order, keeps the answer only where every resolution of the unknowns gives it, and applies positions. */

import type { GateId, PositionKey } from '../facts/condition.js';
import type { ExceptionGate, Gate, GateClause } from '../facts/define.js';
import { gateOrder } from '../facts/gate-order.js';
import type { Computation } from '../figures/computation.js';
import { fillSentence, joinSentences, type Said } from '../finding/say.js';
import { pathValue, saidValue } from '../finding/value.js';
import { gates } from '../gates/registry.gen.js';
import type { CaveatId } from '../law/caveats.js';
import { provisions } from '../law/provisions.js';
import type { ReadResult } from '../read/read-result.js';
import type { GateResult, PositionTaken, Reason } from './assessment.js';
import {
  type ClauseWords,
  type Draft,
  decideException,
  withoutParams,
  withProvision,
} from './decide-exception.js';
import { decisiveLeaves } from './decisive-leaves.js';
import { distinct, evaluate } from './evaluate.js';
import { withBorderline } from './gate-caveats.js';
import type { EvaluationContext, Judgement } from './judge-leaf.js';
import { positionAt, raises } from './positions.js';

export interface Decided {
  readonly gates: Readonly<Record<GateId, GateResult>>;
  readonly setting: EvaluationContext;
  /** The positions that decided something; it grows while obligations are decided. */
  readonly taken: ReadonlySet<PositionKey>;
}

/** Decides all gates over what was read; `asOf` is passed to computations only and changes no answer. */
export function decideGates(
  read: ReadResult,
  asOf: string,
  computations: Readonly<Record<string, Computation>>,
): Decided {
  const decided = new Map<GateId, GateResult>();
  const inWork = new Set<GateId>();
  const taken = new Set<PositionKey>();
  const result = (id: GateId): GateResult => {
    const known = decided.get(id);
    if (known) return known;
    if (inWork.has(id)) throw new RangeError(`the gate ${id} depends on itself`);
    inWork.add(id);
    const gate: Gate | ExceptionGate = gates[id];
    const made = 'met' in gate ? decideException(gate, setting) : decideClauses(gate, setting);
    const answered = withPosition(id, gate, made, setting, taken);
    decided.set(id, answered);
    return answered;
  };
  const setting: EvaluationContext = {
    read,
    asOf,
    computations,
    answer: (gate) => result(gate).answer,
    missing: (gate) => result(gate).missing,
    carried: (gate) => {
      const { borderline, caveats: own } = result(gate);
      return { borderline, caveats: own.map(({ id }) => id) };
    },
    position: (key) => positionAt(read.facts, key),
    take: (key) => void taken.add(key),
  };
  const entries = gateOrder.map((id) => [id, result(id)] as const);
  return { gates: Object.fromEntries(entries) as Record<GateId, GateResult>, setting, taken };
}

function decideClauses(gate: Gate, setting: EvaluationContext): Draft {
  const possible: {
    answer: string;
    reason: Reason;
    missing: readonly string[];
    caveats: readonly CaveatId[];
  }[] = [];
  let borderline = false;
  let isSettled = false;
  for (const clause of gate.clauses) {
    const judged = evaluate(clause.when, setting);
    borderline ||= judged.borderline;
    const { truth } = judged.reason;
    if (truth === 'false') continue;
    const reason = clauseReason(clause, judged);
    const { missing } = judged;
    const carried = [...judged.caveats, ...(clause.caveats ?? [])];
    const isReview = truth === 'review' && judged.isElsewhere !== true;
    const answer = isReview ? 'review' : clause.answer;
    possible.push({ answer, reason, missing, caveats: carried });
    if (judged.mayBeReview) possible.push({ answer: 'review', reason, missing, caveats: [] });
    if (truth === 'true' || isReview) {
      isSettled = true;
      break;
    }
  }
  if (!isSettled) {
    possible.push({
      answer: gate.otherwise.answer,
      reason: withProvision(
        {
          text: gate.otherwise.because,
          values: [],
          key: null,
          truth: 'true',
          provision: null,
          authority: null,
          facts: [],
          because: negatives(gate, setting),
        },
        gate.otherwise.provision,
      ),
      missing: [],
      caveats: [],
    });
  }
  const answers = new Set(possible.map(({ answer }) => answer));
  const last = possible.at(-1);
  if (answers.size === 1 && last) {
    return {
      answer: last.answer,
      reason: last.reason,
      missing: last.answer === 'open' ? possible.flatMap(({ missing }) => missing) : [],
      borderline,
      caveats: withBorderline(
        possible.flatMap(({ caveats }) => caveats),
        borderline,
      ),
    };
  }
  const missing = [...new Set(possible.flatMap((one) => one.missing))];
  const isOpen = possible.some(({ reason }) => reason.truth === 'unknown');
  const unknown =
    missing.length > 0
      ? joinSentences([fillSentence('not known: '), joinSentences(missing.map(pathSaid), ', ')], '')
      : fillSentence('another question is open first');
  const { text, values } = isOpen
    ? unknown
    : fillSentence('another question needs a legal view first');
  return {
    answer: isOpen ? 'open' : 'review',
    reason: {
      text,
      values,
      key: null,
      truth: isOpen ? 'unknown' : 'review',
      provision: gate.provision,
      authority: provisions[gate.provision].authority,
      facts: [],
      because: [...new Set(possible.map(({ reason }) => reason))],
    },
    missing,
    borderline,
    caveats: withBorderline([], borderline),
  };
}

/** The words of a clause: its own, in which `{figures}` stands for the amounts that decided, or those of what decided alone. */
function clauseText({ because }: GateClause, { reason }: Judgement): ClauseWords {
  const leaves = decisiveLeaves(reason);
  const amounts = leaves.filter(namesCompute);
  const figures = joinSentences(amounts.length > 0 ? amounts : leaves, ', ');
  if (because === undefined) return withoutParams(figures);
  const [before = '', after] = because.split('{figures}');
  return after === undefined
    ? { text: because, values: [] }
    : withoutParams(joinSentences([fillSentence(before), figures, fillSentence(after)], ''));
}

function clauseReason(clause: GateClause, judged: Judgement): Reason {
  return withProvision(
    {
      ...clauseText(clause, judged),
      key: null,
      truth: judged.reason.truth,
      provision: null,
      authority: null,
      facts: [],
      because: [judged.reason],
    },
    clause.provision,
    clause.readBy,
  );
}

/** Why none of the clauses held: their false leaves, so that a "no" shows its figures. */
function negatives(gate: Gate, setting: EvaluationContext): readonly Reason[] {
  return gate.clauses
    .map((clause) => evaluate(clause.when, setting).reason)
    .filter(({ truth }) => truth === 'false');
}

const pathSaid = (path: string): Said => fillSentence('{path}', { path: pathValue(path) });

/** Positions under these keys answer a part of a gate rather than the gate itself. */
const partial: Readonly<Partial<Record<GateId, readonly PositionKey[]>>> = {
  'open-source-exception': ['licence-terms', 'monetisation', 'copyleft-dual-licence'],
  placed: ['commercial-activity'],
  scope: ['sole-purpose-research'],
};

/**
 * A position that adds duties works on any answer but `open`; one that lowers them only on a `review`.
 * It never replaces a missing fact.
 */
function withPosition(
  id: GateId,
  gate: Gate | ExceptionGate,
  draft: Draft,
  setting: EvaluationContext,
  takenBefore: ReadonlySet<PositionKey>,
): GateResult {
  const keys: readonly PositionKey[] = [id, ...(partial[id] ?? [])];
  const taken = keys
    .map((key) => setting.position(key))
    .filter((one): one is PositionTaken => one !== null);
  const counts = (position: PositionTaken): boolean =>
    draft.answer !== 'open' &&
    (position.key === id
      ? raises(position) || draft.answer === 'review'
      : raises(position) &&
        position.key !== 'commercial-activity' &&
        position.key !== 'sole-purpose-research');
  const deciding =
    taken.find((position) => counts(position) && raises(position)) ?? taken.find(counts);
  const answer = deciding ? (raises(deciding) ? gate.raises : deciding.answer) : draft.answer;
  const used =
    deciding ?? taken.find(({ key }) => key !== id && takenBefore.has(key as PositionKey)) ?? null;
  if (used) setting.take?.(used.key as PositionKey);
  const reason: Reason = deciding
    ? {
        ...draft.reason,
        ...withoutParams(
          fillSentence('the provider takes the position: {because}', {
            because: saidValue(deciding.because),
          }),
        ),
        truth: 'true',
        because: [draft.reason],
      }
    : draft.reason;
  const verdict = gate.says[answer] ?? answer;
  const summary = summarySaid({ verdict, reason }, 'met' in gate).text;
  return { ...draft, answer, verdict, reason, summary, position: used };
}

/** The verdict line: what is decided and, behind a colon, why; figures of compute follow in brackets, but not those of the exception. */
export function summarySaid(
  { verdict, reason }: Pick<GateResult, 'verdict' | 'reason'>,
  isException: boolean,
): Said {
  const figures = isException || namesCompute(reason) ? [] : figuresOf(reason);
  const why = joinSentences([fillSentence(verdict), reason], ': ');
  return figures.length === 0
    ? why
    : joinSentences([why, fillSentence(' ('), joinSentences(figures, '; '), fillSentence(')')], '');
}

/** The leaves of a reason that name an amount of compute, each but once. */
export function figuresOf(reason: Reason): readonly Reason[] {
  return distinct(allLeaves(reason).filter(namesCompute));
}

/** True for a reason that names an amount of compute. */
function namesCompute({ values }: Reason): boolean {
  return values.some((value) => value.kind === 'amount' && value.unit === 'FLOP');
}

function allLeaves(reason: Reason): readonly Reason[] {
  return reason.because.length === 0 ? [reason] : reason.because.flatMap(allLeaves);
}

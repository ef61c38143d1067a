/** Sums an assessment and its findings up as plain values, which every page and report puts into its own words. */
import type { Assessment, ObligationResult, Outcome } from '../assess/assessment.js';
import type { GateId } from '../facts/condition.js';
import { gateOrder } from '../facts/gate-order.js';
import type { Finding, Severity } from '../finding/finding.js';
import { type CaveatId, caveats } from '../law/caveats.js';

/** What follows, counted and dated; no sentence stands here. */
export interface Conclusions {
  readonly answers: Readonly<Record<GateId, string>>;
  /** The questions of law that no fact or no law decides yet. */
  readonly openQuestions: readonly GateId[];
  /** Points that the law leaves open and that travel with an answer or with a duty that applies. */
  readonly unsettled: readonly CaveatId[];
  readonly duties: Readonly<Record<Outcome, number>>;
  /** The duties that apply and whose day lies after the day of the assessment, the next first. */
  readonly ahead: readonly ObligationResult[];
  /** The next day on which a duty that applies begins or can be enforced, and the duties of that day. */
  readonly next: { readonly date: string; readonly duties: readonly string[] } | null;
  readonly findings: Readonly<Record<Severity, number>>;
  /** The worst finding, the first of its weight. */
  readonly first: Finding | null;
}

/** What an assessment has to hold to be summed up. */
export type Concluded = Pick<Assessment, 'gates' | 'obligations' | 'as_of'>;

const severities = ['error', 'warning', 'note'] as const;
const outcomes = ['applies', 'exempt', 'does-not-apply', 'undetermined'] as const;

/** The conclusions of an assessment with the findings that count. */
export function conclude(assessment: Concluded, findings: readonly Finding[]): Conclusions {
  const { gates, obligations, as_of: day } = assessment;
  const answers = Object.fromEntries(
    gateOrder.map((id) => [id, gates[id]?.answer ?? 'open']),
  ) as Record<GateId, string>;
  const applying = obligations.filter(({ outcome }) => outcome === 'applies');
  return {
    answers,
    openQuestions: gateOrder.filter((id) => answers[id] === 'open' || answers[id] === 'review'),
    unsettled: unsettledOf([...Object.values(gates), ...applying]),
    duties: counted(outcomes, obligations, ({ outcome }) => outcome),
    ahead: applying
      .filter(({ due }) => due !== null && due > day)
      .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)),
    next: nextDay(applying, day),
    findings: counted(severities, findings, ({ severity }) => severity),
    first:
      severities
        .flatMap((severity) => findings.find((each) => each.severity === severity) ?? [])
        .at(0) ?? null,
  };
}

function counted<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Readonly<Record<Key, number>> {
  const count = (key: Key): number => items.filter((each) => keyOf(each) === key).length;
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}

/** A close figure and a stand-in are no such points. */
function unsettledOf(
  carrying: readonly { readonly caveats: readonly { readonly id: CaveatId }[] }[],
): readonly CaveatId[] {
  const ids = carrying.flatMap((each) => each.caveats.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => caveats[id].isUnsettled);
}

function nextDay(applying: readonly ObligationResult[], day: string): Conclusions['next'] {
  const ahead = applying.flatMap(({ id, due, enforced_from }) =>
    [due, enforced_from].flatMap((date) => (date !== null && date >= day ? [{ date, id }] : [])),
  );
  const [first] = ahead.map(({ date }) => date).sort();
  if (first === undefined) return null;
  const own = ahead.filter(({ date }) => date === first);
  return { date: first, duties: [...new Set(own.map(({ id }) => id))] };
}

/** Tells how grave `{ unknown: … }` would be at a path: no word in place of an answer may be milder. */
import { lookup } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { Severity } from '../finding/finding.js';
import { absenceSeverity, graver, lowered, milder } from './check-severity.js';
import { outlineOf, truthOf } from './evaluate.js';
import type { Expectation } from './expectations.js';
import { givenPaths } from './given-paths.js';
import type { EvaluationContext } from './judge-leaf.js';

/** The gravest finding that the honest absence would have there; null where it would have none. */
export type AbsenceWeight = (path: string) => Severity | null;

/** The weights at all places where something stands for an unknown; nothing is weighed where there is none. */
export function absenceWeights(
  expectations: readonly Expectation[],
  setting: EvaluationContext,
): AbsenceWeight {
  const paths = new Set(
    expectations
      .filter(({ standsForUnknown }) => standsForUnknown)
      .flatMap(({ check }) => outlineOf(check.expects, setting).spots ?? [])
      .map(({ path }) => path),
  );
  const weights = new Map<string, Severity>();
  if (paths.size === 0) return () => null;
  const weigh = (path: string, severity: Severity): void => {
    weights.set(path, graver(weights.get(path) ?? null, severity));
  };
  const absent = withUnknown(setting, paths);
  for (const expectation of expectations) {
    if (expectation.standsForUnknown) continue;
    const { when } = expectation.check;
    if (when && truthOf(when, setting) !== 'true') continue;
    const asked = givenPaths(expectation.check.expects);
    if (asked) weighGiven(asked, expectation, setting, paths, weigh);
    else weighBroken(expectation, setting, absent, paths, weigh);
  }
  return (path) => weights.get(path) ?? null;
}

type Weigh = (path: string, severity: Severity) => void;

/** A fact that is wanted: the absence table decides, unless another fact answers in its place, with more than such a word. */
function weighGiven(
  asked: readonly string[],
  expectation: Expectation,
  setting: EvaluationContext,
  paths: ReadonlySet<string>,
  weigh: Weigh,
): void {
  const tabled = absenceSeverity('unknown', expectation);
  if (tabled === null) return;
  for (const path of asked) {
    const isAnswered = asked.some(
      (each) => !paths.has(each) && lookup(setting.read.facts, each).state === 'given',
    );
    if (paths.has(path) && !isAnswered)
      weigh(path, milder(tabled, expectation.check.severity ?? 'error'));
  }
}

/** A check that reckons: what breaks it with the absences and did not before. */
function weighBroken(
  { check, owed, at }: Expectation,
  setting: EvaluationContext,
  absent: EvaluationContext,
  paths: ReadonlySet<string>,
  weigh: Weigh,
): void {
  const after = outlineOf(check.expects, absent);
  if (after.truth !== 'false') return;
  const before = outlineOf(check.expects, setting);
  const known = new Set((before.spots ?? []).map(({ path }) => path));
  if (!after.spots) {
    if (before.truth !== 'false' && at !== null && paths.has(at))
      weigh(at, lowered(check.severity ?? 'error', owed));
    return;
  }
  for (const { path, severity } of after.spots) {
    if (paths.has(path) && !known.has(path))
      weigh(path, lowered(severity ?? check.severity ?? 'error', owed));
  }
}

/** The setting with an honest absence at each of the paths. */
function withUnknown(setting: EvaluationContext, paths: ReadonlySet<string>): EvaluationContext {
  let facts: unknown = setting.read.facts;
  for (const path of paths) {
    const steps = path.split(/\.|(?=\[)/).map((step) => /^\[(\d+)\]$/.exec(step)?.[1] ?? step);
    facts = replaced(facts, steps);
  }
  return { ...setting, read: { ...setting.read, facts: facts as ModelFacts } };
}

/** A copy of the value with an absence where the steps lead; what stands beside the way is shared. */
function replaced(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return { unknown: 'not known' };
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? [...value] : Object.assign(Object.create(null), value);
  (copy as Record<string, unknown>)[step] = replaced(
    (value as Record<string, unknown>)[step],
    rest,
  );
  return copy;
}

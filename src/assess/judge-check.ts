/** Holds one expectation against the facts and words what does not hold. */
import { Decimal } from '../facts/decimal.js';
import type { Check } from '../facts/define.js';
import { given, lookup } from '../facts/lookup.js';
import type { Finding, Severity } from '../finding/finding.js';
import { textValue } from '../finding/value.js';
import { missingLines } from '../read/missing-lines.js';
import type { AbsenceWeight } from './absence-weight.js';
import { absenceSeverity, graver, lowered, milder } from './check-severity.js';
import { evaluate, outlineOf, truthOf } from './evaluate.js';
import type { Expectation } from './expectations.js';
import { findingAt } from './finding-at.js';
import { givenPaths } from './given-paths.js';
import type { EvaluationContext } from './judge-leaf.js';

/** The findings of an expectation that does not hold; none where it holds, cannot be judged or is not asked. */
export function judgeCheck(
  expectation: Expectation,
  setting: EvaluationContext,
  weightAt: AbsenceWeight,
): readonly Finding[] {
  const { when, expects } = expectation.check;
  if (when && truthOf(when, setting) !== 'true') return [];
  const paths = givenPaths(expects);
  return paths ? absent(paths, expectation, setting) : broken(expectation, setting, weightAt);
}

/** What is told where none of the facts is given. */
function absent(
  paths: readonly string[],
  expectation: Expectation,
  setting: EvaluationContext,
): readonly Finding[] {
  const { check, id, provision } = expectation;
  const found = paths.map((path) => ({ path, ...lookup(setting.read.facts, path) }));
  if (found.some(({ state }) => state === 'given')) return [];
  // So does a reasoned statement that one of several does not apply, where the provision allows it.
  if (
    expectation.isWhereApplicable &&
    found.length > 1 &&
    found.some(({ state }) => state === 'not_applicable')
  )
    return [];
  // One honest absence answers for several places where any of them would do.
  const told = found.find(({ state }) => state !== 'missing') ?? found[0];
  if (!told || told.state === 'given') return [];
  const tabled = absenceSeverity(told.state, expectation);
  if (tabled === null) return [];
  const severity = milder(milder(tabled, check.severity ?? 'error'), unsignedLimit(check, setting));
  const said = { id, severity, message: check.message, help: check.help, provision };
  const made = findingAt(told.path, setting, {
    ...said,
    more: paths,
    absence: told.state === 'missing' ? null : { kind: told.state, reason: told.reason },
  });
  return [
    told.state === 'missing' && severity !== 'note'
      ? { ...made, lines: missingLines(told.path, setting.read) }
      : made,
  ];
}

/** The most that a check of the code may weigh: for whoever has not signed its chapter, what the literal says. */
function unsignedLimit({ unsigned }: Check, setting: EvaluationContext): Severity {
  if (!unsigned) return 'error';
  const signed = given(setting.read.facts, `provider.code_of_practice.${unsigned.chapter}`);
  return signed === true ? 'error' : unsigned.atMost;
}

/** What is told where the facts contradict the expectation: one finding for each spot, or one for the whole. */
function broken(
  expectation: Expectation,
  setting: EvaluationContext,
  weightAt: AbsenceWeight,
): readonly Finding[] {
  const { check, id, owed, at, provision } = expectation;
  const judged = outlineOf(check.expects, setting);
  if (judged.truth !== 'false') return [];
  const severity = lowered(judged.severity ?? check.severity ?? 'error', owed);
  const gates = expectation.gates ?? [];
  const said = {
    ...{ id, severity, help: check.help, provision },
    ...(gates.length > 0 ? { gates } : {}),
  };
  if (check.whileStated) {
    const stated = check.whileStated.filter((path) => saysSomething(path, setting));
    if (stated.length === 0) return [];
    const shown = stated.map((path) => `\`${path}\``).join(', ');
    return [
      findingAt(at ?? 'model', setting, {
        ...said,
        message: `${check.message}: ${shown}`,
        params: { found: { kind: 'list', value: stated, shown } },
        more: stated,
      }),
    ];
  }
  if (!judged.spots)
    return [
      findingAt(at ?? 'model', setting, {
        ...said,
        message: check.message,
        help: withStated(check, setting),
        more: evaluate(check.expects, setting).reason.facts.map(({ path }) => path),
      }),
    ];
  return judged.spots.map((spot) => {
    const own = spot.severity ?? judged.severity ?? check.severity ?? 'error';
    const alone = spot.whateverIsOwed === true ? own : lowered(own, owed);
    const { path, text, params } = spot;
    return findingAt(path, setting, {
      ...said,
      severity: expectation.standsForUnknown ? graver(weightAt(path), alone) : alone,
      message: `${check.message}: ${text}`,
      help: spot.help ?? check.help,
      params: params ?? { found: textValue(text) },
      more: [
        ...(spot.also ?? []),
        ...Object.values(params ?? {}).flatMap((each) =>
          each.kind === 'path' ? [each.value] : [],
        ),
      ],
    });
  });
}

/** A value is stated, and it is no empty list. */
function saysSomething(path: string, setting: EvaluationContext): boolean {
  const found = lookup(setting.read.facts, path);
  return found.state === 'given' && !(Array.isArray(found.value) && found.value.length === 0);
}

/** The help with what the compared facts state, so that a reader need not look them up. */
function withStated({ help, compares = [] }: Check, setting: EvaluationContext): string {
  const shown = compares.flatMap((path) => {
    const text = wordAt(given(setting.read.facts, path));
    return text === null ? [] : [`\`${path}\` is ${text}`];
  });
  return shown.length === 0 ? help : `${help} (${shown.join(', ')})`;
}

/** A number, an answer, a day, a month, a code or a word of a closed list; nothing for a text that somebody wrote, a list or a mapping. */
function wordAt(value: unknown): string | null {
  if (value instanceof Decimal) return value.text;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' && /^[A-Za-z0-9_.-]{1,24}$/.test(value) ? value : null;
}

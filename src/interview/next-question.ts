/** The next fact to ask for: the first that an undecided duty waits for; null when nothing is left to decide. */
import type { Assessment } from '../assess/assessment.js';
import { Decimal } from '../facts/decimal.js';
import { lookup } from '../facts/lookup.js';
import { type FactPath, factPaths } from '../facts/paths.gen.js';
import { questions } from '../facts/questions.js';
import { thresholds } from '../law/thresholds.js';
import { type Offer, offerFor } from './offer.js';
import { askable, askedOfDevelopers, decisive, leftAside, together } from './order.js';

export interface InterviewQuestion extends Offer {
  readonly path: FactPath;
  readonly title: string;
  readonly help: string;
  readonly kind: 'choice' | 'many' | 'yes-no' | 'number' | 'text' | 'several';
  /** Values and what each means, where there are some to choose from. */
  readonly values: Readonly<Record<string, string>>;
  /** What hangs on the answer. */
  readonly decides: readonly string[];
  /** The facts of a question of the kind several, each with its own question of yes or no; else none. */
  readonly parts: readonly { readonly path: FactPath; readonly title: string }[];
}

/** `passed` holds the facts that the person left blank. */
export function nextQuestion(
  assessment: Pick<Assessment, 'obligations'>,
  facts: unknown,
  passed: ReadonlySet<string>,
): InterviewQuestion | null {
  const open = assessment.obligations.filter(
    ({ id, outcome }) => outcome === 'undetermined' && !leftAside.includes(id),
  );
  const missing = new Set(open.flatMap((obligation) => obligation.missing));
  if (isAt(facts, 'role.kind', 'developer')) {
    for (const each of askedOfDevelopers) if (isUnstated(facts, each)) missing.add(each);
  }
  // Where duties apply, whether they fall away for research is the last that check would ask.
  if (
    assessment.obligations.some(
      ({ id, outcome }) => outcome === 'applies' && !leftAside.includes(id),
    ) &&
    isUnstated(facts, 'role.placement.sole_purpose_research')
  ) {
    missing.add('role.placement.sole_purpose_research');
  }
  if (needsReasons(facts)) missing.add('model.generality_rationale');
  const path = decisive.find((each) => !passed.has(each) && missing.has(each));
  if (path === undefined) return null;
  const decides = open.filter((each) => each.missing.includes(path)).map(({ title }) => title);
  const group = together.find(({ paths }) => paths.includes(path));
  const parts = group?.paths.filter((each) => !passed.has(each) && missing.has(each)) ?? [];
  if (group !== undefined && parts.length > 1) return severalAt(group.question, parts, decides);
  return { ...questionAt(path, decides), ...offerFor(path, facts) };
}

function severalAt(
  title: string,
  paths: readonly FactPath[],
  decides: readonly string[],
): InterviewQuestion {
  const [first] = paths;
  if (first === undefined) throw new Error('a question without a fact');
  return {
    ...questionAt(first, decides),
    ...{ title, kind: 'several', help: 'What is not marked is stated as a no.' },
    parts: paths.map((path) => ({ path, title: titleOf(path) })),
  };
}

/** Whole questions: a title of the schema is understood beside its group alone. */
const titleOf = (path: FactPath): string => questions[path] ?? factPaths[path].title;

/** The question for one fact, from the words of the schema. */
export function questionAt(path: FactPath, decides: readonly string[] = []): InterviewQuestion {
  const { description, kind, values } = factPaths[path];
  const item = factPaths[`${path}[]` as FactPath] as (typeof factPaths)[FactPath] | undefined;
  if (!askable.includes(kind)) throw new Error(`${path} is no fact that one answer states`);
  const asked =
    kind === 'list'
      ? 'many'
      : kind === 'choice' || kind === 'yes-no' || kind === 'number'
        ? kind
        : 'text';
  return {
    path,
    title: titleOf(path),
    parts: [],
    help: description,
    kind: asked,
    values: values ?? item?.values ?? {},
    decides,
    offered: [],
    suggested: null,
  };
}

/** Source: the indicative criterion of the Guidelines, section 2.1, asks a model above the threshold for more than a word. */
function needsReasons(facts: unknown): boolean {
  const generality = lookup(facts, 'model.generality');
  const compute = lookup(facts, 'training.compute.parameter_update_flop');
  return (
    generality.state === 'given' &&
    generality.value !== 'broad' &&
    isUnstated(facts, 'model.generality_rationale') &&
    compute.state === 'given' &&
    compute.value instanceof Decimal &&
    compute.value.isMoreThan(Decimal.of(thresholds.generalPurposeFlop.value))
  );
}

const isUnstated = (facts: unknown, path: FactPath): boolean =>
  lookup(facts, path).state === 'missing';

function isAt(facts: unknown, path: FactPath, value: string): boolean {
  const found = lookup(facts, path);
  return found.state === 'given' && found.value === value;
}

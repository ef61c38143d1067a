/** Tells which facts and documents are older than the provider allows; it sets no clock of the law, which have checks of their own. */
import { dayAfter, isDay } from '../facts/days.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { FactPath } from '../facts/paths.gen.js';
import { type Finding, makeFinding, type Place } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { countValue, dayValue, textValue } from '../finding/value.js';
import type { ProvisionId } from '../law/provisions.js';
import type { Age } from './age.js';

/** Whether more than that has passed since the day. */
export function isOlder(day: string, { span }: Age, asOf: string): boolean {
  return dayAfter(day, span) < asOf;
}

interface Dated {
  readonly title: string;
  readonly help: string;
  readonly provision: ProvisionId | null;
  /** Where the days stand; `[]` goes through a list and `*` through the keys of a mapping. */
  readonly at: readonly (FactPath | 'positions.*.on')[];
  /** `newest`: one recent day is enough; `each`: every day counts. */
  readonly counts: 'newest' | 'each';
}

/** What grows old, and where its day stands. */
export const dated = {
  documentation: {
    title: 'The documentation was last updated',
    help: 'Bring the documentation up to date, then set `documentation.last_updated`',
    provision: 'art-53(1)(a)',
    at: ['documentation.last_updated'],
    counts: 'newest',
  },
  'training-content-summary': {
    title: 'The summary of training content was last updated',
    help: 'Look at what was trained on since, then set `training_data.summary_last_update`',
    provision: 'art-53(1)(d)',
    at: ['training_data.summary_last_update'],
    counts: 'newest',
  },
  evaluations: {
    title: 'Evaluations were run',
    help: 'Run them again or say in `evaluation.results` why the results still hold',
    provision: 'art-53(1)(a)-evaluation',
    at: ['evaluation.results[].date'],
    counts: 'each',
  },
  approvals: {
    title: 'The documents were last approved',
    help: 'Have the documents approved again in `documentation.approvals`',
    provision: null,
    at: ['documentation.approvals[].on'],
    counts: 'newest',
  },
  positions: {
    title: 'Positions were taken',
    help: 'Ask whether the position still holds, then set its `on`',
    provision: null,
    at: ['positions.*.on'],
    counts: 'each',
  },
  framework: {
    title: 'The safety and security framework was last assessed',
    help: 'Assess the framework again, then set `risk.framework.assessed_on`',
    provision: 'art-55(1)(b)',
    at: ['risk.framework.assessed_on', 'risk.framework.confirmed_on'],
    counts: 'newest',
  },
  'model-report': {
    title: 'The safety and security model report was last updated',
    help: 'Update the report, then set `risk.model_report.updated_on`',
    provision: 'art-55(1)(b)',
    at: ['risk.model_report.updated_on', 'risk.model_report.submitted_on'],
    counts: 'newest',
  },
} as const satisfies Readonly<Record<string, Dated>>;

/** What the findings are made from. */
export interface AgeInput {
  readonly facts: ModelFacts;
  readonly placeOf: (path: string) => Place | null;
  readonly asOf: string;
  readonly age: Age;
}

/** One warning for each kind of thing that is too old; of several days the oldest is named. What has no day is not judged here. */
export function staleFindings({ facts, placeOf, asOf, age }: AgeInput): readonly Finding[] {
  return Object.entries<Dated>(dated).flatMap(([what, each]): Finding[] => {
    const days = each.at
      .flatMap((path) => pathsOf(facts, path))
      .flatMap((path) => {
        const day = given(facts, path);
        return isDay(day) ? [{ path, day }] : [];
      })
      .sort((left, right) => (left.day < right.day ? -1 : 1));
    const judged = each.counts === 'newest' ? days.slice(-1) : days;
    const old = judged.filter(({ day }) => isOlder(day, age, asOf));
    const [oldest] = old;
    if (oldest === undefined) return [];
    const amount =
      days.length > 1 && each.counts === 'each' ? ` (${old.length} of ${days.length})` : '';
    return [
      makeFinding({
        id: `stale/${what}`,
        severity: 'warning',
        ...worded('{what} on {day}, more than {age} before {as_of}{amount}', {
          what: textValue(each.title),
          day: dayValue(oldest.day),
          age: textValue(age.text),
          as_of: dayValue(asOf),
          amount: { ...countValue(old.length), shown: amount },
        }),
        help: each.help,
        paths: [oldest.path],
        provision: each.provision,
        place: placeOf(oldest.path),
      }),
    ];
  });
}

/** A pack that was built too long ago. */
export function stalePack(
  { asOf: built }: { readonly asOf: string },
  { asOf, age }: Pick<AgeInput, 'asOf' | 'age'>,
): readonly Finding[] {
  if (!isOlder(built, age, asOf)) return [];
  return [
    makeFinding({
      id: 'stale/pack',
      severity: 'warning',
      ...worded('The pack was built as of {built}, more than {age} before {as_of}', {
        built: dayValue(built),
        age: textValue(age.text),
        as_of: dayValue(asOf),
      }),
      help: 'Build the pack anew',
      paths: [],
    }),
  ];
}

/** The paths that a pattern leads to. */
function pathsOf(facts: unknown, pattern: string): string[] {
  const [, before = '', star = '', after = ''] = /^(.*?)(\[\]|\.\*)(.*)$/.exec(pattern) ?? [];
  if (star === '') return [pattern];
  const value = given(facts, before);
  if (star === '[]') {
    return Array.isArray(value) ? value.map((_, index) => `${before}[${index}]${after}`) : [];
  }
  return typeof value === 'object' && value !== null
    ? Object.keys(value).map((key) => `${before}.${key}${after}`)
    : [];
}

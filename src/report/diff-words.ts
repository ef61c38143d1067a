/** The words in which every report of a diff tells a change. */

import type { DutyConclusion } from '../diff/conclusions.js';
import type { Diff, SideName } from '../diff/diff.js';
import type { DocumentChange } from '../diff/diff-documents.js';
import type { FactChange } from '../diff/diff-facts.js';
import { shownPair } from '../diff/values.js';
import { modelName } from '../figures/model-name.js';
import { counted } from '../text/counted.js';
import { longDate } from './terminal.js';

/** `OLMo 2 32B 0325`. */
export function modelOfSide({ model }: SideName): string {
  return modelName(model.name, model.version) || 'Unnamed model';
}

/** `applies, due 2 August 2027`. */
export function dutyWords(duty: DutyConclusion | null): string {
  if (duty === null) return 'not told';
  const { outcome, due, enforced_from: from, began, ended } = duty;
  const days = [
    ...(began && began !== due ? [`began ${longDate(began)}`] : []),
    ...(due === null ? [] : [`due ${longDate(due)}`]),
    ...(from === null || from === due ? [] : [`enforced from ${longDate(from)}`]),
    ...(ended ? [`ended ${longDate(ended)}`] : []),
  ];
  return [outcome.replaceAll('-', ' '), ...days].join(', ');
}

/** Old and new, short enough for a line. */
export function valueWords({
  kind,
  from,
  to,
}: Pick<FactChange, 'kind' | 'from' | 'to'>): readonly [string, string] {
  if (kind !== 'reordered') return shownPair(from, to);
  const order = (labels: unknown): string => (labels as readonly string[]).join(', ');
  return shownPair(`order: ${order(from)}`, `order: ${order(to)}`);
}

/** The changes by their first key, in their order. */
export function grouped<Change extends FactChange>(
  changes: readonly Change[],
): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const [step] = change.steps;
    const key = typeof step === 'string' ? step : 'facts';
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return groups;
}

/** How many headings or facts a line names. */
const mostNamed = 6;

/** What changed in a document, clause by clause. */
export function documentClauses({ change, owed, lines, sections, facts }: DocumentChange): {
  readonly head: string;
  readonly under: string;
  readonly by: string;
} {
  const stands =
    owed.from === owed.to ? [] : [`${owed.from ?? 'not there'} → ${owed.to ?? 'not there'}`];
  const amounts =
    change === 'changed'
      ? [`${counted(lines.added, 'new line')}, ${lines.removed} gone`]
      : [change === 'added' ? 'new' : 'gone'];
  return {
    head: [...amounts, ...stands].join('; '),
    under: listed(sections),
    by: listed(facts),
  };
}

function listed(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** What differs of program, law and day; that another day alone changes nothing is said with it. */
export function standClauses({ from, to }: Pick<Diff, 'from' | 'to'>): readonly string[] {
  const clause = (what: string, old: string, now: string): string[] =>
    old === now ? [] : [`${what}: ${old} → ${now}`];
  return [
    ...clause('Program', from.tool, to.tool),
    ...clause('Law', from.law, to.law),
    ...clause('Day', longDate(from.asOf), longDate(to.asOf)),
    ...clause('Model', modelOfSide(from), modelOfSide(to)),
    ...[from, to].flatMap(({ name, unread }) =>
      unread === 0
        ? []
        : [
            `Not compared: ${counted(unread, 'value')} of ${name} that are empty or can't be read; aiact-doc check tells them`,
          ],
    ),
  ];
}

export const sameWords = 'No difference: facts, conclusions and documents are the same.';
export const diffDisclaimer = 'Documentation readiness, not legal advice.';

/** The steps back in words; new errors are counted, since each is told among the findings. */
export function regressionWords({ regressions }: Pick<Diff, 'regressions'>): readonly string[] {
  const errors = regressions.filter(({ kind }) => kind === 'new-error').length;
  return [
    ...regressions.filter(({ kind }) => kind !== 'new-error').map(({ message }) => message),
    ...(errors === 0 ? [] : [`${counted(errors, 'new error')}, told below`]),
  ];
}

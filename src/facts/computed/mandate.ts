/** The mandate of the authorised representative: its tasks, its days, and how long after each placement the documentation is kept. */
import { thresholds } from '../../law/thresholds.js';
import { dayAfter, isDay } from '../days.js';
import type { ModelFacts } from '../model-facts.gen.js';
import type { FactPath } from '../paths.gen.js';
import type { Computation } from './computation.js';
import { toldOfEach } from './placed-entries.js';
import { asText, entriesAt, textAt, textsAt } from './stated.js';
import { compared, type Test, truth } from './truth.js';

const at = 'provider.authorised_representative';

/** One placement on the market, of the model or of a version of it. */
export interface Placement {
  /** Null where a version has no name. */
  readonly name: string | null;
  readonly date: string;
}

/** Every day of placement that is stated, versions after the model; a version that repeats the model's day and name is told once. */
export function placements(facts: ModelFacts): readonly Placement[] {
  const name = [textAt(facts, 'model.name'), textAt(facts, 'model.version')]
    .filter((part) => part !== undefined)
    .join(' ');
  const versions = (entriesAt(facts, 'role.placement.versions') ?? []).map((entry) => ({
    name: asText(entry.name) ?? null,
    date: asText(entry.date),
  }));
  const own = {
    name: name === '' ? 'the model' : name,
    date: textAt(facts, 'role.placement.date'),
  };
  const all = versions.some((each) => each.name === own.name && each.date === own.date)
    ? versions
    : [own, ...versions];
  return all.flatMap((each) => (isDay(each.date) ? [{ name: each.name, date: each.date }] : []));
}

/** The last day on which the copy is kept: ten years after the placement (Art. 54(3)). */
export function retentionUntil(placed: string): string {
  const number = Number(thresholds.representativeRetentionYears.value);
  return dayAfter(placed, { number, unit: 'years' });
}

/** When the mandate was given, when it ended, and when the AI Office was told of the end. */
export function mandateEvents(
  facts: ModelFacts,
): Readonly<Record<'given' | 'ended' | 'told', string | null>> {
  const dayAt = (path: FactPath): string | null => {
    const text = textAt(facts, path);
    return isDay(text) ? text : null;
  };
  return {
    given: dayAt(`${at}.mandate_date`),
    ended: dayAt(`${at}.terminated_on`),
    told: dayAt(`${at}.ai_office_informed_on`),
  };
}

/** What Art. 54(3) lists; that the representative can be addressed stands in another paragraph. */
const listed = ['verify', 'keep_copy', 'inform', 'cooperate'];

export const mandateCoversTasks: Computation = (facts) => {
  const covered = textsAt(facts, `${at}.mandate_covers`);
  return toldOfEach(covered && listed, (task) =>
    covered?.includes(task)
      ? null
      : { path: `${at}.mandate_covers`, text: `\`${at}.mandate_covers\` has no ${task}` },
  );
};

/** Who ends the mandate tells the AI Office. */
export const mandateEndTold: Test = (facts) => {
  const { ended, told } = mandateEvents(facts);
  return ended === null ? 'unknown' : truth(told !== null);
};

/** A mandate ends after it began, and the AI Office is told of an end that there is. */
export const mandateDatesInOrder: Test = (facts) => {
  const { given, ended, told } = mandateEvents(facts);
  if (told !== null && ended === null) return 'false';
  const orders = [
    compared(given ?? undefined, ended ?? undefined, (a, b) => a <= b),
    compared(ended ?? undefined, told ?? undefined, (a, b) => a <= b),
  ];
  if (orders.includes('false')) return 'false';
  return orders.includes('true') ? 'true' : 'unknown';
};

/** The documentation is kept at least as long as the representative has to keep its copy. */
export const retentionCoversTenYears: Test = (facts) => {
  const until = textAt(facts, 'documentation.retention_until');
  const last = placements(facts)
    .map(({ date }) => retentionUntil(date))
    .sort()
    .at(-1);
  return compared(until, last, (kept, wanted) => kept >= wanted);
};

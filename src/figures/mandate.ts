/** The placements of a model, how long documents are kept after each, and the days of the mandate. */
import { dayAfter, isDay } from '../facts/days.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { FactPath } from '../facts/paths.gen.js';
import { asText, entriesAt, textAt } from '../facts/stated.js';
import { thresholds } from '../law/thresholds.js';

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

/** The days of a model on the Union market: when it was placed there, and when it was withdrawn. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { textAt } from '../facts/stated.js';
import { lawDates } from '../law/dates.js';

/** The stated day of placing of a model that is placed, or counts as placed by internal use or supply; an expected day is none. */
export function placedOn(facts: ModelFacts): string | null {
  const status = textAt(facts, 'role.placement.status');
  if (status === undefined || status === 'planned') return null;
  return textAt(facts, 'role.placement.date') ?? null;
}

/** True where the model was placed before the duties began; null where the day is not known. */
export function isPlacedBeforeDuties(facts: ModelFacts): boolean | null {
  const day = placedOn(facts);
  return day === null ? null : day < lawDates.modelDuties.date;
}

/** The day from which the model is no longer available; a day after the facts were written is a plan, and one before the placing an error. */
export function withdrawnOn(facts: ModelFacts): string | null {
  const day = textAt(facts, 'role.placement.withdrawn_on');
  const placed = textAt(facts, 'role.placement.date');
  const written = textAt(facts, 'documentation.last_updated');
  if (day === undefined || textAt(facts, 'role.placement.status') !== 'placed') return null;
  if (placed !== undefined && day < placed) return null;
  return written !== undefined && day > written ? null : day;
}

/** The day by which a model placed on this day keeps the duties: its own day, or for earlier models that of Art. 111(3). */
export function dutiesDue(placed: string): string {
  return placed < lawDates.modelDuties.date ? lawDates.earlierModels.date : placed;
}

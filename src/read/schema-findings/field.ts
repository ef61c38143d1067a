/** What the schema wants at a place, in the terms in which a help speaks of it. */
import { acceptsAbsence, keysAt, type Schema, schemasAt } from '../schema-walk.js';
import type { Vocabulary } from '../vocabulary-paths.gen.js';
import type { Steps } from './spot.js';

export interface Field {
  readonly types: readonly string[];
  /** The words of a choice, where there are few. */
  readonly choices: readonly string[];
  readonly vocabulary: Vocabulary | null;
  readonly isDay: boolean;
  readonly isMonth: boolean;
  /** The form allows the words "not known" in place of a month. */
  readonly mayBeNotKnown: boolean;
  readonly maximum: number | null;
  readonly description: string;
  /** The keys of a mapping, in the order of the schema. */
  readonly keys: readonly string[];
  readonly required: readonly string[];
  readonly absence: boolean;
}

/** The most words that a help lists. */
const most = 12;

const known = new WeakMap<readonly Schema[], Field>();

/** Asks the schema about one place. */
export function fieldAt(schema: Schema, steps: Steps): Field {
  const parts = schemasAt(schema, steps);
  const before = known.get(parts);
  if (before) return before;
  const field = fieldOf(parts, schema, steps);
  known.set(parts, field);
  return field;
}

function fieldOf(parts: readonly Schema[], schema: Schema, steps: Steps): Field {
  const references = parts.flatMap((part) => part.$ref?.replace('#/definitions/', '') ?? []);
  const vocabulary =
    parts.flatMap((part) => (part['x-vocabulary'] as Vocabulary | undefined) ?? [])[0] ?? null;
  const choices = parts.flatMap((part) => (part.enum ?? []).map(String));
  return {
    types: [...new Set(parts.flatMap((part) => part.type ?? []))],
    choices: choices.length <= most * 3 ? choices : [],
    vocabulary,
    isDay: parts.some((part) => part.format === 'date'),
    isMonth: references.some((name) => name.startsWith('month')),
    mayBeNotKnown: references.includes('month_or_not_known'),
    maximum: parts.flatMap((part) => part.maximum ?? [])[0] ?? null,
    description: parts.map((part) => part.description ?? '').find((text) => text !== '') ?? '',
    keys: keysAt(schema, steps),
    required: [...new Set(parts.flatMap((part) => part.required ?? []))],
    absence: acceptsAbsence(schema, steps),
  };
}

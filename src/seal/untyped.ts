/** Looks into JSON that nobody vouches for: what is not of the shape that is asked for counts as absent. */

const nothing: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

/** The value, if it is an object; else one without keys. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : nothing;
}

/** The entries, if it is a list; else none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value, if it is a text. */
export function asTextOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

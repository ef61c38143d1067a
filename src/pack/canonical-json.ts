/** JSON that is the same text for the same values: keys sorted by code unit, quantities as decimal strings, a line feed at the end. */

/** Writes the value with sorted keys; values with a `toJSON` (quantities) speak for themselves. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, (_key, inner: unknown) => sorted(inner), 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** JSON on one line that is the same text for the same value: keys sorted by code unit, no blank, a line feed at the end. */

/** Writes the value; throws a RangeError where it is nested beyond measure. */
export function canonicalLine(value: unknown): string {
  return `${JSON.stringify(value, (_key, inner: unknown) => sorted(inner))}\n`;
}

/** The value of a text that is canonical, or undefined: such a text has one reading, since no key of it can stand twice. */
export function readCanonicalLine(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return canonicalLine(value) === text ? value : undefined;
  } catch {
    // Whatever is thrown here is thrown of the text: no UTF-8, no JSON, or nested beyond measure.
    return undefined;
  }
}

/** Whether it is a JSON object that has these keys and no others. */
export function hasExactly<K extends string>(
  value: unknown,
  keys: readonly K[],
): value is Readonly<Record<K, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  const ordered: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of entries) {
    Object.defineProperty(ordered, key, { value: inner, enumerable: true });
  }
  return ordered;
}

/** Lays what a theme file says over the theme that is in force without it. */

/** `base` with every value of `change` in its place; a list of mappings is merged item by item, any other list is replaced. */
export function overlay<Value>(base: Value, change: unknown): Value {
  return merged(base, change) as Value;
}

function merged(base: unknown, change: unknown): unknown {
  if (change === undefined) return base;
  if (Array.isArray(base)) {
    if (!Array.isArray(change) || !isMapping(base[0])) return change;
    return base.map((item, index) => merged(item, change[index]));
  }
  if (!isMapping(base) || !isMapping(change)) return change;
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => [key, merged(value, change[key])]),
  );
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells in which order the schema names the keys of a mapping. */
import { factPaths } from '../facts/paths.gen.js';
import type { Steps } from '../read/schema-findings/spot.js';

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** The keys that the schema names below a place, in its order; none where it leaves them open. */
export function keyOrder(steps: Steps): readonly string[] {
  known ??= ordersOf(Object.keys(factPaths));
  const path = steps.reduce<string>(
    (way, step) => (typeof step === 'number' ? `${way}[]` : way === '' ? step : `${way}.${step}`),
    '',
  );
  return known.get(path) ?? [];
}

function ordersOf(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const orders = new Map<string, string[]>();
  for (const path of paths) {
    if (path.endsWith('[]')) continue;
    const cut = path.lastIndexOf('.');
    const holder = path.slice(0, Math.max(0, cut));
    const keys = orders.get(holder) ?? [];
    keys.push(path.slice(cut + 1));
    orders.set(holder, keys);
  }
  return orders;
}

/** Sorts by an order; what it does not name stays behind, as it came. */
export function sortedBy<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  order: readonly string[],
): readonly T[] {
  const rank = (entry: T): number => {
    const index = order.indexOf(keyOf(entry));
    return index < 0 ? order.length : index;
  };
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

/** Facts that note every path at which somebody looks, so that a test can tell what an answer can't depend on. */
import { Decimal } from '../../src/facts/decimal.js';

const isLeaf = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Decimal;

/** The facts behind a proxy, and the paths that were asked for, listed or looked up below them; a list counts as one value. */
export function watched<Facts extends object>(
  facts: Facts,
): { readonly value: Facts; readonly looked: ReadonlySet<string> } {
  const looked = new Set<string>();
  const wrapped = (value: unknown, path: string): unknown => {
    if (isLeaf(value)) return value;
    const at = (key: string | symbol): string => (path ? `${path}.${String(key)}` : String(key));
    return new Proxy(value as object, {
      get(target, key) {
        looked.add(at(key));
        const own = Reflect.get(target, key);
        return Object.hasOwn(target, key) ? wrapped(own, at(key)) : own;
      },
      has(target, key) {
        looked.add(at(key));
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        for (const key of Reflect.ownKeys(target)) looked.add(at(key));
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor(target, key) {
        looked.add(at(key));
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
  };
  return { value: wrapped(facts, '') as Facts, looked };
}

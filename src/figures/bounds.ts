/** A size as the facts give it: a number, or bounds between which it lies. */
import { Decimal } from '../facts/decimal.js';
import { asNumber, isEntry } from '../facts/stated.js';

/** The least and the most that a size can be. */
export interface Bounds {
  readonly least: Decimal;
  /** Null where nothing bounds it above. */
  readonly most: Decimal | null;
}

const NOTHING = Decimal.of('0');

/** The bounds of a stated size, both of them the number itself where it is exact; undefined where none is stated. */
export function boundsOf(value: unknown): Bounds | undefined {
  const exact = asNumber(value);
  if (exact) return { least: exact, most: exact };
  if (!isEntry(value)) return undefined;
  const [least, most] = [asNumber(value.at_least), asNumber(value.at_most)];
  return least || most ? { least: least ?? NOTHING, most: most ?? null } : undefined;
}

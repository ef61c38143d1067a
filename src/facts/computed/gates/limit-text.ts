/** Writes the limits of compute as the law does. */
import type { Decimal } from '../../decimal.js';

/** `1e23` → `10²³`; other limits in scientific notation. */
export function limitText(limit: Decimal): string {
  const text = limit.toScientific(3);
  return text.startsWith('1.00 × ') ? text.slice('1.00 × '.length) : text;
}

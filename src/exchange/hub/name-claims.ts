/** The size that the name of a model speaks of, held against what was counted. */
import type { Reading } from '../reading.js';

/** A name rounds: what rounds to the same figure says the same. */
const tolerance = 0.1;

/** `8B`, `1.5b`, `8x22B`; figures of active parameters (`a400m`) and of versions are none. */
export function nameClaims(name: string, total: bigint | null): Partial<Reading> {
  if (total === null) return {};
  const found = /(?<![\d.a-z])(?:(\d+)x)?(\d+(?:\.\d+)?)([bm])(?![a-z0-9])/i.exec(name);
  const [, times, digits, unit] = found ?? [];
  if (digits === undefined || unit === undefined) return {};
  const one = unit.toLowerCase() === 'b' ? 1e9 : 1e6;
  const said = Number(digits) * one * Number(times ?? 1);
  const places = digits.split('.')[1]?.length ?? 0;
  const isRounded = times === undefined && (Number(total) / one).toFixed(places) === digits;
  if (isRounded || Math.abs(said - Number(total)) <= tolerance * Number(total)) return {};
  return {
    conflicts: [
      {
        id: 'parameters-name',
        path: 'model.parameters.total',
        claims: [{ value: name.slice(0, 200), file: 'the name of the model', at: 'name' }],
      },
    ],
  };
}

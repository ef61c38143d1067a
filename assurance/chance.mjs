// Chance from a seed: the same seed gives the same inputs on every machine, so that a failure can be made again.

/** Numbers in [0, 1), by mulberry32. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  const from = (list) => list[below(list.length)];
  return { next, below, from };
}

/** A text of hostile splinters and random signs. */
export function hostileText(random, splinters, most = 10) {
  return Array.from({ length: random.below(most) }, () =>
    random.below(3) === 0 ? randomSigns(random) : random.from(splinters),
  ).join('');
}

function randomSigns(random) {
  const ranges = [0x80, 0x100, 0x3000, 0xd900, 0x1f700, 0x110000];
  const codes = Array.from({ length: 1 + random.below(4) }, () =>
    random.below(random.from(ranges)),
  );
  return codes.map((code) => String.fromCodePoint(code)).join('');
}

/** Bytes with a few places removed, replaced and filled with splinters. */
export function mutated(random, bytes, splinters) {
  let out = bytes;
  for (let times = random.below(6); times >= 0; times -= 1) {
    const at = random.below(out.length + 1);
    const kind = random.below(4);
    const put =
      kind === 0
        ? Buffer.from([random.below(256)])
        : kind === 1
          ? out
              .subarray(random.below(out.length + 1), random.below(out.length + 1))
              .subarray(0, 400)
          : Buffer.from(random.from(splinters));
    out = Buffer.concat([out.subarray(0, at), put, out.subarray(at + random.below(12))]);
  }
  return out;
}

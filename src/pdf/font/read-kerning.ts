/** Pair kerning of the GPOS table: single pairs and pairs of classes, also behind extension lookups. */

type Subtable = (left: number, right: number) => number | null;

function coverage(view: DataView, offset: number): (glyph: number) => number {
  const format = view.getUint16(offset);
  const count = view.getUint16(offset + 2);
  return (glyph) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = offset + 4 + middle * (format === 1 ? 2 : 6);
      const first = view.getUint16(at);
      const last = format === 1 ? first : view.getUint16(at + 2);
      if (glyph < first) high = middle - 1;
      else if (glyph > last) low = middle + 1;
      else return format === 1 ? middle : view.getUint16(at + 4) + glyph - first;
    }
    return -1;
  };
}

function classes(view: DataView, offset: number): (glyph: number) => number {
  if (view.getUint16(offset) === 1) {
    const first = view.getUint16(offset + 2);
    const count = view.getUint16(offset + 4);
    return (glyph) =>
      glyph >= first && glyph < first + count
        ? view.getUint16(offset + 6 + (glyph - first) * 2)
        : 0;
  }
  const count = view.getUint16(offset + 2);
  return (glyph) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = offset + 4 + middle * 6;
      if (glyph < view.getUint16(at)) high = middle - 1;
      else if (glyph > view.getUint16(at + 2)) low = middle + 1;
      else return view.getUint16(at + 4);
    }
    return 0;
  };
}

/** The size in bytes of a value record, and where its change of advance stands (-1: nowhere). */
function valueRecord(format: number): { size: number; advanceAt: number } {
  let size = 0;
  let advanceAt = -1;
  for (let bit = 0; bit < 8; bit += 1) {
    if ((format & (1 << bit)) === 0) continue;
    if (bit === 2) advanceAt = size;
    size += 2;
  }
  return { size, advanceAt };
}

function pairSubtable(view: DataView, offset: number): Subtable {
  const format = view.getUint16(offset);
  const covered = coverage(view, offset + view.getUint16(offset + 2));
  const first = valueRecord(view.getUint16(offset + 4));
  const second = valueRecord(view.getUint16(offset + 6));
  const advance = (at: number): number =>
    first.advanceAt < 0 ? 0 : view.getInt16(at + first.advanceAt);
  if (format === 1) {
    const size = 2 + first.size + second.size;
    return (left, right) => {
      const index = covered(left);
      if (index < 0) return null;
      const set = offset + view.getUint16(offset + 10 + index * 2);
      let low = 0;
      let high = view.getUint16(set) - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const at = set + 2 + middle * size;
        const glyph = view.getUint16(at);
        if (right < glyph) high = middle - 1;
        else if (right > glyph) low = middle + 1;
        else return advance(at + 2);
      }
      return null;
    };
  }
  const leftClass = classes(view, offset + view.getUint16(offset + 8));
  const rightClass = classes(view, offset + view.getUint16(offset + 10));
  const columns = view.getUint16(offset + 14);
  const size = first.size + second.size;
  return (left, right) => {
    if (covered(left) < 0) return null;
    return advance(offset + 16 + (leftClass(left) * columns + rightClass(right)) * size);
  };
}

function kerningLookups(view: DataView): number[] {
  const features = view.getUint16(6);
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(features); index += 1) {
    const record = features + 2 + index * 6;
    if (view.getUint32(record) !== 0x6b65726e) continue;
    const feature = features + view.getUint16(record + 4);
    for (let item = 0; item < view.getUint16(feature + 2); item += 1) {
      found.add(view.getUint16(feature + 4 + item * 2));
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Reads all lookups of the `kern` feature; in each, the first subtable that knows the pair decides. */
export function readKerning(table: Uint8Array): (left: number, right: number) => number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const lists = view.getUint16(8);
  const lookups = kerningLookups(view).map((index) => {
    const lookup = lists + view.getUint16(lists + 2 + index * 2);
    const subtables: Subtable[] = [];
    for (let item = 0; item < view.getUint16(lookup + 4); item += 1) {
      let type = view.getUint16(lookup);
      let at = lookup + view.getUint16(lookup + 6 + item * 2);
      if (type === 9) {
        type = view.getUint16(at + 2);
        at += view.getUint32(at + 4);
      }
      if (type === 2) subtables.push(pairSubtable(view, at));
    }
    return subtables;
  });
  return (left, right) => {
    let sum = 0;
    for (const subtables of lookups) {
      for (const subtable of subtables) {
        const value = subtable(left, right);
        if (value === null) continue;
        sum += value;
        break;
      }
    }
    return sum;
  };
}

/** Finds the word that was probably meant. */

/** The candidate nearest to `word` by edits (a swap of neighbours counts once), or null where none is near enough. */
export function closest(word: string, candidates: readonly string[]): string | null {
  const wanted = folded(word.slice(0, 80));
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const target = folded(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, target.length) / 3));
    if (Math.abs(target.length - wanted.length) > allowed) continue;
    const distance = editDistance(wanted, target);
    if (distance > allowed || distance >= target.length || distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best ?? extended(wanted, candidates);
}

/** Case, spaces and the choice between `-` and `_` are no edits; British and American endings are one word. */
function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/g, '_')
    .replace(/licence/g, 'license');
}

/** A candidate that begins or ends with the whole word, where exactly one does: `legal` for `legal_name` is not unique, `metric_name` for `metric` is. */
function extended(wanted: string, candidates: readonly string[]): string | null {
  if (wanted.length < 3) return null;
  const fitting = candidates.filter((candidate) => {
    const target = folded(candidate);
    return (
      target.startsWith(`${wanted}_`) ||
      target.endsWith(`_${wanted}`) ||
      (target.length > 3 && (wanted.startsWith(`${target}_`) || wanted.endsWith(`_${target}`)))
    );
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Damerau–Levenshtein distance (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        at(previous, j) + 1,
        at(current, j - 1) + 1,
        at(previous, j - 1) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforePrevious, j - 2) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;

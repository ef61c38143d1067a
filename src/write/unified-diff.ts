/** Shows what changed between two texts as a unified diff, which `patch` and `git apply` take. */

/** Lines of context around a change. */
const around = 3;

interface Step {
  readonly kind: ' ' | '-' | '+';
  readonly line: string;
}

/** The diff, or an empty text where nothing changed. */
export function unifiedDiff(before: string, after: string, file: string): string {
  if (before === after) return '';
  const steps = stepsBetween(linesOf(before), linesOf(after));
  const hunks = hunksOf(steps);
  return [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n').concat('\n');
}

/** Each line with its end, so that a missing last one shows. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** What both begin and end with is common; between them the longest common part is kept. */
function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const same = (lines: readonly string[]): Step[] => lines.map((line) => ({ kind: ' ', line }));
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

/** Beyond this many pairs of lines the whole middle is shown as replaced. */
const mostPairs = 4_000_000;

function middle(before: readonly string[], after: readonly string[]): Step[] {
  const gone = (lines: readonly string[]): Step[] => lines.map((line) => ({ kind: '-', line }));
  const come = (lines: readonly string[]): Step[] => lines.map((line) => ({ kind: '+', line }));
  if (before.length * after.length > mostPairs) return [...gone(before), ...come(after)];
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      steps.push({ kind: ' ', line: before[i] ?? '' });
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      steps.push({ kind: '-', line: before[i] ?? '' });
      i += 1;
    } else {
      steps.push({ kind: '+', line: after[j] ?? '' });
      j += 1;
    }
  }
  return [...steps, ...gone(before.slice(i)), ...come(after.slice(j))];
}

function hunksOf(steps: readonly Step[]): string[] {
  const changed = steps.flatMap(({ kind }, index) => (kind === ' ' ? [] : [index]));
  const ranges: [number, number][] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    if (last && index - last[1] <= 2 * around) last[1] = index;
    else ranges.push([index, index]);
  }
  return ranges.flatMap(([first, last]) => {
    const from = Math.max(0, first - around);
    const to = Math.min(steps.length, last + around + 1);
    const count = (list: readonly Step[], ...kinds: Step['kind'][]): number =>
      list.filter(({ kind }) => kinds.includes(kind)).length;
    const part = steps.slice(from, to);
    const span = (kind: '-' | '+'): string => {
      const length = count(part, ' ', kind);
      const before = count(steps.slice(0, from), ' ', kind);
      return `${length === 0 ? before : before + 1},${length}`;
    };
    return [
      `@@ -${span('-')} +${span('+')} @@`,
      ...part.flatMap(({ kind, line }) =>
        line.endsWith('\n')
          ? [kind + line.slice(0, -1)]
          : [kind + line, '\\ No newline at end of file'],
      ),
    ];
  });
}

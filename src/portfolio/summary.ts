/** The whole page of a portfolio as one value: rows worst first, their sums, and the open points that many models share. */
import type { ModelStanding, Point, Row } from './row.js';
import { standings } from './row.js';
import type { Trend } from './trend.js';

/** A row with how it moved since it was last recorded; null where no history was given. */
export interface TrendedRow extends Row {
  readonly trend: Trend | null;
}

export interface Portfolio {
  readonly as_of: string;
  readonly models: readonly TrendedRow[];
  readonly totals: {
    readonly models: number;
    readonly standings: Readonly<Record<ModelStanding, number>>;
    readonly open_questions: number;
    readonly next_due: { readonly date: string; readonly models: number } | null;
    readonly better: number;
    readonly worse: number;
  };
  /** Points that two models or more share: those that are errors somewhere first, then the most frequent. */
  readonly common: readonly {
    readonly point: string;
    readonly models: number;
    /** In how many of them it is an error. */
    readonly errors: number;
  }[];
}

/** Counts points while models come one by one. */
export class Points {
  readonly #counts = new Map<string, { models: number; errors: number }>();

  add(points: readonly Point[]): void {
    for (const { point, isError } of points) {
      const count = this.#counts.get(point) ?? { models: 0, errors: 0 };
      count.models += 1;
      if (isError) count.errors += 1;
      this.#counts.set(point, count);
    }
  }

  common(): Portfolio['common'] {
    return [...this.#counts]
      .filter(([, { models }]) => models > 1)
      .map(([point, { models, errors }]) => ({ point, models, errors }))
      .sort(
        (a, b) =>
          Number(b.errors > 0) - Number(a.errors > 0) ||
          b.models - a.models ||
          compareText(a.point, b.point),
      );
  }
}

/** Puts the page together. The order hangs on the rows alone, not on the order in which they came. */
export function portfolioOf(rows: readonly TrendedRow[], points: Points, asOf: string): Portfolio {
  const sum = (of: (row: TrendedRow) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const days = rows.flatMap(({ next_due: next }) => (next === null ? [] : [next.date])).sort();
  const [date] = days;
  return {
    as_of: asOf,
    models: rows.toSorted(compareRows),
    totals: {
      models: rows.length,
      standings: Object.fromEntries(
        standings.map((each) => [each, sum(({ verdict }) => Number(verdict === each))]),
      ) as unknown as Record<ModelStanding, number>,
      open_questions: sum(({ open }) => open),
      next_due:
        date === undefined ? null : { date, models: days.filter((each) => each === date).length },
      better: sum(({ trend }) => Number(trend?.kind === 'better')),
      worse: sum(({ trend }) => Number(trend?.kind === 'worse')),
    },
    common: points.common(),
  };
}

function compareRows(a: Row, b: Row): number {
  return (
    standings.indexOf(a.verdict) - standings.indexOf(b.verdict) ||
    b.errors - a.errors ||
    b.open - a.open ||
    compareText(a.next_due?.date ?? '9999', b.next_due?.date ?? '9999') ||
    b.warnings - a.warnings ||
    compareText(a.path, b.path)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

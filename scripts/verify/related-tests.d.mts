interface Reading {
  readonly textOf: (path: string) => string;
  readonly importers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly secondsOf: (path: string) => number;
}

export const mostSeconds: number;

export function relatedTests(
  changed: readonly string[],
  tests: readonly string[],
  reading: Reading,
): {
  readonly chosen: readonly string[];
  readonly postponed: readonly string[];
  readonly left: readonly string[];
  readonly needsBuild: boolean;
};

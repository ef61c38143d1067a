export function relatedTests(
  changed: readonly string[],
  tests: readonly string[],
  textOf: (path: string) => string,
): {
  readonly chosen: readonly string[];
  readonly left: readonly string[];
  readonly needsBuild: boolean;
};

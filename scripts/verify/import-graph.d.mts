export function importersOf(
  paths: readonly string[],
  textOf: (path: string) => string,
): ReadonlyMap<string, ReadonlySet<string>>;

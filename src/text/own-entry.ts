/** Looks a word of somebody else up in a table of ours: every object knows words such as `constructor` and `toString`, which no table holds. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

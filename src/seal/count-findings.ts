/** Counts the findings of an assessment by severity, and those among them that a waiver sets aside. */
import { alwaysCounts } from '../release/set-aside.js';
import { asTextOrNull, itemsOf, recordOf } from './untyped.js';

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  /** How many of all these a stated waiver names that had not ended on the day of the pack. */
  readonly waived: number;
}

/** `findings` and `waivers` as JSON; a waiver counts up to and on its last day. */
export function findingCountsOf(findings: unknown, waivers: unknown, asOf: string): FindingCounts {
  const all = itemsOf(findings).map(recordOf);
  const running = itemsOf(waivers)
    .map(recordOf)
    .filter(({ expires, reason, owner }) => {
      const last = asTextOrNull(expires);
      return (
        last !== null &&
        last >= asOf &&
        asTextOrNull(reason) !== null &&
        asTextOrNull(owner) !== null
      );
    });
  const of = (severity: string): number => all.filter((each) => each.severity === severity).length;
  const waived = all.filter(({ id, paths }) =>
    running.some((waiver) => isSetAside(asTextOrNull(id), itemsOf(paths), waiver)),
  );
  return { error: of('error'), warning: of('warning'), note: of('note'), waived: waived.length };
}

function isSetAside(
  id: string | null,
  paths: readonly unknown[],
  { check, at }: Readonly<Record<string, unknown>>,
): boolean {
  if (id === null || check !== id || alwaysCounts(id) !== null) return false;
  const field = asTextOrNull(at)?.trim();
  if (field === undefined) return true;
  return paths.some((path) => {
    const own = asTextOrNull(path) ?? '';
    return own === field || own.startsWith(`${field}.`) || own.startsWith(`${field}[`);
  });
}

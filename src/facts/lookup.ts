/** Finds the value at a dotted path of the facts, and tells a stated value from a missing one and from an honest absence. */

export type AbsenceKind = 'unknown' | 'not_applicable' | 'withheld';

export type Lookup =
  | { readonly state: 'given'; readonly value: unknown }
  | { readonly state: 'missing' }
  | { readonly state: AbsenceKind; readonly reason: string };

const absenceKinds: readonly AbsenceKind[] = ['unknown', 'not_applicable', 'withheld'];

const { hasOwn } = Object;
const { isArray } = Array;

function absenceKindOf(value: object): AbsenceKind | null {
  for (const kind of absenceKinds) if (hasOwn(value, kind)) return kind;
  return null;
}

/** The honest absence that a value is (`{ unknown: reason }` and its two siblings), or null. */
export function absenceOf(value: unknown): { kind: AbsenceKind; reason: string } | null {
  if (typeof value !== 'object' || value === null || isArray(value)) return null;
  // Asked of every step of every path, and almost always answered by this line: so it makes nothing.
  const kind = absenceKindOf(value);
  if (kind === null || Object.keys(value).length !== 1) return null;
  const reason = (value as Record<string, unknown>)[kind];
  return typeof reason === 'string' ? { kind, reason } : null;
}

type Steps = readonly (string | number)[];

/** The same few thousand paths are looked up again and again. */
const known = new Map<string, Steps>();
const mostKnown = 5000;

function stepsOf(path: string): Steps {
  const found = known.get(path);
  if (found !== undefined) return found;
  const steps = path.split(/\.|(?=\[)/).map((step) => {
    const index = /^\[(\d+)\]$/.exec(step);
    return index ? Number(index[1]) : step;
  });
  if (known.size >= mostKnown) known.clear();
  known.set(path, steps);
  return steps;
}

/** The paths that are looked up while `traced` runs; nothing is noted otherwise. */
let trace: Set<string> | null = null;

/** Runs a pure computation and tells which paths it looked up, in the order of their first use. */
export function traced<T>(compute: () => T): {
  readonly value: T;
  readonly paths: readonly string[];
} {
  const outer = trace;
  const own = new Set<string>();
  trace = own;
  try {
    const value = compute();
    return { value, paths: [...own] };
  } finally {
    trace = outer;
    for (const path of own) outer?.add(path);
  }
}

/** Notes paths as looked up, where an outcome is handed out again in place of looking. */
export function noted(paths: readonly string[]): void {
  if (trace !== null) for (const path of paths) trace.add(path);
}

/**
 * Looks a path up (`role.placement.date`, `training_data.public_datasets.large[3].name`).
 * An honest absence at a parent answers for everything below it.
 */
export function lookup(facts: unknown, path: string): Lookup {
  trace?.add(path);
  let value: unknown = facts;
  for (const step of stepsOf(path)) {
    if (value === null || value === undefined) return { state: 'missing' };
    if (typeof step === 'number') {
      value = isArray(value) ? value[step] : undefined;
    } else {
      if (typeof value !== 'object' || isArray(value) || !hasOwn(value, step)) {
        return { state: 'missing' };
      }
      value = (value as Record<string, unknown>)[step];
    }
    const absence = absenceOf(value);
    if (absence) return { state: absence.kind, reason: absence.reason };
  }
  return value === undefined || value === null ? { state: 'missing' } : { state: 'given', value };
}

/** The value at a path, or undefined where none is stated. */
export function given(facts: unknown, path: string): unknown {
  const found = lookup(facts, path);
  return found.state === 'given' ? found.value : undefined;
}

/** True for `{ unknown: reason }` and its two siblings. */
export function isAbsence(value: unknown): boolean {
  return absenceOf(value) !== null;
}

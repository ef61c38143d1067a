/** The part of the facts that given paths name: what a public document may carry inside is exactly what it prints. */

type Tree = { [key: string]: Tree };

/** Keeps the values at the paths (`a.b`, `list[].c`); where a parent is an honest absence, that absence. */
export function pickFacts(facts: unknown, paths: Iterable<string>): unknown {
  const wanted: Tree = Object.create(null);
  for (const path of paths) plant(wanted, path.replaceAll('[]', '.[]').split('.'));
  const nothing: unknown = Object.create(null);
  return Object.keys(wanted).length === 0 ? nothing : (prune(facts, wanted) ?? nothing);
}

/** A path to a whole branch outweighs paths to its leaves, whichever came first. */
function plant(tree: Tree, steps: readonly string[]): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  const known = tree[step];
  if (known !== undefined && Object.keys(known).length === 0) return;
  if (rest.length === 0) {
    tree[step] = Object.create(null) as Tree;
    return;
  }
  const branch = known ?? (Object.create(null) as Tree);
  tree[step] = branch;
  plant(branch, rest);
}

function prune(value: unknown, wanted: Tree): unknown {
  const steps = Object.keys(wanted);
  if (steps.length === 0 || value === undefined) return value;
  if (Array.isArray(value)) {
    const entry = wanted['[]'];
    return entry === undefined ? undefined : value.map((each) => prune(each, entry) ?? null);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (isAbsence(value)) return value;
  const kept: Record<string, unknown> = Object.create(null);
  for (const step of steps) {
    const inner = prune((value as Record<string, unknown>)[step], wanted[step] ?? {});
    if (inner !== undefined) kept[step] = inner;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function isAbsence(value: object): boolean {
  const [key, ...more] = Object.keys(value);
  return more.length === 0 && (key === 'unknown' || key === 'not_applicable' || key === 'withheld');
}

/** Lays what a model states over what its family states: key by key, and what the model says stands. */
import { familyRows } from '../../facts/families.js';
import type { Finding } from '../../finding/finding.js';
import { type FactEntry, type FactNode, type MapNode, nodeAt } from '../fact-tree.js';
import { pathSteps } from '../places.js';
import { problem } from '../problem.js';

/** Takes an inherited key away: `{ $unset: true }`. */
const unsetKey = '$unset';

/** Absences are values: one of them is never mixed with a mapping. */
const absences = ['unknown', 'not_applicable', 'withheld'];

/** What a family file states of one model counts for none: the findings, and the mapping without it. */
export function withoutOneModels(base: MapNode): { tree: MapNode; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let tree = base;
  for (const { facts, is, because } of familyRows) {
    if (is !== 'one model') continue;
    const steps = pathSteps(facts);
    const { keyPlace, found } = nodeAt(base, steps, new Set());
    if (found < steps.length || keyPlace === null) continue;
    const message = `A family file states \`${facts}\`, which nothing inherits`;
    const help = `${because}: write \`${facts}\` in the file of the model, and take it out here`;
    findings.push(problem('family/of-one-model', keyPlace, message, help));
    tree = refusedAt(tree, steps.map(String));
  }
  return { tree, findings };
}

function refusedAt(node: MapNode, [step = '', ...rest]: readonly string[]): MapNode {
  const entry = node.entries.get(step);
  if (entry === undefined) return node;
  const entries = new Map(node.entries);
  const inner: FactNode =
    rest.length > 0 && entry.node.kind === 'map'
      ? refusedAt(entry.node, rest)
      : { kind: 'refused', place: entry.keyPlace };
  entries.set(step, { ...entry, node: inner });
  return { ...node, entries };
}

/** `over` with the keys that only `base` has. */
export function layOver(over: MapNode, base: MapNode): MapNode {
  const entries = new Map<string, FactEntry>(over.entries);
  for (const [key, inherited] of base.entries) {
    const own = entries.get(key);
    if (own === undefined) entries.set(key, inherited);
    else if (isOpen(own.node) && isOpen(inherited.node)) {
      entries.set(key, { ...own, node: layOver(own.node, inherited.node) });
    }
  }
  return { ...over, entries };
}

/** A mapping of keys, and no absence and no mark. */
function isOpen(node: FactNode): node is MapNode {
  return node.kind === 'map' && !isAbsenceMap(node) && !isUnset(node);
}

export function isAbsenceMap(node: FactNode): boolean {
  if (node.kind !== 'map' || node.entries.size !== 1) return false;
  return absences.some((key) => node.entries.has(key));
}

function isUnset(node: FactNode): boolean {
  if (node.kind !== 'map' || node.entries.size !== 1) return false;
  const mark = node.entries.get(unsetKey)?.node;
  return mark?.kind === 'boolean' && mark.value;
}

/** The mapping without the keys that were taken away; one that takes nothing away is told. */
export function withoutUnset(
  root: MapNode,
  bases: readonly MapNode[],
): { tree: MapNode; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const strip = (node: MapNode, steps: readonly string[]): MapNode => {
    const entries = new Map<string, FactEntry>();
    for (const [key, entry] of node.entries) {
      const here = [...steps, key];
      if (isUnset(entry.node)) {
        // A base may take away what those below it state, so that the mark itself is none of it.
        const isThere = bases.some((base) => {
          const { node: found, found: deep } = nodeAt(base, here, new Set());
          return deep === here.length && !isUnset(found);
        });
        if (isThere) continue;
        const message = `\`${unsetKey}\` takes nothing away: no family file states \`${here.join('.')}\``;
        const help = 'Remove the key; what nobody states is not stated';
        findings.push(problem('family/unset-nothing', entry.keyPlace, message, help, 'warning'));
      } else {
        const { node: inner } = entry;
        entries.set(key, inner.kind === 'map' ? { ...entry, node: strip(inner, here) } : entry);
      }
    }
    return entries.size === node.entries.size &&
      [...entries].every(([key, { node: inner }]) => node.entries.get(key)?.node === inner)
      ? node
      : { ...node, entries };
  };
  return { tree: strip(root, []), findings };
}

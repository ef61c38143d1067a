/** Findings for counts that a double cannot hold exactly. */
import { Decimal } from '../../facts/decimal.js';
import type { Finding } from '../../finding/finding.js';
import { type Dropped, type FactNode, keptItems, type MapNode } from '../fact-tree.js';
import { pathOf } from '../places.js';
import { problem } from '../problem.js';
import { type Schema, typesAt } from '../schema-walk.js';
import type { Steps } from './spot.js';
import { shown } from './words.js';

/** Numbers that a double cannot hold exactly, where the schema wants a count; the validator sees doubles only. */
export function countFindings(
  root: MapNode,
  dropped: Dropped,
  tools: { readonly schema: Schema; readonly countKeys?: ReadonlySet<string> },
): { findings: Finding[]; failed: FactNode[] } {
  const findings: Finding[] = [];
  const failed: FactNode[] = [];
  const mayBeCount = (steps: Steps): boolean => {
    const key = steps.findLast((step) => typeof step === 'string');
    return tools.countKeys === undefined || (key !== undefined && tools.countKeys.has(key));
  };
  const visit = (node: FactNode, steps: Steps): void => {
    if (dropped.has(node)) return;
    if (node.kind === 'map') {
      for (const [key, entry] of node.entries) visit(entry.node, [...steps, key]);
    } else if (node.kind === 'list') {
      keptItems(node.items, dropped).forEach((item, index) => {
        visit(item, [...steps, index]);
      });
    } else if (node.kind === 'number' && mayBeCount(steps) && isInexact(node.value)) {
      const types = typesAt(tools.schema, steps);
      if (!types.includes('integer') || types.includes('number')) return;
      const message = `\`${pathOf(steps)}\` is ${shown(node)}, which is no exact count`;
      const help = 'The count decides: write a whole number of at most 9007199254740991';
      findings.push(problem('schema/not-exact', node.place, message, help));
      failed.push(node);
    }
  };
  visit(root, []);
  return { findings, failed };
}

/** True for a number beyond the whole numbers that a double tells apart, or one that a double rounds to a whole number. */
function isInexact(value: Decimal): boolean {
  const double = value.toNumber();
  if (Math.abs(double) > Number.MAX_SAFE_INTEGER) return true;
  return Number.isInteger(double) && Decimal.of(BigInt(double)).compare(value) !== 0;
}

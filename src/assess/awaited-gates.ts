/** The open questions of law on which a duty hangs that cannot be told yet. */
import type { GateId } from '../facts/condition.js';
import { given } from '../facts/lookup.js';
import { gates } from '../gates/registry.gen.js';
import { obligations } from '../obligations/registry.gen.js';
import type { FindingContext } from './finding-context.js';

/** A gate outside them may stay open: whatever it answers, no duty comes or goes. */
export function awaitedGates(concluded: FindingContext): ReadonlySet<GateId> {
  const awaited = new Set<GateId>();
  for (const { id, outcome } of concluded.obligations) {
    if (outcome === 'undetermined' && !isAskedOnce(id, concluded))
      gatesIn(obligations[id as keyof typeof obligations], concluded, awaited);
  }
  return awaited;
}

/** Where nobody says whether the model goes into high-risk systems, one note asks for that, and nothing else for its sake. */
function isAskedOnce(id: string, { setting }: FindingContext): boolean {
  const supplied = given(setting.read.facts, 'role.supplied_into_high_risk_system');
  return id === 'art-25-4-value-chain' && supplied === undefined;
}

/** The open gates that a literal asks, and those that they ask in turn. */
function gatesIn(literal: unknown, concluded: FindingContext, found: Set<GateId>): void {
  if (typeof literal !== 'object' || literal === null) return;
  if ('test' in literal && literal.test === 'answered' && 'gate' in literal) {
    const gate = literal.gate as GateId;
    if (found.has(gate) || concluded.gates[gate].answer !== 'open') return;
    found.add(gate);
    gatesIn(gates[gate], concluded, found);
    return;
  }
  for (const part of Object.values(literal)) gatesIn(part, concluded, found);
}

/** The open questions of law on which a duty hangs that cannot be told yet. */
import type { GateId } from '../facts/condition.js';
import { gates } from '../gates/registry.gen.js';
import { obligations } from '../obligations/registry.gen.js';
import type { Assessment } from './assessment.js';

type Answers = Pick<Assessment, 'gates' | 'obligations'>;

/** A gate outside them may stay open: whatever it answers, no duty comes or goes. */
export function awaitedGates(concluded: Answers): ReadonlySet<GateId> {
  const awaited = new Set<GateId>();
  for (const { id, outcome, missing } of concluded.obligations) {
    if (outcome === 'undetermined' && !isAskedOnce(id, missing))
      gatesIn(obligations[id as keyof typeof obligations], concluded, awaited);
  }
  return awaited;
}

/** Where nobody says whether the model goes into high-risk systems, one note asks for that, and nothing else for its sake. */
function isAskedOnce(id: string, missing: readonly string[]): boolean {
  return id === 'art-25-4-value-chain' && missing.includes('role.supplied_into_high_risk_system');
}

/** The open gates that a literal asks, and those that they ask in turn. */
function gatesIn(literal: unknown, concluded: Answers, found: Set<GateId>): void {
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

/** What an evaluation stands on: facts, day, computations, and the answers of gates. */
import type { GateId, PositionKey } from '../facts/condition.js';
import type { Computation } from '../figures/computation.js';
import type { CaveatId } from '../law/caveats.js';
import type { ReadResult } from '../read/read-result.js';
import type { PositionTaken } from './assessment.js';

/** What an evaluation may look at; gates are asked for by name and decided once. */
export interface Setting {
  readonly read: ReadResult;
  readonly asOf: string;
  readonly computations: Readonly<Record<string, Computation>>;
  /** The answer of a gate; deciding it may evaluate other gates. */
  readonly answer: (gate: GateId) => string;
  /** The facts that would settle a gate. */
  readonly missing: (gate: GateId) => readonly string[];
  /** What travels with the answer of a gate, and whether it rests on a close figure. */
  readonly carried: (gate: GateId) => Carried;
  readonly position: (key: PositionKey) => PositionTaken | null;
  /** Told of every position that decided something. */
  readonly take?: (key: PositionKey) => void;
  /** Nobody reads the reasons: neither words nor facts are gathered for them. */
  readonly isBrief?: boolean;
}

/** What a conclusion hands on to whatever rests on it. */
export interface Carried {
  readonly borderline: boolean;
  readonly caveats: readonly CaveatId[];
}

/** The shape of an assessment: everything that follows from the facts on a given day. Schema: `schemas/assessment.schema.json`. */
import type { GateId } from '../facts/condition.js';
import type { Finding, Place } from '../finding/finding.js';
import type { Value } from '../finding/value.js';
import type { CaveatId } from '../law/caveats.js';
import type { Authority, Reader } from '../law/provisions.js';
import type { OpennessResult } from './openness/openness-result.js';

export type Truth = 'true' | 'false' | 'unknown' | 'review';

/** What travels with a conclusion that rests on an open or close point. */
export interface Caveat {
  readonly id: CaveatId;
  /** A full clause in plain English, without full stop. */
  readonly text: string;
  readonly provision: string;
  readonly authority: Authority;
}

export interface FactUsed {
  readonly path: string;
  /** As JSON; quantities as decimal strings; null when not stated. */
  readonly value: unknown;
  readonly place: Place | null;
}

/** Why: a tree that mirrors the condition. `text` is a full clause in plain English, without full stop; `values` are what it names, in its order. */
export interface Reason {
  readonly text: string;
  readonly values: readonly Value[];
  /** The part of a gate that it judges (a condition of the exception), or null. */
  readonly key: string | null;
  readonly truth: Truth;
  readonly provision: string | null;
  readonly authority: Authority | null;
  /** What explains the rule that `provision` makes, where that is another text. */
  readonly read_by?: string;
  readonly facts: readonly FactUsed[];
  readonly because: readonly Reason[];
}

export interface PositionTaken {
  readonly key: string;
  readonly answer: string;
  readonly because: string;
  readonly by: string;
  readonly on: string;
}

export interface GateResult {
  /** scope: in|out|open|review; open-source-exception: met|not-met|open|review; others: yes|no|open|review. */
  readonly answer: string;
  /** The answer in words, without why: "General-purpose AI model". */
  readonly verdict: string;
  /** One sentence for people, e.g. "General-purpose AI model: 1.2 × 10²⁴ FLOP is above 10²³ and the model generates text". */
  readonly summary: string;
  readonly reason: Reason;
  /** Fact paths that would settle an open answer. */
  readonly missing: readonly string[];
  readonly borderline: boolean;
  readonly caveats: readonly Caveat[];
  readonly position: PositionTaken | null;
}

export type Outcome = 'applies' | 'exempt' | 'does-not-apply' | 'undetermined';

export interface ObligationResult {
  readonly id: string;
  readonly title: string;
  readonly provision: string;
  readonly authority: Authority;
  readonly outcome: Outcome;
  readonly limited_to_modification: boolean;
  readonly due: string | null;
  readonly enforced_from: string | null;
  /** The day from which the duty holds, whenever it falls due; null where none is known. */
  readonly began: string | null;
  /** The day on which it ended, where it did. */
  readonly ended: string | null;
  /** On the day of the assessment; null where the duty does not apply or its first day is not known. */
  readonly state: 'not-begun' | 'running' | 'ended' | null;
  readonly readers: readonly Reader[];
  readonly reason: Reason;
  readonly missing: readonly string[];
  /** It rests on a figure that is close to its threshold. */
  readonly borderline: boolean;
  readonly caveats: readonly Caveat[];
}

export type Owed = 'owed' | 'voluntary' | 'not-owed' | 'undetermined';

export interface DocumentResult {
  readonly id: string;
  readonly title: string;
  readonly owed: Owed;
  /** Ids of the obligations it serves. */
  readonly obligations: readonly string[];
  /** Pack paths, e.g. `public/copyright-policy.md`, `public/copyright-policy.pdf`. */
  readonly files: readonly string[];
  /** In a pack: whether it carries the mark of a draft, because all do or because something in it is still open. */
  readonly draft?: boolean;
}

export interface Assessment {
  readonly format_version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly law: { readonly version: string };
  readonly as_of: string;
  readonly model: { readonly name: string | null; readonly version: string | null };
  readonly gates: Readonly<Record<GateId, GateResult>>;
  readonly obligations: readonly ObligationResult[];
  readonly documents: readonly DocumentResult[];
  /** How open the release is by schemes beside the law; nothing above hangs on it. */
  readonly openness: OpennessResult;
  readonly findings: readonly Finding[];
}

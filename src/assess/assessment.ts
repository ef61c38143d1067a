/** The shape of an assessment: everything that follows from the facts on a given day (design, section 6). Schema: `schemas/assessment.schema.json`. */
import type { GateId } from '../facts/condition.js';
import type { Finding, Place } from '../finding/finding.js';
import type { Value } from '../finding/value.js';
import type { Authority, Reader } from '../law/provisions.js';
import type { OpennessResult } from './openness/openness-result.js';

export type Truth = 'true' | 'false' | 'unknown' | 'review';

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
  readonly readers: readonly Reader[];
  readonly reason: Reason;
  readonly missing: readonly string[];
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

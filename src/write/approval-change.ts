/** The change of the facts that records who decided what on one paper, bound to the digest of its words. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { asText, entriesAt } from '../facts/stated.js';
import { type Change, FlowValue } from './change.js';

const path = 'documentation.approvals';

export interface Decision {
  readonly by: string;
  readonly role: string;
  readonly decision: 'approved' | 'rejected';
  /** ISO day. */
  readonly on: string;
  /** The paper, and the digest of its words. */
  readonly id: string;
  readonly digest: string;
  /** What that person said beside it. */
  readonly note?: string | undefined;
}

/** A decision on the same words that the facts state already. */
export interface DecisionStated {
  readonly by: string;
  readonly decision: string;
  /** ISO day; empty where none is stated. */
  readonly on: string;
  readonly note: string | undefined;
  /** Where it stands in the list. */
  readonly index: number;
}

/** The decisions on the words of a digest, in the order of the facts. */
export function decisionsOn(digest: string, facts: ModelFacts): readonly DecisionStated[] {
  return (entriesAt(facts, path) ?? []).flatMap((each, index) => {
    if (asText(each.content_sha256) !== digest) return [];
    const [by = '', decision = ''] = [asText(each.name), asText(each.decision)];
    return [{ by, decision, on: asText(each.on) ?? '', note: asText(each.note), index }];
  });
}

/**
 * What has to be written; null where it stands on record. Who has decided otherwise since decides anew, and a note that was not said with the
 * decision is laid beside it.
 */
export function recordChange(decided: Decision, stated: readonly DecisionStated[]): Change | null {
  const { by, decision, note } = decided;
  const own = stated.filter((each) => each.by === by).sort(byDay);
  const same = own.slice(own.findLastIndex((each) => each.decision !== decision) + 1);
  if (same.length === 0) return approvalChange(decided);
  if (note === undefined || same.some((each) => each.note === note)) return null;
  const silent = same.find((each) => each.note === undefined);
  if (silent === undefined) return approvalChange(decided);
  return { path: `${path}[${silent.index}].note`, set: note };
}

/** Of one day the one written later is the later. */
function byDay(one: DecisionStated, other: DecisionStated): number {
  if (one.on === other.on) return one.index - other.index;
  return one.on < other.on ? -1 : 1;
}

/** One line at the end of the list, which is begun where it is not there. */
function approvalChange({ by, role, decision, on, id, digest, note }: Decision): Change {
  const entry = { name: by, role, decision, on, documents: [id], content_sha256: digest, note };
  return { path, add: new FlowValue(entry) };
}

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
  readonly note: string | undefined;
  /** Where it stands in the list. */
  readonly index: number;
}

/** The decisions on the words of a digest, in the order of the facts. */
export function decisionsOn(digest: string, facts: ModelFacts): readonly DecisionStated[] {
  return (entriesAt(facts, path) ?? []).flatMap((each, index) => {
    if (asText(each.content_sha256) !== digest) return [];
    const [by = '', decision = ''] = [asText(each.name), asText(each.decision)];
    return [{ by, decision, note: asText(each.note), index }];
  });
}

/** What has to be written; null where it is on record. A note that was not said with the decision is laid beside it. */
export function recordChange(decided: Decision, stated: readonly DecisionStated[]): Change | null {
  const { by, decision, note } = decided;
  const same = stated.filter((each) => each.by === by && each.decision === decision);
  if (same.length === 0) return approvalChange(decided);
  if (note === undefined || same.some((each) => each.note === note)) return null;
  const silent = same.find((each) => each.note === undefined);
  if (silent === undefined) return approvalChange(decided);
  return { path: `${path}[${silent.index}].note`, set: note };
}

/** One line at the end of the list, which is begun where it is not there. */
function approvalChange({ by, role, decision, on, id, digest, note }: Decision): Change {
  const entry = { name: by, role, decision, on, documents: [id], content_sha256: digest, note };
  return { path, add: new FlowValue(entry) };
}

/** Judges how the approvals that the facts state stand to the papers of a pack: bound to a text, of an earlier one, or refused. */
import type { DocumentId } from '../documents/registry.gen.js';
import type { Manifest } from '../pack/verify/read-manifest.js';
import { asTextOrNull, itemsOf, recordOf } from './untyped.js';

/**
 * `valid`: the text that was approved is the one in the pack. `stale`: it is another, or was updated after. `unbound`: nothing ties the
 * decision to a text. `rejected`: the decision was against it.
 */
export type ApprovalState = 'valid' | 'stale' | 'unbound' | 'rejected';

/** One decision, without the name of whoever took it: a statement may travel with the public part. */
export interface ApprovalSigned {
  /** Ids of the papers, or null where it covers every complete paper that is owed or promised. */
  readonly documents: readonly string[] | null;
  readonly role: string | null;
  readonly decision: string | null;
  readonly on: string | null;
  readonly content_sha256: string | null;
  readonly state: ApprovalState;
}

const summary: DocumentId = 'training-content-summary';

/** Every approval in the order of the facts, without names. */
export function statedApprovals(facts: unknown, manifest: Manifest): readonly ApprovalSigned[] {
  const { documentation, training_data: data } = recordOf(facts);
  const { approvals, last_updated: updated } = recordOf(documentation);
  const days = {
    all: asTextOrNull(updated),
    summary: asTextOrNull(recordOf(data).summary_last_update),
  };
  return itemsOf(approvals).map((each) => {
    const { documents, role, decision, on, content_sha256: digest } = recordOf(each);
    const ids = itemsOf(documents).flatMap((id) => asTextOrNull(id) ?? []);
    const approval = {
      documents: ids.length === 0 ? null : ids,
      role: asTextOrNull(role),
      decision: asTextOrNull(decision),
      on: asTextOrNull(on),
      content_sha256: asTextOrNull(digest),
    };
    return { ...approval, state: stateOf(approval, days, manifest) };
  });
}

/**
 * Whether no owed paper was rejected or approved in an earlier state alone; null where no approval is stated, since then there is nothing
 * that could hold.
 */
export function approvalsHold(
  approvals: readonly ApprovalSigned[],
  { documents }: Manifest,
): boolean | null {
  if (approvals.length === 0) return null;
  return documents
    .filter(({ owed }) => owed === 'owed')
    .every(({ id }) => {
      const own = approvals.filter((each) => each.documents?.includes(id) ?? true);
      const isRejected = own.some(({ state }) => state === 'rejected');
      const isStale = own.length > 0 && own.every(({ state }) => state === 'stale');
      return !isRejected && !isStale;
    });
}

function stateOf(
  { documents, decision, on, content_sha256: digest }: Omit<ApprovalSigned, 'state'>,
  days: { readonly all: string | null; readonly summary: string | null },
  manifest: Manifest,
): ApprovalState {
  if (decision === 'rejected') return 'rejected';
  if (digest !== null) {
    const [id, ...others] = documents ?? [];
    const paper = manifest.documents.find((each) => each.id === id);
    const isSame = others.length === 0 && paper?.content_sha256 === digest;
    return isSame ? 'valid' : 'stale';
  }
  const isOfSummary = documents?.every((id) => id === summary) ?? false;
  const updated = isOfSummary ? days.summary : days.all;
  const isEarlier = decision === 'approved' && on !== null && updated !== null && on < updated;
  return isEarlier ? 'stale' : 'unbound';
}

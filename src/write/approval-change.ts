/** The change of the facts that records who decided what on one paper, bound to the digest of its words. */
import { type Change, FlowValue } from './change.js';

export interface Decision {
  readonly by: string;
  readonly role: string;
  readonly decision: 'approved' | 'rejected';
  /** ISO day. */
  readonly on: string;
  /** The paper, and the digest of its words. */
  readonly id: string;
  readonly digest: string;
}

/** One line at the end of the list, which is begun where it is not there. */
export function approvalChange({ by, role, decision, on, id, digest }: Decision): Change {
  const entry = { name: by, role, decision, on, documents: [id], content_sha256: digest };
  return { path: 'documentation.approvals', add: new FlowValue(entry) };
}

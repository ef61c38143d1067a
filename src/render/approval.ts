/** How a paper stands: approved only where its own content, what is owed and an approval that covers it earn the word. */
import type { Owed } from '../assess/assessment.js';
import { given } from '../facts/lookup.js';
import { asText, type Entry, entriesAt, textAt } from '../facts/stated.js';
import { factOf, type RenderContext } from './page.js';

/** The status of a paper, and whose decisions it may name. */
export interface ApprovalStanding {
  readonly status: string;
  readonly decisions: readonly Entry[];
  /** Approvals that are bound to an earlier text of the paper. */
  readonly stale: readonly Entry[];
}

/** The standing of a paper whose whole text has been rendered: it hangs on whether an open point stands in it. */
export function standingOf(page: RenderContext): ApprovalStanding {
  const stale = staleApprovals(page);
  const without = (status: string): ApprovalStanding => ({ status, decisions: [], stale });
  if (page.draft) return without('Draft');
  const owed = page.result?.owed ?? 'not-owed';
  const isOpen = page.places.holds('missing');
  const isEmpty = isOpen && !page.places.holds('stated', 'absent', 'not-applicable');
  if (isAwaited(page)) return without('Form without content');
  if (owed === 'not-owed' && !isPromised(page))
    return without(isOpen ? 'Not owed. Form without content' : 'Not owed');
  if (isEmpty) return without('Form without content');
  // A refusal is shown as it is; an approval of what is not complete is none.
  const covering = coveringDecisions(page, owed);
  const decisions = isOpen ? covering.filter(({ decision }) => decision === 'rejected') : covering;
  const isDecided = (decision: string): boolean =>
    decisions.some((each) => each.decision === decision);
  if (isDecided('rejected')) return { status: 'Rejected', decisions, stale };
  const isApproved =
    owed !== 'undetermined' &&
    decisions.length > 0 &&
    decisions.every(({ decision }) => decision === 'approved');
  return { status: isApproved ? 'Approved' : 'Awaiting approval', decisions, stale };
}

/** Every decision on the documents, in the order of the facts. */
export function approvalsOf(page: RenderContext): readonly Entry[] {
  return entriesAt(page.read.facts, 'documentation.approvals') ?? [];
}

/** The decisions on this paper as it stands: one before its last update was about another text. */
function coveringDecisions(page: RenderContext, owed: Owed): readonly Entry[] {
  const updated = textAt(page.read.facts, lastUpdateOf(page));
  return approvalsOf(page).filter((each) => {
    const { documents, decision, on } = each;
    const covers = Array.isArray(documents)
      ? documents.includes(page.document.id)
      : owed === 'owed' || isPromised(page);
    if (!covers || decision !== 'approved') return covers;
    if (digestOf(each) !== undefined) return isBoundTo(each, page);
    const day = asText(on);
    return day !== undefined && updated !== undefined && day >= updated;
  });
}

/** The digest that an approval is bound to, where it is bound. */
export function digestOf({ content_sha256: digest }: Entry): string | undefined {
  return asText(digest);
}

/** Whether an approval is bound to the text of this paper as it stands; a digest is of one paper alone. */
function isBoundTo(approval: Entry, { document, content }: RenderContext): boolean {
  const { documents } = approval;
  return (
    Array.isArray(documents) &&
    documents.length === 1 &&
    documents[0] === document.id &&
    content?.sha256 === digestOf(approval)
  );
}

/** Approvals of an earlier text, unless the same person has approved the text as it stands. */
function staleApprovals(page: RenderContext): readonly Entry[] {
  const bound = approvalsOf(page).filter(
    (each) =>
      each.decision === 'approved' &&
      digestOf(each) !== undefined &&
      Array.isArray(each.documents) &&
      each.documents.includes(page.document.id),
  );
  const names = new Set(bound.filter((each) => isBoundTo(each, page)).map(({ name }) => name));
  return bound.filter((each) => !isBoundTo(each, page) && !names.has(each.name));
}

/** Where the facts say when a paper was last changed: the public summary counts its own versions. */
function lastUpdateOf({
  document,
}: RenderContext): 'training_data.summary_last_update' | 'documentation.last_updated' {
  return document.form === 'training-content-summary'
    ? 'training_data.summary_last_update'
    : 'documentation.last_updated';
}

/** Whether the provider has promised the paper: by a signed chapter of the code, or by saying that it is published. */
export function isPromised({ document, read }: RenderContext): boolean {
  const { facts } = read;
  const isSigned =
    document.chapter !== null &&
    given(facts, `provider.code_of_practice.${document.chapter}`) === true;
  const isPublished =
    typeof given(facts, `documentation.published.${document.id}.url`) === 'string';
  const isSummary =
    document.written === 'summary-published' &&
    given(facts, 'copyright.summary_published') === true;
  return isSigned || isPublished || isSummary;
}

/** Whether a duty asks for the report of an incident, and nobody has said that there was none. */
export function isAwaited(page: RenderContext): boolean {
  const isAsked = page.obligations.some(
    ({ outcome }) => outcome === 'applies' || outcome === 'undetermined',
  );
  return (
    page.document.written === 'incident' &&
    isAsked &&
    factOf(page, 'risk.incidents').state !== 'given'
  );
}

/** How a paper stands: approved only where its own content, what is owed and an approval that covers it earn the word. */
import type { Owed } from '../assess/assessment.js';
import { given } from '../facts/lookup.js';
import { asText, type Entry, entriesAt, textAt } from '../facts/stated.js';
import { factOf, type Page } from './page.js';

/** The status of a paper, and whose decisions it may name. */
export interface Standing {
  readonly status: string;
  readonly decisions: readonly Entry[];
}

/** The standing of a paper whose whole text has been rendered: it hangs on whether an open point stands in it. */
export function standingOf(page: Page): Standing {
  if (page.draft) return { status: 'Draft', decisions: [] };
  const owed = page.result?.owed ?? 'not-owed';
  const isOpen = page.places.holds('missing');
  const isEmpty = isOpen && !page.places.holds('stated', 'absent', 'not-applicable');
  if (isAwaited(page)) return { status: 'Form without content', decisions: [] };
  if (owed === 'not-owed' && !isPromised(page))
    return { status: isOpen ? 'Not owed. Form without content' : 'Not owed', decisions: [] };
  if (isEmpty) return { status: 'Form without content', decisions: [] };
  // A refusal is shown as it is; an approval of what is not complete is none.
  const covering = coveringDecisions(page, owed);
  const decisions = isOpen ? covering.filter(({ decision }) => decision === 'rejected') : covering;
  const isDecided = (decision: string): boolean =>
    decisions.some((each) => each.decision === decision);
  if (isDecided('rejected')) return { status: 'Rejected', decisions };
  const isApproved =
    owed !== 'undetermined' &&
    decisions.length > 0 &&
    decisions.every(({ decision }) => decision === 'approved');
  return { status: isApproved ? 'Approved' : 'Awaiting approval', decisions };
}

/** Every decision on the documents, in the order of the facts. */
export function approvalsOf(page: Page): readonly Entry[] {
  return entriesAt(page.read.facts, 'documentation.approvals') ?? [];
}

/** The decisions on this paper as it stands: one before its last update was about another text. */
function coveringDecisions(page: Page, owed: Owed): readonly Entry[] {
  const updated = textAt(page.read.facts, lastUpdateOf(page));
  return approvalsOf(page).filter(({ documents, decision, on }) => {
    const covers = Array.isArray(documents)
      ? documents.includes(page.document.id)
      : owed === 'owed' || isPromised(page);
    if (!covers || decision !== 'approved') return covers;
    const day = asText(on);
    return day !== undefined && updated !== undefined && day >= updated;
  });
}

/** Where the facts say when a paper was last changed: the public summary counts its own versions. */
export function lastUpdateOf({
  document,
}: Page): 'training_data.summary_last_update' | 'documentation.last_updated' {
  return document.form === 'training-content-summary'
    ? 'training_data.summary_last_update'
    : 'documentation.last_updated';
}

/** Whether the provider has promised the paper: by a signed chapter of the code, or by saying that it is published. */
export function isPromised({ document, read }: Page): boolean {
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
export function isAwaited(page: Page): boolean {
  const isAsked = page.obligations.some(
    ({ outcome }) => outcome === 'applies' || outcome === 'undetermined',
  );
  return (
    page.document.written === 'incident' &&
    isAsked &&
    factOf(page, 'risk.incidents').state !== 'given'
  );
}

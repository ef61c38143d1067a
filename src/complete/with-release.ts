/** A run with its checklist before a release. */
import { provisions } from '../law/provisions.js';
import { isWritten } from '../pack/which-documents.js';
import { checklist } from '../release/checklist.js';
import { isCardOf } from '../release/model-card.js';
import type { ReleaseQuestion } from '../release/question.js';
import { asForRelease } from '../release/unsettled.js';
import { documentWith } from '../render/templates/overlay.js';
import { allFindingsOf, type Run } from '../report/run.js';
import type { Given, GivenCard } from './given.js';
import { type ReleaseWish, usualDays } from './wish.js';

/** The run, and what the checklist was made from; waivers may have to make it again. */
export function withRelease(
  run: Run,
  { date, within = usualDays }: ReleaseWish,
  { pack, card }: Pick<Given, 'pack' | 'card'>,
): { readonly run: Run; readonly question: ReleaseQuestion | null } {
  const { assessment: plain, read } = run;
  if (plain === null) return { run, question: null };
  const assessment = { ...plain, findings: asForRelease(plain.findings) };
  const wish = { all: false, only: [] };
  const raised = { ...run, assessment };
  const question: ReleaseQuestion = {
    ...{ read, assessment, findings: allFindingsOf(raised), within },
    releaseDate: date ?? assessment.as_of,
    written: assessment.documents.flatMap((each) =>
      isWritten(each, assessment, read, wish) ? (documentWith(each.id) ?? []) : [],
    ),
    // What is in the files is compared elsewhere.
    pack: pack === undefined ? null : { shown: pack.shown, files: pack.files },
    card: card !== undefined && counts(card, assessment.model.name) ? card : null,
    law: provisions,
  };
  return { run: { ...raised, release: checklist(question) }, question };
}

/** A page that was found and not named may be about something else. */
function counts({ text, wasFound = false }: GivenCard, model: string | null): boolean {
  return !wasFound || isCardOf(text, model);
}

/** A run with its checklist before a release. */
import type { Assessment } from '../assess/assessment.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { textValue } from '../finding/value.js';
import { provisions } from '../law/provisions.js';
import { draftPapers } from '../pack/draft-papers.js';
import { isWritten } from '../pack/which-documents.js';
import type { ReadResult } from '../read/read-result.js';
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
  const assessment = {
    ...plain,
    findings: [...asForRelease(plain.findings), ...notFinal(read, plain)],
  };
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

/** The papers of the pack that a build would leave a draft, each an error of the release. */
function notFinal(read: ReadResult, assessment: Assessment): readonly Finding[] {
  return draftPapers(read, assessment, { all: false, only: [] }).map(({ id, title, against }) =>
    makeFinding({
      id: 'document/not-final',
      severity: 'error',
      message: `The paper “${title}” would keep its DRAFT mark: ${against}`,
      help: `Answer what is open in it; \`aiact-doc build --draft --only ${id}\` shows the paper`,
      paths: [],
      params: { document: textValue(id) },
    }),
  );
}

/** A page that was found and not named may be about something else. */
function counts({ text, wasFound = false }: GivenCard, model: string | null): boolean {
  return !wasFound || isCardOf(text, model);
}

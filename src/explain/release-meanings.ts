/** What the findings of the release gate mean: waivers, baseline, evidence and checklist; `explain` prints them. */

/** `why` says what the expectation protects. */
export const releaseMeanings: Readonly<
  Record<string, { readonly title: string; readonly why: string }>
> = {
  'waiver/unknown-check': {
    title: 'A waiver names no check',
    why: 'A misspelt waiver would do nothing, and nobody would see it. Take the id from the report.',
  },
  'waiver/unknown-path': {
    title: 'A waiver is narrowed to a field that does not exist',
    why: 'It would fit no finding. The schema command prints every field.',
  },
  'waiver/not-waivable': {
    title: 'A waiver names something that can not be waived',
    why: 'What was not read can not be accepted, and what the law says of the facts is no matter of choice: errors of reading, gates, positions and conclusions always count.',
  },
  'waiver/expired': {
    title: 'A waiver has ended',
    why: 'A waiver buys time until a day. After it the finding counts again, and somebody has to decide.',
  },
  'waiver/ends-soon': {
    title: 'A waiver ends within thirty days',
    why: 'After its last day the finding counts again. It is better known before.',
  },
  'waiver/unused': {
    title: 'A waiver fits no finding',
    why: 'What it waived was repaired. Left there, it would hide the next finding of that id.',
  },
  'baseline/gone': {
    title: 'Findings of the baseline are found no more',
    why: 'Written anew with --write-baseline, the baseline forgets them, so that they fail when they come back.',
  },
  'approvals/stale': {
    title: 'A paper was changed after it was approved',
    why: 'An approval is bound to the words of one paper. Whoever gave it has not seen what the paper says now.',
  },
  'evidence/missing': {
    title: 'A file of evidence is not there',
    why: 'A reviewer who follows the statement to its source would find nothing.',
  },
  'evidence/changed': {
    title: 'A file of evidence is not the one that was named',
    why: 'The facts were written after another version of the file; what they say may no longer be what it shows.',
  },
  'evidence/unsafe': {
    title: 'A file of evidence can not be read safely',
    why: 'Only a regular file below the folder of the facts is read, through no link, so that a facts file can not reach what lies elsewhere.',
  },
  'evidence/too-large': {
    title: 'A file of evidence is too large',
    why: 'Limits keep a file from stopping the program that reads it: 2 GiB.',
  },
  'evidence/unknown-fact': {
    title: 'Evidence is said to back a field that does not exist',
    why: 'The checklist shows evidence beside the obligation whose facts it backs.',
  },
  'document/not-final': {
    title: 'A paper would keep its DRAFT mark',
    why: 'It holds an open point, or answers an owed question with “not known” where neither the law nor a form allows that. Its neighbours may be final; it alone cannot be signed.',
  },
  'release/document-missing': {
    title: 'A document that is owed is not in the pack',
    why: 'The pack that goes out with a release holds every document that the facts call for.',
  },
  'release/no-version': {
    title: 'The documentation has no version or no day',
    why: 'Readers cite a version and its day; approvals cover one version.',
  },
  'release/out-of-date': {
    title: 'The documentation is older than what it tells of',
    why: 'What was trained, acquired or evaluated after the last update is not in it, or the day is wrong.',
  },
  'release/not-published': {
    title: 'The summary of training content is published nowhere',
    why: 'It has to be public when the model is placed on the market (Art. 53(1)(d)).',
  },
  'release/not-linked': {
    title: 'The model card does not link to the summary of training content',
    why: 'The summary goes with the model on every public channel, so whoever gets the model finds it.',
  },
  'release/card-version': {
    title: 'The model card is of another version, or of none that it names',
    why: 'Documents and card describe one version; a card left behind sends readers to the wrong one.',
  },
  'release/card-licence': {
    title: 'The model card names another licence than the facts',
    why: 'Readers take the licence from the card. Which of the two holds decides whether the exception of Art. 53(2) is met.',
  },
  'release/card-base-model': {
    title: 'The model card names a base model that the facts do not',
    why: 'Whoever changes the model of another provider has another role, and the licence of that model travels with its weights.',
  },
  'release/card-gating': {
    title: 'The model card sets a condition before the weights that the facts do not tell',
    why: 'The Guidelines ask that the weights can be reached without a condition other than one of security.',
  },
  'release/not-approved': {
    title: 'Nobody approved the documentation as it is',
    why: 'Somebody who answers for the facts has looked at this version before it goes out.',
  },
  'release/rejected': {
    title: 'Somebody rejected the documentation',
    why: 'The last word of each person counts; a release does not pass over a refusal.',
  },
  'release/due-soon': {
    title: 'Something falls due soon',
    why: 'Obligations and clocks that end within the days of --within are better known before.',
  },
};

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
};

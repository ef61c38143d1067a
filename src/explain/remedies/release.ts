/** What to do about findings of positions, waivers, evidence, age, packs and the release, with an example of each. */
import type { Remedy } from './remedy.js';

const committed: Remedy = {
  help: 'Build the pack anew with the facts, the templates and the theme of today, and commit it',
  wrong: 'a change to aiact.yaml, committed without the pack',
  right: 'a change to aiact.yaml, committed with the pack that build made of it',
};

export const remedies: Readonly<Record<string, Remedy>> = {
  'position/answer': {
    help: 'Give one of the answers that the finding names',
    wrong: 'gpai: { answer: maybe, … }',
    right: 'gpai: { answer: "yes", … }',
  },
  'position/incomplete': {
    help: 'Add the parts that the finding names',
    wrong: 'gpai: { answer: "yes" }',
    right: 'gpai: { answer: "yes", because: …, by: A. Lawyer, on: 2026-11-01 }',
  },
  'position/replaces-fact': {
    help: 'State the facts, and remove the position',
    wrong: 'a position on gpai while model.generality is not stated',
    right: 'generality: broad',
  },
  'position/cannot-lower': {
    help: 'Remove the position, or correct the facts',
    wrong: 'systemic-risk: { answer: "no", … } above the threshold',
    right: 'cumulative_flop: the figure as it was measured',
  },
  'position/without-effect': {
    help: 'Remove the position',
    wrong: 'a position with the answer that the facts give',
    right: 'no position',
  },
  'approvals/unknown-paper': {
    help: 'Write the id of a paper; a pack names its files by it',
    wrong: 'documents: [copyright]',
    right: 'documents: [copyright-policy]',
  },
  'approvals/stale': {
    help: 'Have the paper approved as it is now: aiact-doc approve PACK --document ID --by NAME --role ROLE',
    wrong: 'content_sha256: the digest of an earlier text',
    right: 'content_sha256: the digest of the paper as it is built now',
  },
  'waiver/unknown-check': {
    help: 'Copy the id from the brackets of the finding',
    wrong: 'check: training-compute/amount-givn',
    right: 'check: training-compute/amount-given',
  },
  'waiver/unknown-path': {
    help: 'Write a field of the facts in `at`, or remove it',
    wrong: 'at: model.nmae',
    right: 'at: model.name',
  },
  'waiver/not-waivable': {
    help: 'Repair what is found, and remove the waiver',
    wrong: 'check: read/syntax',
    right: 'check: training-compute/methodology-given',
  },
  'waiver/expired': {
    help: 'Repair what it waives, or decide anew until a later day',
    wrong: 'expires: 2026-01-31',
    right: 'expires: 2027-01-31',
  },
  'waiver/ends-soon': {
    help: 'Repair what it waives before that day',
    wrong: 'a waiver that ends tomorrow and that nobody works on',
    right: 'a finding that is repaired before its waiver ends',
  },
  'waiver/unused': {
    help: 'Remove the waiver',
    wrong: 'a waiver of a finding that was repaired',
    right: 'no waiver',
  },
  'baseline/gone': {
    help: 'Write the baseline anew with --write-baseline, and commit it',
    wrong: 'a baseline that still excuses what was repaired',
    right: 'a baseline with the findings that are left',
  },
  'evidence/missing': {
    help: 'Put the file there, or correct its path',
    wrong: 'path: results.json, and no such file',
    right: 'path: evidence/results.json',
  },
  'evidence/changed': {
    help: 'Look at what changed, correct the facts, then write the new hash',
    wrong: 'a new results.json under the old sha256',
    right: 'a new results.json with its own sha256',
  },
  'evidence/unsafe': {
    help: 'Copy the file below the folder of the facts',
    wrong: 'path: ../../private/results.json',
    right: 'path: evidence/results.json',
  },
  'evidence/too-large': {
    help: 'Name a summary of the file, or a part of it',
    wrong: 'the training data themselves as evidence',
    right: 'path: evidence/data-report.pdf',
  },
  'evidence/unknown-fact': {
    help: 'Write fields of the facts in `supports`',
    wrong: 'supports: [evaluation.reslts]',
    right: 'supports: [evaluation.results]',
  },
  'document/not-final': {
    help: 'Answer the open questions that the dossier lists for the paper',
    wrong: 'responsible: { unknown: nobody was named }',
    right: 'responsible: Head of the rights office',
  },
  'release/document-missing': {
    help: 'Build the document, or repair what keeps it from being built',
    wrong: 'a release without the copyright policy that is owed',
    right: 'a release with every document that is owed',
  },
  'release/no-version': {
    help: 'Write `documentation.version` and `documentation.last_updated`',
    wrong: 'documentation: { language: en }',
    right: 'documentation: { version: "1.0", last_updated: 2026-11-01 }',
  },
  'release/out-of-date': {
    help: 'Bring the documentation up to date, raise its version, then set the day',
    wrong: 'last_updated: 2026-01-10, and an evaluation of 2026-03-01',
    right: 'last_updated: 2026-03-05',
  },
  'release/not-approved': {
    help: 'Have this version approved, then record who and when in `documentation.approvals`',
    wrong: 'approvals: []',
    right: 'approvals: [{ name: A. Reviewer, role: Counsel, decision: approved, on: 2026-11-01 }]',
  },
  'release/rejected': {
    help: 'Repair what was objected to, and have the version approved',
    wrong: 'decision: rejected, on a day after the last update',
    right: 'decision: approved, on a later day by the same person',
  },
  'release/not-published': {
    help: 'Publish the document, and state its address in `documentation.published`',
    wrong: 'published: {}',
    right: 'published: { training-content-summary: { url: https://example.org/summary } }',
  },
  'release/not-linked': {
    help: 'Link to the summary in the model card',
    wrong: 'a README.md that does not name the address of the summary',
    right: '[Training data](https://example.org/summary)',
  },
  'release/card-version': {
    help: 'Name the version in the card, or write that of the card in `model.version`',
    wrong: 'a card of version 1.0 beside facts of version 1.1',
    right: 'card and facts of one version',
  },
  'release/card-licence': {
    help: 'Bring the licence in the head of the card and `licensing.license` to the same text',
    wrong: 'license: apache-2.0 in the card beside `licensing.license: llama3.1`',
    right: 'license: apache-2.0 in both',
  },
  'release/card-base-model': {
    help: 'State the model that was changed in `role.base_model`, and your role in `role.kind`',
    wrong: 'base_model: example/crane-14b in the card of a model whose facts name no base model',
    right: 'base_model: { name: Crane-14B, same_provider: false, license: Apache-2.0 }',
  },
  'release/card-gating': {
    help: 'Say in `licensing.availability.weights.access` what the card asks for',
    wrong: 'extra_gated_prompt in the card beside `access: open`',
    right: 'access: gated_for_security',
  },
  'release/due-soon': {
    help: 'Plan for the day that the finding names',
    wrong: 'a duty that falls due while nobody works on it',
    right: 'the document is ready before the day',
  },
  'stale/': {
    help: 'Look at it again, and set its day',
    wrong: 'a day that lies further back than --stale-after allows',
    right: 'the day on which it was last looked at',
  },
  'drift/conclusion': committed,
  'drift/changed': committed,
  'drift/source': committed,
  'drift/missing': committed,
  'drift/extra': committed,
  'drift/theme': committed,
  'drift/templates': committed,
  'drift/tool': {
    help: 'Build the pack with this version of aiact-doc, or check with the version that built it',
    wrong: 'a pack of version 0.1.0, checked by version 0.2.0',
    right: 'one version for both, pinned in CI',
  },
  'drift/law': {
    help: 'Build the pack anew, and read what the change of the law changed',
    wrong: 'a pack of last year’s state of the law',
    right: 'a pack of the state of the law that this program knows',
  },
  'drift/unreadable': {
    help: 'Look at the pack with aiact-doc verify, and build it anew',
    wrong: 'a pack in which a file was edited by hand',
    right: 'a pack as build wrote it',
  },
};

/** What is explained of findings that belong to no gate, item, form or check: of reading, looks, files, notices, packs and the release. */
import { type Notice, notices } from '../law/notices.js';
import { type PackRule, packRules } from '../pack/verify/pack-rules.js';
import { type PdfRule, pdfRules } from '../pdf-validate/pdf-rules.js';
import { dated } from '../release/staleness.js';
import { gateMeanings } from './drift-and-age-meanings.js';
import {
  type EntryPart,
  type ExplainedId,
  entriesOf,
  examplePart,
  makeEntry,
  part,
  sourcePart,
} from './entry.js';
import { findingMeanings } from './finding-meanings.js';
import { remedies } from './remedies/registry.gen.js';
import { waivingOfFinding } from './waiving.js';

/** What to do about the finding, how it looks, and how it is waived; a room may have one lesson for all. */
function taught(id: string, help?: string): EntryPart[] {
  const lesson = remedies[id] ?? remedies[`${roomOf(id)}/`];
  const todo = help ?? lesson?.help;
  return [
    ...part('What to do', ...(todo === undefined ? [] : [todo])),
    ...(lesson === undefined ? [] : examplePart(lesson)),
    ...waivingOfFinding(id),
  ];
}

const roomOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/')));

/** Findings that the program makes by rules of its own. */
export function meaningEntries(): ExplainedId[] {
  return Object.entries({ ...gateMeanings, ...findingMeanings }).map(([id, { title, why }]) =>
    makeEntry('check', id, title, () => [...part('Why', why), ...ownSource(id), ...taught(id)]),
  );
}

/** Provisions for single findings that no literal ties to one. */
const provisionsOf: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(dated).flatMap(([what, { provision }]) =>
      provision === null ? [] : [[`stale/${what}`, [provision]]],
    ),
  ),
  'release/not-published': ['art-53(1)(d)'],
  'release/not-linked': ['art-53(1)(d)'],
};

/** Who says so, where no provision does. */
const sources: Readonly<Record<string, string>> = {
  import:
    'This program; a proposal is no statement of the provider, and files that disagree are told.',
  write: 'This program; what a person stated is never replaced.',
  read: 'This program, by how it reads YAML 1.2 (docs/reference/fields.md); no law.',
  schema: 'This program, by its format of facts (schemas/aiact.schema.json); no law.',
  family:
    'This program, by what families may share (docs/families.md): an exemption is a question of each model; no law.',
  theme: 'This program (docs/theme.md), for contrast by WCAG 2, level AA; no law.',
  template: 'This program (docs/templates.md); no law.',
  config: 'This program (docs/configuration.md); no law.',
  'domains-file':
    'This program, for the list of domains that the mandatory template asks for (template, section 2.3).',
  position: 'This program: a position is the view of the provider where the law is unsettled.',
  waiver: 'This program: a waiver has a reason, an owner and an end; no law.',
  against:
    'This program: what is stated is held against the files of the model (check --against); no law.',
  approvals: 'This program: an approval is bound to the words that were approved; no law.',
  baseline: 'This program: a baseline separates what is new from what was there; no law.',
  evidence: 'This program: what facts rest on is held by its SHA-256; no law.',
  stale:
    'This program, by the age that --stale-after names; the law asks to keep documents up to date.',
  document:
    'This program: a paper that is signed holds no open point of its provider (docs/release-gate.md); no law.',
  drift: 'This program: a committed pack is what a build of today would write; no law.',
  release: 'This program, by its checklist for the day of a release (check --release).',
};

function ownSource(id: string): EntryPart[] {
  const cited = provisionsOf[id];
  if (cited !== undefined) return sourcePart(cited);
  const source = sources[roomOf(id)];
  return part('Source', ...(source === undefined ? [] : [source]));
}

/** What the program tells in passing. */
export function noticeEntries(): ExplainedId[] {
  return entriesOf<Notice>(notices).map(([name, notice]) => {
    const id = `notice/${name}`;
    return makeEntry('check', id, notice.message, () => [
      ...sourcePart([notice.provision]),
      ...taught(id, notice.help),
    ]);
  });
}

/** What `verify` finds in a pack and in its PDFs. */
export function verifyEntries(): ExplainedId[] {
  const packs = entriesOf<PackRule>(packRules).map(([id, { title, why, help }]) =>
    makeEntry('check', id, title, () => [
      ...part('Why', why),
      ...part('Source', 'This program, by its format of packs; no law.'),
      ...taught(id, help),
    ]),
  );
  const pdfs = entriesOf<PdfRule>(pdfRules).map(([name, { demands, source }]) =>
    makeEntry('check', `pdf/${name}`, demands, () => [
      ...part('Source', source),
      ...taught(`pdf/${name}`),
    ]),
  );
  return [...packs, ...pdfs];
}

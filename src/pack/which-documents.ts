/** Which documents a pack holds: each says in its front matter when it is written, and this file alone knows what that means. */
import type { Assessment, DocumentResult, Reason } from '../assess/assessment.js';
import type { DocumentDefinition } from '../documents/define.js';
import { given } from '../facts/lookup.js';
import type { FactPath } from '../facts/paths.gen.js';
import type { ReadResult } from '../read/read-result.js';
import { documentWith, type TemplateOverlay } from '../render/templates/overlay.js';

/** What was asked for on the command line. */
export interface DocumentChoice {
  /** Voluntary documents and those not owed, too. */
  readonly all: boolean;
  /** Only these documents, beside the dossier; empty means no such limit. */
  readonly only: readonly string[];
  /** Templates of the user, which can bring documents of their own. */
  readonly templates?: TemplateOverlay | undefined;
}

/** What the rules look at. */
export interface Occasion {
  readonly document: DocumentDefinition;
  readonly owed: DocumentResult['owed'];
  readonly assessment: Assessment;
  readonly read: ReadResult;
}

/** The occasions on which a document is written that nobody asked for by name and without `--all`. */
const occasions: Readonly<Record<DocumentDefinition['written'], (occasion: Occasion) => boolean>> =
  {
    always: () => true,
    'open-source': ({ assessment }) => isOpen(assessment),
    openness: ({ assessment }) => assessment.openness.stated,
    obligation: ({ owed }) => owed === 'owed' || owed === 'undetermined',
    signatory: ({ document, read }) =>
      document.chapter !== null &&
      given(read.facts, `provider.code_of_practice.${document.chapter}`) === true,
    'systemic-risk': ({ assessment: { gates } }) =>
      gates['systemic-risk'].answer !== 'no' && gates.provider.answer !== 'no',
    compute: ({ assessment: { gates } }) =>
      (gates['systemic-risk'].answer !== 'no' && gates.provider.answer !== 'no') ||
      [gates.gpai, gates['systemic-risk'], gates.provider].some(({ borderline }) => borderline) ||
      reasonReads(gates.provider.reason, 'role.modification.compute_flop'),
    'summary-published': ({ read }) => given(read.facts, 'copyright.summary_published') === true,
    incident: ({ owed }) => owed === 'owed' || owed === 'undetermined',
    filing: ({ assessment, read }) => isFiled(assessment, read) || isPublished(assessment),
    'on-request': () => false,
  };

/** Whether the pack holds a document: always, because it was asked for, or because its own occasion is there. A document of the user gives way to `--only`. */
export function isWritten(
  result: DocumentResult,
  assessment: Assessment,
  read: ReadResult,
  { all, only, templates }: DocumentChoice,
): boolean {
  const document = documentWith(result.id, templates);
  if (document === undefined) return false;
  const isOwn = documentWith(document.id) === undefined;
  if (document.written === 'always' && !isOwn) return true;
  if (only.length > 0) return only.includes(document.id);
  const occasion = { document, owed: result.owed, assessment, read };
  return occasions[document.written](occasion) || (all && hasContent(occasion));
}

/** Whether a document names pages of the others, so that it is made after them. */
export function pointsIntoOthers(id: string, { templates }: DocumentChoice): boolean {
  return documentWith(id, templates)?.pointsIntoOthers === true;
}

/** What a paper that nobody owes is about: without any of these facts it would be an empty form, which `--all` leaves out. */
const subjects: Readonly<Record<string, readonly FactPath[]>> = {
  'authorised-representative': ['provider.authorised_representative'],
  'serious-incident-report': ['risk.incidents'],
  'systemic-risk-notification': [
    'risk.systemic.notifications',
    'risk.systemic.notified_on',
    'risk.systemic.threshold_known_on',
  ],
  'safety-and-security-framework': ['risk.framework'],
  'safety-and-security-model-report': ['risk.model_report'],
  'copyright-policy-summary': ['copyright.policy_summary'],
  'compute-estimate': ['training.compute'],
  'openness-statement': ['openness'],
};

/** Whether a paper that nobody owes has something to say of this model. */
function hasContent({ document, owed, assessment, read }: Occasion): boolean {
  if (document.written === 'open-source') return isOpen(assessment);
  if (document.written === 'filing' || owed === 'owed' || owed === 'undetermined') return true;
  const about = subjects[document.id];
  return about === undefined
    ? owed !== 'not-owed'
    : about.some((path) => {
        const value = given(read.facts, path);
        return value !== undefined && !(Array.isArray(value) && value.length === 0);
      });
}

/** The public summary, which has to stand on the website and with the model. */
function isPublished({ obligations }: Assessment): boolean {
  return obligations.some(
    ({ id, outcome }) => id === 'art-53-1-d-training-content-summary' && outcome === 'applies',
  );
}

/** A paper that the provider files of its own motion: a notification, a framework, a model report, the report of an incident. */
function isFiled(assessment: Assessment, read: ReadResult): boolean {
  return assessment.documents.some(({ id, owed }) => {
    const document = documentWith(id);
    if (document === undefined || !filedPapers.includes(id)) return false;
    return occasions[document.written]({ document, owed, assessment, read });
  });
}

/** Papers that go to the AI Office without being asked for. */
const filedPapers: readonly string[] = [
  'systemic-risk-notification',
  'safety-and-security-framework',
  'safety-and-security-model-report',
  'serious-incident-report',
];

/** A fact stands in a reason: it settled the answer, or is what would settle it. */
function reasonReads({ facts, because }: Reason, path: string): boolean {
  return (
    facts.some((each) => each.path === path) || because.some((each) => reasonReads(each, path))
  );
}

/** All four rights are granted, or the weights are public: blocks of the gate by these names. */
function isOpen({ gates }: Assessment): boolean {
  const blocks = gates['open-source-exception'].reason.because;
  const holds = (name: string): boolean =>
    blocks.some((block) => block.text === name && block.truth === 'true');
  return fourRights.every(holds) || holds(publicWeights);
}

/** Names of blocks of `gates/open-source-exception.ts`. */
export const fourRights = [
  'right of access',
  'right of use',
  'right of modification',
  'right of distribution',
] as const;
export const publicWeights = 'public parameters';

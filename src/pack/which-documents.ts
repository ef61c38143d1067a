/** Which documents a pack holds: each says in its front matter when it is written, and this file alone knows what that means. */
import type { Assessment, DocumentResult } from '../assess/assessment.js';
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import { given } from '../facts/lookup.js';
import type { ReadResult } from '../read/read-result.js';

/** What was asked for on the command line. */
export interface Wish {
  /** Voluntary documents and those not owed, too. */
  readonly all: boolean;
  /** Only these documents, beside the dossier; empty means no such limit. */
  readonly only: readonly string[];
}

/** What the rules look at. */
export interface Occasion {
  readonly document: DocumentDefinition;
  readonly owed: DocumentResult['owed'];
  readonly assessment: Assessment;
  readonly read: ReadResult;
}

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;

/** The occasions on which a document is written that nobody asked for by name and without `--all`. */
const occasions: Readonly<Record<DocumentDefinition['written'], (occasion: Occasion) => boolean>> =
  {
    always: () => true,
    'open-source': ({ assessment }) => isOpen(assessment),
    obligation: ({ owed }) => owed === 'owed' || owed === 'undetermined',
    signatory: ({ document, read }) =>
      document.chapter !== null &&
      given(read.facts, `provider.code_of_practice.${document.chapter}`) === true,
    'systemic-risk': ({ assessment: { gates } }) =>
      gates['systemic-risk'].answer !== 'no' && gates.provider.answer !== 'no',
    incident: ({ owed }) => owed === 'owed' || owed === 'undetermined',
    'on-request': () => false,
  };

/** Whether the pack holds a document: always, because it was asked for, or because its own occasion is there. */
export function isWritten(
  result: DocumentResult,
  assessment: Assessment,
  read: ReadResult,
  { all, only }: Wish,
): boolean {
  const document = definitions[result.id];
  if (document === undefined) return false;
  if (document.written === 'always') return true;
  if (only.length > 0) return only.includes(document.id);
  return all || occasions[document.written]({ document, owed: result.owed, assessment, read });
}

/** Whether a document names pages of the others, so that it is made after them. */
export function pointsIntoOthers(id: string): boolean {
  return definitions[id]?.pointsIntoOthers === true;
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

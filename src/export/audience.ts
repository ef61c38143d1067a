/** For whom an export is made, and which facts it may then hold. */
import type { Assessment } from '../assess/assessment.js';
import { documents } from '../documents/registry.gen.js';
import { given } from '../facts/lookup.js';
import { isWritten } from '../pack/which-documents.js';
import type { ReadResult } from '../read/read-result.js';
import { renderDocument } from '../render/render-document.js';
import type { Audience } from './audiences.js';

export type { Audience };

/** The traffic light of each audience, as a bill of materials states it. */
export const lightOf: Readonly<Record<Audience, 'CLEAR' | 'AMBER' | 'RED'>> = {
  public: 'CLEAR',
  downstream: 'AMBER',
  authorities: 'RED',
};

/** Who the model is: what every paper about it prints. */
const identity = ['model.name', 'model.version', 'provider.legal_name', 'documentation'];

/** What anyone can see who is given the thing: the fact that says so, and the facts that it shows. */
const shown: readonly {
  readonly by: string;
  readonly covers?: string;
  readonly paths: readonly string[];
}[] = [
  {
    by: 'licensing.availability.weights.public',
    paths: [
      'licensing.availability.weights',
      'licensing.license',
      'licensing.license_name',
      'licensing.license_url',
      'model.authenticity',
      'model.context_window',
      'model.model_card_url',
      'model.parameters',
      'model.release_date',
    ],
  },
  {
    by: 'licensing.availability.architecture.public',
    paths: ['model.architecture', 'model.context_window', 'model.parameters'],
  },
  {
    by: 'licensing.availability.usage_information.public',
    covers: 'modalities',
    paths: ['model.inputs', 'model.outputs'],
  },
  {
    by: 'licensing.availability.usage_information.public',
    covers: 'capabilities',
    paths: ['model.tasks', 'model.intended_uses'],
  },
  {
    by: 'licensing.availability.usage_information.public',
    covers: 'limitations',
    paths: ['model.limitations'],
  },
  { by: 'openness.components.evaluation_results.released', paths: ['evaluation.results'] },
];

const folders: Readonly<Record<Audience, readonly string[]>> = {
  public: ['public'],
  downstream: ['public', 'downstream'],
  authorities: ['public', 'downstream', 'authorities'],
};

/** The papers that are written for an audience, or for everyone. */
export function papersFor(
  audience: Audience,
  read: ReadResult,
  assessment: Assessment,
): readonly string[] {
  return assessment.documents
    .filter((each) => folders[audience].includes(folderOf(each.id)))
    .filter((each) => isWritten(each, assessment, read, { all: false, only: [] }))
    .map(({ id }) => id);
}

/** The paths that an audience may see: what these papers print, and what the provider states to be public; null for everything. */
export function pathsFor(
  audience: Audience,
  papers: readonly string[],
  read: ReadResult,
  assessment: Assessment,
): readonly string[] | null {
  if (audience === 'authorities') return null;
  const printed = papers.flatMap(
    (id) => renderDocument(id, { read, assessment, draft: false }).facts,
  );
  const open = shown.filter(({ by, covers }) => {
    if (given(read.facts, by) !== true) return false;
    const list = given(read.facts, 'licensing.availability.usage_information.covers');
    return covers === undefined || (Array.isArray(list) && list.includes(covers));
  });
  return [...new Set([...identity, ...printed, ...open.flatMap(({ paths }) => paths)])].sort();
}

function folderOf(id: string): string {
  return (documents as Readonly<Record<string, { folder: string } | undefined>>)[id]?.folder ?? '';
}

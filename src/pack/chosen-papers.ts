/** Gives the documents that a pack holds for its facts and flags, the files of each, and the further languages that some are written in. */
import type { Assessment, DocumentResult } from '../assess/assessment.js';
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import type { Language } from '../languages/language.js';
import type { ReadResult } from '../read/read-result.js';
import type { Companion } from '../render/companions.js';
import { withFilesWritten } from './files-written.js';
import { type DocumentChoice, isWritten, pointsIntoOthers } from './which-documents.js';

/** What is written, before anything is. */
export interface ChosenPapers {
  readonly chosen: readonly DocumentResult[];
  readonly inOtherLanguages: readonly { readonly id: string; readonly language: Language }[];
  /** The assessment, whose documents name the files that the pack will have. */
  readonly named: Assessment;
}

/** Chooses them; nothing is rendered for it. */
export async function chosenPapers(
  read: ReadResult,
  assessment: Assessment,
  wish: DocumentChoice,
): Promise<ChosenPapers> {
  const { companionsOf } = await import('../render/companions.js');
  const { paperLanguages, paperPath } = await import('../render/paper-languages.js');
  const chosen = assessment.documents.filter((each) => isWritten(each, assessment, read, wish));
  const inOtherLanguages = chosen
    .filter(({ id }) => !pointsIntoOthers(id, wish))
    .flatMap(({ id }) =>
      paperLanguages(read.facts, id)
        .slice(1)
        .map((language) => ({ id, language })),
    );
  const beside = new Map(
    chosen.map(({ id }) => [
      id,
      [
        ...companionsOf(id, read),
        ...inOtherLanguages
          .filter((each) => each.id === id)
          .flatMap(({ language }) => filesAt(paperPath(folderOf(id), id, language.tag))),
      ],
    ]),
  );
  return { chosen, inOtherLanguages, named: withFilesWritten(assessment, chosen, beside) };
}

/** The folder of a built-in paper; no other exists in a further language. */
function folderOf(id: string): string {
  const definitions: Readonly<Record<string, DocumentDefinition | undefined>> = documents;
  return definitions[id]?.folder ?? 'authorities';
}

/** The files of one paper. */
const filesAt = (path: string): Companion[] =>
  ['.md', '.pdf', '.html'].map((ending) => ({ path: `${path}${ending}`, text: '' }));

/** The kinds of foreign files that can be imported, each with its reader. */
import { largestEvidence } from '../read/evidence.js';
import { citationReading } from './files/citation.js';
import { codecarbonReading } from './files/codecarbon.js';
import { croissantReading } from './files/croissant.js';
import { cyclonedxReading } from './files/cyclonedx.js';
import { datasetCardReading } from './files/dataset-card.js';
import { domainsReading } from './files/domains.js';
import { evalResultsReading } from './files/eval-results.js';
import { isLmEval, lmEvalReading } from './files/lm-eval.js';
import { mlmodelReading } from './files/mlmodel.js';
import { trainingConfigReading } from './files/training-config.js';
import { readHub } from './hub/read-hub.js';
import { type Repository, repositoryOf } from './hub/repository.js';
import { fileText, jsonIn, type ModelFolder, readLimits } from './model-folder.js';
import { type FileConflict, nothing, type Reading } from './reading.js';
import { type SourceContext, sourcesFor } from './sources.js';
import { UnusableInput } from './unusable.js';

export { UnusableInput };

/** What a person said beside the path of a file. */
export interface FileWish {
  /** The component of a bill of materials that is the model. */
  readonly ref?: string | undefined;
  /** The file as facts would name it, relative to their folder; null where it does not lie below it. */
  readonly inFacts?: string | null | undefined;
}

/** A reader of one file; null where it is none of its kind. */
type FileReader = (
  folder: ModelFolder,
  file: string,
  wish: FileWish,
) => Promise<Partial<Reading> | null>;

const text = (
  read: (
    file: string,
    content: string,
    repository: Repository | null,
    wish: FileWish,
  ) => Partial<Reading> | null,
): FileReader => {
  return async (folder, file, wish) => {
    const content = await wholeText(folder, file);
    return read(file, content, await repositoryOf(folder), wish);
  };
};

/** The text, or why it can't be had: too large, or no text. */
async function wholeText(folder: ModelFolder, file: string): Promise<string> {
  const content = await fileText(folder, file, readLimits.log);
  if (content !== null) return content;
  const size = folder.files.find((each) => each.file === file)?.size ?? 0;
  throw new UnusableInput(
    size > readLimits.log
      ? `${file} holds ${size} bytes, and at most ${readLimits.log} are read; it is another file than was meant, or has to be cut`
      : `${file} is no text in UTF-8; have its program write it again`,
  );
}

export const fileKinds: Readonly<Record<string, FileReader>> = {
  'lm-eval': async (folder, file) => {
    const json = await jsonIn(folder, file);
    return json === null || !isLmEval(json) ? null : lmEvalReading([{ file, json }], null);
  },
  'eval-results': text(evalResultsReading),
  codecarbon: text(codecarbonReading),
  'dataset-card': text(datasetCardReading),
  croissant: text(croissantReading),
  mlmodel: text(mlmodelReading),
  cyclonedx: text((file, content, _repository, { ref }) =>
    cyclonedxReading(file, content, ref ?? null),
  ),
  citation: text(citationReading),
  'training-config': text(trainingConfigReading),
  domains: async (folder, file, { inFacts }) => {
    if (inFacts == null) {
      throw new UnusableInput(
        `${file} does not lie below the folder of the facts, and its path could not be named there; copy it into that folder`,
      );
    }
    const size = folder.files.find((each) => each.file === file)?.size ?? 0;
    if (size > largestEvidence) {
      throw new UnusableInput(
        `${file} holds ${size} bytes, and at most ${largestEvidence} are read`,
      );
    }
    return domainsReading(file, await folder.read(file, 0, size), inFacts);
  },
};

/** What a file of a kind is usually called, where a person names its folder. */
export const usualFileNames: Readonly<Record<string, string>> = {
  'dataset-card': 'README.md',
  croissant: 'croissant.json',
  mlmodel: 'MLmodel',
  citation: 'CITATION.cff',
  codecarbon: 'emissions.csv',
};

export const importKinds: readonly string[] = ['hub', ...Object.keys(fileKinds)];

export interface Import {
  readonly reading: Reading;
  readonly repository: Repository | null;
  readonly hashes: SourceContext['hashes'];
  /** Several models in one folder, of which one has to be named. */
  readonly several: FileConflict | null;
}

/** Reads a folder of a model. */
export async function readFolder(folder: ModelFolder, named: Repository | null): Promise<Import> {
  const found = await readHub(folder, named);
  if ('several' in found) {
    return { reading: nothing, repository: named, hashes: new Map(), several: found.several };
  }
  return { reading: found, repository: found.repository, hashes: found.hashes, several: null };
}

/** Reads one file of a kind; `folder` holds it. */
export async function readFile(
  kind: string,
  folder: ModelFolder,
  file: string,
  wish: FileWish = {},
): Promise<Import> {
  const found = await fileKinds[kind]?.(folder, file, wish);
  if (found === null || found === undefined) {
    throw new UnusableInput(`${file} is not a file of the kind ${kind}, or too large`);
  }
  const reading = { ...nothing, ...found };
  const { proposals, candidates, conflicts, skipped } = reading;
  const [fault] = skipped;
  if (proposals.length + candidates.length + conflicts.length === 0 && fault !== undefined) {
    throw new UnusableInput(`${fault.file} gives nothing as ${kind}: ${fault.why}`);
  }
  return { reading, repository: null, hashes: new Map(), several: null };
}

/** The sources of all that was read. */
export function sourcesOfImport(
  folder: ModelFolder,
  { reading, repository, hashes }: Import,
  known: SourceContext['known'],
): ReturnType<typeof sourcesFor> {
  const files = [
    ...reading.proposals.map(({ file }) => file),
    ...reading.conflicts.flatMap(({ claims }) => claims.map(({ file }) => file)),
  ];
  const from = repository?.url ?? null;
  return sourcesFor(folder, files, { hashes, from, commit: repository?.commit ?? null, known });
}

/** `init --from`: a new facts file with what the files of a model say, each value a proposal with its source. */
import { join } from 'node:path';
import type { Repository } from '../exchange/hub/repository.js';
import { readFolder, sourcesOfImport } from '../exchange/kinds.js';
import type { ModelFolder } from '../exchange/model-folder.js';
import { commentOf, planImport } from '../exchange/plan.js';
import type { Candidate } from '../exchange/reading.js';
import { readFacts } from '../read/read.js';
import { patchFile } from '../write/patch.js';
import { namedRepository } from './commands/import.js';
import { answerImport, isJsonPrinted } from './import-output.js';
import { open } from './init-fields.js';
import { questionsFor, roleAnswered } from './init-questions.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import { modelFolder } from './model-folder.js';
import { type InitOptions, stepsAfterInit, writeFacts } from './new-facts-file.js';
import { starterFacts } from './starter-facts.js';

/** Reads the folder and writes the file; conflicts stand in it and are findings of the next `check`. */
export async function initFrom(
  from: string | null,
  dir: string | undefined,
  options: InitOptions,
  io: Io,
): Promise<ExitCode> {
  const { folder, repository } = await folderOf(from, options, io);
  const found = await readFolder(folder, repository);
  if (found.several !== null) return answerImport({ several: found.several }, options, io);
  const { proposals, candidates } = found.reading;
  // The name of a folder is no sign of a model.
  if (proposals.every(({ path }) => path === 'model.name') && candidates.length === 0) {
    throw new UsageError(
      `${from ?? options.repo} holds no file that says anything about a model; run aiact-doc init without --from`,
    );
  }
  const sources = await sourcesOfImport(folder, found, []);
  const plan = planImport(found.reading, { schema: '1' }, sources);
  const filled = new Map(plan.written.map(({ path, file }) => [path, commentOf(file)]));
  const role = roleAnswered(options);
  const blank = starterFacts({
    ...{ filled, hints: hintsOf(candidates) },
    ...(role === undefined ? { blank: new Set(['role.kind']) } : { blank: new Set(), role }),
  });
  const patched = patchFile('aiact.yaml', new TextEncoder().encode(blank), plan.changes);
  if (patched.text === undefined) throw new Error(patched.findings[0]?.message);
  const shown = options.out ?? join(dir ?? from ?? '.', 'aiact.yaml');
  const { text, isBroken } = await questionsFor(shown, patched.text, options, io);
  if (text === null) return 130;
  await writeFacts(shown, text, options, io);
  const { facts } = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
  const report = {
    written: shown,
    sources,
    reading: found.reading,
    plan,
    questions: questionsIn(facts),
  };
  const code = await answerImport(report, options, io);
  (isJsonPrinted(options) ? io.stderr : io.stdout)(stepsAfterInit(shown, plan.written.length));
  return isBroken ? 130 : code;
}

/** The folder that was named, or the repository on the hub. */
async function folderOf(
  from: string | null,
  { repo, hash }: InitOptions,
  io: Io,
): Promise<{ readonly folder: ModelFolder; readonly repository: Repository | null }> {
  const named = namedRepository(repo);
  if (from !== null) {
    const folder = await modelFolder(from, io);
    if (hash !== true) return { folder, repository: named };
    const { withHashes } = await import('../exchange/hub/hash-weights.js');
    return { folder: await withHashes(folder), repository: named };
  }
  if (named === null) throw new UsageError('--online needs the repository: --repo OWNER/NAME');
  return (await import('./online/hub-folder.js')).hubFolder(named, io);
}

/** The fields that decide what applies and that no file filled. */
function questionsIn(facts: unknown): readonly string[] {
  const isStated = (path: string): boolean => {
    let value: unknown = facts;
    for (const step of path.split('.'))
      value = (value as Record<string, unknown> | undefined)?.[step];
    return value !== undefined && value !== null;
  };
  return ['role.kind', ...open].filter((path) => !isStated(path));
}

/** Hints stand in the head of the file, as comments. */
function hintsOf(candidates: readonly Candidate[]): readonly string[] {
  if (candidates.length === 0) return [];
  return [
    '',
    'Hints from the files, which only you can judge:',
    ...candidates.map(({ path, value, file, why }) =>
      commentOf(`  ${path}: ${value} (${file}; ${why})`),
    ),
  ];
}

/** `init`: writes a commented aiact.yaml, filled by answers or by the files of a model; as it is, it never passes `check`. */
import { join } from 'node:path';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { type InitOptions, nextSteps, writeFacts } from '../new-facts-file.js';
import { starterFacts, usual } from '../starter-facts.js';

/** Writes `aiact.yaml` into the folder and says what comes next; an existing file stays unless `--force`. */
export async function init(
  dir: string | undefined,
  options: InitOptions,
  io: Io,
): Promise<ExitCode> {
  if (!options.yes && io.asker === undefined) {
    throw new UsageError('init asks its questions on a terminal; without one run it with --yes');
  }
  if (options.online && options.from !== undefined) {
    throw new UsageError(
      '--online reads a repository on the hub and --from a folder; give one of them',
    );
  }
  if (options.online || options.from !== undefined) {
    const from = options.from ?? null;
    return (await import('../init-from.js')).initFrom(from, dir, options, io);
  }
  const shown = options.out ?? join(dir ?? '.', 'aiact.yaml');
  // Whoever is asked says who they are; a script is taken for the developer.
  const isAsked = !options.yes && io.asker !== undefined;
  const starter = isAsked ? { ...usual, blank: new Set(['role.kind']) } : usual;
  const { questionsFor } = await import('../init-questions.js');
  const text = await questionsFor(shown, starterFacts(starter), options, io);
  if (text === null) return 2;
  await writeFacts(shown, text, options, io);
  io.stdout(nextSteps(shown));
  return 0;
}

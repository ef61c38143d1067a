/** `init`: writes a commented aiact.yaml, filled by answers or by the files of a model; as it is, it never passes `check`. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readFacts } from '../../read/read.js';
import { show } from '../../report/terminal.js';
import { patchFile } from '../../write/patch.js';
import { type ExitCode, type Io, readInput, UsageError } from '../io.js';
import { type InitOptions, stepsAfterInit, writeFacts } from '../new-facts-file.js';
import { starterFacts, usual } from '../starter-facts.js';

/** Writes `aiact.yaml` into the folder and says what comes next; an existing file stays unless `--force`. */
export async function init(
  dir: string | undefined,
  options: InitOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.extends !== undefined) return member(dir, options.extends, options, io);
  if (!options.yes && io.asker === undefined) {
    throw new UsageError('init asks its questions on a terminal; without one run it with --yes');
  }
  if (options.online && options.from !== undefined) {
    throw new UsageError(
      '--online reads a repository on the hub and --from a folder; give one of them',
    );
  }
  if (options.hash && options.from === undefined) {
    throw new UsageError('--hash reads the weights of a folder; give it with --from');
  }
  if (options.online || options.from !== undefined) {
    const from = options.from ?? null;
    return (await import('../init-from.js')).initFrom(from, dir, options, io);
  }
  const shown = options.out ?? join(dir ?? '.', 'aiact.yaml');
  // Whoever is asked says who they are; a script is taken for the developer.
  const isAsked = !options.yes && io.asker !== undefined;
  const { questionsFor, roleAnswered } = await import('../init-questions.js');
  const role = roleAnswered(options);
  const starter =
    isAsked && role === undefined
      ? { ...usual, blank: new Set(['role.kind']) }
      : { ...usual, ...(role && { role }) };
  const begun = isAsked && !options.force ? await begunFacts(shown, io) : null;
  const asked = { ...options, isResumed: begun !== null };
  const start = begun ?? starterFacts(starter);
  const { text, isBroken } = await questionsFor(shown, start, asked, io);
  if (text !== null && text !== begun) {
    await writeFacts(shown, text, { ...options, force: options.force || begun !== null }, io);
    io.stdout(stepsAfterInit(shown));
  }
  return isBroken ? 130 : 0;
}

/** A file that extends another; nobody is asked, since what to ask depends on what the family states. */
async function member(
  dir: string | undefined,
  family: string,
  options: InitOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.from !== undefined || options.online) {
    throw new UsageError(
      '--extends begins a file from a family file; leave --from and --online away',
    );
  }
  const shown = options.out ?? join(dir ?? '.', 'aiact.yaml');
  const { questionsFor, roleAnswered } = await import('../init-questions.js');
  const { memberFacts } = await import('../member-facts.js');
  const start = await memberFacts(family, shown, roleAnswered(options), io);
  const { text } = await questionsFor(shown, start, { ...options, yes: true }, io);
  await writeFacts(shown, text ?? start, options, io);
  io.stdout(stepsAfterInit(shown));
  return 0;
}

/** The facts of a file that is there, in which the questions go on; null where there is none. */
async function begunFacts(shown: string, io: Io): Promise<string | null> {
  if ((await stat(resolve(io.cwd, shown)).catch(() => null)) === null) return null;
  const { files, family } = await readInput(shown, io);
  if (family.bases.length + family.unread.size > 0) {
    throw new UsageError(
      `${shown} extends a family file, and questions would not know what stands there; answer in aiact-doc preview --edit`,
    );
  }
  const [file] = files;
  const { text } = patchFile(shown, file?.bytes ?? new Uint8Array(), []);
  const read = readFacts(files);
  if (text === undefined || !read.readable) {
    throw new UsageError(
      `${shown} exists and can't be gone on with: ${read.findings[0]?.message ?? 'it holds no facts'}; run aiact-doc check, or replace it with --force`,
    );
  }
  io.stdout(`Going on in ${show(shown)}; what it states stays.\n`);
  return text;
}

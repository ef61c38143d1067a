/** `preview`: the pages of the pack on the loopback address, made anew while the facts are edited; with `--edit` a form that writes them. */

import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { knownDocuments } from '../../complete/narrow.js';
import { show } from '../../report/terminal.js';
import { asUsage } from '../examine.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { writeFacts } from '../new-facts-file.js';
import type { CommonOptions } from '../options.js';
import { serve } from '../preview/serve.js';
import { Session } from '../preview/session.js';
import { starterFacts, usual } from '../starter-facts.js';
import { schedulerOf } from '../watch/scheduler.js';
import { ended, haveChanged } from '../watch/watch.js';
import { watchFiles } from '../watch/watch-files.js';

export interface PreviewOptions extends CommonOptions {
  readonly port?: number;
  readonly edit?: boolean;
}

/** How long files must have been quiet, in milliseconds. */
const quiet = 60;
/** How often it is looked whether whoever started the program is still there. */
const parentEvery = 2000;

/** Runs until a signal comes, nobody reads the output any more, or the parent is gone. */
export async function preview(
  path: string | undefined,
  options: PreviewOptions,
  io: Io,
): Promise<ExitCode> {
  if (path === '-') throw new UsageError('preview needs files: standard input ends');
  const only = await knownDocuments(options.only ?? []).catch(asUsage);
  if (options.edit) await startFacts(path ?? '.', io);
  const session = new Session(path ?? '.', options, io, { only, edits: options.edit === true });
  await session.begin();
  const files = watchFiles(() => scheduler.changed());
  const scheduler = schedulerOf({
    quiet,
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    work: async () => {
      if (await haveChanged(session.seen)) await session.look();
      files.follow(session.seen.keys());
    },
  });
  const serving = await serve(session, { port: options.port ?? 0, edits: options.edit === true });
  session.onChange = serving.announce;
  files.follow(session.seen.keys());
  io.stdout(`${serving.address}\n`);
  io.stderr(
    `${options.edit ? 'Preview and form' : 'Preview'} for this machine alone; the address is a secret. Ctrl-C ends it\n`,
  );
  await Promise.race([ended(io), parentGone()]);
  files.close();
  await scheduler.stop();
  files.close();
  await serving.close();
  return 0;
}

/** A folder without facts gets those that `init` begins with, so that a form can be filled in from nothing. */
async function startFacts(path: string, io: Io): Promise<void> {
  const names = await readdir(resolve(io.cwd, path)).catch(() => null);
  if (names === null || names.includes('aiact.yaml') || names.includes('aiact')) return;
  const shown = join(path, 'aiact.yaml');
  // Whoever fills in the form says who they are.
  await writeFacts(shown, starterFacts({ ...usual, blank: new Set(['role.kind']) }), {}, io);
  io.stderr(`Wrote ${show(shown)}\n`);
}

/** Resolves when another process has become the parent: the one that started the program has ended. */
function parentGone(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, parentEvery);
    timer.unref();
  });
}

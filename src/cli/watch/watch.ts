/** `--watch`: runs a command again whenever a file that it read has changed, on one calm screen, until a signal ends it. */
import { counted } from '../../text/counted.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import type { CommonOptions } from '../options.js';
import { outputsOf, overwriting } from '../output-places.js';
import { type Stamps, stampOf, tracingReads } from './reads.js';
import { schedulerOf } from './scheduler.js';
import { watchFiles } from './watch-files.js';

/** How long files must have been quiet, in milliseconds. */
const quiet = 100;

/** The same command line once more. */
type Command = (io: Io) => Promise<ExitCode>;

/** Runs the command until a signal comes or nobody reads the output any more; an error in the files does not end it. */
export async function watch(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  command: Command,
): Promise<ExitCode> {
  if (paths.includes('-')) throw new UsageError('--watch needs files: standard input ends');
  if (options.writeBaseline !== undefined) {
    throw new UsageError('--watch would wake itself by --write-baseline: write the baseline once');
  }
  const outputs = outputsOf(options, io);
  const onScreen = outputs.find(({ file }) => file === null || file === '-');
  if (onScreen !== undefined && onScreen.format !== 'text') {
    throw new UsageError(
      `--watch shows text: give --format ${onScreen.format} an --output of its own`,
    );
  }
  let seen: Stamps = new Map();
  let code = await runOnce(command, io, seen);
  if (present(seen) === 0) return code;
  const reports = outputs.map(({ file }) => file);
  // A flag that cannot work is told once.
  if (code === 2 && overwriting(reports, [...seen.keys()], io) !== undefined) return code;
  const files = watchFiles(() => scheduler.changed());
  const settle = async (): Promise<void> => {
    files.follow(seen.keys());
    io.stderr(`Watching ${counted(present(seen), 'file')}; Ctrl-C ends it\n`);
    if (await haveChanged(seen)) scheduler.changed();
  };
  const scheduler = schedulerOf({
    quiet,
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    work: async () => {
      if (!(await haveChanged(seen))) return files.follow(seen.keys());
      seen = new Map();
      code = await runOnce(command, io, seen);
      await settle();
    },
  });
  await settle();
  await ended(io);
  files.close();
  await scheduler.stop();
  files.close();
  return code;
}

/** One run, printed at once, so that the screen does not flicker. */
async function runOnce(command: Command, io: Io, stamps: Stamps): Promise<ExitCode> {
  let printed = '';
  const buffered: Io = {
    ...io,
    isRepeated: true,
    stdout: (text) => {
      printed += text;
    },
  };
  const clear = io.stdoutIsTerminal && io.env.TERM !== 'dumb' ? '\u001b[H\u001b[2J\u001b[3J' : '';
  try {
    return await tracingReads(stamps, () => command(buffered));
  } finally {
    io.stdout(clear + printed);
  }
}

/** How many files are there to watch. */
function present(stamps: Stamps): number {
  return [...stamps.values()].filter((stamp) => /^\d/.test(stamp)).length;
}

export async function haveChanged(stamps: Stamps): Promise<boolean> {
  for (const [path, stamp] of stamps) if ((await stampOf(path)) !== stamp) return true;
  return false;
}

/** Resolves on a signal, or when nobody reads the output any more. */
export async function ended({ signal, outputClosed }: Io): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const each of [signal, outputClosed]) {
      if (each?.aborted) resolve();
      each?.addEventListener('abort', () => resolve(), { once: true });
    }
  });
}

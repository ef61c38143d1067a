/** The flags that commands share, and what they mean once read. */
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type FailLevel, failLevels } from '../complete/verdict.js';
import { closest } from '../read/suggest.js';
import { ageOf } from '../release/age.js';
import { type Format, formats } from '../report/formats.gen.js';
import type { Run } from '../report/run.js';
import { type Io, UsageError } from './io.js';
import { type Shard, shardOf } from './shard.js';

export { type FailLevel, failLevels };

/** One report asked for; `file` null means standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

/** What the shared flags were read as. */
export interface CommonOptions {
  readonly outputs: readonly Output[];
  readonly failOn: FailLevel;
  readonly asOf?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly all?: boolean;
  readonly draft?: boolean;
  readonly only?: readonly string[];
  readonly out?: string;
  readonly breakLock?: boolean;
  /** An earlier pack or a revision of git. */
  readonly since?: string;
  readonly sinceAny?: boolean;
  /** Builds a pack anew although the one that lies there is the same. */
  readonly fresh?: boolean;
  readonly theme?: string;
  readonly templates?: string;
  readonly recursive?: boolean;
  /** How many processes examine models at once. */
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly release?: boolean;
  readonly releaseDate?: string;
  readonly within?: number;
  readonly modelCard?: string;
  /** The folder of the model, held against its facts. */
  readonly against?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly watch?: boolean;
  /** An age such as `6m`, known to be one. */
  readonly staleAfter?: string;
  /** The committed pack, or the folder of several. */
  readonly pack?: string;
  /** A file, or false where the configuration is to be ignored. */
  readonly config?: string | false;
  /** The least severities that a configuration gives to findings, by id. */
  readonly atLeast?: Run['atLeast'];
}

/** Adds `--format` and `--output`; the values arrive as `outputs`. */
export function withOutputs(command: Command): Command {
  const asked: { format: Format; file: string | null }[] = [];
  let formatNamed = false;
  command.setOptionValue('outputs', asked);
  return command
    .addOption(
      choiceOption('--format <format>', 'how to report, once or several times', formats)
        .default(undefined, 'text')
        .argParser((value: string) => {
          if (asked.length > 0 && !formatNamed) {
            throw new InvalidArgumentError(
              'Write --format before the --output that belongs to it.',
            );
          }
          formatNamed = true;
          asked.push({ format: choiceOf(formats, value), file: null });
          return value;
        }),
    )
    .addOption(
      new Option('--output <file>', 'write the format named before it to a file').argParser(
        (value: string) => {
          const last = asked.at(-1);
          if (value === '') throw new InvalidArgumentError('The file name is empty.');
          if (!last) asked.push({ format: 'text', file: value });
          else if (last.file === null) last.file = value;
          else throw new InvalidArgumentError('Each --output belongs to one --format before it.');
          return value;
        },
      ),
    );
}

/** Adds `--format`, `--output`, `--as-of`, `--quiet` and `--no-color`; the values arrive as `CommonOptions`. */
export function withReportFlags(command: Command): Command {
  return withOutputs(command)
    .addOption(
      new Option(
        '--as-of <date>',
        'the day to assess for, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)',
      ).argParser(isoDay),
    )
    .option('--quiet', 'findings only, without verdict and progress')
    .option('--no-color', 'plain text (so do NO_COLOR and a pipe)')
    .option('--config <file>', 'options from this file (default: aiact-doc.config.yaml)')
    .option('--no-config', 'ignore the configuration of this folder');
}

/** An option whose values are known: help and completion name them, and a slip of the pen is answered with the nearest. */
export function choiceOption<T extends string>(
  flags: string,
  description: string,
  candidates: readonly T[],
): Option {
  const option = new Option(flags, description);
  option.argChoices = [...candidates];
  return option.argParser((value: string) => choiceOf(candidates, value));
}

/** `--format` of a command that writes one report. */
export function formatOption(formats: readonly string[]): Option {
  return choiceOption('--format <format>', 'how to report', formats).default('text');
}

/** Adds `--fail-on`. */
export function withFailOn(command: Command): Command {
  return command.addOption(
    choiceOption('--fail-on <level>', 'exit 1 from this severity on', failLevels).default('error'),
  );
}

/** Adds the flags of commands that read foreign files: they fail only where that is asked for. */
export function withImportOutput(command: Command): Command {
  return command
    .addOption(formatOption(['text', 'json']))
    .option('--output <file>', 'write the JSON report to a file')
    .addOption(
      choiceOption(
        '--fail-on <level>',
        'exit 1 where files disagree from this severity on',
        failLevels,
      ).default('never'),
    );
}

/** Adds `--only DOCUMENT,…`. */
export function withOnly(command: Command, what: string): Command {
  return command.addOption(
    new Option('--only <documents>', what).argParser((value: string, before?: string[]) => [
      ...(before ?? []),
      ...value.split(',').filter((id) => id !== ''),
    ]),
  );
}

/** Adds `--recursive` and `--watch`. */
export function withRecursive(command: Command): Command {
  return command
    .option('--recursive', 'every model at or below the folders named')
    .option('--watch', 'again whenever a file changes, until Ctrl-C');
}

/** Adds `--jobs`. */
export function withJobs(command: Command): Command {
  return command.addOption(
    new Option('--jobs <n>', 'how many processes work at once; auto is half of the cores')
      .default(undefined, '1')
      .argParser(jobsOf),
  );
}

/** Adds `--jobs` and `--shard`. */
export function withParts(command: Command): Command {
  return withJobs(command).addOption(
    new Option('--shard <i/n>', 'only the models of part i of n, to be merged later').argParser(
      shardOf,
    ),
  );
}

const mostJobs = 64;

function jobsOf(value: string): number {
  if (value === 'auto') return Math.min(mostJobs, Math.max(1, availableParallelism() >> 1));
  if (!/^[1-9]\d?$/.test(value) || Number(value) > mostJobs) {
    throw new InvalidArgumentError(`Write auto or a whole number from 1 to ${mostJobs}.`);
  }
  return Number(value);
}

/** Adds `--stale-after` and `--pack`, with the theme of the pack. */
export function withAgeAndDriftOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--stale-after <age>', 'warn of what is older: 180d, 26w, 6m or 1y').argParser(
        (value: string) => {
          if (ageOf(value) !== null) return value;
          throw new InvalidArgumentError('Write a number and d, w, m or y, such as 6m.');
        },
      ),
    )
    .option('--pack <dir>', 'a committed pack that must be what the facts give')
    .option('--theme <file>', 'the theme that the pack was built with');
}

/** Adds `--templates DIR`. */
export function withTemplates(command: Command): Command {
  return command.option(
    '--templates <dir>',
    'templates of your own over the built-in ones (aiact-doc templates)',
  );
}

/** The value, if it is one of the candidates; otherwise an error that names the nearest. */
export function choiceOf<T extends string>(candidates: readonly T[], value: string): T {
  const found = candidates.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const near = closest(value, candidates);
  const hint = near === null ? `Choose one of ${candidates.join(', ')}.` : `Did you mean ${near}?`;
  throw new InvalidArgumentError(hint);
}

/** A day of the calendar, as it was written. */
export function isoDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  }
  return value;
}

/** The day to assess for: the flag, else SOURCE_DATE_EPOCH, else today, in UTC. */
export function assessmentDay(options: CommonOptions, io: Io): string {
  if (options.asOf !== undefined) return options.asOf;
  const epoch = io.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return io.now().toISOString().slice(0, 10);
  const seconds = /^\d{1,11}$/.test(epoch) ? Number(epoch) : Number.NaN;
  if (!(seconds <= 253_402_300_799)) {
    throw new UsageError('SOURCE_DATE_EPOCH must be a whole number of seconds since 1970');
  }
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** `--no-color`, then NO_COLOR, then FORCE_COLOR, then whether a terminal is there; empty variables count as unset. */
export function wantsColour(options: { readonly color: boolean }, io: Io): boolean {
  if (!options.color || io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR) return io.env.FORCE_COLOR !== '0';
  return io.stdoutIsTerminal && io.env.TERM !== 'dumb';
}

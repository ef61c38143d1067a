/** Lays a configuration below the command line: what a flag says stands, and what the file asks for fills the rest. */
import { type Command, InvalidArgumentError } from 'commander';
import { compareFindings, type Finding, makeFinding } from '../../finding/finding.js';
import { worded } from '../../finding/say.js';
import { nameValue, textValue } from '../../finding/value.js';
import { closest } from '../../read/suggest.js';
import type { Run } from '../../report/run.js';
import { show } from '../../report/terminal.js';
import { type Io, UsageError } from '../io.js';
import type { CommonOptions } from '../options.js';
import { pathFrom } from './config-paths.js';
import type { ConfigFile } from './find-config.js';
import { type ConfigRead, readConfig } from './read-config.js';

/** Keys whose value is a path. */
const pathKeys = ['pack', 'baseline', 'model_card', 'out', 'theme', 'templates'];

/** Keys that give way to a flag which does not go with them. */
const excludedBy: Readonly<Record<string, string>> = {
  baseline: 'writeBaseline',
  only: 'writeBaseline',
};

/** `check` takes a theme beside a pack only, and `build` always. */
function isMisplaced(key: string, { command, read }: Surroundings): boolean {
  if (key !== 'theme' || !command.options.some(({ long }) => long === '--pack')) return false;
  return read.config.pack === undefined && command.getOptionValueSource('pack') !== 'cli';
}

/** One value that is laid below the command line. */
interface Change {
  /** As the line on what was taken says it. */
  readonly says: string;
  readonly apply: () => void;
}

/** Applies the configuration to the command that is about to run; one with errors is reported, and nothing runs. */
export async function applyConfig(file: ConfigFile, command: Command, io: Io): Promise<void> {
  const read = readConfig(file);
  const findings = [...read.findings];
  const changes: Change[] = [];
  if (!findings.some(({ severity }) => severity === 'error')) {
    for (const [key, value] of Object.entries(read.config)) {
      const made = await changeOf(key, value, { file, read, command, io, findings });
      if (made !== null) changes.push(made);
    }
  }
  const options = command.opts<CommonOptions>();
  if (findings.some(({ severity }) => severity === 'error')) {
    const { writeReports } = await import('../write-reports.js');
    await writeReports([runOf(file, read, findings)], 'findings', options, io);
    throw new UsageError(`nothing was done: repair ${file.shown}, or ignore it with --no-config`);
  }
  for (const { apply } of changes) apply();
  if (options.quiet === true || io.isRepeated === true || changes.length === 0) return;
  const taken = changes.map(({ says }) => says).join(', ');
  io.stderr(`Configuration ${show(file.shown)}: ${show(taken, 400)}\n`);
}

interface Surroundings {
  readonly file: ConfigFile;
  readonly read: ConfigRead;
  readonly command: Command;
  readonly io: Io;
  /** What is wrong goes here. */
  readonly findings: Finding[];
}

async function changeOf(key: string, value: unknown, around: Surroundings): Promise<Change | null> {
  if (key === 'paths') return pathsChange(value as readonly string[], around);
  if (key === 'reports') return reportsChange(around);
  if (key === 'severity') return severityChange(around);
  if (isMisplaced(key, around)) return null;
  const text = pathKeys.includes(key) ? await inside(key, String(value), around) : `${value}`;
  return text === null ? null : flagChange(key, text, around);
}

/** A flag of the same name, if the command has it and the command line does not give it. */
function flagChange(key: string, text: string, { command, file }: Surroundings): Change | null {
  const name = key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const option = command.options.find((each) => each.attributeName() === name && !each.negate);
  const isTold = (flag: string): boolean => command.getOptionValueSource(flag) === 'cli';
  if (option === undefined || isTold(name) || isTold(excludedBy[key] ?? '')) return null;
  try {
    const value = option.parseArg?.(text, undefined as never) ?? text;
    return {
      says: `${key} ${text.replaceAll(',', ', ')}`,
      apply: () => command.setOptionValueWithSource(name, value, 'config'),
    };
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new UsageError(`${file.shown}: ${key} can't be ${text}. ${error.message}`);
  }
}

/** The facts to read, where the command takes some and names none. */
async function pathsChange(paths: readonly string[], around: Surroundings): Promise<Change | null> {
  const { command } = around;
  const [first] = command.registeredArguments;
  const takes = first?.name() === 'paths' || first?.name() === 'path';
  if (!takes || command.args.length > 0) return null;
  const known: string[] = [];
  for (const [index, path] of paths.entries()) {
    const found = await inside(`paths[${index}]`, path, around);
    if (found !== null) known.push(found);
  }
  if (!first.variadic && known.length > 1) {
    throw new UsageError(
      `${command.name()} takes one path and ${around.file.shown} names ${known.length}; name one of them`,
    );
  }
  return {
    says: `paths ${known.join(', ')}`,
    apply: () => {
      command.processedArgs[0] = first.variadic ? known : known[0];
    },
  };
}

async function reportsChange(around: Surroundings): Promise<Change | null> {
  const { command, read } = around;
  const isTold = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
  const takes = command.options.some((each) => each.attributeName() === 'format');
  if (!takes || isTold('format') || isTold('output')) return null;
  const outputs: { format: string; file: string | null }[] = [];
  for (const [index, { format, output }] of (read.config.reports ?? []).entries()) {
    const file =
      output === undefined ? null : await inside(`reports[${index}].output`, output, around);
    outputs.push({ format, file });
  }
  return {
    says: `reports ${outputs.map(({ format, file }) => format + (file === null ? '' : ` to ${file}`)).join(', ')}`,
    apply: () => command.setOptionValueWithSource('outputs', outputs, 'config'),
  };
}

/** Severities by id; an id that nothing has is a mistake. */
async function severityChange({ read, command, findings }: Surroundings): Promise<Change> {
  const { explainable } = await import('../../explain/explainable.js');
  const known = new Set(
    (await explainable()).flatMap(({ kind, id }) => (kind === 'check' ? [id] : [])),
  );
  const severity = read.config.severity ?? {};
  for (const id of Object.keys(severity).filter((each) => !known.has(each))) {
    const near = closest(id, [...known]);
    findings.push(
      makeFinding({
        id: 'config/unknown-finding',
        severity: 'error',
        ...worded('No finding has the id `{id}`', { id: nameValue(id) }),
        paths: [],
        help:
          near === null
            ? 'Take an id from the brackets of a finding; aiact-doc explain checks lists them'
            : `Did you mean \`${near}\`?`,
        place: read.placeOf(`severity.${id}`),
      }),
    );
  }
  const count = Object.keys(severity).length;
  return {
    says: `severity of ${count} ${count === 1 ? 'finding' : 'findings'}`,
    apply: () => command.setOptionValueWithSource('atLeast', severity, 'config'),
  };
}

/** The path as seen from the working folder; null and a finding where it leads out of the folder of the configuration. */
async function inside(
  key: string,
  path: string,
  { file, read, io, findings }: Surroundings,
): Promise<string | null> {
  const found = await pathFrom(file.folder, path, io);
  if ('path' in found) return found.path;
  findings.push(
    makeFinding({
      id: 'config/path',
      severity: 'error',
      ...worded('The path in `{key}` {problem}', {
        key: nameValue(key),
        problem: textValue(found.problem),
      }),
      paths: [],
      help: `Write a path below the folder of the configuration in \`${key}\`, or give the flag on the command line`,
      place: read.placeOf(key),
    }),
  );
  return null;
}

/** A run without facts: its findings are reported as those of an input that can't be used. */
function runOf(file: ConfigFile, read: ConfigRead, findings: Finding[]): Run {
  const folder = file.shown.slice(0, -file.file.length).replaceAll('\\', '/');
  return {
    title: 'Configuration',
    path: file.shown,
    prefix: folder.replace(/^\.\//, ''),
    read: {
      ...{ readable: false, facts: {}, placeOf: () => null },
      sources: read.sources,
      findings: findings.sort(compareFindings),
    },
    assessment: null,
  };
}

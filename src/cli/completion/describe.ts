/** The command line as a completion script needs it: commands, their flags, and what may follow each. */
import type { Argument, Command, Option } from 'commander';

/** What may stand at a place: words that are known, or what the shell or the program lists. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isList?: boolean }
  | { readonly kind: 'files' | 'folders' | 'ids' | 'nothing' };

export interface FlagLine {
  readonly name: string;
  readonly says: string;
  /** Null where the flag stands alone. */
  readonly values: Values | null;
}

export interface CommandLine {
  /** `templates list`. */
  readonly path: string;
  readonly says: string;
  readonly flags: readonly FlagLine[];
  /** What its arguments may be; null where it takes none. */
  readonly argument: Values | null;
  /** More than one of them may follow. */
  readonly takesMany: boolean;
  readonly commands: readonly CommandLine[];
}

/** Describes the program and everything below it; `documents` are the ids that `--only` takes. */
export function describeProgram(program: Command, documents: readonly string[]): CommandLine {
  const describe = (command: Command, path: readonly string[]): CommandLine => ({
    path: path.join(' '),
    says: command.summary() || command.description(),
    flags: [
      ...command.options.map((option) => flagLine(option, documents)),
      { name: '--help', says: 'show help', values: null },
    ],
    argument: argumentOf(command.registeredArguments[0]),
    takesMany: command.registeredArguments.length > 1 || isVariadic(command.registeredArguments[0]),
    commands: command.commands.map((each) => describe(each, [...path, each.name()])),
  });
  return describe(program, []);
}

function flagLine(option: Option, documents: readonly string[]): FlagLine {
  const { long, description, argChoices } = option;
  return {
    ...{ name: long ?? '', says: description },
    values: option.required ? valuesOf(option.flags, argChoices, documents) : null,
  };
}

function valuesOf(
  flags: string,
  choices: readonly string[] | undefined,
  documents: readonly string[],
): Values {
  if (choices !== undefined) return { kind: 'words', words: choices };
  if (flags.includes('<documents>')) return { kind: 'words', words: documents, isList: true };
  if (flags.includes('<file>')) return { kind: 'files' };
  return { kind: flags.includes('<dir>') ? 'folders' : 'nothing' };
}

function argumentOf(argument: Argument | undefined): Values | null {
  if (argument === undefined) return null;
  if (argument.argChoices !== undefined) return { kind: 'words', words: argument.argChoices };
  const name = argument.name();
  if (name === 'id') return { kind: 'ids' };
  return { kind: name === 'dir' || name === 'pack' ? 'folders' : 'files' };
}

const isVariadic = (argument: Argument | undefined): boolean => argument?.variadic === true;

/** Every command that is no program: what stands below, depth first. */
export function everyCommand(line: CommandLine): CommandLine[] {
  return line.commands.flatMap((each) => [each, ...everyCommand(each)]);
}

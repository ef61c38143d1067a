/** What was probably meant by a command or flag that does not exist, where the parser finds nothing like it. */
import type { Command } from 'commander';
import { closest } from '../../read/suggest.js';

/** Words of other programs for what ours calls otherwise. */
const otherCommands: Readonly<Record<string, string>> = {
  validate: 'check',
  lint: 'check',
  test: 'check',
  gate: 'check --release',
  release: 'check --release',
  generate: 'build',
  render: 'build',
  new: 'init',
  create: 'init',
  compare: 'diff',
  why: 'explain',
  version: '--version',
  theme: 'build --theme',
};
const otherFlags: Readonly<Record<string, string>> = {
  '--json': '--format json',
  '--sarif': '--format sarif',
  '--junit': '--format junit',
  '--strict': '--fail-on warning',
  '--fail-level': '--fail-on',
  '--max-warnings': '--fail-on warning',
  '--silent': '--quiet',
  '--verbose': '--all',
  '--date': '--as-of',
  '--today': '--as-of',
  '--outdir': '--out',
  '--output-dir': '--out',
  '--dry-run': 'check, which writes nothing',
  '--update-baseline': '--write-baseline',
};

/** A line to add to a refusal, or nothing. */
export function nearestLine(text: string, program: Command, argv: readonly string[]): string {
  if (text.includes('Did you mean')) return '';
  if (/missing required argument|required option/.test(text)) {
    return `(aiact-doc ${wordsOf(commandOf(program, argv))} --help shows how)\n`;
  }
  const [, command] = /unknown command '([^']*)'/.exec(text) ?? [];
  if (command !== undefined) return meant(nearCommand(command, program));
  const [, flag] = /unknown option '([^']*)'/.exec(text) ?? [];
  if (flag === undefined) return '';
  return nearFlag(flag.split('=')[0] ?? flag, program, argv);
}

const meant = (words: string | null): string =>
  words === null ? '' : `(Did you mean ${words}?)\n`;

function nearCommand(word: string, program: Command): string | null {
  const names = program.commands.map((each) => each.name());
  return (Object.hasOwn(otherCommands, word) && otherCommands[word]) || closest(word, names);
}

function nearFlag(flag: string, program: Command, argv: readonly string[]): string {
  const command = commandOf(program, argv);
  const own = flagsOf(command);
  const other = Object.hasOwn(otherFlags, flag) ? otherFlags[flag] : undefined;
  const first = other?.split(/[ ,]/)[0];
  if (other !== undefined && (!first?.startsWith('--') || own.includes(first))) return meant(other);
  const near = closest(flag, own);
  if (near !== null) return meant(near);
  const owners = program.commands.filter((each) => flagsOf(each).includes(flag));
  if (owners.length === 0) return '';
  return `(${flag} is a flag of ${owners.map((each) => each.name()).join(', ')})\n`;
}

/** The innermost command that the words name. */
function commandOf(program: Command, argv: readonly string[]): Command {
  let at = program;
  for (const word of argv) {
    const next = at.commands.find((each) => each.name() === word);
    if (next === undefined) {
      if (at !== program || !word.startsWith('-')) break;
    } else at = next;
  }
  return at;
}

/** The words that call a command, without the program. */
const wordsOf = (command: Command): string =>
  command.parent === null || command.parent.parent === null
    ? command.name()
    : `${wordsOf(command.parent)} ${command.name()}`;

const flagsOf = (command: Command): string[] => [
  ...command.options.flatMap(({ long }) => (long ? [long] : [])),
  '--help',
];

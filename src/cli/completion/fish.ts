/** The completion script for fish. */
import { type CommandLine, everyCommand, type FlagLine, type Values } from './describe.js';

/** Writes the script. */
export function fishScript(program: CommandLine): string {
  const lines = [program, ...everyCommand(program)].flatMap(linesOf);
  return `# Completion of aiact-doc for fish. Save it as ~/.config/fish/completions/aiact-doc.fish
complete -c aiact-doc -f
${lines.join('\n')}
`;
}

function linesOf({ path, flags, argument, commands }: CommandLine): string[] {
  const where = path === '' ? '__fish_use_subcommand' : conditionOf(path, commands);
  const when = `complete -c aiact-doc -n '${where}'`;
  const below = commands.map(
    ({ path: own, says }) => `${when} -a ${own.split(' ').at(-1)} -d '${quoted(says)}'`,
  );
  const offered = argument === null || commands.length > 0 ? null : argumentsOf(argument);
  return [
    ...below,
    ...(offered === null ? [] : [`${when} ${offered}`]),
    ...flags.map((flag) => `${when} ${flagOf(flag)}`),
  ];
}

/** The last word of the path was typed, and none of those that may follow it. */
function conditionOf(path: string, commands: readonly CommandLine[]): string {
  const seen = path
    .split(' ')
    .map((word) => `__fish_seen_subcommand_from ${word}`)
    .join('; and ');
  const next = commands.map((each) => each.path.split(' ').at(-1)).join(' ');
  return next === '' ? seen : `${seen}; and not __fish_seen_subcommand_from ${next}`;
}

function flagOf({ name, says, values }: FlagLine): string {
  const own = `-l ${name.slice(2)} -d '${quoted(says)}'`;
  return values === null ? own : `${own} -r ${argumentsOf(values) ?? '-f'}`;
}

function argumentsOf(values: Values): string | null {
  switch (values.kind) {
    case 'words':
      return values.isList
        ? `-f -a '(__fish_complete_list , "printf \\'%s\\\\n\\' ${values.words.join(' ')}")'`
        : `-f -a '${values.words.join(' ')}'`;
    case 'files':
      return '-F';
    case 'folders':
      return `-f -a '(__fish_complete_directories)'`;
    case 'ids':
      return `-f -a '(aiact-doc explain --all 2>/dev/null | awk "/^[0-9]/ { kind = substr(\\$2, 1, length(\\$2) - 1) } /^  / { print \\$1; print kind \\":\\" \\$1 }")'`;
    default:
      return null;
  }
}

/** Inside single quotes. */
function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}

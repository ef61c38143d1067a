/** How help looks: flags in groups of one order, choices named once, and the examples at the end. */
import { type Command, Help, type Option } from 'commander';
import { examplesText } from './examples.js';

/** The groups in their order, each with its flags; what is in none comes first, and last of it --help. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'What is looked at:': [
    '--only',
    '--recursive',
    '--shard',
    '--jobs',
    '--as-of',
    '--templates',
    '--theme',
    '--facts',
    '--config',
    '--no-config',
    '--part',
    '--inputs',
    '--no-rebuild',
  ],
  'Keys:': [
    '--key',
    '--key-passphrase-file',
    '--allowed-signers',
    '--require-signature',
    '--attach',
    '--public-key',
  ],
  'Release gate:': [
    '--release',
    '--release-date',
    '--within',
    '--model-card',
    '--stale-after',
    '--pack',
    '--baseline',
    '--write-baseline',
  ],
  'Report:': ['--format', '--output', '--fail-on', '--quiet', '--no-color'],
};
const headings = Object.keys(groups);
/** Below this number, headings would only be in the way. */
const fewest = 7;

function headingOf({ long }: Option, { options }: Command): string | undefined {
  const heading = headings.find((each) => groups[each]?.includes(long ?? ''));
  // A pack is looked at by commands that are no gate, too.
  const isGate = options.some((each) => each.long === '--release');
  return heading === 'Release gate:' && !isGate ? 'What is looked at:' : heading;
}

function rankOf(option: Option, command: Command): number {
  const heading = headingOf(option, command);
  if (heading !== undefined) return headings.indexOf(heading) + 2;
  return option.long === '--help' ? 1 : 0;
}

/** Arranges the help of the program and of every command below it. */
export function arrangeHelp(program: Command, columns: number): void {
  const usual = new Help();
  const width = Math.min(columns, 100);
  program.configureHelp({
    helpWidth: width,
    minWidthToWrap: 20,
    visibleOptions: (command) => {
      const options = usual.visibleOptions(command);
      if (options.length < fewest) return options;
      return options
        .map((option, at) => ({ option, at, rank: rankOf(option, command) }))
        .sort((a, b) => a.rank - b.rank || a.at - b.at)
        .map(({ option }) => option);
    },
    // An argument is told as a flag is: its choices stand in its words, and a default without quotes.
    argumentDescription: ({ defaultValue, description }) =>
      `${description}${defaultValue === undefined ? '' : ` (default: ${defaultValue})`}`,
    groupItems: (_unsorted, visible, groupOf) => usual.groupItems(visible, visible, groupOf),
    optionDescription: (option) => {
      const { argChoices, defaultValue, defaultValueDescription, description } = option;
      const choices = argChoices ? `: ${inWords(argChoices)}` : '';
      const usually = defaultValueDescription ?? defaultValue;
      const told = usually !== undefined && usually !== true && !option.negate;
      return `${description}${choices}${told ? ` (default: ${usually})` : ''}`;
    },
  });
  const visit = (command: Command, path: readonly string[]): void => {
    arrange(command, path.join(' '));
    for (const each of command.commands) {
      each.copyInheritedSettings(command);
      visit(each, [...path, each.name()]);
    }
  };
  visit(program, []);
}

function arrange(command: Command, name: string): void {
  if (command.options.length + 1 >= fewest) {
    for (const option of command.options) {
      const heading = headingOf(option, command);
      if (heading !== undefined) option.helpGroup(heading);
    }
  }
  const text = examplesText(name);
  if (text !== '') command.addHelpText('after', text);
}

/** `a, b or c`. */
function inWords(words: readonly string[]): string {
  const [last = ''] = words.slice(-1);
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

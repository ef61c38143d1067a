/** The flags of `diff`. */
import { type Command, Option } from 'commander';
import type { DiffOptions } from './commands/diff.js';
import type { ExitCode, Io } from './io.js';
import { choiceOption, formatOption, isoDay } from './options.js';

const formats = ['text', 'markdown', 'json', 'pdf'] as const;
const levels = ['regression', 'never'] as const;

/** Adds the command. */
export function addDiff(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  program
    .command('diff')
    .argument('<old>', 'a facts file or folder, a pack, or a revision of git: REV, REV:path, A...B')
    .argument('[new]', 'the same; the facts in this folder where it is left out')
    .summary('what changed: facts, conclusions and documents')
    .description(
      'Compares two sets of facts, packs or revisions: facts with old and new, conclusions, and the documents that differ.',
    )
    .addOption(formatOption(formats))
    .option('--output <file>', 'write the report to a file; a PDF needs one')
    .addOption(choiceOption('--fail-on <level>', 'exit 1 on a step back', levels).default('never'))
    .addOption(
      new Option(
        '--as-of <date>',
        'the day to assess facts for (default: that of a pack, else today)',
      ).argParser(isoDay),
    )
    .option('--all', 'every change, however many there are')
    .option('--no-color', 'plain text (so do NO_COLOR and a pipe)')
    .action(async (old: string, now: string | undefined, options: DiffOptions) => {
      answer(await (await import('./commands/diff.js')).diff(old, now, options, io));
    });
}

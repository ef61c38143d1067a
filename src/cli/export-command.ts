/** The flags of `export`. */
import { type Command, Option } from 'commander';
import { audiences } from '../export/audiences.js';
import { exportKinds } from '../export/kinds.js';
import type { ExportOptions } from './commands/export.js';
import type { ExitCode, Io } from './io.js';
import { choiceOption, isoDay } from './options.js';

/** Adds the command. */
export function addExport(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  program
    .command('export')
    .argument('<kind>', `what to write: ${exportKinds.join(', ')}`)
    .argument('[facts]', 'a facts file or folder; this folder where it is left out')
    .summary('write facts in the formats of others: model card, CycloneDX, SPDX, RO-Crate, JSON')
    .description(
      'Writes what is stated and confirmed in a format of others. An export holds what its audience may see: for the public what public papers print, and what you state to be public.',
    )
    .option('--out <file>', 'where to write it; standard output where it is left out')
    .option('--into <file>', 'the model card to change, such as README.md')
    .option('--spec <version>', 'the version of CycloneDX: 1.6 or 1.7', '1.6')
    .option('--pack <dir>', 'the built pack whose public documents are linked or listed')
    .addOption(
      choiceOption(
        '--audience <audience>',
        'for whom it is made (default: public; json: authorities)',
        audiences,
      ),
    )
    .addOption(
      new Option(
        '--as-of <date>',
        'the day to assess for, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)',
      ).argParser(isoDay),
    )
    .action(async (kind: string, facts: string | undefined, options: ExportOptions) => {
      answer(await (await import('./commands/export.js')).exportCommand(kind, facts, options, io));
    });
}

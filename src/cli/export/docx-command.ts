/** The flags of `export docx`. */
import { type Command, Option } from 'commander';
import type { ExportDocxOptions } from '../commands/export-docx.js';
import type { ExitCode, Io } from '../io.js';
import { isoDay, withOnly } from '../options.js';
import { exportGroup } from './export-group.js';

/** Adds the command to its group. */
export function addExportDocx(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  const command = exportGroup(program)
    .command('docx')
    .argument('[path]', 'a pack, or a facts file or folder', '.')
    .summary('the papers as Word files, for comments')
    .description(
      'Writes the papers of a pack, or those that the facts give, as Word files for comments. The first line of each names the PDF that counts.',
    )
    .option('--out <dir>', 'where to write them', 'aiact-comments')
    .option('--draft', 'of facts: in spite of errors')
    .addOption(
      new Option('--as-of <date>', 'of facts: the day to assess for (default: today)').argParser(
        isoDay,
      ),
    );
  withOnly(command, 'only these documents, separated by commas').action(
    async (path: string, _own: ExportDocxOptions, own: Command) => {
      // A flag that the group has, too, is taken by the group, wherever it stands.
      const options = own.optsWithGlobals<ExportDocxOptions>();
      answer(await (await import('../commands/export-docx.js')).exportDocx(path, options, io));
    },
  );
}

/** Adds `preview` to the command line. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PreviewOptions } from './commands/preview.js';
import type { ExitCode, Io } from './io.js';
import { isoDay, withOnly } from './options.js';

export function addPreview(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  const command = program
    .command('preview')
    .argument('[path]', 'a facts file or folder')
    .summary('the pages of the pack in your browser, while you edit the facts')
    .description(
      'Serves the pages of the pack to the browser of this machine alone, with the findings beside the lines, and makes them anew whenever the facts change. With --edit a form asks for the facts and writes them. Prints the address and opens nothing.',
    )
    .addOption(
      new Option('--port <number>', 'the port to listen on (default: one that is free)').argParser(
        (text: string) => {
          const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
          if (port >= 1 && port <= 65_535) return port;
          throw new InvalidArgumentError('Write a number from 1 to 65535.');
        },
      ),
    )
    .addOption(
      new Option(
        '--as-of <date>',
        'the day to assess for, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)',
      ).argParser(isoDay),
    )
    .option('--edit', 'a form that writes the facts, for people who do not write YAML');
  withOnly(command, 'only these documents, separated by commas').action(
    async (
      path: string | undefined,
      options: Omit<PreviewOptions, 'outputs' | 'failOn' | 'color'>,
    ) => {
      const { preview } = await import('./commands/preview.js');
      answer(await preview(path, { ...options, outputs: [], failOn: 'error', color: false }, io));
    },
  );
}

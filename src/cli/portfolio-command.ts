/** The flags of `portfolio`. */
import { type Command, Option } from 'commander';
import type { PortfolioOptions } from './commands/portfolio.js';
import type { ExitCode, Io } from './io.js';
import { formatOption, isoDay, withFailOn, withJobs } from './options.js';

/** Adds the command. */
export function addPortfolio(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  const command = program
    .command('portfolio')
    .argument('[paths...]', 'folders with models, packs, or findings of check as jsonl')
    .summary('all models on one page, worst first')
    .description(
      'Shows all models at or below the folders on one page: verdicts, open questions, what falls due next, and the points that many of them share. Builds nothing.',
    )
    .option('--all', 'list every model')
    .option('--history <file>', 'compare with the runs in this file, and add this one')
    .addOption(
      new Option(
        '--as-of <date>',
        'the day to assess for, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today)',
      ).argParser(isoDay),
    )
    .addOption(formatOption(['text', 'json', 'html']))
    .option('--output <file>', 'write the page to a file')
    .option('--no-color', 'plain text (so do NO_COLOR and a pipe)');
  withFailOn(withJobs(command)).action(async (paths: string[], options: PortfolioOptions) => {
    answer(await (await import('./commands/portfolio.js')).portfolio(paths, options, io));
  });
}

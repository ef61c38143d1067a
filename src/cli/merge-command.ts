/** The flags of `merge`. */
import type { Command } from 'commander';
import type { ExitCode, Io } from './io.js';
import { type CommonOptions, withOutputs } from './options.js';

/** Adds the command. */
export function addMerge(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  const command = program
    .command('merge')
    .argument('<files...>', 'findings of check --shard as jsonl, or folders that hold them')
    .summary('put the findings of several parts together, in any format')
    .description(
      'Reads what check --shard wrote as jsonl on one machine or many, and writes the reports of one run over all models. Ends with the gravest code of the parts.',
    )
    .option('--all', 'show notes too, and every finding in full');
  withOutputs(command)
    .option('--quiet', 'findings only, without verdict')
    .option('--no-color', 'plain text (so do NO_COLOR and a pipe)')
    .action(async (paths: string[], options: Omit<CommonOptions, 'failOn'>) => {
      const { merge } = await import('./commands/merge.js');
      answer(await merge(paths, { ...options, failOn: 'error' }, io));
    });
}

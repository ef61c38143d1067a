/** The command that prints completion scripts. */
import { Argument, type Command } from 'commander';
import type { Shell } from './commands/completion.js';
import type { ExitCode, Io } from './io.js';
import { choiceOf } from './options.js';

const shells: readonly Shell[] = ['bash', 'zsh', 'fish'];

/** Adds the command. */
export function addCompletion(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  const shell = new Argument('<shell>', shells.join(', '));
  shell.argChoices = [...shells];
  program
    .command('completion')
    .addArgument(shell.argParser((value: string) => choiceOf(shells, value)))
    .summary('print a script that completes command lines')
    .description('Prints a completion script for a shell. It runs nothing but this program.')
    .action(async (wanted: Shell) => {
      answer((await import('./commands/completion.js')).completion(wanted, program, io));
    });
}

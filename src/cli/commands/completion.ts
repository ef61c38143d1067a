/** `completion`: prints what a shell needs to complete command lines of the program. */
import type { Command } from 'commander';
import { documents } from '../../documents/registry.gen.js';
import { bashScript } from '../completion/bash.js';
import { type CommandLine, describeProgram } from '../completion/describe.js';
import { fishScript } from '../completion/fish.js';
import { zshScript } from '../completion/zsh.js';
import type { ExitCode, Io } from '../io.js';

/** The shells that are known. */
export type Shell = 'bash' | 'zsh' | 'fish';

const scripts: Readonly<Record<Shell, (program: CommandLine) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Prints the script of a shell; it knows commands, flags and documents, and asks the program for ids when they are wanted. */
export function completion(shell: Shell, program: Command, io: Io): ExitCode {
  io.stdout(scripts[shell](describeProgram(program, Object.keys(documents))));
  return 0;
}

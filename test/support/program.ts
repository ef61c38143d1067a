/** The program as its users start it: the bundle, in a process of its own. */
import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './command-line.js';

export const program = join(repository, 'dist/bin/aiact-doc.js');

const plain = {
  ...process.env,
  ...{ NO_COLOR: '', FORCE_COLOR: '', CI: '', SOURCE_DATE_EPOCH: '1795262400' },
};

/** Runs the program to its end. */
export function runProgram(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...argv], {
    ...{
      cwd,
      encoding: 'utf8',
      env: { ...plain, ...env },
      maxBuffer: 100 * 1024 * 1024,
      timeout: 120_000,
    },
  });
}

/** Runs a line of the shell in which `aiact-doc` is the program; answers with the code that the line prints last. */
export function runShell(line: string, cwd: string): { code: number; stderr: string } {
  const script = `aiact-doc() { '${process.execPath}' '${program}' "$@"; }\n${line}`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], {
    ...{ cwd, encoding: 'utf8', env: plain, timeout: 120_000 },
  });
  return { code: Number(stdout.trim().split('\n').at(-1)), stderr };
}

/** A program that is still at work. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has printed so far, both streams together. */
  readonly printed: () => string;
  /** Resolves when the words have been printed `times` times; fails if the program ends before. */
  readonly says: (words: string, times?: number) => Promise<void>;
  /** Resolves with the exit code, or the signal that killed it. */
  readonly ended: Promise<number | string | null>;
}

/** Starts the program and leaves it at work. */
export function startProgram(argv: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [program, ...argv], { cwd, env: plain });
  let printed = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => {
      resolve(code ?? signal);
      for (const listener of listeners) listener();
    });
  });
  const says = (words: string, times = 1): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const isThere = printed.split(words).length - 1 >= times;
        const isOver = child.exitCode !== null || child.signalCode !== null;
        if (!isThere && !isOver) return;
        listeners.delete(look);
        if (isThere) resolve();
        else reject(new Error(`it ended without saying ${words}:\n${printed}`));
      };
      listeners.add(look);
      look();
    });
  return { child, printed: () => printed, says, ended };
}

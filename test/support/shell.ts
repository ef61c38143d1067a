/** Runs the shell scripts of the ready-made CI in a folder of their own, with made-up programs before the real ones on the PATH. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, type Outcome, repository } from './command-line.js';

/** The command line as it is shipped. */
export const bundle = join(repository, 'dist/bin/aiact-doc.js');

/** A folder for the scripts of one test: `work` is where they run, `bin` comes first on the PATH. */
export class Runner {
  readonly #folder = folderWith({ 'calls.txt': '' });
  readonly root = this.#folder.path;
  readonly work = join(this.root, 'work');
  readonly #bin = join(this.root, 'bin');

  constructor() {
    mkdirSync(this.work);
    mkdirSync(this.#bin);
  }

  remove(): void {
    this.#folder.remove();
  }

  /** A program that writes down how it was called, then runs these lines. */
  program(name: string, lines = ''): void {
    const file = join(this.#bin, name);
    const note = `{ printf '%s' ${name}; printf ' <%s>' "$@"; echo; } >>"$CALLS"`;
    writeFileSync(file, `#!/usr/bin/env bash\n${note}\n${lines}\n`);
    chmodSync(file, 0o755);
  }

  /** How the made-up programs were called, a line each, with every word in angle brackets. */
  get calls(): string {
    return readFileSync(join(this.root, 'calls.txt'), 'utf8');
  }

  /** Runs lines of bash, as GitHub does: an error ends them. */
  bash(script: string, env: Readonly<Record<string, string>> = {}, words: string[] = []): Outcome {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script, 'bash', ...words],
      {
        cwd: this.work,
        encoding: 'utf8',
        env: {
          PATH: `${this.#bin}:${process.env.PATH}`,
          HOME: this.root,
          CALLS: join(this.root, 'calls.txt'),
          ...env,
        },
      },
    );
    return { code: status ?? -1, stdout, stderr };
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }
}

/** Runs a command line inside the test process, with its streams captured and a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/program.js';
import type { Asker } from '../../src/interview/interview.js';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
  /** What somebody at the terminal answers when asked for a secret. */
  readonly secret?: string;
  /** Whoever sits at the terminal and answers what init asks. */
  readonly asker?: Asker;
  /** What starts a worker for `--jobs`. */
  readonly startWorker?: NonNullable<Io['startWorker']>;
}

/** The repository's own folder. */
export const repository = new URL('../../', import.meta.url).pathname.replace(/\/$/, '');

/** Runs `aiact-doc` with these arguments on 21 November 2026. */
export async function aiactDoc(
  argv: readonly string[],
  {
    cwd = repository,
    env = {},
    stdin = '',
    terminal = false,
    signal,
    secret,
    asker,
    startWorker,
  }: Surroundings = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    readStdin: async () => new TextEncoder().encode(stdin),
    env,
    cwd,
    now: () => new Date('2026-11-21T12:00:00Z'),
    stdoutIsTerminal: terminal,
    stderrIsTerminal: terminal,
    columns: 100,
    signal: signal ?? null,
    ...(asker !== undefined && { asker: async () => asker }),
    ...(startWorker !== undefined && { startWorker }),
    ...(secret !== undefined && { askSecret: async () => secret }),
  };
  return { code: await run(argv, io), stdout, stderr };
}

/** A folder for one test, with these files in it; `remove` takes it away. */
export function folderWith(files: Readonly<Record<string, string>> = {}): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'aiact-doc-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Folders of a model that can't pass: facts too few, broken, empty, none. */
export const mishaps = {
  'poor/aiact.yaml': 'schema: 1\nmodel:\n  name: Heron-7B\n',
  'broken/aiact.yaml': 'schema: 1\nmodel: [\n',
  'empty/aiact.yaml': '',
  'nothing/readme.md': '',
} as const;

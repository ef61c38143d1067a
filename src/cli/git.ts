/** Runs git, the one program that this one starts: fixed arguments, no shell, a bare environment. */
import { execFile } from 'node:child_process';
import { type Io, UsageError } from './io.js';

/** What git printed, as text. */
export function gitText(bytes: Buffer): string {
  return bytes.toString('utf8');
}

/** What git must not do here: fetch, watch, page, ask, or take other folders for the repository than the one it stands in. */
const still = [
  '--no-pager',
  '--literal-pathspecs',
  '--no-replace-objects',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'protocol.allow=never',
] as const;

/** Runs git in a folder and gives what it prints; rejects with a `UsageError` in words. */
export function git(
  folder: string,
  args: readonly string[],
  io: Io,
  { input = '', most = 4 * 1024 * 1024 }: { input?: string; most?: number } = {},
): Promise<Buffer> {
  const kept = ['PATH', 'Path', 'HOME', 'USERPROFILE', 'SystemRoot'].flatMap((name) => {
    const value = io.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const env = {
    ...Object.fromEntries(kept),
    ...{ LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' },
  };
  return new Promise((done, fail) => {
    const child = execFile(
      'git',
      [...still, '-C', folder, ...args],
      { env, encoding: 'buffer', maxBuffer: most, timeout: 60_000, windowsHide: true, cwd: folder },
      (error, stdout, stderr) => {
        if (error === null) done(stdout);
        else fail(refused(error, stderr));
      },
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** What is said where revisions are asked for outside of a repository. */
export const noRepository = 'this is no git repository, so there are no revisions to compare';

function refused(error: Error, stderr: Buffer): UsageError {
  const { code } = error as { code?: unknown };
  if (code === 'ENOENT') {
    return new UsageError('git is not installed here; name files, folders or packs instead');
  }
  const said = gitText(stderr).split('\n')[0] ?? '';
  if (/not a git repository/.test(said)) {
    return new UsageError(noRepository);
  }
  return new UsageError(`git can't tell: ${said.replace(/^fatal: /, '') || String(code)}`);
}

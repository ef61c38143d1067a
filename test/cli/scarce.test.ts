/** What the system refuses is no fault of the program and no verdict: it ends in 3, in words, and by a signal at once. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { folderWith, repository } from '../support/command-line.js';
import { program, startProgram } from '../support/program.js';

let folder = folderWith();
beforeEach(() => {
  folder = folderWith();
});
afterEach(() => folder.remove());

const sample = join(repository, 'samples/olmo-2-32b');

describe('A process that may open few files', () => {
  it.each([20, 24, 28, 32, 40, 48, 64])(
    '%i of them ends with a verdict, or in 3 with words',
    (most) => {
      if (process.platform === 'win32') return;
      const line = `ulimit -n ${most}; exec "$0" "$@"`;
      const { status, stderr } = spawnSync(
        'bash',
        ['-c', line, process.execPath, program, 'check', sample],
        {
          cwd: folder.path,
          encoding: 'utf8',
        },
      );
      // Below that Node itself does not start.
      if (stderr.includes('node:internal') || status === null) return;
      expect([0, 3]).toContain(status);
      if (status === 3) expect(stderr).toMatch(/EMFILE/);
      expect(stderr).not.toContain('internal error');
    },
  );
});

describe('A signal', () => {
  it('ends a build that waits for a lock', async () => {
    const own = folderWith();
    const { thisWriter } = await import('../../src/files/writer.js');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(own.path, '.aiact-pack.lock'), JSON.stringify(thisWriter()));
    const running = startProgram(['build', sample, '--draft'], own.path);
    await running.says('error').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 1500));
    running.child.kill('SIGTERM');
    expect([143, 'SIGTERM']).toContain(await running.ended);
    own.remove();
  });

  it('is not needed where a pipe or a device stands in the way of a build: it is refused', () => {
    const strange: readonly (readonly [string, (path: string) => unknown])[] = [
      ['pipe', (path) => execFileSync('mkfifo', [path])],
      ['device', (path) => symlinkSync('/dev/zero', path)],
    ];
    for (const [name, make] of strange) {
      mkdirSync(join(folder.path, name, 'aiact-pack'), { recursive: true });
      make(join(folder.path, name, '.aiact-pack.lock'));
      const build = [program, 'build', sample, '--draft', '--quiet'];
      const cwd = join(folder.path, name);
      const locked = spawnSync(process.execPath, build, { cwd, encoding: 'utf8', timeout: 60_000 });
      expect([name, locked.status]).toEqual([name, 2]);
      expect(locked.stderr).toContain('.aiact-pack.lock');
      make(join(folder.path, name, 'aiact-pack/manifest.json'));
      const packed = spawnSync(process.execPath, build, { cwd, encoding: 'utf8', timeout: 60_000 });
      expect([name, packed.status]).toEqual([name, 2]);
      expect(packed.stderr).toContain('manifest.json');
    }
  });
});

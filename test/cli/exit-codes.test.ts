/** The exit codes are a contract with release pipelines: 0, 1, 2, 3, 70, and the gravest over several inputs. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ExitCode, gravest } from '../../src/cli/io.js';
import { aiactDoc, folderWith, mishaps, repository } from '../support/command-line.js';

const complete = readFileSync(join(repository, 'samples/smollm3-3b/aiact.yaml'), 'utf8');
let folder = folderWith();
beforeEach(() => {
  folder = folderWith({
    'good/aiact.yaml': complete,
    ...mishaps,
  });
});
afterEach(() => folder.remove());

const code = async (...argv: string[]): Promise<number> =>
  (await aiactDoc(argv, { cwd: folder.path })).code;

describe('gravest', () => {
  it.each<[readonly ExitCode[], ExitCode]>([
    [[0, 1], 1],
    [[1, 3, 0], 3],
    [[3, 2, 1], 2],
    [[2, 70], 70],
    [[], 0],
  ])('of %j is %i', (codes, expected) => {
    expect(gravest(codes)).toBe(expected);
  });
});

describe('check', () => {
  it('ends in 0 where nothing is an error', async () => {
    expect(await code('check', 'good')).toBe(0);
  });

  it('ends in 1 on errors, and in 0 where they are not to fail it', async () => {
    expect(await code('check', 'poor')).toBe(1);
    expect(await code('check', 'poor', '--fail-on', 'never')).toBe(0);
  });

  it('ends in 1 on an unknown key or a wrong value, for these are findings', async () => {
    writeFileSync(join(folder.path, 'good/aiact.yaml'), `${complete}\ncolour: blue\n`);
    expect(await code('check', 'good')).toBe(1);
  });

  it.each(['broken', 'empty', 'nothing', 'absent', 'nothing/readme.md/x'])(
    'ends in 2 where nothing can be concluded from %s',
    async (path) => {
      expect(await code('check', path)).toBe(2);
    },
  );

  it.each(['check', 'assess', 'build'])('ends in 2 where a path is empty: %s', async (command) => {
    expect(await code(command, '')).toBe(2);
  });

  it('ends in 2 whatever --fail-on says, if an input can not be read', async () => {
    expect(await code('check', 'broken', '--fail-on', 'never')).toBe(2);
  });

  it('ends in the gravest code over several inputs', async () => {
    expect(await code('check', 'good', 'poor')).toBe(1);
    expect(await code('check', 'poor', 'broken', 'good')).toBe(2);
  });

  it('ends in 3 where a report can not be written', async () => {
    expect(await code('check', 'good', '--output', 'absent/report.txt')).toBe(3);
  });
});

describe('assess', () => {
  it('ends in 0 however little is known, and in 2 where the facts can not be read', async () => {
    expect(await code('assess', 'poor')).toBe(0);
    expect(await code('assess', 'broken')).toBe(2);
  });
});

describe('usage', () => {
  it.each([
    [['chekc'], 'check'],
    [['check', '--fial-on', 'error'], '--fail-on'],
    [['check', '--format', 'jsno'], 'json'],
    [['check', '--fail-on', 'warnings'], 'warning'],
    [['check', 'good', '--only', 'copyright-polcy'], 'copyright-policy'],
    [['explain', 'open-source-excepton'], 'open-source-exception'],
  ])('%j ends in 2 and names what was probably meant', async (argv, meant) => {
    const outcome = await aiactDoc(argv, { cwd: folder.path });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(meant);
    expect(outcome.stdout).toBe('');
  });

  it.each([
    [['check', '--as-of', '2026-02-30']],
    [['check', '--as-of', 'today']],
    [['check', 'good', '--format', 'json', '--format', 'text']],
    [['check', 'good', '--output', 'a.txt', '--format', 'json']],
    [['check', 'good', '--format', 'json', '--output', 'a', '--output', 'b']],
    [['check', 'good', 'good']],
    [['assess', 'good', 'poor']],
    [['schema', 'extra']],
    [['build', 'good', '--out', '']],
    [['build', 'good', '--out', '.']],
    [['build', 'good', '--out', 'good']],
    [['build', 'good', '--out', '.git/pack']],
    [['build', 'good', '--out', 'nothing']],
    [['init']],
    [[]],
  ])('%j ends in 2', async (argv) => {
    const outcome = await aiactDoc(argv, { cwd: folder.path });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).not.toBe('');
  });

  it('ends in 2 where SOURCE_DATE_EPOCH is no number of seconds', async () => {
    const outcome = await aiactDoc(['check', 'good'], {
      cwd: folder.path,
      env: { SOURCE_DATE_EPOCH: 'yesterday' },
    });
    expect(outcome).toMatchObject({ code: 2 });
  });

  it('ends in 0 for help and version', async () => {
    expect(await code('--help')).toBe(0);
    expect(await code('check', '--help')).toBe(0);
    const { stdout } = await aiactDoc(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('offers a network to no command but init', async () => {
    expect((await aiactDoc(['init', '--help'])).stdout).toContain('--online');
    for (const command of ['check', 'assess', 'build', 'import', 'explain', 'schema']) {
      expect((await aiactDoc([command, '--help'])).stdout).not.toContain('--online');
    }
  });
});

describe('unsafe input', () => {
  it('is a symbolic link, as a folder or as a file within it', async () => {
    symlinkSync(join(folder.path, 'good'), join(folder.path, 'link'));
    mkdirSync(join(folder.path, 'inner'));
    symlinkSync(join(folder.path, 'good/aiact.yaml'), join(folder.path, 'inner/aiact.yaml'));
    for (const path of ['link', 'inner']) {
      const outcome = await aiactDoc(['check', path], { cwd: folder.path });
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain('symbolic link');
    }
  });

  it('is a file of more than 10 MiB', async () => {
    writeFileSync(join(folder.path, 'large.yaml'), '#'.repeat(10 * 1024 * 1024 + 1));
    const outcome = await aiactDoc(['check', 'large.yaml'], { cwd: folder.path });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('larger than 10 MiB');
  });

  it('is a device that never ends', async () => {
    expect(await code('check', '/dev/zero')).toBe(2);
  });

  it('is a folder with both forms of facts', async () => {
    mkdirSync(join(folder.path, 'good/aiact'));
    writeFileSync(join(folder.path, 'good/aiact/model.yaml'), 'schema: 1\n');
    expect(await code('check', 'good')).toBe(2);
  });
});

describe('build', () => {
  it('ends in 1 and writes nothing on errors, whatever --fail-on says', async () => {
    expect(await code('build', 'poor', '--out', 'pack')).toBe(1);
    expect(await code('build', 'poor', '--out', 'pack', '--fail-on', 'never')).toBe(1);
    expect(await code('check', 'pack')).toBe(2);
  });

  it('ends in 3 where the pack can not be written', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    expect(await code('build', 'good', '--draft', '--out', 'file/pack')).toBe(3);
  });

  it('ends in 3 and writes nothing when it is interrupted', async () => {
    const outcome = await aiactDoc(['build', 'good', '--draft', '--out', 'pack'], {
      cwd: folder.path,
      signal: AbortSignal.abort(),
    });
    expect(outcome.code).toBe(3);
    expect(await code('check', 'pack')).toBe(2);
  });
});

it('A refused word of the command line becomes neither a colour nor a command of the runner', async () => {
  const word = 'x\n::error::y\u001b[31m##[group]z';
  for (const flag of ['--as-of', '--fail-on', '--no-such-flag']) {
    const { code: answer, stderr } = await aiactDoc(['check', `${flag}=${word}`]);
    expect(answer).toBe(2);
    for (const told of ['\u001b', '::error', '##[']) expect(stderr).not.toContain(told);
  }
});

it('A command says nothing on the error stream that it was not asked for, on any release of Node', async () => {
  const { code: answer, stdout, stderr } = await aiactDoc(['--version']);
  expect({ answer, stderr }).toEqual({ answer: 0, stderr: '' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

/** Completion: bash offers what may stand where the cursor is, and the scripts of all shells can be read by them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documents } from '../../src/documents/registry.gen.js';
import { formats } from '../../src/report/formats.gen.js';
import { aiactDoc, folderWith } from '../support/command-line.js';

const folder = folderWith();
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;
const scriptOf = async (shell: string): Promise<string> =>
  (await aiactDoc(['completion', shell])).stdout;

beforeAll(async () => {
  writeFileSync(join(folder.path, 'bash.sh'), await scriptOf('bash'));
  /** Stands for the program, so that the test needs no build: it answers with all ids. */
  const ids = (await aiactDoc(['explain', '--all'])).stdout;
  writeFileSync(join(folder.path, 'ids.txt'), ids);
  writeFileSync(
    join(folder.path, 'aiact-doc'),
    `#!/bin/sh\n[ "$*" = 'explain --all' ] && cat '${join(folder.path, 'ids.txt')}'\n`,
  );
  chmodSync(join(folder.path, 'aiact-doc'), 0o755);
});
afterAll(() => folder.remove());

/** What bash offers for these words, the last of which is being typed. */
function offered(...words: string[]): string[] {
  const all = [join(folder.path, 'aiact-doc'), ...words];
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      ...['--norc', '-c'],
      `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _aiact_doc; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ...['bash', join(folder.path, 'bash.sh'), ...all],
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

const inBash = has('bash') ? describe : describe.skip;

inBash('In bash, completion', () => {
  it('offers the commands', () => {
    expect(offered('')).toEqual(expect.arrayContaining(['init', 'check', 'build', 'explain']));
    expect(offered('ch')).toEqual(['check']);
    expect(offered('templates', '')).toEqual(['list', 'eject']);
  });

  it('offers the flags of the command', () => {
    expect(offered('check', '--rel')).toEqual(['--release', '--release-date']);
    expect(offered('check', 'some/folder', '--fail')).toEqual(['--fail-on']);
    expect(offered('verify', '--rel')).toEqual([]);
    expect(offered('templates', 'eject', '--')).toEqual(['--force', '--only', '--help']);
    expect(offered('--')).toEqual(['--version', '--help']);
  });

  it('offers the values of a flag, after a space and after =', () => {
    expect(offered('check', '--format', '')).toEqual([...formats]);
    expect(offered('check', '--format', 'js')).toEqual(['json', 'jsonl']);
    expect(offered('check', '--format', '=')).toEqual([...formats]);
    expect(offered('check', '--format', '=', 'sa')).toEqual(['sarif']);
    expect(offered('diff', '--fail-on', '')).toEqual(['regression', 'never']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('offers documents, also after a comma', () => {
    expect(offered('check', '--only', '')).toEqual(Object.keys(documents));
    expect(offered('build', '--only', 'copyright-policy,training-c')).toEqual([
      'copyright-policy,training-content-summary',
    ]);
  });

  it('leaves files to the shell', () => {
    expect(offered('check', '')).toEqual([]);
    expect(offered('check', '--output', '')).toEqual([]);
    expect(offered('build', '--theme', 'x')).toEqual([]);
  });

  it('asks the program for ids, and quotes what the shell would obey', () => {
    expect(offered('explain', 'training-compute/am')).toEqual(['training-compute/amount-given']);
    expect(offered('explain', 'art-53\\(2')).toEqual(['art-53\\(2\\)']);
    expect(offered('explain', 'role.k')).toEqual(['role.kind']);
  });

  it('completes ids behind their kind and a colon, whether bash parts words there or not', () => {
    expect(offered('explain', 'gate', ':')).toContain('gpai');
    expect(offered('explain', 'gate', ':', 'gp')).toEqual(['gpai']);
    expect(offered('explain', 'gate:gp')).toEqual(['gate:gpai']);
    expect(offered('explain', 'field', ':', 'gp')).toEqual([]);
    expect(offered('explain', 'field', ':', 'role.k')).toEqual(['role.kind']);
  });

  it('takes the name of a command for one only where a command stands', () => {
    expect(offered('check', '--output', 'build', '--dra')).toEqual([]);
    expect(offered('build', '--out', 'check', '--dra')).toEqual(['--draft']);
  });

  it('runs nothing that is typed', () => {
    const mark = join(folder.path, 'ran');
    offered('check', '--format', `$(touch ${mark})`);
    offered('explain', `\`touch ${mark}\``);
    expect(spawnSync('test', ['-e', mark]).status).toBe(1);
  });
});

describe.each(['bash', 'zsh', 'fish'])('The script for %s', (shell) => {
  (has(shell) ? it : it.skip)('can be read by it', async () => {
    const { status, stderr } = spawnSync(shell, ['-n'], {
      input: await scriptOf(shell),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('names every command and every flag', async () => {
    const script = await scriptOf(shell);
    for (const name of ['check', 'diff', 'eject', 'release-date', 'fail-on', 'no-config']) {
      expect(script).toContain(name);
    }
    expect(script).toContain('explain --all');
    expect(script.endsWith('\n')).toBe(true);
  });
});

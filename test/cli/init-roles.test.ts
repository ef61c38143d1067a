/** A new facts file fits the role that was answered, and the lines that it names next can be run: who is no provider gets a page and passes with it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { roleFields } from '../../src/cli/starter-roles.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { aiactDoc, folderWith } from '../support/command-line.js';

let folder = folderWith();
beforeEach(() => {
  folder = folderWith();
});
afterEach(() => folder.remove());

const run = (...argv: string[]): ReturnType<typeof aiactDoc> =>
  aiactDoc(argv, { cwd: folder.path });
const file = (): string => join(folder.path, 'aiact.yaml');
/** The lines of the file that are no comments, without their values. */
const keys = (): readonly string[] =>
  readFileSync(file(), 'utf8')
    .split('\n')
    .flatMap((line) => /^( *[a-z_]+):/.exec(line)?.[1] ?? []);

const roles = Object.keys(factPaths['role.kind'].values ?? {});

describe('init --answer role.kind', () => {
  it('knows the fields of every role that the schema offers', () => {
    expect(Object.keys(roleFields).sort()).toEqual([...roles].sort());
  });

  it.each(roles)('writes a file for the role of %s that states it', async (role) => {
    expect((await run('init', '--yes', '--answer', `role.kind=${role}`)).code).toBe(0);
    expect(readFileSync(file(), 'utf8')).toContain(`\n  kind: ${role}\n`);
  });

  it.each([
    ['host', ['  ships_system', '  supplied_into_high_risk_system']],
    ['integrator', ['    same_provider', '    union_excluded']],
  ])('gives %s no field of a developer, and the filled file passes', async (role, asked) => {
    await run('init', '--yes', '--answer', `role.kind=${role}`);
    expect(keys()).toEqual(expect.arrayContaining(asked));
    for (const key of ['licensing', 'training', 'training_data', 'provider', 'risk']) {
      expect(readFileSync(file(), 'utf8')).not.toMatch(new RegExp(`^[# ]*${key}:`, 'm'));
    }
    const filled = readFileSync(file(), 'utf8')
      .replace(/^( +name):$/gm, '$1: Crane-14B')
      .replace(/^( +last_updated):$/m, '$1: 2026-11-01')
      .replace(/^( +(?!base_model)[a-z_]+):$/gm, '$1: false');
    writeFileSync(file(), filled);
    const { code, stdout } = await run('check');
    expect([code, stdout]).toEqual([0, expect.stringContaining('0 errors, 0 warnings')]);
  });

  it('shows a modifier what is asked of the base model and of the modification', async () => {
    await run('init', '--yes', '--answer', 'role.kind=modifier');
    expect(keys()).toEqual(
      expect.arrayContaining(['    training_compute_flop', '    compute_flop', 'training']),
    );
  });

  it('names next steps that a shell reads as they are meant, whatever the folder is called', async () => {
    const { stdout } = await run('init', "Heron's models & more", '--yes');
    const [, line = ''] = /aiact-doc (check .*)$/m.exec(stdout) ?? [];
    const { stdout: words } = spawnSync('sh', ['-c', `printf '%s\\n' ${line}`], {
      encoding: 'utf8',
    });
    const argv = words.trimEnd().split('\n');
    expect(argv).toEqual(['check', "Heron's models & more"]);
    const checked = await run(...argv);
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain("aiact-doc check 'Heron'\\''s models & more' --all");
  });

  it('writes the same file for a developer as without an answer', async () => {
    await run('init', '--yes', '--out', 'usual.yaml');
    await run('init', '--yes', '--answer', 'role.kind=developer');
    expect(readFileSync(file(), 'utf8')).toBe(
      readFileSync(join(folder.path, 'usual.yaml'), 'utf8'),
    );
  });
});

/** The same facts on the same day give the same pack, whatever the machine around it. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { folderWith, repository } from '../support/command-line.js';
import { program } from '../support/program.js';

const folder = folderWith();
const elsewhere = folderWith();
afterAll(() => {
  folder.remove();
  elsewhere.remove();
});

/** Builds a sample and answers with the digests of all its files; `around` is what stands before the program. */
function sumsOf(
  { path }: { readonly path: string },
  env: Readonly<Record<string, string>>,
  around: readonly string[] = [],
): string {
  cpSync(join(repository, 'samples/complete-systemic'), join(path, 'model'), { recursive: true });
  const words = [...around, process.execPath, program, 'build', 'model', '--all', '--out', 'pack'];
  const [first = '', ...others] = words;
  const { status, stderr } = spawnSync(first, others, {
    ...{ cwd: path, encoding: 'utf8', timeout: 60_000 },
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795262400', ...env },
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(join(path, 'pack/SHA256SUMS'), 'utf8');
}

const plain = sumsOf(folder, {});

it('in another time zone, locale and folder', () => {
  expect(plain.split('\n').length).toBeGreaterThan(30);
  expect(
    sumsOf(elsewhere, { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
  ).toBe(plain);
});

const onOneCore = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

(onOneCore ? it : it.skip)('on one core, where no second thread helps', () => {
  expect(sumsOf(folder, {}, ['taskset', '-c', '0'])).toBe(plain);
});

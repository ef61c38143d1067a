/** A pack that a build would make again but for the day stays as it is, and everything else is built: only that pack is the cache. */
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { folderWith } from '../../support/command-line.js';
import { writeModels } from '../../support/portfolio.js';
import { runProgram } from '../../support/program.js';

let folder = folderWith();
let said = '';
const small = ['--only', 'copyright-policy'];

/** Builds `models/m000` on a day and tells whether the pack was kept. */
function build(day: string, flags: readonly string[] = small): 'kept' | 'built' {
  const seconds = String(Date.parse(`${day}T12:00:00Z`) / 1000);
  const argv = ['build', 'models/m000', '--out', 'packs/one', ...flags];
  const { status, stderr } = runProgram(argv, folder.path, { SOURCE_DATE_EPOCH: seconds });
  expect([status, stderr.includes('error')]).toEqual([0, false]);
  said = stderr;
  if (stderr.startsWith('Kept packs/one: unchanged since ')) return 'kept';
  expect(stderr).toMatch(/^Wrote \d+ documents? to packs\/one/);
  return 'built';
}
const manifest = (): { as_of: string } =>
  JSON.parse(readFileSync(join(folder.path, 'packs/one/manifest.json'), 'utf8'));

beforeAll(() => {
  folder = folderWith();
  writeModels(folder.path, ['real']);
});
afterAll(() => folder.remove());

it('A pack stays while nothing changes, and is built when anything does', () => {
  expect(build('2026-11-12')).toBe('built');
  const written = statSync(join(folder.path, 'packs/one/manifest.json'));
  expect(build('2026-11-13')).toBe('kept');
  const after = statSync(join(folder.path, 'packs/one/manifest.json'));
  expect([after.ino, after.mtimeMs]).toEqual([written.ino, written.mtimeMs]);
  expect(manifest().as_of).toBe('2026-11-12');

  expect(build('2026-11-13', [...small, '--fresh'])).toBe('built');
  expect(manifest().as_of).toBe('2026-11-13');
  expect(build('2026-11-13', [...small, '--as-of', '2026-11-14'])).toBe('built');
  expect(build('2026-11-14', [...small, '--all'])).toBe('built');

  appendFileSync(join(folder.path, 'models/m000/aiact.yaml'), '# a word\n');
  expect(build('2026-11-14')).toBe('built');
  // Yesterday's facts can not have known of today.
  expect(build('2026-11-13')).toBe('built');
}, 120_000);

it('A pack that somebody touched is no cache', () => {
  const file = join(folder.path, 'packs/one/public/copyright-policy.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nWe promise more.\n`);
  expect(build('2026-11-14')).toBe('built');
  expect(readFileSync(file, 'utf8')).not.toContain('We promise more');
}, 60_000);

it('A pack is built again once a day has come that its papers look ahead to', () => {
  build('2026-11-14');
  const [, day = ''] = /nothing falls due until (\d+ \w+ \d{4})/.exec(said) ?? [];
  const at = Date.parse(`${day} UTC`);
  const before = (days: number): string =>
    new Date(at - days * 86_400_000).toISOString().slice(0, 10);
  expect(build(before(1))).toBe('kept');
  expect(build(before(0))).toBe('built');
}, 60_000);

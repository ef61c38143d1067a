/** The pack in `docs/sample-pack` is what the program writes, so that a reader of the README sees no earlier state. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';

const kept = join(repository, 'docs/sample-pack');
/** The paths of all files of a pack. */
const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(root, join(each.parentPath, each.name)))
    .sort();
const page = readFileSync(join(repository, 'docs/sample-pack.md'), 'utf8');

describe('The pack that the README shows', () => {
  const folder = folderWith();
  const made = join(folder.path, 'pack');
  beforeAll(async () => {
    const argv = ['build', 'samples/olmo-2-32b', '--out', made, '--as-of', '2026-11-21'];
    expect((await aiactDoc(argv)).code).toBe(0);
    if (process.env.UPDATE_GOLDEN) {
      rmSync(kept, { recursive: true, force: true });
      cpSync(made, kept, { recursive: true });
    }
  }, 60_000);
  afterAll(() => folder.remove());

  /** Of the two files that name the build that part is left out. */
  const textOf = (root: string, path: string): string => {
    const bytes = readFileSync(join(root, path));
    if (path === 'SHA256SUMS') return bytes.toString().replace(/^\w+ [ *]manifest\.json$/m, '');
    if (path !== 'manifest.json') return bytes.toString('latin1');
    const { program_sha256: _, ...others } = JSON.parse(bytes.toString());
    return JSON.stringify(others);
  };

  it('holds the files that the program writes today, byte for byte; else run `npm run sample-pack`, or this with UPDATE_GOLDEN=1', () => {
    const paths = filesBelow(made);
    expect(paths.length).toBeGreaterThan(20);
    expect(filesBelow(kept)).toEqual(paths);
    expect(paths.filter((path) => textOf(made, path) !== textOf(kept, path))).toEqual([]);
  });

  it('is intact as it lies in the repository', () => {
    const lines = readFileSync(join(kept, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const wrong = lines.filter((line) => {
      const [hash, path = ''] = line.split(/ [ *]/);
      return createHash('sha256').update(readFileSync(join(kept, path))).digest('hex') !== hash;
    });
    expect(lines.length).toBe(filesBelow(kept).length - 1);
    expect(wrong).toEqual([]);
  });

  it('is opened from the README by a page that leads to each file which people read', () => {
    expect(readFileSync(join(repository, 'README.md'), 'utf8')).toContain('](docs/sample-pack.md)');
    const linked = [...page.matchAll(/\]\(sample-pack\/([^)]+)\)/g)].map(([, path]) => path);
    const readable = filesBelow(kept).filter((path) => /\.(?:html|md|pdf)$/.test(path));
    expect(readable.length).toBeGreaterThan(15);
    expect(readable.filter((path) => !linked.includes(path))).toEqual([]);
    expect(linked.filter((path) => !filesBelow(kept).includes(path ?? ''))).toEqual([]);
  });
});

/** A baseline: what it knows does not fail a run, what is new or worse does, and what is gone is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAjv } from '../support/ajv.js';
import { aiactDoc } from '../support/command-line.js';
import { type ReleaseFolder, releaseFolder } from '../support/release-folder.js';

let folder: ReleaseFolder;
beforeEach(() => {
  folder = releaseFolder();
  folder.edit('aiact/documentation.yaml', (text) => text.replaceAll('2026-10-16', '2026-10-01'));
  folder.edit('aiact/training.yaml', (text) => text.replace('    mwh: 920\n', ''));
});
afterEach(() => folder.remove());

const file = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
const written = async (): Promise<void> => {
  expect((await folder.check('--write-baseline', 'known.json')).code).toBe(0);
};

describe('a baseline', () => {
  it('is for findings that fail the run', async () => {
    expect((await folder.asked('--fail-on', 'warning')).code).toBe(1);
    expect((await folder.asked()).code).toBe(1);
  });

  it('has the same bytes whenever it is written, and keeps to its schema', async () => {
    await written();
    const first = file('known.json');
    await written();
    expect(file('known.json')).toBe(first);
    const validate = createAjv('baseline');
    expect(validate(JSON.parse(first))).toEqual([]);
    const [{ findings }] = JSON.parse(first).inputs;
    const ids = findings.map(({ id }: { id: string }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual([...ids].sort());
    expect(first).not.toContain('"line"');
  });

  it('keeps what it knows from the verdict, and counts it', async () => {
    await written();
    const answer = await folder.asked('--baseline', 'known.json', '--fail-on', 'warning');
    expect(answer.code).toBe(0);
    expect(answer.json.baseline.known.length).toBeGreaterThan(0);
    const { stdout } = await folder.check('--baseline', 'known.json');
    expect(stdout).toMatch(/0 errors, 0 warnings, .*known to the baseline/);
  });

  it('knows a finding again when lines move', async () => {
    await written();
    for (const name of ['training', 'documentation']) {
      folder.edit(`aiact/${name}.yaml`, (text) => `\n\n# A note\n\n${text}`);
    }
    expect((await folder.asked('--baseline', 'known.json', '--fail-on', 'warning')).code).toBe(0);
  });

  it('fails on what is new', async () => {
    await written();
    folder.edit('aiact/model.yaml', (text) => text.replace(/^ {2}release_date: .*\n/m, ''));
    const answer = await folder.asked('--baseline', 'known.json');
    expect(answer.code).toBe(1);
    expect(answer.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(
      0,
    );
  });

  it('tells what is gone, and how to forget it', async () => {
    await written();
    folder.edit('aiact/documentation.yaml', (text) =>
      text.replaceAll('on: 2026-10-01', 'on: 2026-10-16'),
    );
    const answer = await folder.asked('--baseline', 'known.json');
    const gone = answer.findings.find(({ id }) => id === 'baseline/gone');
    expect(gone?.severity).toBe('note');
    expect(gone?.help).toContain('--write-baseline known.json');
    expect(answer.json.baseline.gone).toBeGreaterThan(0);
  });

  it('never hides an error of reading, an open gate or what is wrong with a waiver', async () => {
    folder.edit('aiact/model.yaml', (text) =>
      text.replace('  name: Alvéola 24B\n', '  name: Alvéola 24B\n  nmae: x\n'),
    );
    const wrote = await folder.check('--write-baseline', 'known.json');
    expect(wrote.code).toBe(1);
    expect(file('known.json')).not.toContain('schema/');
    expect((await folder.asked('--baseline', 'known.json')).ids).toContain('schema/unknown-key');
  });

  it('holds several inputs apart by their paths', async () => {
    const facts = `schema: 1\nmodel: { name: Heron, version: "1" }\n`;
    folder.write('a/aiact.yaml', facts);
    folder.write('b/aiact.yaml', facts);
    const run = (...args: string[]) => aiactDoc(['check', ...args], { cwd: folder.path });
    await run('a', 'b', '--write-baseline', 'two.json');
    const paths = JSON.parse(file('two.json')).inputs.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(['a', 'b']);
    const { stdout } = await run('b/', 'a', '--baseline', 'two.json', '--format', 'json');
    for (const { assessment } of JSON.parse(stdout).runs) {
      expect(assessment.baseline.known.length).toBeGreaterThan(0);
    }
  });
});

describe('a file that is no baseline', () => {
  const used = (text: string) => {
    folder.write('known.json', text);
    return folder.check('--baseline', 'known.json');
  };

  it.each([
    ['not JSON', '{', 'is not JSON'],
    ['a list', '[]', 'is no baseline'],
    ['of a later version', '{"format_version":3,"inputs":[]}', 'version 3'],
    ['without a version', '{"inputs":[]}', 'no version'],
    ['with another key', '{"format_version":1,"inputs":[],"more":1}', 'no sound baseline'],
    [
      'with a forged fingerprint',
      '{"format_version":1,"inputs":[{"path":".","findings":[{"fingerprint":"x","id":"a","severity":"error","message":"b"}]}]}',
      'no sound baseline',
    ],
    [
      'with an input twice',
      '{"format_version":1,"inputs":[{"path":".","findings":[]},{"path":".","findings":[]}]}',
      'names an input twice',
    ],
  ])('%s ends in 2', async (_, text, words) => {
    const { code, stderr, stdout } = await used(text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('that is not there ends in 2', async () => {
    expect((await folder.check('--baseline', 'none.json')).code).toBe(2);
  });

  it('is never written over', async () => {
    const { code, stderr } = await folder.check('--write-baseline', 'aiact/model.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('is no baseline');
    expect(file('aiact/model.yaml')).toContain('Alvéola');
  });

  it('is not written from a part of the findings', async () => {
    const { code } = await folder.check('--only', 'copyright-policy', '--write-baseline', 'k.json');
    expect(code).toBe(2);
  });
});

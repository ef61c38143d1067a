/** `export` on the command line: kinds, places, and what it refuses. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { exportKinds } from '../../src/export/kinds.js';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';

const facts = readFileSync(join(repository, 'samples/smollm3-3b/aiact.yaml'), 'utf8');
const folders: { remove: () => void }[] = [];
const folder = (files: Readonly<Record<string, string>> = {}): string => {
  const made = folderWith({ 'aiact.yaml': facts, ...files });
  folders.push(made);
  return made.path;
};
afterEach(() => {
  for (const each of folders.splice(0)) each.remove();
});

describe('Each kind', () => {
  it('is written to standard output, with the same bytes each time', async () => {
    const cwd = folder();
    for (const kind of exportKinds) {
      const one = await aiactDoc(['export', kind], { cwd });
      expect([kind, one.code]).toEqual([kind, 0]);
      expect(one.stdout.length).toBeGreaterThan(100);
      expect((await aiactDoc(['export', kind], { cwd })).stdout).toBe(one.stdout);
    }
    expect(readdirSync(cwd)).toEqual(['aiact.yaml']);
  });

  it('is written to a file with --out', async () => {
    const cwd = folder();
    const { code, stdout } = await aiactDoc(
      ['export', 'cyclonedx', '--spec', '1.7', '--out', 'bom.json'],
      { cwd },
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(
      (JSON.parse(readFileSync(join(cwd, 'bom.json'), 'utf8')) as { specVersion: string })
        .specVersion,
    ).toBe('1.7');
  });
});

describe('A model card', () => {
  it('gets its section with --into, and a second time stays as it is', async () => {
    const cwd = folder({ 'README.md': '---\nlicense: apache-2.0\n---\n\n# SmolLM3\n' });
    const first = await aiactDoc(['export', 'model-card', '--into', 'README.md'], { cwd });
    expect([first.code, first.stdout]).toEqual([0, '']);
    const text = readFileSync(join(cwd, 'README.md'), 'utf8');
    expect(text).toContain(
      'license: apache-2.0\ntags:\n- eu-ai-act\n---\n\n# SmolLM3\n\n<!-- aiact-doc:begin 1 SmolLM3-3B 3 -->\n',
    );
    expect(text).toContain('Written by a third party from public sources');
    const second = await aiactDoc(['export', 'model-card', '--into', 'README.md'], { cwd });
    expect(second.stderr).toContain('README.md is up to date');
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(text);
  });

  it('that can not be changed safely stays as it is, with the line that is in the way', async () => {
    const card = '---\nlicense: [\n---\n# SmolLM3\n';
    const cwd = folder({ 'README.md': card });
    const { code, stderr } = await aiactDoc(['export', 'model-card', '--into', 'README.md'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/README\.md:[23]: The head of the card is not valid YAML/);
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(card);
  });
});

describe('What is refused', () => {
  it.each([
    [['export', 'cyclonedy'], 'did you mean cyclonedx'],
    [['export', 'cyclonedx', '--spec', '2.0'], '--spec is the version of CycloneDX'],
    [['export', 'spdx', '--into', 'README.md'], '--into changes a model card'],
    [['export', 'model-card', '--into', 'README.md', '--out', 'x.md'], 'leave --out away'],
    [['export', 'spdx', '--out', 'aiact.yaml'], 'would replace a file that is read'],
    [['export', 'spdx', '--pack', 'x'], '--pack goes with'],
    [['export', 'ro-crate', '--pack', '.'], 'is not a pack of aiact-doc'],
    [['export', 'model-card', '--into', 'nowhere.md'], 'by --out nowhere.md'],
    [['export', 'spdx', 'nowhere'], 'nowhere'],
    [['export', 'json', '--out', ''], '--out is empty'],
  ])('%j', async (argv, words) => {
    const cwd = folder({ 'README.md': '# x\n' });
    const { code, stdout, stderr } = await aiactDoc(argv, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(readdirSync(cwd).sort()).toEqual(['README.md', 'aiact.yaml']);
  });

  it('a link in the place of the card or of the export', async () => {
    const cwd = folder({ 'else.md': '# x\n' });
    symlinkSync('else.md', join(cwd, 'README.md'));
    for (const argv of [
      ['model-card', '--into', 'README.md'],
      ['spdx', '--out', 'README.md'],
    ]) {
      expect((await aiactDoc(['export', ...argv], { cwd })).code).toBe(2);
    }
    expect(readFileSync(join(cwd, 'else.md'), 'utf8')).toBe('# x\n');
  });

  it('facts without a name, and facts that can not be read', async () => {
    const cwd = folder({ 'a/aiact.yaml': 'schema: 1\n', 'b/aiact.yaml': 'schema: [\n' });
    expect((await aiactDoc(['export', 'spdx', 'a'], { cwd })).stderr).toContain(
      'state `model.name`',
    );
    expect((await aiactDoc(['export', 'spdx', 'b'], { cwd })).stderr).toContain(
      'run aiact-doc check b',
    );
  });
});

describe('A built pack', () => {
  it('gives a crate its public files, each there with its hash', async () => {
    const cwd = folder({
      'aiact.yaml': readFileSync(join(repository, 'samples/complete-systemic/aiact.yaml'), 'utf8'),
    });
    const only = ['--only', 'training-content-summary'];
    expect((await aiactDoc(['build', ...only, '--out', 'pack'], { cwd })).code).toBe(0);
    const { code, stderr } = await aiactDoc(
      ['export', 'ro-crate', '--pack', 'pack', '--out', 'ro-crate-metadata.json'],
      { cwd },
    );
    expect([code, stderr]).toEqual([0, '']);
    const crate = JSON.parse(readFileSync(join(cwd, 'ro-crate-metadata.json'), 'utf8')) as {
      '@graph': Record<string, unknown>[];
    };
    const files = crate['@graph'].filter((each) => each['@type'] === 'File');
    expect(files.map((each) => each['@id'])).toContain('pack/public/training-content-summary.pdf');
    for (const each of files) {
      const bytes = readFileSync(join(cwd, String(each['@id'])));
      expect(each.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    // A crate can't list what stands beside its own folder.
    mkdirSync(join(cwd, 'below'));
    const beside = await aiactDoc(
      ['export', 'ro-crate', '--pack', 'pack', '--out', 'below/x.json'],
      { cwd },
    );
    expect([beside.code, beside.stderr]).toEqual([
      2,
      expect.stringContaining('below its own folder'),
    ]);
    writeFileSync(join(cwd, 'pack/public/training-content-summary.pdf'), 'other');
    const changed = await aiactDoc(['export', 'ro-crate', '--pack', 'pack'], { cwd });
    expect([changed.code, changed.stderr]).toEqual([
      2,
      expect.stringContaining('is not as it was built'),
    ]);
  });
});

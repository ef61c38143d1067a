/** `--recursive` finds every model below a folder, and the report ends with a table of them. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith, type Outcome, repository } from '../support/command-line.js';

const complete = readFileSync(join(repository, 'samples/complete-systemic/aiact.yaml'), 'utf8');
const poor = 'schema: 1\nmodel:\n  name: Heron-7B\n';
let folder = folderWith();
beforeEach(() => {
  folder = folderWith({
    'models/kuikka/aiact.yaml': complete,
    'models/heron/aiact/model.yaml': poor,
    'models/deeper/egret/aiact.yaml': 'schema: [',
    'models/.hidden/aiact.yaml': poor,
    'models/node_modules/other/aiact.yaml': poor,
    'nothing/readme.md': '',
  });
  symlinkSync(join(folder.path, 'models/heron'), join(folder.path, 'models/link'));
});
afterEach(() => folder.remove());

const check = (...argv: string[]): Promise<Outcome> =>
  aiactDoc(['check', ...argv], { cwd: folder.path });

describe('check --recursive', () => {
  it('takes each model once, by name, and leaves links, hidden folders and packages alone', async () => {
    const { code, stdout } = await check('--recursive', 'models', '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).runs.map((run: { path: string }) => run.path)).toEqual([
      join('models', 'deeper', 'egret'),
      join('models', 'heron'),
      join('models', 'kuikka'),
    ]);
  });

  it('ends with a line for each model, and the sum', async () => {
    const { stdout } = await check('--recursive', 'models');
    expect(stdout).toMatch(/^ {2}Verdict +Errors +Warnings +Model$/m);
    expect(stdout).toMatch(/^ {2}unreadable +\d+ +0 {2}\(models\/deeper\/egret\)$/m);
    expect(stdout).toMatch(/^ {2}fails +\d+ +\d+ {2}Heron-7B \(models\/heron\)$/m);
    expect(stdout).toMatch(/^ {2}passes +0 +0 {2}Kuikka 400B 1\.0 \(models\/kuikka\)$/m);
    expect(stdout).toMatch(/^3 inputs: \d+ errors, \d+ warnings?$/m);
  });

  it('counts what fails by --fail-on', async () => {
    const { code, stdout } = await check('models/heron', 'models/kuikka', '--fail-on', 'never');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}passes +\d+ +\d+ {2}Heron-7B/m);
  });

  it('takes single files as they are, and a model that is named and found only once', async () => {
    const { stdout } = await check(
      '--recursive',
      'models/kuikka/aiact.yaml',
      'models/heron',
      '--format',
      'json',
    );
    expect(JSON.parse(stdout).runs).toHaveLength(2);
  });

  it('is a mistake where there is no model at all', async () => {
    const { code, stderr } = await check('--recursive', 'nothing');
    expect(code).toBe(2);
    expect(stderr).toContain(
      'nothing holds neither aiact.yaml nor aiact/*.yaml, nor does a folder below it',
    );
  });

  it.each(['models/heron models/heron/', './models/heron models/heron'])(
    'sees that one folder is named twice: %s',
    async (paths) => {
      const { code, stderr } = await check(...paths.split(' '));
      expect([code, stderr]).toEqual([2, 'aiact-doc: the same path is named twice\n']);
    },
  );

  it('is hinted at where a folder holds models but no facts', async () => {
    const { code, stderr } = await check('models');
    expect(code).toBe(2);
    expect(stderr).toContain('check and build look into all of them with --recursive');
  });

  it('prints no name that a terminal would obey', async () => {
    mkdirSync(join(folder.path, 'odd'));
    for (const name of ['a', 'b']) {
      mkdirSync(join(folder.path, 'odd', name));
      writeFileSync(
        join(folder.path, 'odd', name, 'aiact.yaml'),
        'schema: 1\nmodel:\n  name: "x\\e[2J ::error::y"\n',
      );
    }
    const { stdout } = await check('--recursive', 'odd');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('::error::');
  });
});

/** The first check of a new file fits on one screen, and --all shows what it holds back. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith } from '../support/command-line.js';
import { cloneOf, safetensors } from '../support/model-folder.js';

let folder = folderWith();
beforeEach(() => {
  folder = folderWith();
});
afterEach(() => folder.remove());
const run = (...argv: string[]): ReturnType<typeof aiactDoc> =>
  aiactDoc(argv, { cwd: folder.path });
const file = (): string => join(folder.path, 'aiact.yaml');

/** Lines of a report at their longest in letters. */
const screenOf = (stdout: string): { readonly lines: number; readonly width: number } => {
  const lines = stdout.trimEnd().split('\n');
  return { lines: lines.length, width: Math.max(...lines.map((line) => [...line].length)) };
};

async function hub(): Promise<void> {
  const files = {
    ...cloneOf('https://huggingface.co/heron-lab/heron'),
    'README.md':
      '---\nlicense: apache-2.0\nbase_model: meta-llama/Llama-3.1-8B\npipeline_tag: text-generation\n---\n',
    LICENSE: 'LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), text);
  }
  writeFileSync(join(folder.path, 'model.safetensors'), safetensors({ w: ['BF16', 2] }).head);
  await run('init', '--from', '.', '--yes');
}

describe('The first check after init', () => {
  it('tells a host what follows first, and asks for nothing that decides nothing', async () => {
    await run('init', '--yes', '--answer', 'role.kind=host');
    const { stdout } = await run('check');
    expect(stdout).toContain('4 other questions of law not needed as the facts stand');
    expect(stdout).toMatch(/^ {2}1 {2}Whoever only hosts a model that someone else places/m);
    expect(stdout).toMatch(/^ {2}2 {2}Fill in or remove the 4 fields without a value/m);
    expect(stdout).not.toContain('State what decides');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['asked nothing', () => run('init', '--yes')],
    ['read the files of a model that disagree', hub],
    ['was answered by flags', () => run('init', '--yes', '--answer', 'role.kind=host')],
    [
      'knows a narrow model',
      () =>
        run(
          'init',
          '--yes',
          '--answer',
          'model.generality=narrow',
          '--answer',
          'training.compute.parameter_update_flop=2e20',
        ),
    ],
  ])('that %s fits on a screen of 24 lines and 80 columns', async (_what, init) => {
    await init();
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    const { lines, width } = screenOf(stdout);
    expect([lines <= 24, width <= 80, stdout]).toEqual([true, true, stdout]);
    expect(stdout).toContain('aiact-doc check --all');
    expect(stdout).toMatch(/^ {2}1 {2}.*\n(?: {5}.*\n)? {2}2 {2}.*\n(?: {5}.*\n)? {2}3 {2}/m);
    expect(stdout).toMatch(/To do by subject: .*model \d/);
  });

  it('begins with what decides, then with what files say otherwise and what nobody confirmed', async () => {
    await hub();
    const { stdout } = await run('check');
    expect(stdout).toMatch(/1 {2}State what decides: role\./);
    expect(stdout).toMatch(/2 {2}Settle where files disagree: .*licensing\.license/);
    expect(stdout).toMatch(/3 {2}Look at the \d+ facts read from files/);
  });

  it('shows everything with --all, to programs, and once the content is dated', async () => {
    await run('init', '--yes');
    const whole = (await run('check', '--all')).stdout;
    expect(screenOf(whole).lines).toBeGreaterThan(100);
    expect((await run('check', '--quiet')).stdout).toContain('error[schema/empty-value]');
    const { findings } = JSON.parse((await run('check', '--format', 'json')).stdout);
    expect(findings.length).toBeGreaterThan(50);
    writeFileSync(
      file(),
      readFileSync(file(), 'utf8').replace('last_updated:', 'last_updated: 2026-11-01'),
    );
    expect((await run('check')).stdout).toContain('error[schema/empty-value]');
  });
});

/** What reports need of the facts is kept where the facts themselves are let go, model by model. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aiactDoc, folderWith, type Outcome } from '../../support/command-line.js';
import { writeModels } from '../../support/portfolio.js';

let folder = folderWith();
const check = (...argv: string[]): Promise<Outcome> =>
  aiactDoc(['check', ...argv, '--as-of', '2026-11-28'], { cwd: folder.path });

beforeAll(() => {
  folder = folderWith();
  writeModels(folder.path, ['complete', 'leaking', 'leaking']);
});
afterAll(() => folder.remove());

it('Text draws the lines around a fact that a check speaks of', async () => {
  const file = join(folder.path, 'models/m000/aiact.yaml');
  const before = readFileSync(file, 'utf8');
  const facts = before.replace(/^( +)started: .*$/m, '$1started: 2031-01-01');
  expect(facts).not.toBe(before);
  writeFileSync(file, facts);
  const { stdout } = await check('models/m000');
  writeFileSync(file, before);
  expect(stdout).toMatch(/^error\[[a-z-]+\] .*\n(?:.*\n)? +> +\d+ \|.*2031-01-01/m);
});

it('JUnit lists a check that was asked and found nothing', async () => {
  const { stdout } = await check('models/m000', '--format', 'junit');
  expect(stdout).toMatch(/<testcase name="training-dates-in-order"[^>]*\/>/);
});

it('JSON of several models covers a credential as that of one does', async () => {
  for (const paths of [['models/m001'], ['models/m001', 'models/m002']]) {
    const { stdout } = await check(...paths, '--format', 'json');
    expect(stdout).toContain('Heron-1');
    expect(stdout).not.toContain('hf_aB3');
  }
});

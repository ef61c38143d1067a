/** Reports for services tell paths from the root of the repository, wherever in it the program was called. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith } from '../support/command-line.js';

const facts = 'schema: 1\nmodel:\n  name: Heron-7B\n';
let folder = folderWith();
afterEach(() => folder.remove());

async function pathsOf(
  format: string,
  called: string,
  named: string[],
  git = '.git',
): Promise<string[]> {
  folder = folderWith({ 'models/heron/aiact.yaml': facts, 'ci/readme': '' });
  if (git !== '') mkdirSync(join(folder.path, git), { recursive: true });
  const { stdout } = await aiactDoc(
    ['check', '--format', format, ...named.map((each) => each.replace('ROOT', folder.path))],
    {
      cwd: join(folder.path, called),
    },
  );
  const found =
    format === 'gitlab'
      ? (JSON.parse(stdout) as { location: { path: string } }[]).map(
          ({ location }) => location.path,
        )
      : format === 'github'
        ? [...stdout.matchAll(/ file=([^,]+),/g)].map(([, path = '']) => path)
        : [...stdout.matchAll(/"uri": "([^"]+aiact\.yaml)"/g)].map(([, path = '']) => path);
  return [...new Set(found)];
}

describe.each(['sarif', 'gitlab', 'github'])('A report as %s', (format) => {
  it.each([
    ['the root', '.', ['models/heron']],
    ['a folder of models', 'models', ['heron']],
    ['the folder of the facts', 'models/heron', []],
    ['a folder beside', 'ci', ['../models/heron']],
    ['a folder beside, with a whole path', 'models', ['ROOT/models/heron']],
  ])('from %s names the same file', async (_, called, named) => {
    expect(await pathsOf(format, called, named)).toEqual(['models/heron/aiact.yaml']);
  });

  it('outside of a repository names it from where it was called', async () => {
    expect(await pathsOf(format, 'models', ['heron'], '')).toEqual(['heron/aiact.yaml']);
  });
});

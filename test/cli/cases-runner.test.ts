/** `npm run cases` holds a command against the published cases, and says where the two disagree. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const own = [process.execPath, 'dist/bin/aiact-doc.js'];
const folder = mkdtempSync(join(tmpdir(), 'runner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cases(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cases.mjs', ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A file with one published case of which something is changed. */
function changed(id: string, change: (text: string) => string): string {
  const { cases: all } = JSON.parse(readFileSync('docs/cases/cases.json', 'utf8')) as {
    cases: { id: string }[];
  };
  const file = join(folder, `${id}.json`);
  const [one] = all.filter((each) => each.id === id);
  writeFileSync(file, change(JSON.stringify({ cases: [one] })));
  return file;
}

describe('npm run cases', () => {
  // One case of each set, the figure that JavaScript would round among them.
  it('agrees with this program', () => {
    const only = 'T12,T12-above,osx-price,crossing-after-placing,licence-gemma,contradiction-opens';
    const { status, stdout } = cases('--findings', '--only', only, ...own);
    expect(stdout).toContain('6 of 6 cases agree');
    expect(status).toBe(0);
  });

  it('shows what was expected, what was answered and why', () => {
    const file = changed('osx-price', (text) => text.replace('"not-met"', '"met"'));
    const { status, stdout } = cases('--from', file, ...own);
    expect(status).toBe(1);
    expect(stdout).toContain('gates.open-source-exception: expected met, answered not-met');
    expect(stdout).toContain('because: A model against a price is monetised (Recital 103)');
    expect(stdout).toContain('0 of 1 cases agree');
  });

  it('counts a tool that answers no assessment as disagreeing', () => {
    const file = changed('osx-price', (text) => text);
    const { status, stdout } = cases('--from', file, process.execPath, '-e', '0');
    expect(status).toBe(1);
    expect(stdout).toContain('no assessment as JSON');
  });

  it.each([
    [[], 'Usage'],
    [['--only'], 'Usage'],
    [['--every', 'tool'], 'Usage'],
    [['--only', 'no-such-case', 'tool'], 'No case is called no-such-case'],
    [['--from', 'no-such-file.json', 'tool'], 'There is no file'],
    [['--from', 'package.json', 'tool'], 'holds no list of cases'],
    [['--only', 'T1', 'no-such-tool-anywhere'], 'There is no command'],
  ])('refuses %j', (words, says) => {
    const { status, stderr } = cases(...words);
    expect(stderr).toContain(says);
    expect(status).toBe(2);
  });
});

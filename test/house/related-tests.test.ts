/** `npm run verify -- --changed` runs the tests of the rooms that a change touches, few others, and no more than fit in a minute. */
import { describe, expect, it } from '@jest/globals';
import { importersOf } from '../../scripts/verify/import-graph.mjs';
import { mostSeconds, relatedTests } from '../../scripts/verify/related-tests.mjs';
import { nameOf, secondsOf } from '../../scripts/verify/seconds.mjs';
import { filesBelow, repositoryFiles, textOf } from './sources.js';

const files = repositoryFiles().filter((path) => /^(?:src|test)\/.*\.ts$/.test(path));
const tests = files.filter((path) => path.endsWith('.test.ts'));
const importers = importersOf(files, textOf);
const related = (...changed: string[]): ReturnType<typeof relatedTests> =>
  relatedTests(changed, tests, { textOf, importers, secondsOf });
const isOfRoom = (path: string): boolean => !path.startsWith('test/house/');
const chosenFor = (...changed: string[]): string[] => related(...changed).chosen.filter(isOfRoom);

describe('The tests of a change', () => {
  it.each([
    ['src/report/sarif.ts', ['test/report/injection.test.ts', 'test/report/sarif.test.ts']],
    ['src/diff/no-such-file.ts', tests.filter((path) => /^test\/diff\/[^/]+$/.test(path))],
  ])('of %s are those of its room, and those that import it or what uses it', (path, expected) => {
    expect(chosenFor(path)).toEqual(expect.arrayContaining(expected));
    expect(chosenFor(path)).not.toContain('test/law/licences.test.ts');
  });

  it.each([
    ['test/read/read.test.ts', ['test/read/read.test.ts']],
    ['docs/ci.md', []],
  ])('of %s are no others', (path, expected) => {
    expect(chosenFor(path)).toEqual(expected);
  });

  it('of a literal are the cases and the samples', () => {
    const chosen = chosenFor('src/items/energy.ts');
    expect(chosen).toContain('test/assess/cases.test.ts');
    expect(chosen).toContain('test/golden/golden.test.ts');
  });

  it('of what tests share are those that import it', () => {
    const { chosen, postponed } = related('test/support/growth.ts');
    expect([...chosen, ...postponed]).toContain('test/read/hostile.test.ts');
    expect([...chosen, ...postponed]).not.toContain('test/report/sarif.test.ts');
  });

  it('of a file with a test of its own name hold those that import it, too', () => {
    expect(textOf('test/render/dates.test.ts')).toContain('src/render/dates.js');
    const users = [...(importers.get('src/render/dates.ts') ?? [])].filter((path) =>
      tests.includes(path),
    );
    expect(users.length).toBeGreaterThan(1);
    const { chosen, postponed } = related('src/render/dates.ts');
    expect([...chosen, ...postponed]).toEqual(expect.arrayContaining(users));
  });

  it('of a file that no test imports are those that import what uses it', () => {
    const path = 'src/pdf/write/chunks.ts';
    const direct = [...(importers.get(path) ?? [])];
    expect(direct.length).toBeGreaterThan(0);
    expect(direct.filter((one) => tests.includes(one))).toEqual([]);
    expect(chosenFor(path)).toContain('test/pdf/deflate.test.ts');
  });

  it('always hold those of the house that are quick, and tell the others', () => {
    const { chosen, postponed, left } = related('src/gates/gpai.ts');
    expect(chosen).toContain('test/house/imports.test.ts');
    expect(postponed.length).toBeGreaterThan(0);
    expect([...chosen, ...postponed, ...left].sort()).toEqual([...tests].sort());
  });

  it('leave out the longest of those that stand farthest, and never a test that was changed', () => {
    const { chosen, postponed } = related('src/cli/commands/check.ts');
    expect(postponed).toContain('test/cli/contract.test.ts');
    expect(chosen.filter(isOfRoom).every((path) => path.startsWith('test/cli/'))).toBe(true);
    expect(chosenFor('test/cli/contract.test.ts')).toEqual(['test/cli/contract.test.ts']);
    expect(secondsOf('test/cli/contract.test.ts')).toBeGreaterThan(mostSeconds / 3);
  });

  it('ask for a build only where they run the program', () => {
    expect(related('src/pdf/write/write-pdf.ts').needsBuild).toBe(false);
    expect(related('test/cli/contract.test.ts').needsBuild).toBe(true);
  });

  it('of any file of the sources are fewer than a fifth of all, and not none, and do not take longer than they may', () => {
    const counts = filesBelow('src')
      .filter((path) => path.endsWith('.ts') && !path.includes('.gen.'))
      .map((path) => {
        const own = path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
        const chosen = related(path).chosen;
        const seconds = chosen
          .filter((test) => test !== own)
          .reduce((sum, test) => sum + secondsOf(test), 0);
        return { path, count: chosen.filter(isOfRoom).length, seconds };
      });
    expect(
      counts.filter(
        ({ count, seconds }) => count === 0 || count > tests.length / 5 || seconds > mostSeconds,
      ),
    ).toEqual([]);
  });
});

describe('The seconds of long tests', () => {
  it('are recorded for test files that exist', () => {
    const recorded = Object.keys(JSON.parse(textOf('scripts/verify/seconds.json')));
    expect(recorded.length).toBeGreaterThan(20);
    const names = new Set(tests.map(nameOf));
    expect(recorded.filter((name) => !names.has(name))).toEqual([]);
  });
});

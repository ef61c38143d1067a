/** `npm run verify -- --changed` runs the tests of the rooms that a change touches, and few others. */
import { describe, expect, it } from '@jest/globals';
import { relatedTests } from '../../scripts/verify/related-tests.mjs';
import { filesBelow, repositoryFiles, textOf } from './sources.js';

const tests = repositoryFiles().filter((path) => /^test\/.*\.test\.ts$/.test(path));
const chosenFor = (...changed: string[]): string[] =>
  relatedTests(changed, tests, textOf).chosen.filter((path) => !path.startsWith('test/house/'));

describe('The tests of a change', () => {
  it.each([
    ['src/report/sarif.ts', ['test/report/injection.test.ts', 'test/report/sarif.test.ts']],
    ['src/diff/no-such-file.ts', tests.filter((path) => /^test\/diff\/[^/]+$/.test(path))],
    ['test/read/read.test.ts', ['test/read/read.test.ts']],
    ['docs/ci.md', []],
  ])('of %s are those of its room', (path, expected) => {
    expect(chosenFor(path)).toEqual(expected);
  });

  it('of a literal are the cases and the samples', () => {
    const chosen = chosenFor('src/items/energy.ts');
    expect(chosen).toContain('test/assess/cases.test.ts');
    expect(chosen).toContain('test/golden/golden.test.ts');
  });

  it('of what tests share are those that import it', () => {
    const chosen = chosenFor('test/support/growth.ts');
    expect(chosen).toContain('test/read/hostile.test.ts');
    expect(chosen).not.toContain('test/report/sarif.test.ts');
  });

  it('always hold those of the house that are quick, and tell the others', () => {
    const { chosen, left } = relatedTests(['docs/ci.md'], tests, textOf);
    expect(chosen).toContain('test/house/imports.test.ts');
    expect([...chosen, ...left].sort()).toEqual([...tests].sort());
  });

  it('ask for a build only where they run the program', () => {
    expect(relatedTests(['src/read/read.ts'], tests, textOf).needsBuild).toBe(false);
    expect(relatedTests(['test/cli/contract.test.ts'], tests, textOf).needsBuild).toBe(true);
  });

  it('of any file of the sources are fewer than a fifth of all, and not none', () => {
    const counts = filesBelow('src')
      .filter((path) => path.endsWith('.ts') && !path.includes('.gen.'))
      .map((path) => ({ path, count: chosenFor(path).length }));
    expect(counts.filter(({ count }) => count === 0 || count > tests.length / 5)).toEqual([]);
  });
});

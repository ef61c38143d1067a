/** No test asks a clock: what a machine does in a second says nothing of the code (`test/support/growth.ts` counts work instead). */
import { describe, expect, it } from '@jest/globals';
import { repositoryFiles, textOf, withoutComments } from './sources.js';

/** Split, so that this file does not find itself. */
const clocks = [
  ['performance', '\\.'],
  ['Date', '\\.now'],
  ['new Date', '\\(\\s*\\)'],
  ['hr', 'time'],
  ['cpu', 'Usage'],
  ['resource', 'Usage'],
  ['perf', '_hooks'],
  ['console', '\\.time'],
].map((parts) => new RegExp(`\\b${parts.join('')}`));

const asksClock = (text: string): boolean => {
  const code = withoutComments(text);
  return clocks.some((clock) => clock.test(code));
};

describe('The tests', () => {
  const tests = repositoryFiles().filter((path) => /^test\/.*\.[cm]?[jt]s$/.test(path));

  it('ask no clock', () => {
    expect(tests.length).toBeGreaterThan(200);
    expect(tests.filter((path) => asksClock(textOf(path)))).toEqual([]);
  });

  it.each([
    `const start = ${'performance'}.now();`,
    `const start = ${'Date'}.now();`,
    `const today = new ${'Date'}();`,
    `const [seconds] = process.hr${'time'}();`,
  ])('would be found with %j', (line) => {
    expect(asksClock(line)).toBe(true);
  });

  it('may reckon with days that they name', () => {
    expect(asksClock("const day = new Date('2026-11-21'); // performance.now() is a comment")).toBe(
      false,
    );
  });
});

/** No pattern of the sources can take more than a number of steps for each letter that it reads, whatever the letters are. */
import { execFileSync } from 'node:child_process';
import { parse } from '@babel/parser';
import { describe, expect, it } from '@jest/globals';
import { analyse } from 'scslre';
import { root, sourceFiles, textOf } from './sources.js';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** What a hostile text would make of the pattern: `Trade` and `Self` go back again and again, `Move` begins again at each letter. */
function faultsOf({ source, flags }: Pattern): string[] {
  const { reports } = analyse(
    { source, flags },
    { reportTypes: { Move: true, Self: true, Trade: true } },
  );
  return reports.map(({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`);
}

/** The patterns that are written out in a file, each with its line. */
function literalsOf(path: string): (Pattern & { readonly line: number })[] {
  const { tokens } = parse(textOf(path), {
    sourceType: 'module',
    plugins: ['typescript'],
    tokens: true,
  });
  return (tokens ?? []).flatMap(({ type, value, loc }) =>
    type.label === 'regexp'
      ? [{ source: value.pattern, flags: value.flags, line: loc.start.line }]
      : [],
  );
}

const written = sourceFiles({ generated: 'with' })
  // Tables of thousands of lines without a pattern.
  .filter((path) => !/paths\.gen|model-facts\.gen|field-examples\.gen/.test(path))
  .flatMap((path) => literalsOf(path).map((pattern) => ({ path, ...pattern })));

describe('The patterns of the sources', () => {
  it('are linear: none goes back or begins again without a bound', () => {
    const found = written.flatMap(({ path, line, ...pattern }) =>
      faultsOf(pattern).map((fault) => `${path}:${line} ${fault} /${pattern.source}/`),
    );
    expect(written.length).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  });

  it('are linear too where they are put together at run time', () => {
    const lines = execFileSync(process.execPath, ['test/support/computed-patterns.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    const computed = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Pattern);
    expect(computed.length).toBeGreaterThan(10);
    expect(
      computed.flatMap((pattern) =>
        faultsOf(pattern).map((fault) => `${fault} /${pattern.source}/`),
      ),
    ).toEqual([]);
  });

  it.each([
    [/^(?:https?:\/\/\S+>?[\s,;]*)+\.?$/, 'Trade, exponential'],
    [/^(.+?)\s*%$/, 'Trade'],
    [/\s+$/, 'Move'],
  ])('would be found otherwise: %s', (pattern, fault) => {
    expect(faultsOf(pattern)).toContain(fault);
  });
});

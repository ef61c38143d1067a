/** GitHub annotations: encoded as the runner decodes them, worst first, and never more than GitHub shows. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { reporters } from '../../src/report/reporters.gen.js';
import { finding, options, runOf, unreadable } from './hostile.js';

let github: Awaited<ReturnType<(typeof reporters)['github']>>;
beforeAll(async () => {
  github = await reporters.github();
});

const linesOf = (...runs: Parameters<typeof github>[0]): string[] =>
  github(runs, options).split('\n').slice(0, -1);
const many = (severity: 'error' | 'warning', amount: number) =>
  Array.from({ length: amount }, (_, index) =>
    finding({ severity, message: `Finding ${index}`, id: `many/${severity}` }),
  );

describe('GitHub annotations', () => {
  it('mark the place and say what was found and what to do', () => {
    expect(linesOf(runOf([finding()]))).toEqual([
      '::group::Heron-7B 1.0: 1 error, no warnings',
      '::error file=models/heron/aiact.yaml,line=2,col=1,endLine=2,endColumn=6,title=training-compute/amount-given::The compute used for training is not stated. Write `training.compute.parameter_update_flop`.',
      '::endgroup::',
    ]);
  });

  it('give columns only for what stands on one line', () => {
    const place = { file: 'aiact.yaml', line: 2, column: 1, end_line: 4, end_column: 6 };
    expect(linesOf(runOf([finding({ place })]))[1]).toMatch(/aiact\.yaml,line=2,endLine=4,title=/);
  });

  it('encode what would end a property or the command', () => {
    const place = { file: 'a,b:c%.yaml', line: 1, column: 1, end_line: 1, end_column: 2 };
    const [, line] = linesOf(runOf([finding({ place, message: '30 %\nmore' })]));
    expect(line).toContain('file=models/heron/a%2Cb%3Ac%25.yaml,');
    expect(line).toContain('::30 %25\\nmore. ');
  });

  it('are at most ten of each kind, over all models, and count the others', () => {
    const lines = linesOf(
      runOf([...many('error', 8), ...many('warning', 12)]),
      runOf(many('error', 5)),
    );
    const sum = (word: string) => lines.filter((line) => line.startsWith(`::${word} `)).length;
    expect([sum('error'), sum('warning')]).toEqual([10, 10]);
    expect(lines.at(-1)).toMatch(/^Not annotated: 3 more errors, 2 more warnings;/);
  });

  it('go to what stands at a line before what stands nowhere', () => {
    const nowhere = many('error', 12).map((each) => ({ ...each, place: null }));
    const [, first] = linesOf(runOf([...nowhere, finding()]));
    expect(first).toContain('line=2,col=1');
  });

  it('are none for a model without findings, which is said', () => {
    expect(linesOf(runOf([]))).toEqual(['Heron-7B 1.0: no errors, no warnings']);
  });

  it('mark the file of an input that can not be read', () => {
    expect(linesOf(unreadable())[1]).toMatch(/^::error file=broken\/aiact\.yaml,line=\d+,/);
  });

  it('never mark what is waived', () => {
    const found = finding();
    const waiver = { check: found.id, reason: 'r', owner: 'o', expires: '2027-01-31', at: null };
    expect(linesOf(runOf([found], { waived: [{ finding: found, waiver }] }))).toEqual([
      'Heron-7B 1.0: no errors, no warnings, 1 waived or known',
    ]);
  });
});

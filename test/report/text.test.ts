/** The report for people: worst first, one line to grep, nothing said twice, nothing that steers a terminal. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { type Finding, makeFinding } from '../../src/finding/finding.js';
import { readFacts } from '../../src/read/read.js';
import type { ReportOptions, Run } from '../../src/report/run.js';
import { longDate, painter, show, unbroken, wrap } from '../../src/report/terminal.js';
import { text } from '../../src/report/text.js';

const options: ReportOptions = {
  detail: 'findings',
  draft: false,
  notes: false,
  quiet: false,
  colour: false,
  width: 80,
};
const yaml = 'schema: 1\nmodel:\n  name: Heron-7B\n  version: "1.0"\n';

function runOf(findings: readonly Finding[]): Run {
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(yaml) }]);
  const assessment = { ...assess(read, { asOf: '2026-11-21' }), findings };
  return { path: 'models/heron', prefix: 'models/heron/', read, assessment };
}

function finding(more: Partial<Finding> = {}): Finding {
  return makeFinding({
    id: 'training-compute/amount-given',
    severity: 'error',
    message: 'The compute used for training is not stated',
    help: 'Write `training.compute.parameter_update_flop`',
    paths: ['model.parameters.total'],
    provision: 'annex-xi(1)(2)(d)',
    place: { file: 'aiact.yaml', line: 2, column: 1, end_line: 2, end_column: 6 },
    ...more,
  });
}

describe('text', () => {
  it('opens with the model and where it comes from', () => {
    expect(text([runOf([])], options).split('\n')[0]).toBe(
      'Heron-7B 1.0  models/heron, as of 21 November 2026',
    );
  });

  it('gives a finding one line to grep, the place, the reason and the cure', () => {
    const printed = text([runOf([finding()])], { ...options, quiet: true });
    expect(printed.split('\n').slice(0, 5)).toEqual([
      'error[training-compute/amount-given] models/heron/aiact.yaml:2:1 The compute used for training is not stated',
      '    1 | schema: 1',
      '  > 2 | model:',
      '      | ^^^^^',
      '    3 |   name: Heron-7B',
    ]);
    expect(printed).toMatch(/^ {2}why {3}Annex XI, section 1, point 2\(d\) \(law\): /m);
    expect(printed).toMatch(/^ {2}help {2}Write `training\.compute\.parameter_update_flop`$/m);
  });

  it('puts the worst first', () => {
    const findings = [
      finding({ id: 'a/note', severity: 'note' }),
      finding({ id: 'b/warning', severity: 'warning' }),
      finding({ id: 'c/error' }),
    ];
    const printed = text([runOf(findings)], { ...options, notes: true });
    expect(printed.match(/^\w+(?=\[)/gm)).toEqual(['error', 'warning', 'note']);
  });

  it('draws a place and quotes a provision once', () => {
    const printed = text([runOf([finding(), finding({ id: 'x/y' })])], options);
    expect(printed.match(/> 2 \| model:/g)).toHaveLength(1);
    expect(printed.match(/how long training took/g)).toHaveLength(1);
    expect(printed.match(/^ {2}why/gm)).toHaveLength(2);
  });

  it('shows twenty findings in full and the rest in a line each', () => {
    const many = Array.from({ length: 30 }, (_, index) => finding({ id: `many/${index}` }));
    const printed = text([runOf(many)], options);
    expect(printed.match(/^error\[/gm)).toHaveLength(30);
    expect(printed.match(/^ {2}help/gm)).toHaveLength(20);
    expect(printed).toContain('And 10 more (--all shows them in full):');
    expect(text([runOf(many)], { ...options, notes: true }).match(/^ {2}help/gm)).toHaveLength(30);
  });

  it('counts what it hides', () => {
    const printed = text([runOf([finding({ severity: 'note' })])], options);
    expect(printed).toContain('0 errors, 0 warnings, 1 note (1 hidden, --all shows them)');
  });

  it('of several models gives errors in full and the others a line each', () => {
    const notice = (name: string): Finding =>
      finding({ severity: 'warning', message: `Warning ${name}`, help: `Mend ${name}` });
    const runs = [runOf([finding(), notice('one')]), runOf([notice('two')])];
    const report = text(runs, options);
    expect(report).toContain(
      'help  Write training.compute.parameter_update_flop'
        .replace('training', '`training')
        .replace('flop', 'flop`'),
    );
    expect(report).toContain('Warning one');
    expect(report).not.toContain('Mend one');
    expect(report.split('\n').filter((line) => line.includes('Warning two'))).toHaveLength(1);
    const all = text(runs, { ...options, notes: true });
    expect(all).toContain('Mend one');
    expect(text([runOf([notice('one')])], options)).toContain('Mend one');
  });

  it('tells what many models have in the first three, and once more after the last', () => {
    const same = finding({ severity: 'warning' });
    const own = (index: number): Finding =>
      finding({ id: 'a/own', message: `The model number ${index} differs` });
    const runs = [1, 2, 3, 4, 5].map((index) => runOf([own(index), same]));
    const printed = text(runs, options);
    expect(printed.match(/^warning\[training-compute\/amount-given\] models/gm)).toHaveLength(3);
    expect(printed.match(/^And 1 finding that 3 models above have as well/gm)).toHaveLength(2);
    expect(printed.match(/^error\[a\/own\]/gm)).toHaveLength(5);
    expect(printed.replace(/\s+/g, ' ')).toContain(
      'The same in many models warning[training-compute/amount-given] in 5 models: The compute used for training is not stated, first models/heron/aiact.yaml:2:1',
    );
    expect(printed.match(/^1 error, 1 warning, 0 notes/gm)).toHaveLength(5);
    for (const each of [{ notes: true }, { quiet: true }]) {
      const whole = text(
        [1, 2, 3, 4, 5].map(() => runOf([finding()])),
        { ...options, ...each },
      );
      expect(whole.match(/^error\[/gm)).toHaveLength(5);
      expect(whole).not.toContain('The same in many');
    }
  });

  it('of several models leaves the errors alone where it shall be quiet', () => {
    const runs = [
      runOf([finding()]),
      runOf([finding({ severity: 'warning', message: 'A warning' })]),
    ];
    const report = text(runs, { ...options, quiet: true });
    expect(report).toContain('The compute used for training is not stated');
    expect(report).not.toContain('A warning');
    expect(text(runs.slice(1), { ...options, quiet: true })).toContain('A warning');
  });

  it('adds up several inputs', () => {
    const printed = text([runOf([finding()]), runOf([finding({ severity: 'warning' })])], options);
    expect(printed).toContain('2 inputs: 1 error, 1 warning');
    expect(printed.match(/not legal advice/g)).toHaveLength(1);
  });

  it('escapes what messages carry', () => {
    const nasty = finding({ message: 'x\u001b[2J ::set-output y ##[error] \u202e', help: 'a\rb' });
    const printed = text([runOf([nasty])], options);
    expect(printed).toContain('x\\u001b[2J :\\:set-output y #\\#[error] \\u202e');
    expect(printed).toContain('a\\rb');
  });

  it('is silent when it is quiet and there is nothing to say', () => {
    expect(text([runOf([])], { ...options, quiet: true })).toBe('');
  });

  it('says what an input that can not be read needs', () => {
    const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode('a: [') }]);
    const printed = text([{ path: '-', prefix: '', read, assessment: null }], options);
    expect(printed).toContain('standard input');
    expect(printed).toContain('nothing can be concluded');
  });
});

describe('reasons', () => {
  it('names open questions, what they need, and no reason twice in one tree', () => {
    const printed = text([runOf([])], { ...options, detail: 'reasons' });
    expect(printed).toMatch(/^ {2}open {4}/m);
    for (const block of printed.split(/^ {2}(?=\S)/m)) {
      const lines = block.split('\n').filter((line) => /^ +(?:yes|no|not known): /.test(line));
      const told = lines.map((line) => line.trim()).filter((line) => !line.endsWith(','));
      expect(told.length).toBe(new Set(told).size);
    }
  });
});

describe('words on a terminal', () => {
  it('break at spaces and keep together what belongs together', () => {
    expect(wrap('one two three four five six', 12, '> ')).toBe('> one two three four five\n  six');
    expect(wrap(`aaaa bbbb cccc ${unbroken('1 November 2026')}`, 20)).toBe(
      'aaaa bbbb cccc\n1 November 2026',
    );
  });

  it('write dates so that nobody can misread them', () => {
    expect(longDate('2026-11-01')).toBe('1 November 2026');
    expect(longDate('soon')).toBe('soon');
  });

  it('are cut where they are too long, and plain without colour', () => {
    expect(show('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
    expect(painter(false)('red', 'x')).toBe('x');
    expect(painter(true)('red', 'x')).toBe('\u001b[31mx\u001b[39m');
  });
});

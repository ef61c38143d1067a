/** Values that try to become something else in a report, and runs that are full of them. */

import { assess } from '../../src/assess/assess.js';
import { type Finding, makeFinding } from '../../src/finding/finding.js';
import { readFacts } from '../../src/read/read.js';
import type { ReportOptions, Run } from '../../src/report/run.js';
import fc from '../property.js';

export const options: ReportOptions = {
  detail: 'findings',
  draft: false,
  notes: false,
  quiet: false,
  colour: false,
  width: 80,
};

const yaml = 'schema: 1\nmodel:\n  name: Heron-7B\n  version: "1.0"\n';

/** A run over a small facts file with these findings instead of its own. */
export function runOf(findings: readonly Finding[], more: Partial<Run> = {}): Run {
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(yaml) }]);
  const assessment = { ...assess(read, { asOf: '2026-11-21' }), findings };
  return { path: 'models/heron', prefix: 'models/heron/', read, assessment, ...more };
}

/** A run over an input from which nothing can be concluded. */
export function unreadable(text = 'schema: 1\nmodel: [\n'): Run {
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
  return { path: 'broken', prefix: 'broken/', read, assessment: null };
}

export function finding(more: Partial<Finding> = {}): Finding {
  return makeFinding({
    id: 'training-compute/amount-given',
    severity: 'error',
    message: 'The compute used for training is not stated',
    help: 'Write `training.compute.parameter_update_flop`',
    paths: ['training.compute.parameter_update_flop'],
    provision: 'annex-xi(1)(2)(d)',
    place: { file: 'aiact.yaml', line: 2, column: 1, end_line: 2, end_column: 6 },
    ...more,
  });
}

/** What has been used against terminals, workflow runners, parsers and readers. */
export const attacks = [
  '\u001b[31mred\u001b[0m\u0007\u009b2J',
  '\n::set-output name=a::b',
  '::error file=x::y',
  '::add-mask::1',
  '::stop-commands::t',
  '##[error]no',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[buildStatus text='x']",
  ']]><script>alert(1)</script>',
  '</failure></testcase>',
  '<!-- --><img src=x onerror=alert(1)>',
  '</details>\n\n# Heading',
  '[link](https://evil.example) ![image](https://evil.example/x.png)',
  'https://evil.example www.evil.example a@evil.example',
  '@octocat #1 !2 $3 %4 ~5 &6 GH-7',
  '`code` | cell | \\| more',
  '\u202etxt.exe\u2066\u200b\ufeff',
  '\ud800 alone \udc00',
  '\u0000\u0001\ufffe\uffff',
  '{0} %0A %3A &amp; &#10; \r\n\t',
  '\u2028\u2029\u0085',
  '../../etc/passwd',
  '😀'.repeat(1500),
  'x'.repeat(30_000),
] as const;

/** Hostile words: attacks beside each other, and any text at all. */
export const words = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 20 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(''));

const hostileFinding = fc.record({
  id: words,
  severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
  message: words,
  help: words,
  lines: words,
  paths: fc.array(words, { maxLength: 2 }),
  absence: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constantFrom('unknown' as const, 'withheld' as const), reason: words }),
  ),
  params: fc.record({ said: fc.record({ kind: fc.constant('said' as const), value: words }) }),
  provision: fc.oneof(fc.constant(null), words),
  place: fc.oneof(
    fc.constant(null),
    fc.record({
      file: words,
      line: fc.integer({ min: 1, max: 9 }),
      column: fc.integer({ min: 1, max: 9 }),
      end_line: fc.constant(9),
      end_column: fc.integer({ min: 1, max: 9 }),
    }),
  ),
});

/** Runs in which every word is hostile, readable or not. */
export const hostileRuns = fc
  .array(
    fc.record({
      findings: fc.array(hostileFinding, { maxLength: 6 }),
      name: words,
      path: words,
      owner: words,
      isReadable: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all): Run[] =>
    all.map(({ findings, name, path, owner, isReadable }) => {
      const run = runOf(findings, { path, prefix: `${path}/` });
      const [first] = findings;
      const waiver = { check: name, reason: name, owner, expires: '2027-01-31', at: null };
      const waived = first === undefined ? [] : [{ finding: first, waiver }];
      if (!isReadable || run.assessment === null) {
        return { ...run, assessment: null, read: { ...run.read, readable: false, findings } };
      }
      const assessment = { ...run.assessment, model: { name, version: owner } };
      return { ...run, assessment, waived, title: name };
    }),
  );

/** What a log may not hold: controls but for the line feed, half characters, signs that turn or hide text. */
export const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: They are what must not be there.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|\p{Cs}/u;

/** What a runner would obey in a line of a log that is not one of our own annotations. */
export const command = /^\s*::|##\[|##vso\[|##teamcity\[/m;

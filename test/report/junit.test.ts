/** JUnit: what holds is seen beside what fails, and nothing is said to hold that was not looked at. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { readFacts } from '../../src/read/read.js';
import { reporters } from '../../src/report/reporters.gen.js';
import type { ReportOptions, Run } from '../../src/report/run.js';
import fc from '../property.js';
import { finding, hostileRuns, options, runOf, unreadable } from './hostile.js';
import { parseXml, type XmlElement } from './strict-xml.js';

let junit: Awaited<ReturnType<(typeof reporters)['junit']>>;
beforeAll(async () => {
  junit = await reporters.junit();
});

const rootOf = (runs: readonly Run[], more: Partial<ReportOptions> = {}): XmlElement =>
  parseXml(junit(runs, { ...options, ...more }));
const casesOf = (runs: readonly Run[], more: Partial<ReportOptions> = {}): XmlElement[] =>
  rootOf(runs, more).children.flatMap(({ children }) =>
    children.filter(({ name }) => name === 'testcase'),
  );
const caseOf = (name: string, all: readonly XmlElement[]): XmlElement | undefined =>
  all.find(({ attributes }) => attributes.name === name);
const resultOf = (one: XmlElement | undefined): string => one?.children[0]?.name ?? 'passed';

describe('A suite', () => {
  it('stands for a model, with the day and the law that it was assessed by', () => {
    const [suite] = rootOf([runOf([])]).children;
    expect(suite?.attributes.name).toBe('Heron-7B 1.0 (models/heron)');
    const properties = suite?.children[0]?.children.map(({ attributes }) => attributes);
    expect(properties).toContainEqual({ name: 'as-of', value: '2026-11-21' });
    expect(properties?.find(({ name }) => name === 'law-version')?.value).toMatch(/^2024\/1689/);
  });

  it('counts its cases as they are, whatever the values', () => {
    fc.assert(
      fc.property(hostileRuns, (runs) => {
        const root = rootOf(runs);
        for (const suite of [root, ...root.children]) {
          const cases = (suite === root ? root.children : [suite]).flatMap(({ children }) =>
            children.filter(({ name }) => name === 'testcase'),
          );
          const sum = (name: string) => cases.filter((one) => resultOf(one) === name).length;
          expect(suite.attributes).toMatchObject({
            tests: String(cases.length),
            failures: String(sum('failure')),
            errors: String(sum('error')),
            skipped: String(sum('skipped')),
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('of an input that could not be read has errors, not failures', () => {
    const root = rootOf([unreadable()]);
    expect(Number(root.attributes.errors)).toBeGreaterThan(0);
    expect(root.attributes.failures).toBe('0');
  });
});

describe('A case', () => {
  it('fails with the place, what to do and the lines to paste', () => {
    const one = caseOf(
      'training-compute/amount-given',
      casesOf([runOf([finding({ lines: 'a: 1' })])]),
    );
    expect(one?.attributes).toMatchObject({ file: 'models/heron/aiact.yaml', line: '2' });
    expect(one?.children[0]).toMatchObject({
      name: 'failure',
      attributes: { message: 'The compute used for training is not stated', type: 'error' },
      text: expect.stringMatching(/aiact\.yaml:2:1\nWrite `training\.compute.*`\na: 1$/),
    });
  });

  it('gathers the findings of one id', () => {
    const cases = casesOf([runOf([finding(), finding({ message: 'Again' })])]);
    const own = cases.filter(
      ({ attributes }) => attributes.name === 'training-compute/amount-given',
    );
    expect(own).toHaveLength(1);
    expect(own[0]?.children[0]?.attributes.message).toMatch(/\(and 1 more\)$/);
  });

  it.each([
    ['passes with its words', undefined, 'system-out'],
    ['fails', ['error', 'warning'] as const, 'failure'],
    ['passes with its words where nothing fails a run', [] as const, 'system-out'],
  ])('of a warning %s', (_what, failing, expected) => {
    const cases = casesOf([runOf([finding({ severity: 'warning' })])], failing && { failing });
    expect(resultOf(caseOf('training-compute/amount-given', cases))).toBe(expected);
  });

  it('of an obligation that does not apply is skipped with the reason', () => {
    const one = caseOf('art-55-1-d-cybersecurity', casesOf([runOf([])]));
    expect(one?.children[0]).toMatchObject({ name: 'skipped' });
  });

  it('of a waived finding is skipped with the words of the waiver', () => {
    const found = finding();
    const waiver = {
      ...{ check: found.id, reason: 'Agreed', owner: 'A. Author', expires: '2027-01-31', at: null },
    };
    const cases = casesOf([runOf([found], { waived: [{ finding: found, waiver }] })]);
    expect(cases.some((one) => resultOf(one) === 'failure')).toBe(false);
    expect(caseOf(found.id, cases)?.children[0]?.attributes.message).toContain(
      'A. Author until 2027',
    );
  });
});

describe('The checks of a model whose facts are complete', () => {
  const folder = new URL('../../samples/complete-closed/aiact/', import.meta.url);
  const read = readFacts(
    readdirSync(folder).map((name) => ({
      file: `aiact/${name}`,
      bytes: readFileSync(new URL(name, folder)),
    })),
  );
  const run: Run = {
    ...{ path: 'heron', prefix: 'heron/', read },
    assessment: assess(read, { asOf: '2026-11-21' }),
  };

  it('are seen to hold, and nothing fails', () => {
    const cases = casesOf([run], { failing: ['error', 'warning'] });
    expect(rootOf([run]).attributes).toMatchObject({ failures: '0', errors: '0' });
    const held = cases.filter((one) => resultOf(one) === 'passed');
    expect(held.length).toBeGreaterThan(100);
    expect(caseOf('training-compute/amount-given', held)).toBeDefined();
  });

  it('are asked only of what is owed', () => {
    const names = casesOf([run]).map(({ attributes }) => attributes.name ?? '');
    expect(names.filter((name) => name.startsWith('safety-and-security'))).toEqual([]);
  });

  it('are not said to hold where findings were left out', () => {
    const cases = casesOf([run], { narrowed: true });
    expect(
      cases.every(({ attributes }) => /\.(?:gate|obligation)$/.test(attributes.classname ?? '')),
    ).toBe(true);
  });
});

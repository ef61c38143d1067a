/** JUnit XML: a suite for each model, and in it a test case for each question, obligation and check, so that what holds is seen too. */

import { lawVersion } from '../law/version.js';
import type { AboutFormat } from './format.js';
import { casesOfRun, type TestCase } from './junit-cases.js';
import { inputName } from './reported-finding.js';
import type { ReportOptions, Run } from './run.js';
import { xmlElement } from './xml.js';

/** What the reference says of it. */
export const about = {
  audience: 'test reports',
  holds: 'a suite for each model, a case for each question, obligation and check',
  rank: 5,
} as const satisfies AboutFormat;

/** Prints every run as one suite. */
export function junit(runs: readonly Run[], options: ReportOptions): string {
  const suites = runs.map((run) => ({ run, cases: casesOfRun(run, options) }));
  const root = xmlElement(
    'testsuites',
    { name: 'aiact-doc', ...totals(suites.flatMap(({ cases }) => cases)) },
    suites.flatMap(({ run, cases }) => suite(run, cases)),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...root, ''].join('\n');
}

function suite(run: Run, cases: readonly TestCase[]): string[] {
  const { assessment, path } = run;
  const properties = {
    path,
    'as-of': assessment?.as_of,
    'law-version': assessment?.law.version ?? lawVersion,
    'tool-version': assessment?.tool.version,
    'release-date': run.release?.release_date,
    baseline: run.baseline?.file,
  };
  const stated = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : xmlElement('property', { name, value }),
  );
  return xmlElement('testsuite', { name: `${inputName(run)} (${path})`, ...totals(cases) }, [
    ...xmlElement('properties', {}, stated),
    ...cases.flatMap(testCase),
  ]);
}

function testCase({ name, group, path, line, result }: TestCase): string[] {
  const attributes = { name, classname: `aiact-doc.${group}`, file: path, line };
  switch (result.kind) {
    case 'passed':
      return xmlElement(
        'testcase',
        attributes,
        result.said === '' ? [] : xmlElement('system-out', {}, result.said),
      );
    case 'skipped':
      return xmlElement('testcase', attributes, xmlElement('skipped', { message: result.said }));
    case 'failure':
    case 'error':
      return xmlElement(
        'testcase',
        attributes,
        xmlElement(result.kind, { message: result.message, type: result.type }, result.said),
      );
  }
}

function totals(cases: readonly TestCase[]): Record<string, number> {
  const sum = (kind: TestCase['result']['kind']): number =>
    cases.filter(({ result }) => result.kind === kind).length;
  return {
    tests: cases.length,
    failures: sum('failure'),
    errors: sum('error'),
    skipped: sum('skipped'),
  };
}

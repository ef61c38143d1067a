/** Ten published summaries as facts: each value can be written down, and is accepted or refused as it deserves. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import type { Finding } from '../../src/finding/finding.js';
import { readFacts } from '../../src/read/read.js';
import { renderForm } from '../../src/render/form.js';
import { TODAY } from '../support/facts.js';

interface Filing {
  readonly filing: string;
  readonly facts: string;
  /** Every error about the summary, by its id. */
  readonly errors: readonly string[];
  /** Warnings and notes that have to be there. */
  readonly found: readonly string[];
  /** Ids that must not be there: the answer is good. */
  readonly accepted: readonly string[];
}

const folder = new URL('../fixtures/filings/', import.meta.url);
const filings = readdirSync(folder).map((name): [string, Filing] => [
  name,
  parse(readFileSync(new URL(name, folder), 'utf8')) as Filing,
]);

const isOfSummary = ({ id, provision }: Finding): boolean =>
  /^(?:read|schema|training-content-summary|domains-file)\//.test(id) ||
  /^(?:template|notice)\(/.test(provision ?? '');

describe.each(filings)('The filing %s', (_, { facts, errors, found, accepted }) => {
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(facts) }]);
  const assessment = assess(read, { asOf: TODAY });
  const findings = assessment.findings.filter(isOfSummary);
  const ids = (wanted: (severity: Finding['severity']) => boolean): string[] =>
    [...new Set(findings.filter(({ severity }) => wanted(severity)).map(({ id }) => id))].sort();

  it('can be read and is refused for these errors and no others', () => {
    expect(read.readable).toBe(true);
    expect(ids((severity) => severity === 'error')).toEqual([...errors].sort());
  });

  it('is told what else a reader would mark down', () => {
    expect(ids((severity) => severity !== 'error')).toEqual(expect.arrayContaining([...found]));
  });

  it('is not bothered about its good answers', () => {
    const all = assessment.findings.map(({ id }) => id);
    expect(accepted.filter((id) => all.includes(id))).toEqual([]);
  });

  it('prints every field of the form in words', () => {
    const text = renderForm('training-content-summary', { read, assessment });
    // A list of labels stands below a “No”, with one reason for all of them.
    expect(text).not.toMatch(/^(?!- ).*\*\*\n\n(?:\*\*(?!Open point:)|#|$)/m);
  });
});

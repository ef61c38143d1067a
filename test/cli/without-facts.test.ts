/** Reports are printed from runs whose facts were let go; each says the same as with the facts. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { readFacts } from '../../src/read/read.js';
import { type Format, formats } from '../../src/report/formats.gen.js';
import { reporters } from '../../src/report/reporters.gen.js';
import type { ReportOptions, Run } from '../../src/report/run.js';
import { withoutFacts } from '../../src/report/without-facts.js';

/** Findings of the reader, of gates, of checks at a fact and of sections that are not there. */
const yaml = `schema: 1
model:
  name: Heron-7B
  generality: broadish
training:
  duration: { started: 2026-03-01, ended: 2026-02-01 }
role: { kind: developer, base_model: { same_provider: false } }
`;
const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(yaml) }]);
const run: Run = {
  path: 'models/heron',
  prefix: 'models/heron/',
  read,
  assessment: assess(read, { asOf: '2026-11-21' }),
};
const options: ReportOptions = {
  detail: 'findings',
  draft: false,
  notes: true,
  quiet: false,
  colour: false,
  width: 80,
};

describe('A run without its facts', () => {
  it.each(formats)('is reported as %s like one with them', async (format: Format) => {
    const report = await reporters[format]();
    expect(report([withoutFacts(run, { asked: true })], options)).toBe(report([run], options));
  });

  it('still shows the lines under findings of gates and checks', async () => {
    const printed = (await reporters.text())([withoutFacts(run, { asked: true })], options);
    expect(printed).toMatch(/^ {2}> 6 \|\s+duration:/m);
    expect(printed).toMatch(/^ {2}> 7 \| role:/m);
  });
});

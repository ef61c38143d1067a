import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { assess } from '../src/assess/assess.js';
import { readFacts } from '../src/read/read.js';

const doc = parse(readFileSync('/work/shared/law/cases-2.yaml', 'utf8')) as any;
const over = (a: any, b: any): any => {
  if (b === null) return undefined;
  if (
    typeof a !== 'object' ||
    a === null ||
    Array.isArray(a) ||
    typeof b !== 'object' ||
    Array.isArray(b)
  )
    return b;
  const out: any = { ...a };
  for (const [k, v] of Object.entries(b)) {
    if (v === null) delete out[k];
    else out[k] = over(out[k], v);
  }
  return out;
};
const base = (name: string): any => {
  const b = doc.bases[name];
  return b.from ? over(base(b.from), b.facts) : b;
};
describe('second', () => {
  it.each(doc.cases.map((c: any) => [c.id, c]))('%s', (_id: any, c: any) => {
    const facts = over(base(c.base), c.facts);
    const read = readFacts([
      { file: 'aiact.yaml', bytes: new TextEncoder().encode(stringify(facts)) },
    ]);
    const bad = read.findings
      .filter((f) => f.severity === 'error')
      .map((f) => `${f.id} ${f.paths} ${f.message}`);
    const a = assess(read, { asOf: '2026-11-28' });
    const got: any = {};
    const want: any = {};
    const o = Object.fromEntries(a.obligations.map((x) => [x.id, x]));
    const yn = (v: any) => (v === true ? 'yes' : v === false ? 'no' : v);
    for (const [g, v] of Object.entries(c.expect.gates ?? {})) {
      want['gate ' + g] = yn(v);
      got['gate ' + g] = (a.gates as any)[g].answer;
    }
    for (const [g, v] of Object.entries(c.expect.obligations ?? {})) {
      want['ob ' + g] = v;
      got['ob ' + g] = o[g]?.outcome;
    }
    for (const [g, v] of Object.entries(c.expect.due ?? {})) {
      want['due ' + g] = v;
      got['due ' + g] = o[g]?.due;
    }
    for (const [g, v] of Object.entries(c.expect.borderline ?? {})) {
      want['bl ' + g] = v;
      got['bl ' + g] = o[g]?.borderline;
    }
    for (const [g, v] of Object.entries(c.expect.caveats ?? {}))
      for (const x of v as any) {
        want['cv ' + g + x] = true;
        got['cv ' + g + x] = o[g]?.caveats.some((y) => y.id === x);
      }
    for (const x of c.expect.findings ?? []) {
      want['f ' + x] = true;
      got['f ' + x] = a.findings.some((y) => y.id === x);
    }
    for (const x of c.expect.silent ?? []) {
      want['s ' + x] = false;
      got['s ' + x] = a.findings.some((y) => y.id === x);
    }
    for (const [x, v] of Object.entries(c.expect.severity ?? {})) {
      want['sv ' + x] = v;
      got['sv ' + x] = a.findings.find((y) => y.id === x)?.severity;
    }
    if (!/country-el|base-safety|devstral/.test(c.id)) {
      want.bad = [];
      got.bad = bad;
    }
    expect(got).toEqual(want);
  });
});

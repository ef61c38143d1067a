/** Compiles one line for each kind of name, spelled rightly and wrongly: only the right ones pass. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from './sources.js';

const imports = [
  "import { answered, computed, fact, unsettled } from 'src/facts/condition.js';",
  "import { defineCheck, defineGate, defineItem, defineObligation } from 'src/facts/define.js';",
  "import { lawDay, lawPeriod } from 'src/law/spell.js';",
  "import type { DocumentId } from 'src/documents/registry.gen.js';",
  "import type { ProvisionId } from 'src/law/provisions.js';",
];

const gate = (says: string, answer: string): string =>
  `export const NAME = defineGate({ question: '', raises: 'yes', provision: 'art-51(1)(a)', clauses: [{ when: computed('merge-of-models'), answer: '${answer}', provision: 'art-51(1)(a)' }], otherwise: { answer: 'no', provision: 'art-51(1)(a)', because: '' }, says: ${says}, inReasons: { whether: '', yes: '', no: '' } });`;
const check = (provision: string, at: string): string =>
  `export const NAME = defineCheck({ title: '', provision: '${provision}', at: '${at}', expects: fact('model.name').isGiven(), message: '', help: '' });`;
const item = (place: string, path: string): string =>
  `export const NAME = defineItem({ title: '', askedBy: ['${place}'], facts: ['${path}'], checks: {} });`;
const duty = (due: string): string =>
  `export const NAME = defineObligation({ title: '', provision: 'art-52(1)', appliesWhen: answered('gpai', 'yes'), due: '${due}', readers: [] });`;
const yesNo = "{ yes: '', no: '', open: '', review: '' }";

/** What is named, the line that is right, and the same with one slip. */
const cases: readonly (readonly [what: string, right: string, wrong: string])[] = [
  [
    'a computation',
    "export const NAME = computed('retention-covers-ten-years');",
    "export const NAME = computed('retention-covers-ten-year');",
  ],
  [
    'a computation that decides a gate',
    "export const NAME = computed('above-systemic-risk-threshold');",
    "export const NAME = computed('above-systemic-risk-treshold');",
  ],
  [
    'a gate',
    "export const NAME = answered('systemic-risk', 'yes');",
    "export const NAME = answered('systemic_risk', 'yes');",
  ],
  [
    'the answer of a gate',
    "export const NAME = answered('gpai', 'yes');",
    "export const NAME = answered('gpai', 'yse');",
  ],
  [
    'an answer that only another gate gives',
    "export const NAME = answered('open-source-exception', 'met');",
    "export const NAME = answered('gpai', 'met');",
  ],
  ['the answer of a clause', gate(yesNo, 'no'), gate(yesNo, 'nay')],
  [
    'the path of a fact',
    "export const NAME = fact('role.placement.date').isGiven();",
    "export const NAME = fact('role.placement.day').isGiven();",
  ],
  [
    'the place of a finding',
    check('art-53(1)(a)', 'model.name'),
    check('art-53(1)(a)', 'model.nmae'),
  ],
  ['the provision of a check', check('art-54(3)', 'model.name'), check('art-54(33)', 'model.name')],
  [
    'the fact of an item',
    item('annex-xi(1)(1)(a)', 'model.name'),
    item('annex-xi(1)(1)(a)', 'no.such'),
  ],
  ['who asks for an item', item('annex-xii(1)', 'model.name'), item('annex-xiv(1)', 'model.name')],
  ['the rule of a due day', duty('notification'), duty('notifcation')],
  [
    'a position',
    "export const NAME = unsettled('placed', computed('merge-of-models'), '');",
    "export const NAME = unsettled('plcaed', computed('merge-of-models'), '');",
  ],
  [
    'a provision',
    "export const NAME: ProvisionId = 'art-53(1)(d)';",
    "export const NAME: ProvisionId = 'art-53(1)(x)';",
  ],
  [
    'a document',
    "export const NAME: DocumentId = 'training-content-summary';",
    "export const NAME: DocumentId = 'training-content-sumary';",
  ],
  [
    'a day of the law',
    "export const NAME = lawDay('earlierModels');",
    "export const NAME = lawDay('earlyModels');",
  ],
  [
    'a period of the law',
    "export const NAME = lawPeriod('notification');",
    "export const NAME = lawPeriod('notice');",
  ],
];

let folder = '';
let output = '';
/** Lines of the compiled file with an error. */
let lines: ReadonlySet<number> = new Set();

const lineOf = (index: number, isWrong: boolean): number =>
  imports.length + index * 2 + (isWrong ? 2 : 1);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'typed-names-'));
  const text = [
    ...imports.map((line) => line.replace("from 'src/", `from '${root}src/`)),
    ...cases.flatMap(([, right, wrong], index) => [
      right.replace('NAME', `right${index}`),
      wrong.replace('NAME', `wrong${index}`),
    ]),
  ].join('\n');
  writeFileSync(join(folder, 'names.ts'), text);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: `${root}tsconfig.json`,
      compilerOptions: { noEmit: true, rootDir: '/', typeRoots: [`${root}node_modules/@types`] },
      include: [],
      files: [join(folder, 'names.ts')],
    }),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}node_modules/typescript/bin/tsc`, '-p', folder, '--pretty', 'false'],
    { cwd: folder, encoding: 'utf8' },
  );
  output = stdout + stderr;
  lines = new Set([...output.matchAll(/names\.ts\((\d+),\d+\): error/g)].map(([, n]) => Number(n)));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A name between the layers', () => {
  it.each(cases.map(([what], index) => [what, index] as const))(
    'compiles as %s where it is right, and does not where it is misspelt',
    (_, index) => {
      expect([lines.has(lineOf(index, false)), lines.has(lineOf(index, true))]).toEqual([
        false,
        true,
      ]);
    },
  );

  it('is wrong for no other reason than its spelling', () => {
    const others = output
      .split('\n')
      .filter(
        (line) =>
          /error TS/.test(line) && !/names\.ts\(\d+,\d+\): error TS2(?:345|322|820)/.test(line),
      );
    expect(others).toEqual([]);
  });
});

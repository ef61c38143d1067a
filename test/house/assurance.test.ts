/** The page of assurance leaves nothing out: each attack and requirement has a row, and each row a run that exists. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { repository } from '../support/command-line.js';
import { filesBelow, textOf } from './sources.js';

type Row = readonly [
  string,
  { readonly goal: string; readonly from?: Readonly<Record<string, string>> },
];
const load = async (path: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../assurance/${path}`, import.meta.url).href);
const { attacks, requirements } = (await load('goals.mjs')) as Record<string, Record<string, Row>>;
const { mutantsOf, isSameMutant } = (await load('mutants.mjs')) as {
  mutantsOf: (text: string) => readonly { text: string; line: number }[];
  isSameMutant: (left: object, right: object) => boolean;
};
const explanations = JSON.parse(textOf('assurance/survivors.json')) as readonly {
  readonly file: string;
  readonly because: string;
}[];
const page = textOf('docs/assurance.md');

describe('The page of assurance', () => {
  it('has a row for each of the fourteen attacks and twenty requirements', () => {
    const ids = [
      ...Array.from({ length: 14 }, (_, index) => `H${index + 1}`),
      ...Array.from({ length: 20 }, (_, index) => `${index + 1}`),
    ];
    expect(ids.filter((id) => !page.includes(`\n| ${id} | `))).toEqual([]);
  });

  it('asks only for runs that exist', () => {
    const fuzzers = readdirSync(`${repository}/assurance/fuzz`).map((name) =>
      name.replace('.mjs', ''),
    );
    const runs: Record<string, (id: string) => boolean> = {
      fuzz: (id) =>
        fuzzers.includes(id) && textOf(`assurance/fuzz/${id}.mjs`).includes(`id: '${id}'`),
      crash: (id) => textOf('assurance/crash.mjs').includes(`function ${id}(`),
      attack: (id) =>
        new RegExp(`^ {2}(?:async )?${id}\\(\\) \\{`, 'm').test(textOf('assurance/attack.mjs')),
      hostile: (id) => textOf('assurance/hostile.mjs').includes(`record('hostile', { ${id}: `),
      matrix: (id) => textOf('assurance/matrix.mjs').includes(`record('matrix', { ${id}: `),
    };
    const asked = [...Object.values(attacks ?? {}), ...Object.values(requirements ?? {})].flatMap(
      ([, { from }]) => Object.entries(from ?? {}),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(([kind, id]) => !runs[kind]?.(id))).toEqual([]);
  });

  it('is made by runs whose modules and tests stand where they look for them', () => {
    const runs = ['attack', 'crash', 'fuzz', 'mutate'].map((name) => `assurance/${name}.mjs`);
    const texts = [...runs, 'assurance/mutated-modules.mjs', ...filesBelow('assurance/fuzz')]
      .map(textOf)
      .join('\n');
    const built = [...texts.matchAll(/\bdist\/((?!bin)[\w/-]+)\.js/g)].map(
      ([, path]) => `src/${path}.ts`,
    );
    const named = [...texts.matchAll(/'((?:src|test)\/[\w./-]+)'/g)].map(([, path = '']) => path);
    expect(built.length).toBeGreaterThan(10);
    expect(named.length).toBeGreaterThan(10);
    const lost = [...built, ...named].filter((path) => !existsSync(`${repository}/${path}`));
    expect(lost).toEqual([]);
  });

  it('tells of each module whose mutants are counted, also where none was', async () => {
    const { modules } = (await load('mutated-modules.mjs')) as { modules: object };
    const row = page.split('\n').find((line) => line.startsWith('| 18 | ')) ?? '';
    expect(Object.keys(modules).filter((name) => !row.includes(`${name} `))).toEqual([]);
    if (row.includes('not measured,') || / not measured \|/.test(row))
      expect(row).not.toMatch(/ met \|$/);
  });

  it('names tests that exist', () => {
    const named = [...page.matchAll(/`(test\/[\w/-]+\.test\.ts)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(2);
    for (const path of named) expect(textOf(path)).toMatch(/^ *(?:it|describe)\b/m);
  });
});

describe('A mutant', () => {
  it('differs in one line of code, never in a comment, an import or a type', () => {
    const text = [
      "import { all } from './all.js'; // a && b",
      '/** True if a === b && c. */',
      'export type Both = true | false;',
      'export const both = (a: number, b: number) => a === 0 && b < 1;',
      '',
    ].join('\n');
    const mutants = mutantsOf(text);
    expect(mutants.length).toBeGreaterThanOrEqual(3);
    expect(new Set(mutants.map(({ line }) => line))).toEqual(new Set([4]));
    const parts = text.split('\n');
    for (const { text: changed } of mutants) {
      const differing = changed.split('\n').filter((each, index) => each !== parts[index]);
      expect(differing).toHaveLength(1);
    }
  });

  it('that is explained is one of the code as it stands, and no other is excused with it', () => {
    expect(explanations.length).toBeGreaterThan(0);
    const places = explanations.map((each) => {
      const { file, because } = each;
      const mutants = mutantsOf(textOf(file)).map((mutant) => ({ file, ...mutant }));
      return { because, places: mutants.filter((mutant) => isSameMutant(mutant, each)).length };
    });
    expect(places.filter((each) => each.places !== 1 || each.because === '')).toEqual([]);
  });

  it('is another where the same line stands in another place', () => {
    const text = ['if (isFirst)', '  give(true);', 'if (isLast)', '  give(true);', ''].join('\n');
    const [first, last] = mutantsOf(text).filter((each) => each.text.includes('give(false)'));
    expect(isSameMutant(first ?? {}, { ...first })).toBe(true);
    expect(isSameMutant(first ?? {}, last ?? {})).toBe(false);
  });
});

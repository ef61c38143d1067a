/** Words in place of an answer: found at every path, whatever stands there, and never milder than the honest absence. */
import { describe, expect, it } from '@jest/globals';
import { bareAbsences } from '../../src/checks/wording/lint/absences.js';
import { isMark } from '../../src/checks/wording/lint/engine/marks.js';
import { codes, freeLines } from '../../src/checks/wording/lint/fields.js';
import { machineMarks, variableShapes } from '../../src/checks/wording/lint/marks.js';
import { placeholders } from '../../src/checks/wording/lint/placeholders.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { type Finding, severities } from '../../src/finding/finding.js';
import {
  completeSample,
  findingsByPath,
  type TextLeaf,
  textLeaves,
  withValues,
} from '../support/complete.js';

/** Whole texts that keep a place free, in names and lines too: those of the tables, and marks of every kind. */
const entries: readonly string[] = [
  ...placeholders.rows
    .filter(({ position, proseOnly }) => position === 'letters' && !proseOnly)
    .flatMap(({ phrases }) => phrases),
  ...variableShapes.map(({ bad }) => bad),
  ...machineMarks.map(({ bad }) => bad),
  '[More details wanted]',
  '((later))',
  '<<name of the model>>',
  '{ fill }',
  '【TODO】',
  '#REF!',
  '#NV',
  '[object Object]',
  'undefined',
  '???',
  '…',
  '____',
  'zzzzz',
  'asdf',
  'qwertzuiop',
];

const words = bareAbsences.rows
  .filter(({ position, proseOnly }) => position === 'letters' && !proseOnly)
  .flatMap(({ phrases }) => phrases);

const samples = ['complete-closed', 'complete-systemic'] as const;

/** The licence decides gates, so that what is owed changes with it: it is tried alone. */
const isLicence = ({ fact }: TextLeaf): boolean => fact === 'licensing.license';
const isWords = ({ fact }: TextLeaf): boolean => factPaths[fact].code === undefined;

const worst = (findings: readonly Finding[] | undefined): number =>
  Math.min(
    severities.length,
    ...(findings ?? []).map(({ severity }) => severities.indexOf(severity)),
  );

describe.each(samples)('In %s', (name) => {
  const read = completeSample(name);
  const all = textLeaves(read.facts).filter(isWords);
  const leaves = all.filter((leaf) => !isLicence(leaf));
  const rounds = Math.ceil(entries.length / 6);

  it('a placeholder is an error at each path, and each entry at some', () => {
    const silent: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const put = leaves.map(
        ({ path }, index) => [path, entries[(index + round * 6) % entries.length] ?? ''] as const,
      );
      const found = findingsByPath(read, withValues(read.facts, put));
      for (const [path, entry] of put) {
        if (worst(found.get(path)) !== 0) silent.push(`${path}: ${entry}`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('a placeholder in place of the licence is an error', () => {
    for (const { path } of all.filter(isLicence)) {
      const found = findingsByPath(read, withValues(read.facts, [[path, '[licence]']]));
      expect(worst(found.get(path))).toBe(0);
    }
  });

  it('a word for an absence is as grave as the absence at each path', () => {
    const asked = leaves.filter(({ fact }) => factPaths[fact].absence && !(fact in freeLines));
    const put = (value: (index: number) => unknown) =>
      findingsByPath(
        read,
        withValues(
          read.facts,
          asked.map(({ path }, index) => [path, value(index)] as const),
        ),
      );
    const absent = put(() => ({ unknown: 'The records of that year were lost in a fire' }));
    const said = put((index) => words[index % words.length]);
    const milder = asked.filter(({ path }) => worst(said.get(path)) > worst(absent.get(path)));
    expect(milder).toEqual([]);
    const silent = asked.flatMap(({ path }, index) =>
      said.has(path) ? [] : `${path}: ${words[index % words.length]}`,
    );
    expect(silent).toEqual([]);
  });

  it('the same holds for a path alone', () => {
    // Every fourth of the schema's paths: the rest is covered together.
    const facts = [...new Set(leaves.map(({ fact }) => fact))].filter(
      (_, index) => index % 4 === 0,
    );
    const some = facts
      .filter((fact) => factPaths[fact].absence && !(fact in freeLines))
      .flatMap((fact) => leaves.find((leaf) => leaf.fact === fact) ?? []);
    for (const { path } of some) {
      const of = (value: unknown) =>
        worst(findingsByPath(read, withValues(read.facts, [[path, value]])).get(path));
      const unknown = of({ unknown: 'The records of that year were lost in a fire' });
      expect([path, of('(unknown)') <= unknown]).toEqual([path, true]);
    }
  });

  it('a word for an absence is an error where the schema takes none, and in names', () => {
    const asked = leaves.filter(
      ({ fact }) =>
        !(fact in freeLines) &&
        (!factPaths[fact].absence || /\.(?:name|version|family)$/.test(fact)),
    );
    const found = findingsByPath(
      read,
      withValues(
        read.facts,
        asked.map(({ path }) => [path, 'None'] as const),
      ),
    );
    expect(asked.filter(({ path }) => worst(found.get(path)) !== 0)).toEqual([]);
  });
});

describe('The help', () => {
  const read = completeSample('complete-systemic');
  const helpFor = (path: string, word: string): string =>
    findingsByPath(read, withValues(read.facts, [[path, word]]))
      .get(path)
      ?.find(({ id }) => id === 'no-bare-not-applicable')?.help ?? '';

  it('offers the absence that the word says', () => {
    expect(helpFor('data.curation', 'unknown')).toContain('{ unknown: why }');
    expect(helpFor('data.curation', 'unknown')).not.toContain('not_applicable');
    expect(helpFor('data.curation', 'n/a')).toContain('{ not_applicable: why }');
    expect(helpFor('data.curation', 'Sans objet.')).toContain('{ not_applicable: why }');
  });

  it('offers none where the schema takes none', () => {
    expect(helpFor('model.tasks[0]', 'none')).not.toContain('{ unknown');
  });

  it('leads out: what it says to write has no finding of its own', () => {
    for (const absence of ['unknown', 'not_applicable']) {
      const found = findingsByPath(
        read,
        withValues(read.facts, [['data.curation', { [absence]: 'why' }]]),
      );
      expect(found.get('data.curation')?.map(({ id }) => id) ?? []).not.toContain(
        'no-bare-not-applicable',
      );
    }
  });
});

describe('A name', () => {
  it.each(['TBD-Net', 'null-2', 'XXX-Large', 'NaNo-7B', 'Nonesuch', 'Test-Bed 3', 'III', 'n8n'])(
    'may hold letters of a word for nothing: %s',
    (name) => {
      expect(isMark(name)).toBe(false);
      const read = completeSample('complete-systemic');
      const found = findingsByPath(read, withValues(read.facts, [['model.family', name]]));
      expect(found.get('model.family')).toBeUndefined();
    },
  );
});

describe('What is left out', () => {
  it('is each kind of code of the schema, with its reason', () => {
    const kinds = new Set(Object.values(factPaths).flatMap(({ code }) => code ?? []));
    expect(new Set(Object.keys(codes))).toEqual(kinds);
  });

  it('are lines that the schema knows', () => {
    for (const path of Object.keys(freeLines)) expect(factPaths).toHaveProperty([path]);
  });
});

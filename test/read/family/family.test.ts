/** Holds `extends` to its promises: what may be inherited, what never is, and where findings point. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import { familyRowOf, familyRows } from '../../../src/facts/families.js';
import { given, lookup } from '../../../src/facts/lookup.js';
import { factPaths } from '../../../src/facts/paths.gen.js';
import { baseNamed } from '../../../src/read/family/base-named.js';
import { missingLines } from '../../../src/read/missing-lines.js';
import type { ReadResult } from '../../../src/read/read-result.js';
import { filesBelow, textOf } from '../../house/sources.js';
import { ofOneModel, readFamily, utf8 } from '../../support/families.js';

const paths = Object.keys(factPaths);
const own = 'schema: 1\nextends: ../family.yaml\nmodel: { name: Heron }\n';
const family = (text: string, mine = own): ReadResult =>
  readFamily(mine, { '../family.yaml': text });
const found = (read: ReadResult, id: string) => read.findings.filter((each) => each.id === id);
const at = (read: ReadResult, id: string): string[] =>
  found(read, id).map(({ place }) => `${place?.file}:${place?.line}:${place?.column}`);

describe('The table of what a family may state', () => {
  it('holds every fact there is, but the path of the family', () => {
    expect(paths.filter((path) => path !== 'extends' && familyRowOf(path) === null)).toEqual([]);
  });

  it('names only facts that exist', () => {
    expect(familyRows.filter(({ facts }) => !paths.includes(facts))).toEqual([]);
  });

  it('names no fact twice', () => {
    expect(new Set(familyRows.map(({ facts }) => facts)).size).toBe(familyRows.length);
  });

  it('leaves no fact of a model to be shared that a gate or an obligation names', () => {
    const rooms = ['src/gates/', 'src/obligations/', 'src/facts/conditions/'];
    const text = rooms.flatMap((room) => filesBelow(room).map(textOf)).join('\n');
    const named = [...text.matchAll(/['"`]([a-z_]+(?:\.[a-z_]+)+)['"`]/g)].map(
      ([, path]) => path ?? '',
    );
    const known = named.filter((path) => paths.includes(path));
    expect(known.length).toBeGreaterThan(50);
    // The provider is the same for every model; what it is decides whom the law reaches.
    const shared = known.filter((path) => familyRowOf(path)?.is === 'shared');
    expect(shared.filter((path) => !path.startsWith('provider.'))).toEqual([]);
  });
});

const answers = (read: ReadResult): unknown => {
  const { gates, obligations } = assess(read, { asOf: '2026-11-28' });
  return [
    Object.values(gates).map(({ answer, missing, summary }) => [answer, missing, summary]),
    obligations.map(({ outcome, due, missing }) => [outcome, due, missing]),
  ];
};
const withNothing = answers(family('data: {}\n'));

describe.each(ofOneModel)('In a family file, $facts', ({ facts }) => {
  const keys = facts.split('.');
  const nested = `${keys.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n')} { unknown: Not decided. }\n`;
  const read = family(nested);

  it('is an error at its key, and has no effect', () => {
    expect(at(read, 'family/of-one-model')).toEqual([
      `../family.yaml:${keys.length}:${keys.length * 2 - 1}`,
    ]);
    expect(lookup(read.facts, facts).state).toBe(facts === 'model.name' ? 'given' : 'missing');
    expect(answers(read)).toEqual(withNothing);
  });
});

describe('A fact that a duty can rest on', () => {
  const open = 'licensing:\n  license: Apache-2.0\n  rights: { use: true }\n';

  it('is printed but settles no gate before somebody attests it', async () => {
    const { forGates } = await import('../../../src/assess/for-gates.js');
    const read = family(open);
    expect(given(read.facts, 'licensing.license')).toBe('Apache-2.0');
    expect(lookup(forGates(read).facts, 'licensing.license')).toEqual({
      state: 'unknown',
      reason: 'inherited from ../family.yaml, and nobody has attested it for this model',
    });
    const [told] = found(read, 'family/not-attested');
    expect(told?.place).toMatchObject({ file: 'aiact.yaml', line: 2 });
    expect(told?.paths).toEqual(['licensing.license', 'licensing.rights.use']);
    expect(told?.help).toContain('attests: [{ facts: [licensing], by: …');
  });

  it.each([
    ['licensing', []],
    ['licensing.rights', ['licensing.license']],
    ['licensing.rights.use', ['licensing.license']],
    ['licensing.license', ['licensing.rights.use']],
  ])('is attested by its path or one above it: %s', (path, waiting) => {
    const read = family(
      open,
      `${own}attests: [{ facts: [${path}], by: A. Martin, on: 2026-11-01 }]\n`,
    );
    const left = read.family?.facts.filter(({ attested }) => attested === null);
    expect(left?.map((each) => each.path)).toEqual(waiting);
  });

  it.each([
    ['no day', '{ facts: [licensing], by: A. Martin }', 'schema/missing-key'],
    ['nobody', '{ facts: [licensing], on: 2026-11-01 }', 'schema/missing-key'],
    ['a day that is none', '{ facts: [licensing], by: A. Martin, on: soon }', 'schema/bad-format'],
    [
      'a slip of the pen',
      '{ facts: [licencing], by: A. Martin, on: 2026-11-01 }',
      'family/attests-nothing',
    ],
    [
      'what nobody has to attest',
      '{ facts: [training], by: A. Martin, on: 2026-11-01 }',
      'family/attests-nothing',
    ],
    [
      'what it does not inherit',
      '{ facts: [role.kind], by: A. Martin, on: 2026-11-01 }',
      'family/attests-nothing',
    ],
  ])('is not attested by a line with %s', (_, entry, id) => {
    const read = family(open, `${own}attests: [${entry}]\n`);
    expect(read.family?.facts.filter(({ attested }) => attested === null)).toHaveLength(2);
    expect(read.findings.map((each) => each.id)).toContain(id);
  });

  it('is not attested by the family file itself', () => {
    const read = family(
      `${open}attests: [{ facts: [licensing], by: A. Martin, on: 2026-11-01 }]\n`,
    );
    expect(at(read, 'family/of-one-model')).toEqual(['../family.yaml:4:1']);
    expect(read.family?.facts.filter(({ attested }) => attested === null)).toHaveLength(2);
  });

  it('waits for nobody where the model states it itself', () => {
    const read = family(open, `${own}licensing: { license: MIT, rights: { use: true } }\n`);
    expect(given(read.facts, 'licensing.license')).toBe('MIT');
    expect(found(read, 'family/not-attested')).toEqual([]);
  });

  it('waits for nobody where the family states that it is not known', () => {
    expect(
      found(family('licensing: { license: { unknown: Not chosen. } }\n'), 'family/not-attested'),
    ).toEqual([]);
  });
});

describe('What a model says itself', () => {
  const base =
    'training_data:\n  comments: From the family.\n  languages:\n    - { language: en }\n';

  it('stands, and the family adds the keys that it lacks', () => {
    const read = family(
      'model:\n  family: Birds\n  tasks: [Chat]\n',
      'schema: 1\nextends: ../family.yaml\nmodel: { name: Heron, tasks: [Code, Search] }\n',
    );
    expect(given(read.facts, 'model.tasks')).toEqual(['Code', 'Search']);
    expect(given(read.facts, 'model.family')).toBe('Birds');
    expect(read.placeOf('model.family')).toMatchObject({ file: '../family.yaml', line: 2 });
    expect(read.placeOf('model.tasks')).toMatchObject({ file: 'aiact.yaml', line: 3 });
  });

  it('stands as an absence, which mixes with nothing', () => {
    const shared = 'training:\n  process: { stages: Three. }\n';
    const read = family(shared, `${own}training: { process: { unknown: Not transcribed. } }\n`);
    expect(lookup(read.facts, 'training.process')).toEqual({
      state: 'unknown',
      reason: 'Not transcribed.',
    });
  });

  it('stands over an absence of the family', () => {
    const read = family(
      'training: { process: { unknown: Not transcribed. } }\n',
      `${own}training: { process: { rationale: Ours. } }\n`,
    );
    expect({ ...(given(read.facts, 'training.process') as object) }).toEqual({
      rationale: 'Ours.',
    });
  });

  it('takes a key away by a mark alone', () => {
    const read = family(base, `${own}training_data: { comments: { $unset: true } }\n`);
    expect(lookup(read.facts, 'training_data.comments').state).toBe('missing');
    expect(lookup(read.facts, 'training_data.languages').state).toBe('given');
    expect(read.findings.map(({ id }) => id)).not.toContain('schema/unknown-key');
  });

  it.each(['$unset: false', '$unset: "true"', '$unset: true, a: b'])(
    'takes nothing away by %s',
    (mark) => {
      const read = family(base, `${own}training_data: { comments: { ${mark} } }\n`);
      expect(
        read.findings.some(({ id, severity }) => id.startsWith('schema/') && severity === 'error'),
      ).toBe(true);
    },
  );

  it('is told where the mark takes nothing away', () => {
    const read = family(base, `${own}data: { scope: { $unset: true } }\n`);
    expect(at(read, 'family/unset-nothing')).toEqual(['aiact.yaml:4:9']);
  });

  it('is an error where it is empty, and takes nothing away silently', () => {
    const read = family('licensing: { restrictions: [] }\n', `${own}licensing:\n  restrictions:\n`);
    expect(found(read, 'schema/empty-value')).toHaveLength(1);
    expect(lookup(read.facts, 'licensing.restrictions').state).toBe('unknown');
  });
});

describe('A finding on an inherited fact', () => {
  it('points into the file in which the fact stands', () => {
    const read = family('model:\n  family: Birds\n  tsaks: [Chat]\ndata: 7\n');
    expect(at(read, 'schema/unknown-key')).toEqual(['../family.yaml:3:3']);
    expect(at(read, 'schema/wrong-type')).toEqual(['../family.yaml:4:7']);
    expect(found(read, 'schema/unknown-key')[0]?.paths).toEqual(['model.tsaks']);
  });

  it('points into the own file where nothing is stated', () => {
    const read = family('data: { scope: Text }\n');
    expect(read.placeOf('risk')).toMatchObject({ file: 'aiact.yaml' });
    expect(missingLines('model.version', read)).not.toContain('undefined');
  });

  it.each([
    ['a syntax error', 'model: [\n', 'read/'],
    ['nothing', '', 'read/empty'],
    ['another format', 'schema: 2\n', 'schema/version'],
    ['a key twice', 'data: {}\ndata: {}\n', 'read/duplicate-key'],
    ['a control character', 'data: \u0000\n', 'read/control-character'],
  ])('is that of a file with %s', (_, text, id) => {
    const read = family(text);
    const [told] = read.findings.filter((each) => each.id.startsWith(id));
    expect(told?.place?.file).toBe('../family.yaml');
  });

  it('is told once where the version of the format is inherited and wrong', () => {
    expect(found(family('schema: 2\n', own.slice(10)), 'schema/version')).toHaveLength(1);
  });
});

describe('A line of files', () => {
  const line = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `../f${at}.yaml`,
        `${at + 1 < count ? `extends: f${at + 1}.yaml\n` : ''}model: { family: F${at}, description: D${at} }\n`,
      ]),
    );
  const first = 'schema: 1\nextends: ../f0.yaml\nmodel: { name: Heron }\n';

  it('is read to its end, nearest first', () => {
    const read = readFamily(first, line(3));
    expect(read.family?.files).toEqual(['../f0.yaml', '../f1.yaml', '../f2.yaml']);
    expect(given(read.facts, 'model.family')).toBe('F0');
    expect(read.sources.map(({ file, base }) => [file, base])).toEqual([
      ['aiact.yaml', undefined],
      ['../f0.yaml', true],
      ['../f1.yaml', true],
      ['../f2.yaml', true],
    ]);
  });

  it.each([
    ['is too long', line(4), 'read/extends-depth', '../f2.yaml:1:10'],
    [
      'lacks its end',
      { '../f0.yaml': 'extends: none.yaml\n' },
      'read/extends-missing',
      '../f0.yaml:1:10',
    ],
    [
      'comes back',
      { '../f0.yaml': 'extends: a/f1.yaml\n', '../a/f1.yaml': 'extends: ../f0.yaml\n' },
      'read/extends-cycle',
      '../a/f1.yaml:1:10',
    ],
    [
      'is larger than one file may be',
      { '../f0.yaml': `data: {}\n# ${'x'.repeat(1_048_540)}\n` },
      'read/extends-size',
      'aiact.yaml:2:10',
    ],
  ])('can not be read where it %s', (_, bases, id, place) => {
    const read = readFamily(first, bases);
    expect(at(read, id)).toEqual([place]);
    expect(read.readable).toBe(false);
  });

  it.each([
    '/etc/family.yaml',
    '~/family.yaml',
    'C:/family.yaml',
    'https://example.org/family.yaml',
    '..\\family.yaml',
    'a/../../family.yaml',
    './family.yaml',
    '..//family.yaml',
    '../family.json',
    '../.git/family.yaml',
    '../_up/family.yaml',
    '../con.yaml',
    '../../../../../../../../../family.yaml',
    '../..',
    'a/../aiact.yaml',
  ])('has no path such as %s', (path) => {
    const read = readFamily(`schema: 1\nextends: ${JSON.stringify(path)}\n`);
    expect(at(read, 'read/extends-path')).toEqual(['aiact.yaml:2:10']);
    expect(
      baseNamed([{ file: 'aiact.yaml', bytes: utf8(`extends: ${JSON.stringify(path)}\n`) }]),
    ).toBeNull();
  });

  it.each(['[a.yaml]', '{ a: b }', '7', 'true', ''])('has no path in %s', (value) => {
    expect(at(readFamily(`schema: 1\nextends: ${value}\n`), 'read/extends-path')).toHaveLength(1);
  });

  it('leads from a file to itself', () => {
    expect(at(readFamily('schema: 1\nextends: aiact.yaml\n'), 'read/extends-cycle')).toEqual([
      'aiact.yaml:2:10',
    ]);
  });

  it('says why a file can not be had', async () => {
    const { readFacts } = await import('../../../src/read/read.js');
    const read = readFacts([{ file: 'aiact.yaml', bytes: utf8(own) }], {
      unread: new Map([['../family.yaml', 'is a symbolic link']]),
    });
    expect(found(read, 'read/extends-missing')[0]?.message).toBe(
      'The file “../family.yaml” is a symbolic link',
    );
  });

  it('is asked for one file at a time', () => {
    const files = [{ file: 'aiact.yaml', bytes: utf8(own) }];
    expect(baseNamed(files)).toBe('../family.yaml');
    const more = [
      ...files,
      { file: '../family.yaml', bytes: utf8('extends: common/all.yaml\n'), base: true },
    ];
    expect(baseNamed(more)).toBe('../common/all.yaml');
    expect(baseNamed(more, new Map([['../common/all.yaml', 'is not there']]))).toBeNull();
  });
});

/** Every room is whole: its literal, its words, its cases, and its place in the law and in a document. */
import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import { computations } from '../../src/assess/check-tests.js';
import { gateComputations } from '../../src/assess/gate-tests.js';
import { checks } from '../../src/checks/registry.gen.js';
import { documents } from '../../src/documents/registry.gen.js';
import type { Condition } from '../../src/facts/condition.js';
import type { Check, Form, Item, Obligation } from '../../src/facts/define.js';
import { forms } from '../../src/forms/registry.gen.js';
import { gates } from '../../src/gates/registry.gen.js';
import { items } from '../../src/items/registry.gen.js';
import { provisions } from '../../src/law/provisions.js';
import { obligations } from '../../src/obligations/registry.gen.js';
import { readCase } from '../support/read-case.js';
import { conditionsIn } from './conditions.js';
import { filesBelow, sourceFiles, textOf } from './sources.js';

const rooms = { gates, obligations, items, forms, checks } as const;
const law: Readonly<Record<string, { label: string; under?: string }>> = provisions;
const idsIn = (folder: string, ending: string): string[] =>
  filesBelow(folder)
    .filter(
      (path) => path.endsWith(ending) && path.split('/').length === folder.split('/').length + 1,
    )
    .map((path) => path.slice(folder.length + 1, -ending.length));

/** The files of a room that hold a literal, by the id that each is named after; the room may have folders by topic. */
const literalsOf = (room: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sourceFiles({ generated: 'without' })
      .filter((path) => path.startsWith(`src/${room}/`) && /^export default /m.test(textOf(path)))
      .map((path) => [posix.basename(path, '.ts'), path]),
  );

/** A document prints a place if it names the place itself or one that it stands under, by its number. */
const isWithin = (cited: string, place: string): boolean =>
  cited === place || cited.startsWith(`${place}(`);

/** Every list of cases, with the gates and obligations that each case expects. */
const caseFiles = filesBelow('test/cases').filter(
  (path) =>
    path.endsWith('.yaml') &&
    !path.startsWith('test/cases/checks/') &&
    path !== 'test/cases/reasons.yaml',
);
const expectations = caseFiles.flatMap((path) =>
  (parse(textOf(path)) as { expect?: Record<string, Record<string, string>> }[]).map(
    (each) => each.expect ?? {},
  ),
);
const answersOf = (kind: 'gates' | 'obligations', id: string): Set<string> =>
  new Set(expectations.flatMap((each) => each[kind]?.[id] ?? []));

describe.each(Object.entries(rooms))('The room of %s', (room, literals) => {
  const files = literalsOf(room);
  const ids = Object.keys(files);

  it('is registered by the names of its files', () => {
    expect(Object.keys(literals).sort()).toEqual(ids.sort());
  });

  it.each(ids)('has kebab-case in %s', (id) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  });

  it.each(ids)('holds no function and no placeholder in %s', (id) => {
    const text = textOf(files[id] ?? '');
    expect(text).not.toMatch(/=>|\bfunction\b/);
    expect(text).not.toMatch(/['"]TODO|\/\*\* TODO/);
  });

  it.each(Object.entries(literals))('names only computations that exist in %s', (_, literal) => {
    const known = { ...gateComputations, ...computations };
    const names = conditionsIn(literal).flatMap((each: Condition) =>
      each.test === 'computed' ? [each.name] : [],
    );
    expect(names.filter((name) => !Object.hasOwn(known, name))).toEqual([]);
  });
});

describe.each(Object.entries<Item>(items))('The item %s', (id, item) => {
  it('has its words', () => {
    expect(filesBelow('templates/sections')).toContain(`templates/sections/${id}.md.hbs`);
  });

  it('is printed by a document through the place that asks for it', () => {
    const places = Object.values(documents).flatMap((each) => each.places);
    const printed = item.askedBy.filter((cited) => places.some((place) => isWithin(cited, place)));
    expect(printed).not.toEqual([]);
  });

  it('is asked for under a duty that an obligation imposes', () => {
    const duties = Object.values<Obligation>(obligations).map(
      ({ provision }) => provision as string,
    );
    const asking = item.askedBy.map((cited) => law[cited]?.under ?? cited);
    expect(asking.filter((duty) => duties.includes(duty))).not.toEqual([]);
  });

  it('expects something', () => {
    expect(Object.keys(item.checks)).not.toEqual([]);
  });
});

it('No words are left of an item that is gone', () => {
  expect(idsIn('templates/sections', '.md.hbs').sort()).toEqual(Object.keys(items).sort());
});

describe.each(Object.entries<Obligation>(obligations))('The obligation %s', (id, obligation) => {
  it('cites a provision with a label', () => {
    expect(law[obligation.provision]?.label).toBeTruthy();
  });

  it('begins with the number of its provision', () => {
    const number = obligation.provision.replaceAll(/[()]+/g, '-').replace(/-$/, '');
    expect(`${id}-`).toMatch(new RegExp(`^${number.split('-').slice(0, 2).join('-')}-`));
  });

  it('has a case where it applies and one where it does not', () => {
    const outcomes = answersOf('obligations', id);
    expect(outcomes).toContain('applies');
    expect([...outcomes].filter((outcome) => outcome !== 'applies')).not.toEqual([]);
  });
});

/** Gates that ask for a legal view: only those whose own conditions the law leaves unsettled. */
const definiteAnswers: Readonly<Record<string, readonly string[]>> = {
  scope: ['in', 'out', 'review'],
  provider: ['yes', 'no', 'review'],
  placed: ['yes', 'no', 'review'],
  gpai: ['yes', 'no'],
  'systemic-risk': ['yes', 'no'],
  'open-source-exception': ['met', 'not-met', 'review'],
};

describe.each(Object.keys(gates))('The gate %s', (id) => {
  it('has a case for each of its answers, and one that is left open', () => {
    const seen = answersOf('gates', id);
    const wanted = [...(definiteAnswers[id] ?? ['yes', 'no']), 'open'];
    expect(wanted.filter((answer) => !seen.has(answer))).toEqual([]);
  });
});

describe.each(Object.entries<Form>(forms))('The form %s', (id, form) => {
  it('is printed by a document', () => {
    expect(Object.values(documents).map((each) => each.form)).toContain(id);
  });

  it('has one key for one field', () => {
    const keys = form.sections.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe.each(Object.values(documents))('The document $id', (document) => {
  it('has words of its own and no placeholder', () => {
    const text = textOf(`templates/documents/${document.id}.md.hbs`);
    expect(text).not.toMatch(/\bTODO\b/);
  });

  it('serves an obligation, or says when else it is written', () => {
    const duties = Object.values<Obligation>(obligations).map(
      ({ provision }) => provision as string,
    );
    const serves = document.provisions.some((each) => duties.includes(each));
    expect(serves || document.written !== 'obligation').toBe(true);
  });
});

describe('What a check says', () => {
  const all: [string, Check][] = [
    ...Object.entries<Item>(items).flatMap(([id, item]) =>
      Object.entries(item.checks).map(([key, check]): [string, Check] => [`${id}/${key}`, check]),
    ),
    ...Object.entries<Check>(checks),
  ];

  it.each(all)('%s has no full stop, no "please", and a help that names a path', (_, check) => {
    expect(check.message).not.toMatch(/\.$|\bplease\b/i);
    expect(check.help).not.toMatch(/\bplease\b/i);
    expect(check.help).toMatch(/`[^`]+`/);
  });
});

const cases = caseFiles
  .filter((path) => path.split('/').length === 4)
  .flatMap((path) => {
    const { contents } = parseDocument(textOf(path));
    if (!isSeq(contents)) throw new TypeError(`${path} is a list of cases`);
    return contents.items.map((node) => {
      if (!isMap(node)) throw new TypeError(`${path}: a case is a mapping`);
      return { path, node, title: String(node.get('it')) };
    });
  });

/** Cases of one room, as `npm run new` lays them out: gates, obligations, findings that are there and that are not. */
if (cases.length > 0) {
  describe('The cases of a room', () => {
    it.each(cases)('$path: $title', ({ node }) => {
      const read = readCase(node.get('facts', true) as never);
      const { gates: decided, obligations: owed, findings } = assess(read, { asOf: '2026-11-21' });
      const wanted = (node.get('expect', true) as unknown as { toJSON(): Wanted }).toJSON();
      const found = findings.map(({ id }) => id);
      const outcomes = Object.fromEntries(owed.map(({ id, outcome }) => [id, outcome]));
      const answers = Object.fromEntries(
        Object.entries(decided).map(([id, { answer }]) => [id, answer]),
      );
      expect(answers).toMatchObject(wanted.gates ?? {});
      expect(outcomes).toMatchObject(wanted.obligations ?? {});
      expect(found).toEqual(expect.arrayContaining(wanted.findings ?? []));
      expect(found.filter((id) => wanted.absent?.includes(id))).toEqual([]);
    });
  });
}

interface Wanted {
  readonly gates?: Record<string, string>;
  readonly obligations?: Record<string, string>;
  readonly findings?: string[];
  readonly absent?: string[];
}

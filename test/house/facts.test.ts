/** Every path that anything names is a fact of the schema, and every fact of the schema is read by something. */
import { describe, expect, it } from '@jest/globals';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { checks } from '../../src/checks/registry.gen.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { forms } from '../../src/forms/registry.gen.js';
import { gates } from '../../src/gates/registry.gen.js';
import { items } from '../../src/items/registry.gen.js';
import { obligations } from '../../src/obligations/registry.gen.js';
import { templateFacts } from '../../src/render/templates.gen.js';
import { pathsIn } from './conditions.js';
import { filesBelow, sourceFiles, textOf, withoutComments } from './sources.js';

const paths = Object.keys(factPaths);
const known = new Set(paths);
const rooms = { gates, obligations, items, forms, checks } as const;
const templates: Readonly<Record<string, readonly string[]>> = templateFacts;

/** Facts, or groups of facts, that nothing names, each with the reason why the schema has them all the same. */
const unread: Readonly<Record<string, string>> = {
  schema: 'the version of the format: the reader refuses another one before any fact is looked at',
  extends: 'the path of the family file: the reader follows it before any fact is looked at',
  positions: 'read by the key of the question (assess/positions.ts) and printed as one list',
  evidence:
    'read as one list and printed by the dossier; the fields of an entry have no path in code',
  waivers:
    'read as one list and printed by the dossier; the fields of an entry have no path in code',
  'licensing.monetisation.optional_paid_services':
    'says that paid services stay optional; changes no answer, since only compulsory ones do',
  'licensing.earlier[].monetisation.optional_paid_services': 'the same, of an earlier time',
};

/** Lists whose entries have the shape of facts that the samples state elsewhere. */
const repeated = [
  'licensing.earlier[]',
  'positions',
  'role.base_model.restrictions[]',
  'role.further_base_models[]',
];

describe.each(Object.entries(rooms))('The literals of the room of %s', (_, literals) => {
  it.each(Object.entries(literals))('name only facts that exist: %s', (_id, literal) => {
    expect(pathsIn(literal).filter((path) => !known.has(path))).toEqual([]);
  });

  it.each(Object.entries(literals))(
    'tell the user only of facts that exist: %s',
    (_id, literal) => {
      const told = [...JSON.stringify(literal).matchAll(/`([a-z_]+(?:\.[a-z_-]+)+)`/g)].map(
        ([, path]) => path ?? '',
      );
      expect(told.filter((path) => !known.has(path) && !isInList(path))).toEqual([]);
    },
  );
});

describe('The templates', () => {
  it.each(Object.entries(templates))('%s prints only facts that exist', (_, facts) => {
    expect(facts.filter((path) => !known.has(path))).toEqual([]);
  });
});

describe('The samples', () => {
  const files = filesBelow('samples').filter(
    (path) => path.endsWith('.yaml') && !path.startsWith('samples/themes/'),
  );

  it.each(files)('%s states only facts that exist', (path) => {
    const stated = pathsOf(parseDocument(textOf(path)).contents, '');
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.filter((each) => !known.has(each))).toEqual([]);
  });

  it('state together at least seven facts in ten', () => {
    const stated = new Set(
      files.flatMap((path) => pathsOf(parseDocument(textOf(path)).contents, '')),
    );
    const own = paths.filter((path) => !repeated.some((holder) => isBelow(path, holder)));
    expect(own.filter((path) => stated.has(path)).length / own.length).toBeGreaterThan(0.7);
  });
});

describe('The schema', () => {
  const code = sourceFiles({ generated: 'without' })
    .filter((path) => !path.startsWith('src/cli/'))
    .map((path) => withoutComments(textOf(path)))
    .join('\n');
  const words = filesBelow('templates').map(textOf).join('\n') + code;
  const named = new Set([
    ...Object.values(rooms).flatMap(pathsIn),
    ...Object.values(templates).flat(),
    ...[...code.matchAll(/['"`]([a-z_]+(?:\.[a-z_-]+|\[\])+)(?:['"`]|\.\$\{)/g)].map(
      ([, path]) => path ?? '',
    ),
  ]);

  it('has no fact that nothing reads', () => {
    const isExcused = (path: string): boolean =>
      Object.keys(unread).some((group) => path === group || isBelow(path, group));
    expect(paths.filter((path) => !isRead(path) && !isExcused(path))).toEqual([]);
  });

  it.each(Object.keys(unread))('excuses %s for a fact that is there and not read', (group) => {
    const covered = paths.filter((path) => path === group || isBelow(path, group));
    expect(covered.filter((path) => !isRead(path))).not.toEqual([]);
  });

  /** A fact is read where it is named, where one of its parts is, or where what holds it is read and its key is spoken of. */
  function isRead(path: string): boolean {
    if (named.has(path)) return true;
    if (paths.some((each) => isBelow(each, path) && named.has(each))) return true;
    if (path.endsWith('[]')) return isRead(path.slice(0, -2));
    const key = path.slice(path.lastIndexOf('.') + 1);
    return (
      holdersOf(path).some((holder) => named.has(holder)) && new RegExp(`\\b${key}\\b`).test(words)
    );
  }
});

function isBelow(path: string, holder: string): boolean {
  return path.startsWith(`${holder}.`) || path.startsWith(`${holder}[`);
}

/** What holds a fact, except for the top-level groups, which hold too much to be evidence. */
function holdersOf(path: string): string[] {
  return paths.filter((each) => each.includes('.') && isBelow(path, each));
}

/** A help may leave out the step into a list: `model.dependencies.summary_url` for `model.dependencies[].summary_url`. */
function isInList(path: string): boolean {
  return paths.some((each) => each.replaceAll('[]', '') === path);
}

/** Every path that a file states; an honest absence is a value, and positions are keyed by question. */
function pathsOf(node: unknown, path: string): string[] {
  // An entry of a list is a fact of the schema of its own; one that is stated states it.
  if (isSeq(node)) {
    const entry = `${path}[]`;
    return [
      ...(known.has(entry) && node.items.length > 0 ? [entry] : []),
      ...node.items.flatMap((item) => pathsOf(item, entry)),
    ];
  }
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (['unknown', 'not_applicable', 'withheld'].includes(name)) return [];
    const own = path === '' ? name : `${path}.${name}`;
    return [own, ...pathsOf(value, own)];
  });
}

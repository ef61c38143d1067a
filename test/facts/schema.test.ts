/** The published schemas: complete, understandable, strict, and in step with everything generated from them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
// @ts-expect-error A script without types.
import { createAjv, generate, listPaths } from '../../scripts/schema/derive.mjs';
import { positionAnswers } from '../../src/assess/positions.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { provisions } from '../../src/law/provisions.js';
import { backtracking } from '../support/backtracks.js';

type Json = { [key: string]: unknown };
interface SchemaError {
  keyword: string;
  instancePath: string;
  params: Json;
}
const validate = createRequire(import.meta.url)('../../src/read/validate.gen.cjs') as {
  (data: unknown): boolean;
  errors: SchemaError[] | null;
};
const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const schema = JSON.parse(read('schemas/aiact.schema.json')) as Json;

/** Every schema object below a node, with its place. */
function* nodes(node: unknown, place = '#'): Generator<[string, Json]> {
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) yield* nodes(child, `${place}/${index}`);
  } else if (typeof node === 'object' && node !== null) {
    yield [place, node as Json];
    for (const [key, child] of Object.entries(node)) yield* nodes(child, `${place}/${key}`);
  }
}

/** `place keyword` of every error, or nothing for a valid document. */
function errorsOf(data: unknown): string[] {
  validate(data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

const paths = Object.entries(factPaths);

describe('the words of the facts schema', () => {
  it('give every fact a title', () => {
    expect(paths.filter(([, { title }]) => !title)).toEqual([]);
  });

  it('describe every fact in at least forty characters that end as a sentence', () => {
    const poor = paths.filter(([path, { description }]) => {
      const item = path.endsWith('[]');
      return description.length < (item ? 20 : 40) || !description.endsWith('.');
    });
    expect(poor.map(([path, { description }]) => `${path}: ${description}`)).toEqual([]);
  });

  it('name an existing provision, or the reason why there is none', () => {
    const without = [...nodes(schema)].filter(([, node]) => node['x-no-provision']);
    expect(without.map(([place]) => place)).toEqual([
      '#/properties/schema',
      '#/properties/extends',
      '#/properties/attests',
      '#/properties/attests/items',
      '#/properties/attests/items/properties/facts',
      '#/properties/attests/items/properties/by',
      '#/properties/attests/items/properties/on',
      '#/properties/documentation/properties/language',
      '#/properties/documentation/properties/paper_languages',
      '#/properties/documentation/properties/paper_languages/else/items',
      '#/properties/documentation/properties/approvals/else/items/properties/content_sha256',
      ...without
        .map(([place]) => place)
        .filter((place) => /^#\/properties\/(?:openness|evidence|waivers|provenance)/.test(place)),
    ]);
    const unnamed = paths.filter(
      ([path, { provision }]) =>
        provision === null &&
        !/^(schema|extends|attests|documentation\.language|documentation\.paper_languages|documentation\.approvals\[\]\.content_sha256|openness|evidence|waivers|provenance)\b/.test(
          path,
        ),
    );
    expect(unnamed.map(([path]) => path)).toEqual([]);
    const unknown = paths.filter(
      ([, { provision }]) => provision !== null && !(provision in provisions),
    );
    expect(unknown.map(([path, { provision }]) => `${path}: ${provision}`)).toEqual([]);
  });

  it('describe every value of a choice', () => {
    const bare = [...nodes(schema)].filter(
      ([, node]) =>
        Array.isArray(node.enum) &&
        // The codes of countries explain themselves.
        node['x-vocabulary'] === undefined &&
        (node.enumDescriptions as string[] | undefined)?.length !== node.enum.length,
    );
    expect(bare.map(([place]) => place)).toEqual([]);
  });

  it('say what each sort of reader gets to see by known names only', () => {
    const known = ['public', 'downstream-providers', 'ai-office', 'national-authorities'];
    known.push('high-risk-provider', 'internal');
    for (const [, node] of nodes(schema)) {
      for (const reader of (node['x-readers'] as string[] | undefined) ?? []) {
        expect(known).toContain(reader);
      }
    }
  });
});

describe('the published schemas', () => {
  for (const name of ['aiact', 'assessment', 'manifest']) {
    const document = JSON.parse(read(`schemas/${name}.schema.json`)) as Json;

    it(`compile in strict mode: ${name}`, () => {
      expect(() => createAjv().compile(document)).not.toThrow();
    });

    it(`close every object that is read, none that is written, and bound every text, list and number: ${name}`, () => {
      const loose: string[] = [];
      for (const [place, node] of nodes(document)) {
        if (/\/(properties|definitions|params)$/.test(place)) continue;
        const types = [node.type].flat();
        const condition = place.endsWith('/if') || place.includes('is_absence');
        if (condition || /\/gates\/properties\//.test(place)) continue;
        const fixed = 'enum' in node || 'const' in node;
        // Keys that their author chooses are bounded, and so are the values below them.
        if ('propertyNames' in node && 'maxProperties' in node) continue;
        // What is written may gain keys in later versions; what is read may hold none that is not known.
        const isWritten = name !== 'aiact';
        if (types.includes('object') && (node.additionalProperties === false) === isWritten) {
          loose.push(place);
        }
        if (types.includes('array') && !('maxItems' in node)) loose.push(place);
        if (types.includes('string') && !fixed && !('maxLength' in node || 'pattern' in node)) {
          loose.push(place);
        }
        if ((types.includes('number') || types.includes('integer')) && !fixed) {
          if (!('maximum' in node)) loose.push(place);
        }
      }
      expect(loose).toEqual([]);
    });

    it(`use patterns that step back at most ten times for each letter of a hostile text: ${name}`, () => {
      const patterns = [...nodes(document)].flatMap(([, node]) =>
        typeof node.pattern === 'string' ? [node.pattern] : [],
      );
      const hostile = ['a', '.', '-', 'a-', 'a.', '/', ' ', 'https://a', 'a@a.', '\n', 'ab-'];
      const texts = hostile.flatMap((part) =>
        ['', 'a', 'a@', 'https://'].map(
          (head) => `${head}${part.repeat(5_000 / part.length)}\u0000 \n`,
        ),
      );
      // Two that do step back show that the count sees them.
      const slow = ['^(?:a+)+$', '^(?!/)(?:a-?)*(?:a-?)*(?:a-?)*$'];
      expect(backtracking([...new Set(patterns), ...slow], texts, 50_000)).toEqual(slow);
    });
  }
});

describe('what is generated from the facts schema', () => {
  it('is what is stored', async () => {
    for (const [path, text] of Object.entries(await generate())) {
      expect({ path, same: read(path) === text }).toEqual({ path, same: true });
    }
  });

  it('lists a path once, parents before children', () => {
    const listed = (listPaths(schema) as { path: string }[]).map(({ path }) => path);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toEqual(paths.map(([path]) => path));
    for (const path of listed) {
      const parent = path.replace(/(\[\]|\.[^.[\]]+|^[^.[\]]+)$/, '');
      expect(parent === '' || listed.indexOf(parent) < listed.indexOf(path)).toBe(true);
    }
  });

  it('knows how each kind of fact is written', () => {
    expect(factPaths['model.architecture'].kind).toBe('prose');
    expect(factPaths['model.release_date'].kind).toBe('date');
    expect(factPaths['training_data.latest_acquisition'].kind).toBe('month');
    expect(factPaths['training.compute.parameter_update_flop'].kind).toBe('number');
    expect(factPaths['model.inputs'].kind).toBe('list');
    expect(factPaths['model.inputs[]'].values).toHaveProperty('video');
    expect(factPaths['role.kind'].absence).toBe(true);
    expect(factPaths['model.dependencies[].name'].absence).toBe(false);
  });

  it('offers the answers to a position that the assessment knows', () => {
    for (const [key, answers] of Object.entries(positionAnswers)) {
      const entry = factPaths[`positions.${key}.answer` as keyof typeof factPaths];
      expect([key, Object.keys(entry?.values ?? {})]).toEqual([key, answers]);
    }
  });
});

describe('the validator of facts', () => {
  const good = {
    schema: 1,
    documentation: { version: '1.0', last_updated: '2026-11-01', language: 'en' },
    provider: { legal_name: 'Example SA', country: 'FR', size: 'small' },
    model: {
      name: 'Heron-7B',
      inputs: ['text'],
      outputs: { unknown: 'Not written down by the team' },
      parameters: { total: 7.3e9, active: { withheld: 'Trade secret' } },
      dependencies: { not_applicable: 'Trained from scratch' },
    },
    role: { kind: 'developer', placement: { status: 'placed', date: '2024-02-29' } },
    licensing: { rights: { unknown: 'The text is ambiguous' } },
    training: {
      compute: {
        parameter_update_flop: { at_most: 2e22 },
        cumulative_flop: 1.2e24,
        estimate: { method: 'architecture', parameters: 32e9, tokens: 6.15e12 },
      },
    },
    training_data: {
      latest_acquisition: '2026-01',
      public_datasets: { large: [{ name: 'FineWeb', collected_from: 'not known' }] },
      crawled: { domains: [{ domain: 'example.co.uk', size: 12 }] },
    },
    positions: {
      monetisation: { answer: 'met', because: 'No price.', by: 'A. Martin', on: '2026-10-01' },
    },
    waivers: [{ check: 'a/b', reason: 'Known', owner: 'a@example.com', expires: '2027-01-31' }],
  };

  it('accepts values, bounds and honest absences', () => {
    expect(errorsOf(good)).toEqual([]);
  });

  it('accepts a file that states nothing', () => {
    expect(errorsOf({})).toEqual([]);
  });

  const bad: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['an unknown key', { model: { achitecture: 'x' } }, ['/model additionalProperties']],
    ['a number for a text', { model: { version: 1 } }, ['/model/version type']],
    ['a quoted number', { model: { context_window: '4096' } }, ['/model/context_window type']],
    [
      'a day that does not exist',
      { role: { placement: { date: '2026-02-30' } } },
      ['/role/placement/date format'],
    ],
    ['a blank text', { model: { architecture: ' \n ' } }, ['/model/architecture pattern']],
    ['an unknown choice', { role: { kind: 'deployer' } }, ['/role/kind enum']],
    [
      'an absence without a reason',
      { model: { tasks: { unknown: '' } } },
      ['/model/tasks/unknown minLength', '/model/tasks/unknown pattern'],
    ],
    [
      'two absences at once',
      { model: { name: { unknown: 'abc', withheld: 'abc' } } },
      ['/model/name maxProperties'],
    ],
    [
      'an absence beside values',
      { model: { parameters: { unknown: 'abc', total: 1 } } },
      ['/model/parameters maxProperties', '/model/parameters additionalProperties'],
    ],
    ['a mapping that is no absence', { model: { name: { unkown: 'abc' } } }, ['/model/name type']],
    [
      'an absence for the name of a list item',
      { model: { dependencies: [{ name: { unknown: 'abc' } }] } },
      ['/model/dependencies/0/name type'],
    ],
    [
      'a negative quantity',
      { training: { energy: { mwh: -1 } } },
      ['/training/energy/mwh minimum'],
    ],
    [
      'an infinite quantity',
      { training: { energy: { mwh: Number.POSITIVE_INFINITY } } },
      ['/training/energy/mwh type'],
    ],
    [
      'an estimate that lacks a number',
      { training: { compute: { estimate: { method: 'architecture', parameters: 1 } } } },
      ['/training/compute/estimate required'],
    ],
    [
      'a number of the other method',
      {
        training: {
          compute: { estimate: { method: 'architecture', parameters: 1, tokens: 1, hours: 1 } },
        },
      },
      ['/training/compute/estimate/hours false schema'],
    ],
    [
      'a script address',
      { model: { model_card_url: 'javascript:alert(1)' } },
      ['/model/model_card_url pattern'],
    ],
    [
      'a path out of the folder',
      { training_data: { crawled: { domains_file: 'a/../../b.csv' } } },
      ['/training_data/crawled/domains_file pattern'],
    ],
    [
      'a position without reasons',
      { positions: { gpai: { answer: 'no', by: 'A', on: '2026-01-01' } } },
      ['/positions/gpai required'],
    ],
    [
      'a position with an answer of another question',
      { positions: { scope: { answer: 'met', because: 'x', by: 'A', on: '2026-01-01' } } },
      ['/positions/scope/answer enum'],
    ],
    [
      'a modality named twice',
      { model: { inputs: ['text', 'text'] } },
      ['/model/inputs uniqueItems'],
    ],
    [
      'an own key named __proto__',
      JSON.parse('{"model":{"__proto__":{"name":"x"}}}'),
      ['/model additionalProperties'],
    ],
    ['another format version', { schema: 2 }, ['/schema enum']],
  ];
  for (const [name, data, errors] of bad) {
    it(`refuses ${name} with errors that say what is wrong and nothing else`, () => {
      expect(errorsOf(data)).toEqual(errors);
    });
  }

  it('keeps no errors of an earlier call', () => {
    errorsOf({ schema: 2 });
    expect(errorsOf({ schema: 1 })).toEqual([]);
  });
});

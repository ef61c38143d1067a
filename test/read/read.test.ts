/** Holds the reader to its promises: what it refuses, what it keeps exact, and where it points. */
import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../src/facts/decimal.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { growthOf } from '../support/growth.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, file = 'aiact.yaml'): ReadResult =>
  readFacts([{ file, bytes: typeof text === 'string' ? utf8(text) : text }]);
const ids = (result: ReadResult): string[] => result.findings.map(({ id }) => id);
// biome-ignore lint/suspicious/noExplicitAny: tests look into facts by hand
const facts = (result: ReadResult): any => result.facts;

describe('A byte that is no UTF-8', () => {
  it.each([
    ['0xE9', [0xe9, 0x22]],
    ['0xC3', [0xc3]],
    ['0xFF', [0xc3, 0xa9, 0xff]],
    ['0xE2', [0xe2, 0x82, 0x20]],
  ])('is named where it stands: %s', (name, bytes) => {
    const file = new Uint8Array([...utf8('a: caf'), ...bytes]);
    const [finding] = readFacts([{ file: 'aiact.yaml', bytes: file }]).findings;
    expect(finding?.message).toContain(`byte ${name} does not belong there`);
    expect(finding?.place?.column).toBe(name === '0xFF' ? 8 : 7);
  });
});

describe('Refusals', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  const cases: readonly [string, string | Uint8Array, string][] = [
    ['UTF-16 with a byte order mark', utf16('\ufeffschema: 1\n'), 'read/encoding'],
    ['UTF-16 without a byte order mark', utf16('schema: 1\n'), 'read/encoding'],
    ['UTF-16 of the other byte order', utf16('schema: 1\n').reverse(), 'read/encoding'],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'read/encoding'],
    ['Latin-1', new Uint8Array([...utf8('schema: 1\nmodel: '), 0xe9]), 'read/encoding'],
    ['overlong UTF-8', new Uint8Array([...utf8('a: '), 0xc0, 0xaf]), 'read/encoding'],
    ['an encoded surrogate', new Uint8Array([...utf8('a: '), 0xed, 0xa0, 0x80]), 'read/encoding'],
    ['a bare carriage return', 'schema: 1\rmodel: x\n', 'read/control-character'],
    ['a zero byte in the middle', 'schema: 1\n# \u0000\n', 'read/control-character'],
    ['next line (U+0085)', 'schema: 1\n# \u0085\n', 'read/control-character'],
    ['tag characters', 'schema: 1\n# \u{e0041}\n', 'read/invisible-character'],
    ['a joiner between Latin letters', 'schema: 1\n# na\u200dme\n', 'read/invisible-character'],
    ['a second byte order mark', '\ufeff\ufeffschema: 1\n', 'read/invisible-character'],
    ['more than 1 MiB', 'a'.repeat(1_048_577), 'read/too-large'],
    ['flow lists 70 deep', `a: ${'['.repeat(70)}${']'.repeat(70)}\n`, 'read/too-deep'],
    ['flow lists 100,000 deep', '['.repeat(100_000), 'read/too-deep'],
    ['explicit keys 800 deep', '? '.repeat(800), 'read/too-deep'],
    ['explicit keys inside lists', '[? '.repeat(500), 'read/too-deep'],
    ['300,000 tokens', `a: [${'1,'.repeat(300_000)}]`, 'read/too-many-tokens'],
    ['a list of 5,001 entries', `a: [${'1,'.repeat(5001)}]`, 'read/too-many-entries'],
    [
      'a mapping of 5,001 keys',
      '0123456789'
        .repeat(501)
        .slice(0, 5001)
        .split('')
        .map((_, i) => `k${i}: 1`)
        .join('\n'),
      'read/too-many-entries',
    ],
    [
      'a text of 300,000 characters',
      `schema: 1\nmodel:\n  name: ${'a'.repeat(300_000)}\n`,
      'read/text-too-long',
    ],
    ['nothing at all', '', 'read/empty'],
    ['white space only', '  \n\n', 'read/empty'],
    ['an empty document', '---\n', 'read/empty'],
    ['null', 'null\n', 'read/empty'],
    ['an empty mapping', '{}\n', 'read/empty'],
    ['a text', 'hello\n', 'read/not-a-mapping'],
    ['an alias as the root', '*x\n', 'read/alias'],
    ['an alias cycle', 'schema: 1\nmodel: &a [*a]\n', 'read/alias'],
    ['three documents', 'schema: 1\n---\nb: 1\n---\nc: 1\n', 'read/several-documents'],
    ['a directive after the facts', 'schema: 1\n...\n%TAG ! !x\n---\nb: 1\n', 'read/directive'],
    [
      'a number of 500 digits',
      `schema: 1\nrisk: { union_business_users: ${'9'.repeat(500)} }\n`,
      'read/number',
    ],
  ];
  for (const [name, text, id] of cases) {
    it(`${name} is refused as ${id}`, () => {
      const result = read(text);
      expect(ids(result)).toContain(id);
      expect(result.readable).toBe(false);
      expect(Object.keys(result.facts)).toEqual([]);
    });
  }

  it('An alias bomb is refused without being expanded: each level costs the same', async () => {
    const growth = await growthOf((times) => {
      const lines = ['schema: 1', 'a0: &a0 [x, x]'];
      for (let i = 1; i < 10 * times; i += 1) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
      expect(read(lines.join('\n')).readable).toBe(false);
    });
    expect(growth).toBeLessThan(8);
  });

  it('A flood of errors is cut after fifty', () => {
    const result = read(`schema: 1\n${'\t- x: "\\q"\n'.repeat(5000)}`);
    expect(result.readable).toBe(false);
    expect(result.findings.length).toBeLessThanOrEqual(50);
  });

  it('Every syntax error of a file is told, each at its line', () => {
    const result = read('schema: 1\na: "\\q"\nb: "\\y"\nc: @x\n');
    expect(result.findings.map(({ id, place }) => [id, place?.line])).toEqual([
      ['read/syntax', 2],
      ['read/syntax', 3],
      ['read/syntax', 4],
    ]);
  });

  it('No file at all is a finding without a place', () => {
    const result = readFacts([]);
    expect(result).toMatchObject({
      readable: false,
      findings: [{ id: 'read/empty', place: null }],
    });
    expect(result.placeOf('model.name')).toBeNull();
  });

  it('The byte that is not UTF-8 is pointed at', () => {
    const bytes = new Uint8Array([...utf8('schema: 1\r\nmodel: é'), 0xff, ...utf8('x\n')]);
    expect(read(bytes).findings[0]?.place).toMatchObject({ line: 2, column: 9 });
  });
});

describe('Facts', () => {
  it('keep the text of every number, beyond what a double holds', () => {
    const result = read(
      'schema: 1\ntraining: { compute: { cumulative_flop: 12345678901234567890123, parameter_update_flop: 3.00e9 } }\n',
    );
    expect(result.findings).toEqual([]);
    const { cumulative_flop, parameter_update_flop } = facts(result).training.compute;
    expect(cumulative_flop).toBeInstanceOf(Decimal);
    expect(cumulative_flop.text).toBe('12345678901234567890123');
    expect(parameter_update_flop.text).toBe('3.00e9');
  });

  it('have no prototype at any depth', () => {
    const result = read('schema: 1\nmodel: { parameters: { total: 1 } }\n');
    expect(Object.getPrototypeOf(result.facts)).toBeNull();
    expect(Object.getPrototypeOf(facts(result).model.parameters)).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('leave out what failed and keep what stands beside it', () => {
    const result = read(
      'schema: 1\nmodel: { name: 7, version: "1.0", nmae: x, inputs: [text, txt], context_window: many }\n',
    );
    expect(result.readable).toBe(true);
    expect(JSON.parse(JSON.stringify(facts(result).model))).toEqual({
      version: '1.0',
      inputs: ['text'],
    });
  });

  it('leave out a list entry whose required key failed, without a second finding', () => {
    const result = read(
      'schema: 1\ndocumentation:\n  approvals:\n    - { name: 7, role: x }\n    - { name: A. Martin }\n',
    );
    expect(ids(result)).toEqual(['schema/wrong-type']);
    expect(facts(result).documentation.approvals).toHaveLength(1);
    expect(result.placeOf('documentation.approvals[0].name')).toMatchObject({
      line: 5,
      column: 15,
    });
  });

  it('keep an honest absence as it is written', () => {
    const result = read('schema: 1\nmodel: { capabilities: { withheld: A trade secret } }\n');
    expect(result.findings).toEqual([]);
    expect(facts(result).model.capabilities.withheld).toBe('A trade secret');
  });

  it('do not change between LF and CRLF or with a byte order mark', () => {
    const text = 'schema: 1\nmodel:\n  name: Heron\n  description: |\n    One.\n\n    Two.\n';
    const plain = read(text);
    const other = read(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(other.facts).toEqual(plain.facts);
    expect(other.placeOf('model.description')).toEqual(plain.placeOf('model.description'));
    expect(other.findings).toEqual([]);
  });

  it('read YAML 1.2, where NO is a country and a date is text', () => {
    const result = read(
      'schema: 1\nprovider: { country: NO }\nmodel: { release_date: 2026-03-01 }\n',
    );
    expect(result.findings).toEqual([]);
    expect(facts(result).provider.country).toBe('NO');
    expect(facts(result).model.release_date).toBe('2026-03-01');
  });
});

describe('Several files', () => {
  const files = (...texts: string[]) =>
    texts.map((text, index) => ({ file: `aiact/${index}.yaml`, bytes: utf8(text) }));

  it('are merged by top-level key, each place in its own file', () => {
    const result = readFacts(
      files('schema: 1\nmodel: { name: Heron }\n', 'provider:\n  country: FR\n'),
    );
    expect(result.findings).toEqual([]);
    expect(facts(result).provider.country).toBe('FR');
    expect(result.placeOf('provider.country')).toMatchObject({ file: 'aiact/1.yaml', line: 2 });
    expect(result.sources.map(({ file }) => file)).toEqual(['aiact/0.yaml', 'aiact/1.yaml']);
  });

  it('may not share a key', () => {
    const result = readFacts(files('schema: 1\nmodel: { name: A }\n', 'model: { name: B }\n'));
    expect(result.readable).toBe(false);
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({
      id: 'read/key-in-two-files',
      place: { file: 'aiact/1.yaml', line: 1, column: 1 },
    });
  });

  it('tell the mistakes of the others where one cannot be read', () => {
    const result = readFacts(files('schema: 1\nmodel: {\n', 'provider: { contry: FR }\n'));
    expect(result.readable).toBe(false);
    expect(ids(result)).toEqual(['read/syntax', 'schema/unknown-key']);
  });
});

describe('Places', () => {
  const result = read(
    '# facts\nschema: 1\nmodel:\n  name: Heron\n  inputs: [text, image]\ntraining_data:\n  public_datasets:\n    large:\n      - name: A\n        url: https://example.com\n      - name: B\n',
  );

  it('are those of the values', () => {
    expect(result.placeOf('model.name')).toEqual({
      file: 'aiact.yaml',
      line: 4,
      column: 9,
      end_line: 4,
      end_column: 14,
    });
    expect(result.placeOf('model.inputs[1]')).toMatchObject({ line: 5, column: 18 });
    expect(result.placeOf('training_data.public_datasets.large[1].name')).toMatchObject({
      line: 11,
      column: 15,
    });
  });

  it('of a missing fact are the key of its nearest parent', () => {
    expect(result.placeOf('model.generality')).toMatchObject({ line: 3, column: 1, end_column: 6 });
    expect(result.placeOf('training_data.public_datasets.used')).toMatchObject({
      line: 7,
      column: 3,
    });
    expect(result.placeOf('training_data.public_datasets.large[1].url')).toMatchObject({
      line: 11,
    });
    expect(result.placeOf('training_data.public_datasets.large[].size')).toMatchObject({ line: 8 });
  });

  it('of a fact without any parent are the last line, below which it would stand', () => {
    expect(result.placeOf('role.placement.date')).toMatchObject({
      line: 11,
      column: 1,
      end_column: 16,
    });
  });

  it('of the version of the schema are the first line', () => {
    expect(read('model:\n  name: Heron\n').placeOf('schema')).toMatchObject({ line: 1 });
  });

  it('of a value that failed stay where it was written', () => {
    const failed = read('schema: 1\nmodel:\n  release_date: 7/8/26\n');
    expect(failed.placeOf('model.release_date')).toMatchObject({ line: 3, column: 17 });
  });
});

describe('Hints', () => {
  const help = (line: string): string | undefined => read(`schema: 1\n${line}\n`).findings[0]?.help;
  const cases: readonly [string, string][] = [
    [
      'model: { release_date: 7/8/26 }',
      'Write `2026-08-07` if the day comes first, `2026-07-08` if the month does',
    ],
    ['model: { release_date: 31.12.2026 }', 'Write `2026-12-31`'],
    ['model: { release_date: 12/31/2026 }', 'Write `2026-12-31`'],
    ['model: { release_date: 2026/3/1 }', 'Write `2026-03-01`'],
    ['model: { release_date: 2026-03-01T10:00:00Z }', 'Write `2026-03-01`'],
    [
      'model: { release_date: 2026-02-30 }',
      'Which day of the calendar it is decides: write it as YYYY-MM-DD, between 1900 and 2999, or `{ unknown: "<why>" }`',
    ],
    [
      'model: { release_date: 9999-12-31 }',
      'Which day of the calendar it is decides: write it as YYYY-MM-DD, between 1900 and 2999, or `{ unknown: "<why>" }`',
    ],
    [
      'model: { release_date: 2026 }',
      'Which day of 2026 it is decides: write it as 2026-MM-DD, or `{ unknown: "<why>" }`',
    ],
    ['model: { version: 1.10 }', 'Put it in quotes: `"1.10"`'],
    ['model: { parameters: { total: 7.3B } }', 'Write it as a plain number: `7.3e9`'],
    [
      'model: { parameters: { total: "7,300,000,000" } }',
      'Write it as a plain number: `7300000000`',
    ],
    ['model: { parameters: { total: 7_300 } }', 'Write it as a plain number: `7300`'],
    [
      'training: { compute: { planned_cumulative_flop: 3 × 10^23 FLOP } }',
      'Write it as a plain number: `3e23`',
    ],
    ['training: { compute: { planned_cumulative_flop: "3e23" } }', 'Remove the quotes: `3e23`'],
    ['provider: { commercial_activity: "false" }', 'Write `false`, without quotes'],
    ['provider: { country: de }', 'Write `DE`'],
    ['model: { inputs: text }', 'Write a list: `[text]`'],
    ['licence: MIT', 'Write it as `licensing.license`'],
    ['license: MIT', 'Write it as `licensing.license`'],
    ['model: { license: MIT }', 'Write it as `licensing.license`'],
    [
      'training: { duration: { from: 2025-05-01 } }',
      'Remove it; the keys here are `started`, `ended`, `wall_clock_days`, `hardware_days`',
    ],
    [
      'training_data: { crawled: { crawler_names: [{ unknown: Fetched by hand }] } }',
      'Write `{ unknown: Fetched by hand }` in place of the whole list `training_data.crawled.crawler_names`',
    ],
  ];
  for (const [line, wanted] of cases) {
    it(`${line} is answered by: ${wanted}`, () => {
      expect(help(line)).toBe(wanted);
    });
  }

  it('Nothing from the file reaches a message as a control or direction character', () => {
    const result = read(
      'schema: 1\nmodel: { "na\\e[31mme": x, generality: "\\u202Ebroad", name: ["\\r"] }\n',
    );
    expect(result.findings.length).toBeGreaterThan(1);
    for (const { message, help: text } of result.findings) {
      expect(message + text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe('The work of reading', () => {
  it('grows with the lines and no faster', async () => {
    const head =
      'schema: 1\nmodel:\n  name: Heron\ntraining_data:\n  public_datasets:\n    used: true\n    large:\n';
    const growth = await growthOf((times) => {
      const entries = Array.from({ length: 62 * times }, (_, i) => {
        return `      - name: Dataset ${i}\n        url: https://example.com/${i}\n        modality: text\n        size: ${i}e9\n`;
      });
      const bytes = utf8(head + entries.join(''));
      expect(readFacts([{ file: 'a.yaml', bytes }]).findings).toEqual([]);
    });
    expect(growth).toBeLessThan(4.5);
  });
});

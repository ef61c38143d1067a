/** The small tools of reading: suggestions, safe text, code frames and the lines to paste. */
import { describe, expect, it } from '@jest/globals';
import { factPaths } from '../../src/facts/paths.gen.js';
import { codeFrame } from '../../src/read/code-frame.js';
import { missingLines } from '../../src/read/missing-lines.js';
import { printable, quoted } from '../../src/read/printable.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { closest } from '../../src/read/suggest.js';
import fc from '../property.js';

const read = (text: string): ReadResult =>
  readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);

describe('The closest word', () => {
  const keys = ['name', 'version', 'legal_name', 'release_date', 'licensing', 'metric'];
  it('is the one with the fewest edits', () => {
    expect(closest('nmae', keys)).toBe('name');
    expect(closest('legalname', keys)).toBe('legal_name');
    expect(closest('Release-Date', keys)).toBe('release_date');
    expect(closest('versoin', keys)).toBe('version');
  });
  it('may be the one word that begins or ends with it', () => {
    expect(closest('legal', keys)).toBe('legal_name');
    expect(closest('metric_value', keys)).toBe('metric');
  });
  it('is none where nothing is near', () => {
    expect(closest('xyz', keys)).toBeNull();
    expect(closest('', keys)).toBeNull();
    expect(closest('a', [])).toBeNull();
  });
  it('is the word itself where it is a candidate', () => {
    fc.assert(fc.property(fc.constantFrom(...keys), (key) => expect(closest(key, keys)).toBe(key)));
  });
});

describe('Printable text', () => {
  it('escapes what steers a terminal or hides', () => {
    expect(printable('a\u001b[2Jb\u202ec\n')).toBe('a\\u001b[2Jb\\u202ec\\n');
    expect(printable('\u{e0041}')).toBe('\\udb40\\udc41');
    expect(printable('Łódź 模型 é')).toBe('Łódź 模型 é');
  });
  it('never holds a control character, whatever goes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
  it('is cut to a length when quoted', () => {
    expect(quoted('x'.repeat(100), 5)).toBe('“xxxx…”');
    expect(quoted('short')).toBe('“short”');
  });
});

describe('A code frame', () => {
  const text = 'schema: 1\nmodel:\n  nmae: Heron\n  version: "1.0"\n';
  const place = { file: 'a', line: 3, column: 3, end_line: 3, end_column: 7 };
  it('shows the lines around the place and a caret under it', () => {
    expect(codeFrame(text, place)).toBe(
      ['  2 | model:', '> 3 |   nmae: Heron', '    |   ^^^^', '  4 |   version: "1.0"'].join('\n'),
    );
  });
  it('shows the line alone when asked', () => {
    expect(codeFrame(text, place, { around: 0 }).split('\n')).toHaveLength(2);
  });
  it('colours only when asked', () => {
    expect(codeFrame(text, place)).not.toContain('\u001b');
    expect(codeFrame(text, place, { colour: true })).toContain('\u001b[31;1m');
  });
  it('puts the caret right below wide, combining and escaped characters', () => {
    const wide = '模型\u001b: x';
    const frame = codeFrame(wide, { file: 'a', line: 1, column: 6, end_line: 1, end_column: 7 });
    expect(frame.split('\n')).toEqual(['> 1 | 模型\\u001b: x', `    | ${' '.repeat(12)}^`]);
  });
  it('keeps a long line within its width, with the place in view', () => {
    const long = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    const frame = codeFrame(long, {
      file: 'a',
      line: 1,
      column: 501,
      end_line: 1,
      end_column: 505,
    });
    const [line = '', caret = ''] = frame.split('\n');
    expect(line.length).toBeLessThanOrEqual(106);
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
  });
  it('never fails on a place outside the text', () => {
    const far = { file: 'a', line: 99, column: 99, end_line: 1, end_column: 1 };
    expect(codeFrame('one', far)).toContain('one');
    expect(codeFrame('', far)).toContain('^');
  });
});

describe('The lines of a missing fact', () => {
  it('lead from the top of the file to the fact', () => {
    expect(missingLines('role.placement.date')).toMatch(/^role:\n {2}placement:\n {4}date: \S/);
  });
  it('begin below what stands in the file, indented as there', () => {
    const result = read('schema: 1\nmodel:\n    name: Heron\n    parameters: { total: 1 }\n');
    expect(missingLines('model.version', result)).toMatch(/^ {4}version: \S/);
    expect(missingLines('model.integration.tools', result)).toMatch(
      /^ {4}integration:\n {6}tools: \S/,
    );
    expect(missingLines('schema', result)).toMatch(/^schema: /);
  });
  it('write an entry of a list with a dash', () => {
    expect(missingLines('training_data.public_datasets.large[].url')).toMatch(
      /^training_data:\n {2}public_datasets:\n {4}large:\n {6}- url: \S/,
    );
  });
  it('are YAML without a key that the schema does not know, for every fact', () => {
    // The name of a family file cannot be made up, and nothing ever asks for one.
    for (const path of Object.keys(factPaths).filter((each) => each !== 'extends')) {
      const lines = missingLines(path);
      const text = path === 'schema' ? lines : `schema: 1\n${lines}`;
      const bad = read(`${text}\n`).findings.filter(({ id }) => /^read\/|unknown-key/.test(id));
      expect({ path, lines, bad }).toEqual({ path, lines, bad: [] });
    }
  });
});

/** A change of a facts file is the splice that it asks for, and every other byte stays. */
import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../src/facts/decimal.js';
import { absence, type Change, type FlowValue } from '../../src/write/change.js';
import { patchFile } from '../../src/write/patch.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text after the changes; what refuses them is an error here. */
function patched(text: string, ...changes: Change[]): string {
  const result = patchFile('aiact.yaml', bytes(text), changes);
  if (result.text === undefined) throw new Error(result.findings.map(({ id }) => id).join(', '));
  return result.text;
}

const refusal = (text: string, ...changes: Change[]) =>
  patchFile('aiact.yaml', bytes(text), changes).findings?.map(({ id }) => id);

const set = (
  path: Change['path'],
  value: Parameters<typeof absence>[1] | Decimal | FlowValue | boolean,
): Change => ({
  path,
  set: value,
});

const flop = Decimal.of('7.30e9');

describe('A key that is missing', () => {
  it('goes behind the last key in the column of its mapping', () => {
    expect(patched('schema: 1\nmodel:\n    name: A\n', set('model.family', 'Heron'))).toBe(
      'schema: 1\nmodel:\n    name: A\n    family: Heron\n',
    );
  });

  it('goes where the schema names it', () => {
    const text = 'schema: 1\nmodel:\n  name: A\n  release_date: 2026-01-01\n  architecture: B\n';
    expect(patched(text, set('model.version', '1.0'))).toBe(
      text.replace('  name: A\n', '  name: A\n  version: "1.0"\n'),
    );
  });

  it('stays behind the comments of what stands above it', () => {
    const text =
      'schema: 1\nmodel:\n  name: A # why\n  parameters:\n    total: 1e9\n    # active:\n\n  # tasks:\nrole:\n  kind: host\n';
    expect(patched(text, set('model.context_window', flop))).toBe(
      text.replace('  name: A # why\n', '  name: A # why\n  context_window: 7.30e9\n'),
    );
    expect(patched(text, set('model.architecture', 'B'))).toBe(
      text.replace('    # active:\n', '    # active:\n  architecture: B\n'),
    );
  });

  it('keeps the line ends of Windows, a byte order mark and an end without a line', () => {
    expect(patched('\uFEFFschema: 1\r\nmodel:\r\n  name: A', set('model.family', 'B'))).toBe(
      '\uFEFFschema: 1\r\nmodel:\r\n  name: A\r\n  family: B',
    );
    expect(patched('schema: 1', set('model.parameters.total', flop))).toBe(
      'schema: 1\nmodel:\n  parameters:\n    total: 7.30e9',
    );
  });

  it('leaves a block of text whole, also one that keeps its empty lines', () => {
    const text = 'schema: 1\nmodel:\n  description: |+\n    Text.\n\n\nrole:\n  kind: host\n';
    expect(patched(text, set('model.inputs', 'text'))).toBe(
      text.replace('\n\n\nrole', '\n\n\n  inputs: text\nrole'),
    );
  });

  it('goes into braces with a comma where one is needed', () => {
    const inside = (braces: string): string =>
      patched(
        `schema: 1\nmodel:\n  parameters: ${braces}\n`,
        set('model.parameters.active', flop),
      ).split('parameters: ')[1] ?? '';
    expect(inside('{ total: 7.30e9 }')).toBe('{ total: 7.30e9, active: 7.30e9 }\n');
    expect(inside('{}')).toBe('{ active: 7.30e9 }\n');
    expect(inside('{total: 1,}')).toBe('{total: 1, active: 7.30e9}\n');
    expect(inside('{\n    total: 1 # all\n  }')).toBe(
      '{\n    total: 1, active: 7.30e9 # all\n  }\n',
    );
  });

  it('brings its parents, beside others that need them too', () => {
    expect(
      patched(
        'schema: 1\nrole:\n  kind: host\n',
        set('model.parameters.active', flop),
        set('licensing.license', 'MIT'),
        set('model.name', 'A'),
        set('model.parameters.total', flop),
      ),
    ).toBe(
      'schema: 1\nmodel:\n  name: A\n  parameters:\n    total: 7.30e9\n    active: 7.30e9\nrole:\n  kind: host\nlicensing:\n  license: MIT\n',
    );
  });

  it('may stand empty, under a comment', () => {
    const change: Change = {
      path: 'licensing.license',
      blank: true,
      above: ['Two files disagree.'],
    };
    const once = patched('schema: 1\nlicensing:\n  license_name: A\n', change);
    expect(once).toBe(
      'schema: 1\nlicensing:\n  license_name: A\n  # Two files disagree.\n  license:\n',
    );
    expect(patched(once, change)).toBe(once);
  });
});

describe('A key without a value', () => {
  it.each([
    ['  name:\n', '  name: A\n'],
    ['  name: # why\n', '  name: A # why\n'],
    ['  name:    # why\n', '  name: A    # why\n'],
    ['  name:# why\n', null],
    ['  name: ~\n', '  name: A\n'],
  ])('is filled behind its colon: %j', (line, result) => {
    const text = `schema: 1\nmodel:\n${line}role:\n  kind: host\n`;
    if (result === null) expect(refusal(text, set('model.name', 'A'))).toBeDefined();
    else expect(patched(text, set('model.name', 'A'))).toBe(text.replace(line, result));
  });

  it('takes keys of its own below its line', () => {
    const text = 'schema: 1\nmodel: # the model\n  # name:\nrole:\n  kind: host\n';
    expect(patched(text, set('model.name', 'A'), set('model.family', 'B'))).toBe(
      text.replace('model: # the model\n', 'model: # the model\n  name: A\n  family: B\n'),
    );
  });
});

describe('A value that is there', () => {
  it.each([
    ['A', set('model.name', 'B'), 'B'],
    ['"A" # why', set('model.name', 'B'), 'B # why'],
    ['>-\n    one\n    two', set('model.name', 'B'), 'B'],
    ['\n    a: 1\n    b: 2', set('model.name', true), ' true'],
    ['{ unknown: not found }', set('model.name', 'no'), '"no"'],
    [
      'A',
      set('model.name', absence('unknown', 'Nobody kept it: lost')),
      '{ unknown: "Nobody kept it: lost" }',
    ],
    [
      '[a, b]',
      { path: 'model.name', set: [{ name: 'A', metric: 'B' }] },
      '\n    - { name: A, metric: B }',
    ],
  ] as [string, Change, string][])('is replaced alone: %j', (old, change, value) => {
    const text = (inside: string): string =>
      `schema: 1\nmodel:\n  name: ${inside}\n  family: C\n`.replace(': \n', ':\n');
    const result = text(value.startsWith(' ') || value.startsWith('\n') ? value : value);
    expect(patched(text(old), change)).toBe(result.replace(':  ', ': ').replace(': \n', ':\n'));
  });

  it('is replaced inside a list too', () => {
    const text =
      'schema: 1\nmodel:\n  inputs: [text, image]\n  dependencies:\n    - name: A\n      version: "1"\n    - name: B\n';
    expect(
      patched(text, set('model.dependencies[1].name', 'C'), set('model.inputs[0]', 'audio')),
    ).toBe(text.replace('name: B', 'name: C').replace('[text', '[audio'));
    expect(patched(text, set('model.dependencies[0].url', 'https://a.example'))).toBe(
      text.replace('"1"\n', '"1"\n      url: https://a.example\n'),
    );
  });
});

describe('A value that goes', () => {
  const text =
    'schema: 1\nmodel:\n  name: A # a\n  # about the family\n  family: B\n  parameters: { total: 1, active: 2 }\n  dependencies:\n    - name: A\n      version: "1"\n    - name: B\n';
  it.each([
    ['model.family', '  family: B\n', ''],
    ['model.parameters.total', '{ total: 1, active: 2 }', '{ active: 2 }'],
    ['model.parameters.active', '{ total: 1, active: 2 }', '{ total: 1 }'],
    ['model.parameters', '  parameters: { total: 1, active: 2 }\n', ''],
    ['model.dependencies[1]', '    - name: B\n', ''],
    ['model.dependencies[0]', '    - name: A\n      version: "1"\n', ''],
    ['model.dependencies[0].name', 'name: A\n      version', 'version'],
    ['model.dependencies[1].name', '    - name: B\n', ''],
    ['model.release_date', '', ''],
  ])('takes %s away and nothing else', (path, before, after) => {
    expect(patched(text, { path, remove: true })).toBe(text.replace(before, after));
  });

  it('takes along what would be left empty', () => {
    expect(
      patched('schema: 1\nmodel:\n  parameters:\n    total: 1\n', {
        path: 'model.parameters.total',
        remove: true,
      }),
    ).toBe('schema: 1\n');
  });
});

describe('An entry of a list', () => {
  it.each([
    ['  dependencies:\n    - name: A\n', '  dependencies:\n    - name: A\n    - { name: B }\n'],
    ['  dependencies:\n  - name: A\n', '  dependencies:\n  - name: A\n  - { name: B }\n'],
    ['  dependencies: [{ name: A }]\n', '  dependencies: [{ name: A }, { name: B }]\n'],
    ['  dependencies: []\n', '  dependencies: [{ name: B }]\n'],
    ['  dependencies:\n', '  dependencies:\n    - { name: B }\n'],
    ['', '  dependencies:\n    - { name: B }\n'],
  ])('goes behind the others: %j', (before, after) => {
    const text = `schema: 1\nmodel:\n  name: A\n${before}`;
    expect(patched(text, { path: 'model.dependencies', add: { name: 'B' } })).toBe(
      `schema: 1\nmodel:\n  name: A\n${after}`,
    );
  });
});

describe('What can not be changed', () => {
  it.each([
    ['schema: 1\nmodel: &a { name: B }\nrole: *a\n', ['read/anchor', 'read/alias']],
    ['schema: 1\nmodel: !!map { name: B }\n', ['read/tag']],
    ['%YAML 1.2\n---\nschema: 1\n', ['read/directive']],
    ['schema: 1\nmodel:\n  <<: 1\n', ['read/merge-key']],
    ['schema: 1\nmodel: [\n', ['read/syntax']],
  ])('is refused in the words of the reader: %j', (text, ids) => {
    expect(refusal(text, set('model.family', 'A'))).toEqual(ids);
  });

  it('is a place where another value stands', () => {
    const text = 'schema: 1\nmodel:\n  parameters: { unknown: not counted }\n  name: A\n';
    expect(refusal(text, set('model.parameters.total', flop))).toEqual(['write/no-room']);
    expect(refusal(text, set('model.name.first', 'A'))).toEqual(['write/no-room']);
    expect(refusal(text, { path: 'model.name', add: 'A' })).toEqual(['write/no-room']);
  });
});

describe('A text that is written', () => {
  it.each([
    ['no', '"no"'],
    ['1.10', '"1.10"'],
    ['2026-03-01', '2026-03-01'],
    ['a: b', '"a: b"'],
    ['C# is # a', '"C# is # a"'],
    ['- a', '"- a"'],
    ['', '""'],
    [' a', '" a"'],
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
    ['{{ a }}', '"{{ a }}"'],
    ['One.\nTwo.', '|-\n    One.\n    Two.'],
  ])('means itself: %j', (text, source) => {
    expect(patched('schema: 1\nmodel:\n  family: A\n', set('model.name', text))).toContain(
      `name: ${source}\n`,
    );
  });

  it('is folded where it is long', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    const result = patched('schema: 1\nmodel:\n  family: A\n', set('model.description', words));
    expect(result).toContain('description: >-\n');
    expect(Math.max(...result.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});

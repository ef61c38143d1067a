/** Every mapping of every sample takes a new key, and nothing else of the file changes. */
import { describe, expect, it } from '@jest/globals';
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { absenceOf } from '../../src/facts/lookup.js';
import type { YamlValue } from '../../src/write/change.js';
import { leavesOf, plainAt } from '../../src/write/leaves.js';
import { openText } from '../../src/write/open-facts.js';
import { patchFile } from '../../src/write/patch.js';
import { filesBelow, textOf } from '../house/sources.js';
import fc from '../property.js';

const samples = filesBelow('samples').filter((path) => /aiact(?:\/[\w-]+)?\.yaml$/.test(path));
const kinds: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with the line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'without a last line end': (text) => text.trimEnd(),
};
type Steps = readonly (string | number)[];

/** The way to every mapping that is no honest absence. */
function mappingsIn(text: string): Steps[] {
  const open = openText('aiact.yaml', text, '');
  const found: Steps[] = [];
  const visit = (node: Node | null, steps: Steps): void => {
    if (isSeq(node)) {
      node.items.forEach((item, index) => {
        visit(item as Node, [...steps, index]);
      });
    }
    if (!isMap(node) || absenceOf(plainAt(open, steps)) !== null) return;
    found.push(steps);
    for (const { key, value } of node.items as Pair[]) {
      visit(value as Node, [...steps, isScalar(key) ? String(key.value) : '']);
    }
  };
  visit(open.document.contents as Node, []);
  return found;
}

const patch = (text: string, changes: Parameters<typeof patchFile>[2]): string =>
  patchFile('aiact.yaml', new TextEncoder().encode(text), changes).text ?? '';

/** What stands in the new text and not in the old one, if the rest is the same. */
function insertion(old: string, now: string): string | null {
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  const end = old.length - start;
  return end === 0 || now.endsWith(old.slice(start)) ? now.slice(start, now.length - end) : null;
}

/** The text without the keys that were added: what a mapping in braces took, and whole lines. */
function withoutNew(text: string): string {
  return text
    .replace(/, zz_new: (?:new|\{ inner: "0x10" \})/g, '')
    .replace(/\r?\n *zz_new: new(?=\r?\n|$)/g, '')
    .replace(/\r?\n *zz_new:\r?\n *inner: "0x10"(?=\r?\n|$)/g, '');
}

describe('A mapping of a sample', () => {
  const path = 'samples/smollm3-3b/aiact.yaml';
  const text = textOf(path);

  it.each(mappingsIn(text).map((steps) => [steps.join('.'), steps] as const))(
    'takes a key by an insertion alone: %s',
    (_, steps) => {
      const result = patch(text, [{ path: [...steps, 'zz_new'], set: 'a new value' }]);
      expect(insertion(text, result)).toContain('zz_new: a new value');
    },
  );
});

describe.each(samples)('%s', (path) => {
  describe.each(Object.entries(kinds))('%s', (_, kind) => {
    const text = kind(textOf(path));
    const mappings = mappingsIn(text);

    it('takes a key in every mapping at once, and gives all of them back', () => {
      expect(mappings.length).toBeGreaterThan(0);
      const paths = mappings.map((steps) => [...steps, 'zz_new']);
      const deep = (path: Steps): Steps => [...path, 'inner'];
      const result = patch(text, [
        ...paths.filter((_path, index) => index % 2 === 0).map((path) => ({ path, set: 'new' })),
        ...paths
          .filter((_path, index) => index % 2 === 1)
          .map((path) => ({ path: deep(path), set: '0x10' })),
      ]);
      const open = openText('aiact.yaml', result, '');
      const added = leavesOf(open).filter(({ steps }) => steps.includes('zz_new'));
      expect(added.map(({ value }) => value)).toHaveLength(mappings.length);
      const lines = result.split('\n').filter((line) => /zz_new|inner: "0x10"/.test(line));
      expect(lines.length).toBeGreaterThanOrEqual(mappings.length / 2);
      expect(withoutNew(result)).toBe(text);
    });
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ maxLength: 200 }),
  fc.constantFrom(
    'no',
    '~',
    '1e5',
    '0x1',
    '12:30',
    '-',
    '? a',
    'a: b',
    '#',
    '"',
    "'",
    '|',
    '{',
    '\n',
    'a\n\nb\n',
  ),
);
const values: fc.Arbitrary<YamlValue> = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    texts,
    fc.boolean(),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ minLength: 1, maxLength: 12 }).filter((key) => !/__proto__/.test(key)),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

describe.each(samples)('%s', (path) => {
  const text = textOf(path);

  it('loses any one value without another', () => {
    const open = openText('aiact.yaml', text, '');
    const leaves = leavesOf(open);
    for (const { steps } of leaves.filter((_leaf, index) => index % 29 === 0)) {
      const result = patch(text, [{ path: steps, remove: true }]);
      const left = leavesOf(openText('aiact.yaml', result, ''));
      expect(left.length).toBeLessThan(leaves.length);
      expect(left.length).toBeGreaterThanOrEqual(leaves.length - 1);
    }
  });
});

describe('A value that no facts file may hold', () => {
  it.each(['a\u0000b', 'a\u202eb', 'e\u0301'])('is refused by the reader: %j', (value) => {
    const bytes = new TextEncoder().encode('schema: 1\n');
    expect(
      patchFile('aiact.yaml', bytes, [{ path: 'model.name', set: value }]).findings,
    ).toHaveLength(1);
  });
});

describe('Any value', () => {
  const text = textOf('samples/olmo-2-32b/aiact.yaml');
  const mappings = mappingsIn(text);

  it('is read again as it was meant, wherever it is set', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.constantFrom('\n', '\r\n'), (value, seed, eol) => {
        const steps = [...(mappings[seed % mappings.length] ?? []), 'zz_new'];
        const source = text.replaceAll('\n', eol);
        const once = patch(source, [{ path: steps, set: value }]);
        fc.pre(once !== '');
        const twice = patch(once, [{ path: steps, set: 'gone' }]);
        expect(patch(twice, [{ path: steps, remove: true }])).toBe(source);
      }),
      { numRuns: 40 },
    );
  });
});

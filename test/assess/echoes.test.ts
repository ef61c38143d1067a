/** One value that cannot be read is told once, at its own place, and nothing that only follows from it is told as an error. */
import { describe, expect, it } from '@jest/globals';
import { isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import { type Finding, findingKey } from '../../src/finding/finding.js';
import { readFacts } from '../../src/read/read.js';
import { samples } from '../samples/samples.js';

const asOf = '2026-11-28';
type Steps = readonly (string | number)[];

const pathOf = (steps: Steps): string =>
  steps.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${step}` : step,
    '',
  );

/** A value of a type that no field with this one has. */
const spoiled = (value: unknown): string => {
  if (typeof value === 'boolean') return 'perhaps';
  if (typeof value === 'number') return 'a lot';
  return '[[{ not: a value }]]';
};

interface Leaf {
  readonly file: string;
  readonly steps: Steps;
  readonly value: unknown;
  readonly range: readonly number[];
}

/** Every scalar of the sample, of long lists those of the first entries. */
function leaves(files: readonly { file: string; bytes: Uint8Array }[]): readonly Leaf[] {
  return files.flatMap(({ file, bytes }) => {
    const document = parseDocument(new TextDecoder().decode(bytes));
    const found: Leaf[] = [];
    visit(document, {
      Scalar: (key, node, path) => {
        if (key === 'key') return;
        const steps = path.flatMap((each, index): (string | number)[] => {
          const next = path[index + 1] ?? node;
          if (isSeq(each)) return [each.items.indexOf(next as never)];
          return isPair(each) && isScalar(each.key) ? [String(each.key.value)] : [];
        });
        const isFarDown = steps.some((step) => typeof step === 'number' && step > 1);
        if (steps[0] !== 'schema' && !isFarDown && node.range)
          found.push({ file, steps, value: node.value, range: node.range });
      },
    });
    return found;
  });
}

/** Every leaf that a question of law may ask, and every fourth of the others. */
const chosen = (all: readonly Leaf[]): readonly Leaf[] =>
  all.filter(
    ({ steps }, index) =>
      index % 4 === 0 ||
      /^(?:provider|role|licensing|risk|model|training\.compute)\b/.test(pathOf(steps)),
  );

const errorsOf = (files: readonly { file: string; bytes: Uint8Array }[]): readonly Finding[] =>
  assess(readFacts(files), { asOf }).findings.filter(({ severity }) => severity === 'error');

const keyOf = (finding: Finding): string => findingKey({ ...finding, place: null });

describe.each(samples.filter(({ name }) => name.startsWith('complete-')))(
  'one spoiled value of $name',
  ({ name, files }) => {
    const known = new Set(errorsOf(files).map(keyOf));
    // Both state almost the same facts, so each of them takes every second.
    const own = name === 'complete-closed' ? 0 : 1;

    it('is the only new error, and names its own path', () => {
      const turns = chosen(leaves(files)).filter((_, index) => index % 2 === own);
      expect(turns.length).toBeGreaterThan(50);
      const wrong = turns.flatMap(({ file, steps, value, range: [from = 0, to = 0] }) => {
        const changed = files.map((each) => {
          if (each.file !== file) return each;
          const text = new TextDecoder().decode(each.bytes);
          const end = text.slice(from, to).endsWith('\n') ? '\n' : '';
          const edited = `${text.slice(0, from)}${spoiled(value)}${end}${text.slice(to)}`;
          return { file, bytes: new TextEncoder().encode(edited) };
        });
        const path = pathOf(steps);
        const fresh = errorsOf(changed).filter((finding) => !known.has(keyOf(finding)));
        const isRight =
          fresh.length === 1 &&
          fresh[0]?.paths.some((each) => path === each || path.startsWith(each));
        return isRight
          ? []
          : [`${path}: ${fresh.map(({ id, paths }) => `${id} ${paths[0]}`).join('; ')}`];
      });
      expect(wrong).toEqual([]);
    }, 120_000);
  },
);

/** What an author writes as plain text arrives whole, or a finding stands at its place. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lookup } from '../../src/facts/lookup.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { pathSteps } from '../../src/read/places.js';
import { readFacts } from '../../src/read/read.js';

const read = (text: string, file = 'aiact.yaml'): ReturnType<typeof readFacts> =>
  readFacts([{ file, bytes: new TextEncoder().encode(text) }]);

const texts = Object.entries(factPaths)
  .filter(([, { kind }]) => ['text', 'prose', 'url', 'date', 'month', 'choice'].includes(kind))
  .map(([path]) => path);

/** The value below its keys; the line on which it stands comes with it. */
function fileWith(
  path: string,
  { before = '', colon = ':', value }: Readonly<Record<string, string>>,
): {
  text: string;
  line: number;
} {
  const lines = ['schema: 1'];
  let depth = 0;
  let dash = false;
  const steps = pathSteps(path);
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    if (typeof step === 'number') {
      dash = true;
      if (isLast) lines.push(`${' '.repeat(depth)}- ${value}`);
      continue;
    }
    const lead = isLast && !dash ? before : '';
    const tail = isLast ? `${colon}${colon === ':' ? ' ' : ''}${value}` : ':';
    lines.push(`${' '.repeat(depth)}${lead}${dash ? '- ' : ''}${step}${tail}`);
    depth += dash ? 4 : 2;
    dash = false;
  }
  return { text: `${lines.join('\n')}\n`, line: lines.length };
}

/** The text that arrived at a path with lists of one entry. */
function arrived(facts: object, path: string): unknown {
  const { value } = lookup(facts, path.replaceAll('[]', '[0]')) as { value?: unknown };
  return value;
}

describe('A plain text', () => {
  it('with a hash in it arrives whole or has a finding on its line', () => {
    const lost = texts.filter((path) => {
      const { text, line } = fileWith(path, { value: 'x #7 y' });
      const result = read(text);
      const isTold = result.findings.some(({ place }) => place?.line === line);
      return !isTold && arrived(result.facts, path) !== 'x #7 y';
    });
    expect(texts.length).toBeGreaterThan(350);
    expect(lost).toEqual([]);
  });

  it('is told of what it loses even where the rest of it is a good value', () => {
    for (const path of [
      'model.name',
      'provider.legal_name',
      'model.tasks[]',
      'model.limitations',
    ]) {
      const { text, line } = fileWith(path, { value: 'x #7 y' });
      expect(read(text).findings.map(({ id, place }) => [id, place?.line])).toEqual([
        ['read/text-behind-hash', line],
      ]);
    }
  });

  it.each(['\u00a0', '\u202f', '\u3000', '\u2003', '\u2007'])(
    'with %j around it or its key arrives whole or has a finding on its line that names the sign',
    (sign) => {
      const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const fields = texts.filter((path) =>
        ['text', 'prose'].includes(factPaths[path as 'model.name'].kind),
      );
      for (const path of fields) {
        for (const part of [{ before: sign }, { colon: `:${sign}` }, {}]) {
          const value = 'before' in part || 'colon' in part ? 'Egret' : `Egret${sign}nine`;
          const { text, line } = fileWith(path, { ...part, value });
          const result = read(text);
          const told = result.findings.filter(({ place }) => place?.line === line);
          const isNamed = told.some(({ message }) => message.includes(code));
          const isWhole = arrived(result.facts, path) === value;
          const isInList = path.endsWith('[]') || /\[\]\.[^.]+$/.test(path);
          expect([path, text, isNamed || isWhole || isInList]).toEqual([path, text, true]);
          expect(result.findings.filter(({ id }) => id === 'read/syntax')).toEqual([]);
        }
      }
    },
  );
});

describe('A file that is no facts file', () => {
  it('is told once to be a model card, by its name or its shape', () => {
    const card = '---\nlicense: apache-2.0\n---\n\n# Egret\n\nIt translates: {{ languages }}.\n';
    for (const name of ['README.md', 'card.yaml']) {
      const { findings, readable } = read(card, name);
      expect(findings.map(({ id }) => id)).toEqual(['read/model-card']);
      expect(findings[0]?.help).toContain('--model-card');
      expect(readable).toBe(false);
    }
    expect(read('# Egret\n\nprose\n', 'README.md').findings.map(({ id }) => id)).toEqual([
      'read/model-card',
    ]);
  });

  it('is a facts file with a line of hyphens and a comment all the same', () => {
    const text = '---\nschema: 1\nmodel: { name: Egret }\n';
    expect(read(text).findings).toEqual([]);
  });

  it('with the marks of a merge has one finding, however many there are', () => {
    const part = '<<<<<<< HEAD\nmodel: { name: A }\n=======\nmodel: { name: B }\n>>>>>>> other\n';
    const { findings } = read(`schema: 1\n${part.repeat(30)}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ id: 'read/merge-conflict', place: { line: 2 } });
    expect(findings[0]?.message).toContain('30 places');
  });
});

describe('The samples', () => {
  it.each([
    'olmo-2-32b',
    'apertus-70b',
    'bielik-11b-v3',
    'llama-3.1-405b',
    'smollm3-3b',
    'whisper',
  ])('%s loses nothing and comes from the lists', (name) => {
    const text = readFileSync(`samples/${name}/aiact.yaml`, 'utf8');
    expect(read(text).findings).toEqual([]);
  });
});

describe('A help about a long text', () => {
  it('shows its beginning, and its fix the whole', () => {
    const long = `The #1 model ${'of many words '.repeat(60)}end.`;
    const [finding] = read(`schema: 1\nmodel:\n  capabilities: ${long}\n`).findings;
    expect(finding?.id).toBe('read/text-behind-hash');
    expect(finding?.help.length).toBeLessThan(260);
    expect(finding?.fixes?.[0]?.text).toBe(`"${long}"`);
  });
});

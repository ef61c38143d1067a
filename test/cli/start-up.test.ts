/** A command loads what it needs: `check` starts without the libraries that render. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formats } from '../../src/report/formats.gen.js';

const source = new URL('../../src/', import.meta.url);
const heavy = [
  'pdfkit',
  'handlebars',
  'marked',
  'fflate',
  'date-fns',
  'date-fns/format',
  'messageformat',
  'pdf-lib',
];

/** The packages that a file pulls in by static imports, itself and through others. */
function packagesOf(
  file: string,
  seen = new Set<string>(),
  found = new Set<string>(),
): Set<string> {
  if (seen.has(file)) return found;
  seen.add(file);
  const text = readFileSync(new URL(file, source), 'utf8');
  for (const [, clause = '', name = ''] of text.matchAll(
    /^(?:import|export)\s+((?:type\s)?[^;'"]*?)\s*(?:from\s*)?['"]([^'"]+)['"];/gm,
  )) {
    if (clause.startsWith('type ')) continue;
    if (!name.startsWith('.')) found.add(name);
    else if (name.endsWith('.js')) {
      const url = new URL(name.replace(/\.js$/, '.ts'), new URL(file, source));
      packagesOf(url.href.slice(source.href.length), seen, found);
    }
  }
  return found;
}

describe('the command line', () => {
  it('starts without even the parser of flags in its first file', () => {
    expect([...packagesOf('cli/main.ts')].filter((name) => !name.startsWith('node:'))).toEqual([]);
  });

  it('reads facts and YAML only for a command that does', () => {
    const seen = new Set<string>();
    const packages = packagesOf('cli/program.ts', seen);
    expect(packages.has('commander')).toBe(true);
    expect(packages.has('yaml')).toBe(false);
    expect([...seen].filter((file) => /^read\/(?:family|read)/.test(file))).toEqual([]);
  });

  it.each(['check', 'assess', 'explain', 'schema', 'init', 'build', 'verify'])(
    'loads no rendering library before %s needs one',
    (command) => {
      const found = new Set([
        ...packagesOf('cli/program.ts'),
        ...packagesOf(`cli/commands/${command}.ts`),
      ]);
      expect(heavy.filter((name) => found.has(name))).toEqual([]);
      expect(found.has('commander')).toBe(true);
    },
  );

  it('loads no report but text and JSON before another is asked for', () => {
    const seen = new Set<string>();
    packagesOf('cli/commands/check.ts', seen);
    const others = [
      ...formats.filter((name) => !/^(?:text|json)$/.test(name)),
      'told',
      'rules',
      'xml',
    ];
    expect(others.filter((name) => seen.has(`report/${name}.ts`))).toEqual([]);
    expect(seen.has('report/text.ts')).toBe(true);
    expect(seen.has('explain/explainable.ts')).toBe(false);
  });

  it('sees through imports to the packages behind them', () => {
    expect(packagesOf('cli/commands/check.ts').has('yaml')).toBe(true);
    expect(packagesOf('render/render-document.ts').has('handlebars/runtime.js')).toBe(true);
  });
});

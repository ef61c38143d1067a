/** The published library: its types compile for a strict program, the example of its page runs, and both kinds of modules load it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root, textOf } from './sources.js';

const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(textOf('docs/library.md')) ?? [];
const strict = {
  ...{ target: 'es2023', lib: ['es2023', 'dom'], module: 'nodenext', strict: true },
  ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  ...{ verbatimModuleSyntax: true, skipLibCheck: false, noEmitOnError: true, outDir: 'out' },
};
const facts = `new TextEncoder().encode('schema: 1\\nmodel: { name: Heron-7B }\\n')`;
const use = `completeRun({ read: readFacts([{ file: 'aiact.yaml', bytes }]) }, { asOf: '2026-11-28' })
  .then(({ verdict, findings }) => console.log(verdict, findings.length > 0));
`;

/** A project of a user, with the package where a package manager puts it. */
let project = '';

beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'library-')));
  mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
  symlinkSync(root, join(project, 'node_modules/aiact-doc'));
  symlinkSync(join(root, 'node_modules/@types/node'), join(project, 'node_modules/@types/node'));
  symlinkSync(join(root, 'samples'), join(project, 'samples'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const node = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });

/** Compiles one file as strictly as can be, with or without the types of Node. */
function compile(file: string, text: string, types: readonly string[]): void {
  writeFileSync(join(project, file), text);
  const config = { compilerOptions: { ...strict, types }, files: [file] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const { status, stdout } = node(join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
  expect(stdout).toBe('');
  expect(status).toBe(0);
}

describe('the published library', () => {
  it('has types for a program without the types of Node, library and all', () => {
    compile(
      'types.ts',
      `import * as library from 'aiact-doc';\nexport const all: readonly string[] = Object.keys(library);\n`,
      [],
    );
    const { status, stderr } = node('out/types.js');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('finds a mistake of its user: the types are not any', () => {
    const wrong = `import { completeRun, readFacts } from 'aiact-doc';\nawait completeRun({ read: readFacts([]) }, { day: 'today' });\n`;
    expect(() => compile('wrong.ts', wrong, [])).toThrow(/asOf|day/);
  });

  it('is imported by a module', () => {
    writeFileSync(
      join(project, 'import.mjs'),
      `import { completeRun, readFacts } from 'aiact-doc';\nconst bytes = ${facts};\n${use}`,
    );
    expect(node('import.mjs')).toMatchObject({ status: 0, stdout: 'fail true\n', stderr: '' });
  });

  it('is required by a script, with its types', () => {
    compile(
      'require.cts',
      `import library = require('aiact-doc');\nconst { completeRun, readFacts } = library;\nconst bytes = ${facts};\n${use}`,
      [],
    );
    const { status, stdout } = node('out/require.cjs');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'fail true\n' });
  });
});

describe('the example of docs/library.md', () => {
  it('compiles as it stands, runs, and prints and answers what the command line does', () => {
    expect(example).toContain("from 'aiact-doc'");
    compile('example.ts', example, ['node']);
    for (const sample of ['samples/complete-closed', 'samples/llama-3.1-405b']) {
      const library = node('out/example.js', sample, '2026-11-28');
      const command = node(
        join(root, 'dist/bin/aiact-doc.js'),
        ...['check', sample, '--release', '--format', 'sarif', '--as-of', '2026-11-28'],
      );
      expect(library.stderr).toBe('');
      expect(library.stdout).toBe(command.stdout);
      expect(library.status).toBe(command.status);
    }
  });
});

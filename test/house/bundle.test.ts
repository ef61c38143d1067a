/** The bundle of the command line: complete, the same from every build, and the same program as the plain output. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
// @ts-expect-error A script without types.
import { stubs as listed, stubText } from '../../scripts/bundle/stubs.mjs';
import { png } from '../pdf/image/pictures.js';
import { root, textOf } from './sources.js';

const stubs = listed as Record<string, { from: string; exports: string[] }>;
const { bin, version } = JSON.parse(textOf('package.json')) as {
  bin: Record<string, string>;
  version: string;
};
const program = join(root, bin['aiact-doc'] ?? '');
const folder = join(root, 'dist/bin');
const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
const names = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
const code = names(folder).filter((name) => name.endsWith('.js'));

let away = '';

beforeAll(() => {
  away = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterAll(() => rmSync(away, { recursive: true, force: true }));

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, args, { cwd: away, encoding: 'utf8' });

/** Bundles again into a folder; answers with the paths that went in. */
function bundleInto(target: string): string[] {
  const text = `import { bundle } from ${JSON.stringify(`file://${root}scripts/bundle.mjs`)};
    const { outputs } = await bundle(${JSON.stringify(target)});
    const paths = Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path));
    console.log(JSON.stringify(paths));`;
  const { status, stdout, stderr } = run('--input-type=module', '-e', text);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as string[];
}

describe('The bundle', () => {
  it('is what the package starts, and starts anywhere', () => {
    const { status, stdout, stderr } = run(program, '--version');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('is the same from another build, and its notices name every package in it with a licence text', () => {
    const again = join(away, 'again');
    const inputs = bundleInto(again);
    expect(names(again)).toEqual(names(folder));
    for (const name of names(folder)) {
      expect([
        name,
        readFileSync(join(again, name)).equals(readFileSync(join(folder, name))),
      ]).toEqual([name, true]);
    }
    const packages = inputs.flatMap(
      (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    expect(packages).toContain('yaml');
    for (const name of new Set(packages)) {
      const stated = JSON.parse(textOf(`node_modules/${name}/package.json`)) as { version: string };
      const [, text] = notices.split(`\n${name} ${stated.version} (`);
      expect([name, text?.split('\n---')[0]]).toEqual([
        name,
        expect.stringMatching(/Copyright|copyright|public domain|creativecommons/),
      ]);
    }
  }, 60_000);

  it('holds no path of the machine that built it', () => {
    for (const name of names(folder).filter((each) => !each.endsWith('.icc'))) {
      expect([name, readFileSync(join(folder, name), 'utf8').includes(root.slice(0, -1))]).toEqual([
        name,
        false,
      ]);
    }
  });

  it('leaves out the packages that it stubs', () => {
    const all = code.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    for (const [name, { from }] of Object.entries(stubs)) {
      expect(all).toContain(`${name} is not in the bundle of aiact-doc, yet ${from} called it`);
    }
    expect(notices).not.toMatch(/^(?:fontkit|linebreak|png-js|@noble\/ciphers) /m);
  });

  it('writes the same pack as the plain output', () => {
    const pack = (start: string, to: string): void => {
      const sample = join(root, 'samples/olmo-2-32b');
      const look = ['--theme', theme()];
      const flags = ['--all', '--draft', '--as-of', '2026-11-21', ...look, '--out', join(away, to)];
      const { status, stderr } = run(start, 'build', sample, ...flags);
      expect(stderr).not.toContain('internal error');
      expect(status).toBeLessThan(2);
    };
    pack(program, 'bundled');
    pack(join(root, 'dist/cli/main.js'), 'plain');
    const files = names(join(away, 'plain'));
    expect(files.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(3);
    expect(names(join(away, 'bundled'))).toEqual(files);
    for (const name of files) {
      const [one, other] = ['bundled', 'plain'].map((each) => readFileSync(join(away, each, name)));
      expect([name, one?.equals(other ?? Buffer.alloc(0))]).toEqual([name, true]);
    }
  }, 60_000);

  it('runs from a package that has only its fonts beside it', () => {
    const installed = join(away, 'installed');
    mkdirSync(join(installed, 'node_modules'), { recursive: true });
    for (const name of ['dist/bin', 'schemas', 'package.json', 'samples/smollm3-3b']) {
      cpSync(join(root, name), join(installed, name), { recursive: true });
    }
    symlinkSync(
      join(root, 'node_modules/@expo-google-fonts'),
      join(installed, 'node_modules/@expo-google-fonts'),
    );
    const start = join(installed, 'dist/bin/aiact-doc.js');
    for (const args of [
      ['schema'],
      ['explain', 'gpai'],
      ['assess', join(installed, 'samples/smollm3-3b')],
      [
        ...['build', join(installed, 'samples/smollm3-3b'), '--draft', '--all'],
        ...['--theme', theme(), '--out', 'smollm3'],
      ],
      ['verify', 'smollm3'],
    ]) {
      const { status, stdout, stderr } = run(start, ...args);
      expect(stderr).not.toContain('internal error');
      expect([args[0], status]).toEqual([args[0], expect.any(Number)]);
      expect(status).toBeLessThan(2);
      expect(stdout.length).toBeGreaterThan(100);
    }
  }, 60_000);
});

/** A theme with a logo, so that every part of the program is called. */
function theme(): string {
  const path = join(away, 'theme.yaml');
  writeFileSync(join(away, 'logo.png'), png(1, 1, [180, 40, 30, 255]));
  writeFileSync(path, 'codeScale: 0.9\nlogo: { file: logo.png, alternative: Example SA }\n');
  return path;
}

describe('A stub', () => {
  it.each(
    Object.entries(stubs).flatMap(([name, { exports }]) => exports.map((each) => [name, each])),
  )('of %s throws a clear error when its %s is called', (name = '', exported = '') => {
    const module = `data:text/javascript,${encodeURIComponent(stubText(name))}`;
    const call = name === 'module' ? '()()' : '()';
    const { status, stderr } = run(
      '--input-type=module',
      '-e',
      `import * as stub from ${JSON.stringify(module)}; stub[${JSON.stringify(exported)}]${call};`,
    );
    expect(status).not.toBe(0);
    expect(stderr).toContain(`Error: ${name} is not in the bundle of aiact-doc, yet`);
  });
});

/** The repository holds nothing that works on one desk only: no local paths, no registry hosts, no floating versions. */
import { describe, expect, it } from '@jest/globals';
import { attributesOf, filesBelow, repositoryFiles, textOf } from './sources.js';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const lock = JSON.parse(textOf('package-lock.json')) as {
  packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; optional?: boolean }
  >;
};
const files = repositoryFiles().filter((path) => !/\.(?:pdf|ttf|otf|png|icc|gz)$/.test(path));

/** Split so that this file does not match itself. */
const desk = new RegExp(
  [
    ['/wo', 'rk/'],
    ['/home/', '[a-z]+/'],
    ['/Us', 'ers/'],
    ['/tmp/con', 'tract'],
    ['C:', '\\\\Users'],
  ]
    .map((parts) => parts.join(''))
    .join('|'),
);
const registries = new RegExp(
  [
    ['registry\\.np', 'mjs'],
    ['registry\\.ya', 'rnpkg'],
    ['npm\\.pkg\\.git', 'hub'],
    ['art', 'ifactory'],
  ]
    .map((parts) => parts.join(''))
    .join('|'),
  'i',
);

describe('The repository', () => {
  it('mentions no folder of a desk', () => {
    expect(files.filter((path) => desk.test(textOf(path)))).toEqual([]);
  });

  it('names no registry host', () => {
    expect(files.filter((path) => registries.test(textOf(path)))).toEqual([]);
  });

  it('holds no built or installed file', () => {
    expect(files.filter((path) => /^(?:node_modules|dist|demo|coverage)\//.test(path))).toEqual([]);
  });

  it('holds no compiled validator, though this checkout has them', () => {
    const compiled = (path: string): boolean => /\/validate[^/]*\.gen\.cjs$/.test(path);
    expect(filesBelow('src').filter(compiled).length).toBeGreaterThan(3);
    expect(files.filter(compiled)).toEqual([]);
  });

  it('marks what programs write for those who review', () => {
    const marked = attributesOf('linguist-generated', [
      ...files.filter((path) => /\.gen\.|^docs\/reference\/|^schemas\/theme\./.test(path)),
    ]);
    expect(Object.entries(marked).filter(([, value]) => value !== 'set')).toEqual([]);
    expect(Object.keys(marked).length).toBeGreaterThan(20);
    const byHand = attributesOf('linguist-generated', ['src/index.ts', 'docs/architecture.md']);
    expect(Object.values(byHand)).toEqual(['unspecified', 'unspecified']);
  });
});

describe('The packages', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it.each(wanted)('%s has one exact version', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it('are locked by content and not by address', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    // Builds for other platforms are named with their version alone: npm looks at their content only where they fit.
    const used = entries.filter(([, { optional }]) => optional !== true);
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('are all used', () => {
    const unused = Object.keys(manifest.dependencies).filter(
      (name) =>
        !files.some(
          (path) =>
            (path.startsWith('src/') || path.startsWith('scripts/')) && textOf(path).includes(name),
        ),
    );
    expect(unused).toEqual([]);
  });
});

describe('The scripts', () => {
  it.each(['generate', 'lint', 'typecheck', 'build', 'test', 'demo', 'verify', 'new', 'bench'])(
    'include %s',
    (name) => {
      expect(manifest.scripts[name]).toBeDefined();
    },
  );
});

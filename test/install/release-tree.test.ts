/** A release is a tree that npm only unpacks: no script to run, the versions that were tested, and what actions and hooks read. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
// @ts-expect-error A script without types.
import { makeReleaseTree, type releasedLock } from '../../scripts/release/make-release-tree.mjs';
import { root, textOf } from '../house/sources.js';

const own = JSON.parse(textOf('package.json')) as Record<string, unknown> & {
  version: string;
  bin: Record<string, string>;
};
let folder = '';
const tree = (): string => join(folder, 'tree');
const packed = (): string[] => {
  const list = (at: string): string[] =>
    readdirSync(join(folder, 'from', at), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? list(join(at, entry.name))
        : [join(at, entry.name).slice('package/'.length)],
    );
  return list('package').sort();
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  // What npm would pack, in small: the tree is made of whatever the tarball holds.
  const from = join(folder, 'from/package');
  mkdirSync(join(from, 'dist/bin'), { recursive: true });
  for (const name of ['package.json', 'bin.cjs', 'LICENSE', 'dist/bin/aiact-doc.js']) {
    cpSync(join(root, name), join(from, name));
  }
  cpSync(join(root, 'ci'), join(from, 'ci'), { recursive: true });
  execFileSync('tar', ['-czf', join(folder, 'x.tgz'), '-C', join(folder, 'from'), 'package']);
  (makeReleaseTree as (tarball: string, folder: string) => void)(join(folder, 'x.tgz'), tree());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const released = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(tree(), 'package.json'), 'utf8')) as Record<string, unknown>;

describe('The tree of a release', () => {
  it('has no script, for npm prepares a git dependency only where it finds one', () => {
    expect(Object.keys(own)).toContain('scripts');
    expect(Object.keys(released())).not.toContain('scripts');
    expect(Object.keys(released())).not.toContain('devDependencies');
    expect(released()).toMatchObject({
      name: 'aiact-doc',
      version: own.version,
      bin: own.bin,
      dependencies: own.dependencies,
    });
  });

  it('holds every file of the tarball as it was, and what actions, hooks and images read', () => {
    for (const name of packed().filter((each) => each !== 'package.json')) {
      expect([
        name,
        readFileSync(join(tree(), name)).equals(readFileSync(join(folder, 'from/package', name))),
      ]).toEqual([name, true]);
    }
    for (const name of [
      'action.yml',
      '.pre-commit-hooks.yaml',
      'Dockerfile',
      'npm-shrinkwrap.json',
    ]) {
      expect([name, existsSync(join(tree(), name))]).toEqual([name, true]);
    }
  });

  it('locks the packages of users at the versions that were tested, and no address of a registry', () => {
    const text = readFileSync(join(tree(), 'npm-shrinkwrap.json'), 'utf8');
    const { packages } = JSON.parse(text) as {
      packages: Record<string, { version?: string; dev?: boolean }>;
    };
    const all = (
      JSON.parse(textOf('package-lock.json')) as typeof releasedLock & { packages: typeof packages }
    ).packages;
    const kept = Object.entries(packages).filter(([path]) => path !== '');
    expect(kept.length).toBeGreaterThan(10);
    for (const [path, { version, dev }] of kept)
      expect([path, version, dev]).toEqual([path, all[path]?.version, undefined]);
    expect(text).not.toMatch(/"resolved"|"devDependencies"/);
  });

  it('is refused where the program was not built', () => {
    const bare = join(folder, 'bare');
    mkdirSync(join(bare, 'package'), { recursive: true });
    writeFileSync(join(bare, 'package/package.json'), JSON.stringify(own));
    execFileSync('tar', ['-czf', join(folder, 'bare.tgz'), '-C', bare, 'package']);
    expect(() =>
      (makeReleaseTree as (tarball: string, folder: string) => void)(
        join(folder, 'bare.tgz'),
        join(folder, 'none'),
      ),
    ).toThrow('holds no built program');
  });
});

describe('A commit of the sources', () => {
  it('starts nothing, and says in words what it is', () => {
    const source = join(folder, 'source');
    mkdirSync(source);
    for (const name of ['package.json', 'bin.cjs']) cpSync(join(root, name), join(source, name));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(source, 'bin.cjs'), '--version'],
      { encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'this is a commit of the sources, which holds no built program. Install a release tag',
    );
  });

  it('has a program to name: npm links what bin names, built or not', () => {
    expect(Object.values(own.bin)).toEqual(['bin.cjs']);
    expect(existsSync(join(root, 'bin.cjs'))).toBe(true);
  });
});

describe('The image', () => {
  const lines = textOf('Dockerfile')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const of = (word: string): string[] => lines.filter((line) => line.startsWith(`${word} `));

  it('runs as nobody in particular, and starts the program alone', () => {
    expect(of('USER')).toEqual(['USER node']);
    expect(lines.indexOf('USER node')).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith('RUN ')),
    );
    expect(of('ENTRYPOINT')).toEqual(['ENTRYPOINT ["node", "/opt/aiact-doc/bin.cjs"]']);
  });

  it('names its base by a version, and no host', () => {
    expect(of('FROM').length).toBe(2);
    for (const line of of('FROM')) expect(line).toMatch(/^FROM node:\d+-alpine(?: AS \w+)?$/);
    expect(lines.join('\n')).not.toMatch(/https?:|\bADD\b|curl|wget/);
  });

  it('copies what the context lets in, and the context lets in nothing else', () => {
    const allowed = textOf('.dockerignore').trim().split('\n');
    expect(allowed[0]).toBe('*');
    const copied = of('COPY')
      .filter((line) => !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect([...new Set(copied)].map((each) => `!${each}`).sort()).toEqual(allowed.slice(1).sort());
  });
});

describe('The workflow of releases', () => {
  const workflow = parse(textOf('.github/workflows/release.yml')) as {
    on: object;
    permissions: object;
    jobs: {
      release: { if: string; permissions: object; steps: { run?: string; uses?: string }[] };
    };
  };
  const { release } = workflow.jobs;
  const scripts = release.steps.flatMap(({ run }) => run ?? []).join('\n');

  it('waits for its owner: by hand, and only once it was switched on', () => {
    expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch']);
    expect(release.if).toContain("vars.AIACT_DOC_RELEASES == 'on'");
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(release.permissions).toEqual({ contents: 'write', 'id-token': 'write' });
  });

  it('tests before it tags, tags before it publishes, and publishes the very tarball with provenance', () => {
    const at = [
      '.ci/run',
      'npm pack',
      'commit-release.sh',
      'npm publish --provenance',
      'git push',
      'gh release create',
    ].map((word) => scripts.indexOf(word));
    expect(at.every((each) => each >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(scripts).toContain('sha256sum -- * >SHA256SUMS');
    expect(scripts).not.toContain('${{');
  });
});

describe('The release commit', () => {
  it('is the same from the same parent, which is its only one', () => {
    const repository = join(folder, 'repository');
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();
    mkdirSync(join(repository, 'scripts/release'), { recursive: true });
    for (const name of [
      'scripts/release/make-release-tree.mjs',
      'scripts/release/commit-release.sh',
      'package-lock.json',
      'action.yml',
      '.pre-commit-hooks.yaml',
      '.npmrc',
      'Dockerfile',
      '.dockerignore',
    ]) {
      cpSync(join(root, name), join(repository, name));
    }
    execFileSync('git', ['init', '--quiet', '--initial-branch', 'main', repository]);
    git('add', '--all');
    git(
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.invalid',
      'commit',
      '--quiet',
      '--message',
      'one',
    );
    const commit = (tag: string): string =>
      execFileSync(
        'bash',
        [join(repository, 'scripts/release/commit-release.sh'), join(folder, 'x.tgz'), tag],
        { encoding: 'utf8' },
      )
        .trim()
        .split(' ')[1] ?? '';
    const first = commit('v1');
    git('tag', '--delete', 'v1');
    expect(commit('v1')).toBe(first);
    expect(git('rev-list', '--parents', '--max-count=1', 'v1')).toBe(
      `${first} ${git('rev-parse', 'main')}`,
    );
    expect(git('status', '--porcelain')).toBe('');
    expect(git('ls-tree', '--name-only', 'v1').split('\n')).toContain('npm-shrinkwrap.json');
  });
});

/** `diff` between files, packs and revisions of a real repository: what it says, what it answers, and what it lets nobody do. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { checkPdf } from '../../src/pdf-validate/check-pdf.js';
import { aiactDoc, folderWith, type Outcome, repository } from '../support/command-line.js';
import { type Files, packOf } from '../support/packs.js';
import { strictSchema } from '../support/strict-schema.js';

const env = { PATH: process.env.PATH ?? '' };
const schema = JSON.parse(readFileSync(join(repository, 'schemas/diff.schema.json'), 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(strictSchema(schema));
const sample = join(repository, 'samples/olmo-2-32b/aiact.yaml');
const before = readFileSync(sample, 'utf8');
const closed = before.replace('license: Apache-2.0', 'license: CC-BY-NC-4.0');

let folder = folderWith();
beforeEach(() => {
  folder = folderWith({ 'old/aiact.yaml': before, 'new/aiact.yaml': closed });
});
afterEach(() => folder.remove());

const diff = (...args: string[]): Promise<Outcome> =>
  aiactDoc(['diff', ...args], { cwd: folder.path, env });

function git(...args: string[]): string {
  return execFileSync(
    'git',
    [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'init.defaultBranch=main',
      ...args,
    ],
    { cwd: folder.path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
}

function commit(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  }
  git('add', '-A');
  git('commit', '-q', '-m', 'change');
}

describe('diff', () => {
  it('says of the same facts that nothing differs', async () => {
    const outcome = await diff('old', 'old', '--fail-on', 'regression');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain(
      'No difference: facts, conclusions and documents are the same.',
    );
  }, 30_000);

  it('tells what a licence takes with it, from the lost exception to the documents', async () => {
    const { code, stdout } = await diff('old', 'new');
    expect(code).toBe(0);
    const golden = new URL('../diff/licence-changed.txt', import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, stdout);
    expect(stdout).toBe(readFileSync(golden, 'utf8'));
  }, 30_000);

  it('fails on a step back only where that is asked', async () => {
    expect((await diff('old', 'new', '--fail-on', 'regression')).code).toBe(1);
    expect((await diff('new', 'old', '--fail-on', 'regression')).code).toBe(0);
    expect((await diff('old', 'new', '--fail-on', 'never')).code).toBe(0);
  }, 30_000);

  it.each([
    ['an answer that is gone', 'family: OLMo 2 # card', '', 'answer-removed'],
    [
      'an answer that became unknown',
      'family: OLMo 2 # card',
      'family: { unknown: lost }',
      'answer-removed',
    ],
    ['a new error', 'role:\n', 'role:\n  bogus: 1\n', 'new-error'],
  ])(
    'takes %s for a step back',
    async (_, old, now, kind) => {
      writeFileSync(join(folder.path, 'new/aiact.yaml'), before.replace(old, now));
      const { code, stdout } = await diff(
        'old',
        'new',
        '--fail-on',
        'regression',
        '--format',
        'json',
      );
      const { regressions } = JSON.parse(stdout) as { regressions: { kind: string }[] };
      expect([code, regressions.map((each) => each.kind)]).toEqual([1, [kind]]);
    },
    30_000,
  );

  it('prints for programs what the schema says, with places on both sides', async () => {
    const { stdout } = await diff('old', 'new', '--format', 'json');
    const value = JSON.parse(stdout);
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(value.facts).toEqual([
      {
        path: 'licensing.license',
        change: 'changed',
        from: 'Apache-2.0',
        to: 'CC-BY-NC-4.0',
        from_place: expect.objectContaining({ file: 'aiact.yaml', line: expect.any(Number) }),
        to_place: expect.objectContaining({ file: 'aiact.yaml', line: expect.any(Number) }),
      },
    ]);
    const same = JSON.parse((await diff('old', 'old', '--format', 'json')).stdout);
    expect([validate(same), same.same]).toEqual([true, true]);
  }, 30_000);

  it('makes a tagged PDF for reviewers, and asks for its name', async () => {
    expect(await diff('old', 'new', '--format', 'pdf')).toMatchObject({
      code: 2,
      stderr: 'aiact-doc: a PDF needs --output FILE\n',
    });
    const { code, stdout } = await diff('old', 'new', '--format', 'pdf', '--output', 'changes.pdf');
    expect([code, stdout]).toEqual([0, '']);
    const bytes = new Uint8Array(readFileSync(join(folder.path, 'changes.pdf')));
    expect(await checkPdf(bytes)).toEqual([]);
  }, 30_000);

  it('keeps hundreds of changed facts readable, grouped and counted', async () => {
    const entries = (label: string): string =>
      Array.from(
        { length: 190 },
        (_, index) => `    - { name: d${index}, url: "https://example.org/${label}", kind: other }`,
      ).join('\n');
    const facts = (label: string): string =>
      before.replace(
        /additional_assets:[\s\S]*?\n\nrole:/,
        `additional_assets:\n${entries(label)}\n\nrole:`,
      );
    writeFileSync(join(folder.path, 'old/aiact.yaml'), facts('a'));
    writeFileSync(join(folder.path, 'new/aiact.yaml'), facts('b'));
    const { stdout } = await diff('old', 'new');
    expect(stdout).toContain('Facts: model (190 changes)');
    expect(stdout).toContain('and 170 more (--all tells them)');
    expect(stdout.split('\n').length).toBeLessThan(120);
    expect(
      (await diff('old', 'new', '--all')).stdout.match(
        /model\.additional_assets\[name: d\d+\]\.url/g,
      )?.length,
    ).toBeGreaterThanOrEqual(190);
  }, 60_000);

  it('repeats no credential in any format', async () => {
    const key = `ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`;
    writeFileSync(
      join(folder.path, 'new/aiact.yaml'),
      before.replace('family: OLMo 2 # card', `family: "${key}"\n  tags_of_none: 1`),
    );
    for (const format of ['text', 'json', 'markdown']) {
      const { stdout } = await diff('old', 'new', '--format', format);
      expect(stdout).toContain('model.family');
      expect(stdout).not.toContain(key);
    }
  }, 30_000);

  it('prints values as data', async () => {
    const evil = '"::error::x\\n<script>|[a](b)`"';
    writeFileSync(
      join(folder.path, 'new/aiact.yaml'),
      before.replace('family: OLMo 2 # card', `family: ${evil}`),
    );
    const { stdout } = await diff('old', 'new');
    expect(stdout).toContain('<script>');
    expect(stdout).not.toMatch(/^\s*(?:[-+] )?::error/m);
    const markdown = (await diff('old', 'new', '--format', 'markdown')).stdout;
    expect(markdown).not.toContain('<script>');
    expect(markdown).toContain('&lt;script&gt;\\|\\[a\\]');
  }, 30_000);
});

describe('diff with a pack', () => {
  let built: Files;
  beforeAll(async () => {
    built = await packOf('olmo-2-32b');
  }, 60_000);
  beforeEach(() => {
    for (const [path, bytes] of built) {
      mkdirSync(dirname(join(folder.path, 'pack', path)), { recursive: true });
      writeFileSync(join(folder.path, 'pack', path), bytes);
    }
  });

  it('takes its day, so that the same facts are the same', async () => {
    const { code, stdout } = await diff('pack', 'old', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ same: true, to: { as_of: '2026-11-21' } });
  }, 30_000);

  it('names the documents that the changed facts go into', async () => {
    const { stdout } = await diff('pack', 'new', '--format', 'json');
    const { documents } = JSON.parse(stdout) as {
      documents: { id: string; change: string; facts: string[] }[];
    };
    expect(documents).toContainEqual(
      expect.objectContaining({ id: 'technical-documentation', change: 'added' }),
    );
    expect(documents).toContainEqual(
      expect.objectContaining({
        id: 'open-source-exception',
        change: 'changed',
        facts: ['licensing.license'],
      }),
    );
  }, 30_000);

  it('does not rely on one that is broken', async () => {
    writeFileSync(join(folder.path, 'pack/facts.json'), '{}');
    const { code, stderr } = await diff('pack', 'old');
    expect(code).toBe(2);
    expect(stderr).toContain('the pack pack is broken: facts.json: It has 2 bytes');
  }, 30_000);
});

describe('diff with revisions', () => {
  beforeEach(() => {
    git('init', '-q');
  });

  it.each([
    [['HEAD~1'], 'licensing.license'],
    [['HEAD~1', 'HEAD'], 'licensing.license'],
    [['v1:', '.'], 'licensing.license'],
    [['v1:aiact.yaml', 'HEAD:aiact.yaml'], 'licensing.license'],
    [['v1:./aiact.yaml'], 'licensing.license'],
    [['HEAD~1', 'aiact.yaml'], 'licensing.license'],
  ])(
    'reads %j',
    async (args, path) => {
      commit({ 'aiact.yaml': before });
      git('tag', 'v1');
      commit({ 'aiact.yaml': closed });
      const { code, stdout, stderr } = await diff(...args, '--format', 'json');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const { facts } = JSON.parse(stdout) as { facts: { path: string }[] };
      expect(facts.map((each) => each.path)).toEqual([path]);
    },
    30_000,
  );

  it('compares a branch with where it parted from another', async () => {
    commit({ 'm/aiact/a.yaml': before });
    git('checkout', '-q', '-b', 'work');
    commit({ 'm/aiact/a.yaml': before.replace('family: OLMo 2 #', 'family: OLMo Two #') });
    git('checkout', '-q', 'main');
    commit({ 'm/aiact/a.yaml': closed });
    for (const args of [['main...work'], ['main...', 'm']]) {
      git('checkout', '-q', 'work');
      const { code, stdout } = await aiactDoc(['diff', ...args, '--format', 'json'], {
        cwd: join(folder.path, args.length === 1 ? 'm' : ''),
        env,
      });
      const { facts } = JSON.parse(stdout) as { facts: { path: string }[] };
      expect([code, facts.map((each) => each.path)]).toEqual([0, ['model.family']]);
    }
  }, 30_000);

  it('follows no variable that leads to another repository', async () => {
    commit({ 'aiact.yaml': before });
    const { code } = await aiactDoc(['diff', 'HEAD'], {
      cwd: folder.path,
      env: { ...env, GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere', GIT_CONFIG_COUNT: '1' },
    });
    expect(code).toBe(0);
  }, 30_000);

  it('follows no link and leaves no repository', async () => {
    symlinkSync('/etc/passwd', join(folder.path, 'aiact.yaml'));
    commit({ 'real.yaml': before });
    expect((await diff('HEAD', 'real.yaml')).code).toBe(0);
    expect((await diff('HEAD:./', 'old')).stderr).toContain('is a symbolic link in that revision');
    expect((await diff('HEAD:../x', 'old')).stderr).toContain('lies outside the repository');
    expect((await diff('HEAD:/etc/passwd', 'old')).stderr).toContain('lies outside the repository');
  }, 30_000);

  it.each([
    ['--upload-pack=touch hacked', 2],
    ['HEAD;touch hacked', 2],
    ['$(touch hacked)', 2],
    ['HEAD --output=hacked', 2],
    ['nothing-of-the-kind', 2],
    ['HEAD~9', 2],
    ['HEAD:missing', 2],
  ])('refuses %j with words', async (argument, expected) => {
    commit({ 'aiact.yaml': before });
    const { code, stdout, stderr } = await diff('--', argument, '.');
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toMatch(/^aiact-doc: .+\n$/);
    expect(existsSync(join(folder.path, 'hacked'))).toBe(false);
  });

  it.each([
    ['HEAD~1..HEAD', 'HEAD~1 HEAD'],
    ['v1.0..', 'v1.0 HEAD'],
  ])('asked for %s, says how two sides are named', async (argument, sides) => {
    commit({ 'aiact.yaml': before });
    const { code, stderr } = await diff(argument);
    expect(code).toBe(2);
    expect(stderr).toContain(`name two sides: ${sides}\n`);
  });

  it('runs nothing that the repository configures', async () => {
    commit({ 'aiact.yaml': before, '.gitattributes': '*.yaml diff=evil filter=evil\n' });
    const script = join(folder.path, 'evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${folder.path}/hacked'\ncat\n`);
    chmodSync(script, 0o755);
    for (const key of [
      'core.fsmonitor',
      'diff.evil.textconv',
      'filter.evil.smudge',
      'core.pager',
      'core.sshCommand',
    ]) {
      git('config', key, script);
    }
    cpSync(script, join(folder.path, '.git/hooks/post-checkout'));
    expect((await diff('HEAD')).code).toBe(0);
    expect(existsSync(join(folder.path, 'hacked'))).toBe(false);
  }, 30_000);
});

describe('diff without git', () => {
  it('says that there is no such folder and no repository', async () => {
    const { code, stderr } = await diff('HEAD~1', 'old');
    expect([code, stderr]).toEqual([
      2,
      'aiact-doc: HEAD~1 is no file or folder here, and this is no git repository, so there are no revisions to compare\n',
    ]);
  });

  it('says that git is missing', async () => {
    const { code, stderr } = await aiactDoc(['diff', 'HEAD~1', 'old'], {
      cwd: folder.path,
      env: { PATH: join(folder.path, 'nothing') },
    });
    expect([code, stderr]).toEqual([
      2,
      'aiact-doc: git is not installed here; name files, folders or packs instead\n',
    ]);
  });
});

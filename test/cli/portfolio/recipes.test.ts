/** The recipes for many models do what their page says: the shell, make and parallel whole, of the others the lines that an engine would start. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { folderWith, repository } from '../../support/command-line.js';
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
  const linesOf = {
    'GitHub, a matrix': (): [string[], string] => {
      const { jobs } = parse(codeOf('GitHub, a matrix'));
      const runs = (steps: readonly Step[]): string[] => steps.flatMap(({ run }) => run ?? []);
      return [runs(jobs.part.steps), runs(jobs.all.steps)[0] ?? ''];
    },
    GitLab: (): [string[], string] => {
      const { part, all } = parse(codeOf('GitLab'));
      return [part.script, all.script[0]];
    },
  };

  it.each(Object.entries(linesOf))(
    '%s starts parts that don’t fail on findings, and a last job that does',
    (_engine, lines) => {
      const [each, last] = lines();
      expect(each).toHaveLength(1);
      for (const part of ['1', '2', '3', '4']) {
        const env = { PART: part, CI_NODE_INDEX: part, CI_NODE_TOTAL: '4' };
        expect(shell(each[0] ?? '', env).code).toBe(0);
      }
      shell('mkdir -p findings/a && cp findings-*.jsonl findings/a');
      expect(shell(last)).toEqual(whole());
    },
    60_000,
  );

  it('Kubernetes starts a part for each index, from 0', () => {
    const { spec } = parse(codeOf('Kubernetes, an indexed job'));
    const [container] = spec.template.spec.containers;
    expect(container.command.slice(0, 2)).toEqual(['sh', '-c']);
    for (let index = 0; index < spec.completions; index += 1) {
      const env = { JOB_COMPLETION_INDEX: String(index) };
      expect(shell(container.command[2], env).code).toBe(0);
    }
    expect(shell('aiact-doc merge findings')).toEqual(whole());
  }, 60_000);

  it('Slurm starts a part for each number of the array', () => {
    const script = codeOf('Slurm, an array');
    const [, last = '0'] = /--array=1-(\d+)/.exec(script) ?? [];
    for (let part = 1; part <= Number(last); part += 1) {
      expect([0, 1]).toContain(shell(script, { SLURM_ARRAY_TASK_ID: String(part) }).code);
    }
    expect(shell('aiact-doc merge findings')).toEqual(whole());
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

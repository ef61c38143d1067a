/** A Node that is too old is told in words which one is needed, and can read the file that says so. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transformSync } from 'esbuild';
import { program } from '../support/program.js';

const text = readFileSync(program, 'utf8');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'old-node-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the program under a Node that calls itself by another version. */
function startAs(version: string): { status: number | null; stdout: string; stderr: string } {
  const disguise = join(folder, 'disguise.cjs');
  writeFileSync(
    disguise,
    `Object.defineProperty(process.versions, 'node', { value: ${JSON.stringify(version)} });`,
  );
  return spawnSync(process.execPath, ['--require', disguise, program, '--version'], {
    encoding: 'utf8',
  });
}

describe('The file that is started', () => {
  it('is written in the syntax of 2009, but for the one import on demand', () => {
    const { code, warnings } = transformSync(text, {
      target: 'es5',
      supported: { 'dynamic-import': true },
      charset: 'utf8',
    });
    expect(warnings).toEqual([]);
    expect(code).toContain('import("./main.js")');
    expect(text).not.toMatch(/^\s*(?:import|export)\s+[^(]/m);
    expect(text).not.toMatch(/=>|`|\?\.|\?\?|\b(?:const|let|async|await|class)\b/);
  });

  it.each(['12.22.12', '14.21.3', '18.20.4', '20.18.3'])(
    'tells Node %s which one is needed, and reads nothing',
    (version) => {
      const { status, stdout, stderr } = startAs(version);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(
        `aiact-doc needs Node.js 20.19 or newer, and this is Node.js ${version}. Install a newer one, then start it again; nothing was read or written.\n`,
      );
    },
  );

  it.each(['20.19.0', '22.1.0', '24.0.0'])('starts the program under Node %s', (version) => {
    const { status, stdout, stderr } = startAs(version);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('A draft', () => {
  it('of a file that cannot be read says why', () => {
    const facts = join(folder, 'broken.yaml');
    writeFileSync(facts, 'schema: 1\nmodel: { name: Egret\n');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'build', facts, '--draft', '--out', join(folder, 'pack')],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stdout).toContain('read/syntax');
    expect(stdout).toMatch(/broken\.yaml:\d+:\d+/);
    expect(stderr).toContain("it can't be read");
  });
});

/** The exit codes of the program as it is shipped, command by command and mishap by mishap: a contract with release pipelines. */
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { folderWith, mishaps, repository } from '../support/command-line.js';
import { program, runProgram, runShell, startProgram } from '../support/program.js';

jest.setTimeout(120_000);
const complete = readFileSync(join(repository, 'samples/complete-systemic/aiact.yaml'), 'utf8');
let folder = folderWith();
beforeAll(() => {
  folder = folderWith({
    'good/aiact.yaml': complete,
    ...mishaps,
    'odd/aiact.yaml/inner': '',
    file: '',
  });
  symlinkSync('good/aiact.yaml', join(folder.path, 'link.yaml'));
  if (process.platform !== 'win32') runShell('mkfifo pipe; echo 0', folder.path);
  expect(
    runProgram(
      ['build', 'good', '--only', 'copyright-policy-summary', '--out', 'pack'],
      folder.path,
    ).status,
  ).toBe(0);
});
afterAll(() => folder.remove());

const posix = process.platform === 'win32' ? describe.skip : describe;
const withDevFull = existsSync('/dev/full') ? it : it.skip;

describe('The exit code', () => {
  it.each([
    [0, 'check good'],
    [0, 'check poor --fail-on never'],
    [0, 'assess poor'],
    [0, 'verify pack'],
    [0, 'explain gate:gpai'],
    [0, 'schema'],
    [0, 'templates list'],
    [0, 'init --yes fresh'],
    [0, '--help'],
    [0, '--version'],
    [1, 'check poor'],
    [1, 'check good poor'],
    [1, 'build poor --out other'],
    [2, ''],
    [2, 'chekc'],
    [2, 'check --colour'],
    [2, 'check broken'],
    [2, 'check broken --fail-on never'],
    [2, 'check empty'],
    [2, 'check nothing'],
    [2, 'check absent'],
    [2, 'check odd'],
    [2, 'check link.yaml'],
    [2, 'check poor broken good'],
    [2, 'check --recursive nothing'],
    [2, 'check - --watch'],
    [2, 'check good --watch --format json'],
    [2, 'check absent --watch'],
    [2, 'check good --watch --write-baseline known.json'],
    [2, 'check absent --baseline known.json'],
    [2, 'diff good absent'],
    [0, 'diff good good'],
    [2, 'assess broken'],
    [2, 'assess absent'],
    [2, 'build broken --out other'],
    [2, 'build good --out good'],
    [2, 'build good --out nothing'],
    [2, 'verify absent'],
    [2, 'verify good'],
    [2, 'explain nothing-of-this-name'],
    [2, 'init --yes good'],
    [2, 'templates list absent'],
    [3, 'check good --output absent/report.txt'],
    [3, 'check good --output nothing'],
    [3, 'assess good --output absent/report.txt'],
    [3, 'build good --only copyright-policy-summary --out file/pack'],
    [3, 'verify pack --output absent/report.txt'],
    [3, 'init --yes file/inner'],
  ])('is %i for: aiact-doc %s', (code, line) => {
    const { status, stderr } = runProgram(line.split(' ').filter(Boolean), folder.path);
    expect({ status, stderr: status === code ? '' : stderr }).toEqual({ status: code, stderr: '' });
    if (code > 1 && !line.includes('broken') && !line.includes('empty'))
      expect(stderr).not.toBe('');
    expect(stderr).not.toContain('internal error');
  });

  it('is 3 for a pack that was changed', () => {
    const text = join(folder.path, 'pack/manifest.json');
    const before = readFileSync(text);
    const facts = join(folder.path, 'pack/facts.json');
    const own = readFileSync(facts);
    writeFileSync(facts, '{}');
    expect(runProgram(['verify', 'pack'], folder.path).status).toBe(3);
    writeFileSync(facts, own);
    expect(readFileSync(text).equals(before)).toBe(true);
  });

  it('is 70 for a fault of the program, which names no finding', () => {
    const fault = 'data:text/javascript,Date.prototype.toISOString=()=>{throw new Error("boom")}';
    const { code, stderr } = runShell(
      `SOURCE_DATE_EPOCH= '${process.execPath}' --import '${fault}' '${program}' check good; echo $?`,
      folder.path,
    );
    expect(code).toBe(70);
    expect(stderr).toContain('internal error: boom');
  });
});

posix('A disk that is full', () => {
  withDevFull('ends in 3, on standard output and in a report', () => {
    const line = (argv: string): { code: number; stderr: string } =>
      runShell(`aiact-doc ${argv}; echo $?`, folder.path);
    for (const argv of ['check good >/dev/full', 'schema >/dev/full', '--help >/dev/full']) {
      const { code, stderr } = line(argv);
      expect([argv, code]).toEqual([argv, 3]);
      expect(stderr).toContain(
        "standard output can't be written: no space left on device (ENOSPC)",
      );
    }
    expect(line('check good --output /dev/full').code).toBe(3);
    expect(line('check absent >/dev/full').code).toBe(2);
  });

  it('leaves the report of before as it was, and no half of a pack', () => {
    writeFileSync(join(folder.path, 'report.json'), 'the report of before');
    const limited = (argv: string): number =>
      runShell(`(ulimit -f 8; aiact-doc ${argv} >/dev/null); echo $?`, folder.path).code;
    expect(limited('check good --format json --output report.json')).toBe(3);
    expect(limited('check good --format json --output new.json')).toBe(3);
    expect(limited('build good --only copyright-policy-summary --out half')).toBe(3);
    expect(readFileSync(join(folder.path, 'report.json'), 'utf8')).toBe('the report of before');
    expect(readdirSync(folder.path).filter((name) => /new|half|tmp/.test(name))).toEqual([]);
  });
});

posix('A pipe', () => {
  it('that is closed ends the program quietly, with the code of the verdict', () => {
    for (const [argv, expected] of [
      ['check good', 0],
      ['check poor', 1],
      ['--help', 0],
      ['--version', 0],
      ['schema', 0],
      ['verify pack', 0],
    ] as const) {
      const { code, stderr } = runShell(
        `aiact-doc ${argv} | true; echo "\${PIPESTATUS[0]}"`,
        folder.path,
      );
      expect([argv, code, stderr]).toEqual([argv, expected, '']);
    }
  });

  it('with a slow reader gets the whole of a long report', () => {
    const models = Array.from({ length: 40 }, (_, index) => `many/${index}/aiact.yaml`);
    const many = folderWith(Object.fromEntries(models.map((name) => [name, complete])));
    const line = 'aiact-doc check --recursive many --format json';
    const { code } = runShell(`${line} | (sleep 1; cat) | wc -c`, many.path);
    const whole = runProgram(['check', '--recursive', 'many', '--format', 'json'], many.path);
    many.remove();
    expect(code).toBeGreaterThan(2_000_000);
    expect(code).toBe(Buffer.byteLength(whole.stdout));
    expect(JSON.parse(whole.stdout).runs).toHaveLength(40);
  });

  it('without a writer is no facts file', () => {
    const { status, stderr } = runProgram(['check', 'pipe'], folder.path);
    expect(status).toBe(2);
    expect(stderr).toContain('not a regular file');
  });
});

posix('A signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a build in %i, and nothing of it is left', async (signal, expected) => {
    const before = readdirSync(folder.path);
    const running = startProgram(
      ['build', 'good', '--all', '--out', `late-${signal}`],
      folder.path,
    );
    await running.says('Documentation readiness');
    running.child.kill(signal);
    expect(await running.ended).toBe(expected);
    expect(running.printed()).toContain('interrupted; nothing was written');
    expect(readdirSync(folder.path)).toEqual(before);
  });

  it('ends the wait for standard input', async () => {
    const running = startProgram(['check', '-'], folder.path);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    running.child.kill('SIGINT');
    expect([130, 'SIGINT']).toContain(await running.ended);
  });
});

/** A repository that is ready for its release passes the gate; each of its seeded faults stops it, in every format, at the right line. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Format, formats } from '../../src/report/formats.gen.js';
import { readerOf } from '../report/reader.js';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';
import { type Fault, faults, releaseDay } from './faults.js';

const sample = join(repository, 'test/fixtures/release-repo');
const check = ['check', '--release', '--stale-after', '6m', '--as-of', releaseDay];
const gate = [...check, '--pack', 'aiact-pack'];
const ready = folderWith();
const readers = await Promise.all(
  formats.map(async (format) => ({ format, ...(await readerOf(format)) })),
);

beforeAll(async () => {
  cpSync(sample, ready.path, { recursive: true });
  // As its maintainer did before the commit; the bytes of a pack change with the program, so it is made here.
  const { code, stderr } = await aiactDoc(['build', '--as-of', releaseDay], { cwd: ready.path });
  if (code !== 0) throw new Error(stderr);
}, 60_000);
afterAll(() => ready.remove());

/** Runs the gate once, with a report in every format; what is read back of each. */
async function gateOn(folder: string, flags: readonly string[] = [], words = gate) {
  const outputs = formats.flatMap((format) => ['--format', format, '--output', `report.${format}`]);
  const { code, stderr } = await aiactDoc([...words, ...flags, ...outputs], {
    cwd: folder,
  });
  const report = (format: Format): string => {
    const file = join(folder, `report.${format}`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return { code, stderr, report };
}

/** Where the fault stands once it is seeded: the first line that holds its words. */
function lineOf({ file = 'aiact.yaml', line }: Fault, folder: string): number {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const isIt = (each: string): boolean =>
    line?.startsWith('^') ? each.startsWith(line.slice(1)) : each.includes(line ?? '');
  return lines.findIndex(isIt) + 1;
}

describe('The repository as it is', () => {
  it('passes, with nothing but a note in any format', async () => {
    const { code, stderr, report } = await gateOn(ready.path, ['--fail-on', 'warning']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const { format, told } of readers) {
      expect([format, told(report(format))]).toEqual([format, []]);
      expect(report(format)).not.toBe('');
    }
    expect(report('junit')).toContain('failures="0" errors="0"');
  });

  it('has every line of the checklist met', async () => {
    const { stdout } = await aiactDoc([...gate, '--format', 'json'], {
      cwd: ready.path,
    });
    const rows: { obligation: string; status: string }[] = JSON.parse(stdout).release.rows;
    expect(rows.map(({ obligation, status }) => [obligation, status])).toEqual([
      ['art-53-1-c-copyright-policy', 'met'],
      ['art-53-1-d-training-content-summary', 'met'],
      ['art-53-3-cooperation', 'met'],
    ]);
  });

  it('passes as the command line is shipped', () => {
    const bundle = join(repository, 'dist/bin/aiact-doc.js');
    const words = [...gate, '--fail-on', 'warning', '--quiet'];
    const printed = execFileSync('node', [bundle, ...words], {
      cwd: ready.path,
      encoding: 'utf8',
    });
    expect(printed).toMatch(/^note\[notice\/exempt-provider\]/);
  });
});

describe('A seeded fault stops the release:', () => {
  it.each(faults.map((fault) => [fault.name, fault] as const))(
    '%s',
    async (_, fault) => {
      const folder = folderWith();
      try {
        cpSync(ready.path, folder.path, { recursive: true });
        await fault.seed(folder.path);
        const { code, report } = await gateOn(
          folder.path,
          fault.flags,
          fault.isWithoutPack ? check : gate,
        );
        expect(code).toBe(fault.code ?? 1);

        const file = fault.file ?? 'aiact.yaml';
        const line = fault.line === null ? null : lineOf(fault, folder.path);
        expect(line).not.toBe(0);
        for (const { format, told, isExact } of readers) {
          const own = told(report(format)).filter(({ id }) => id === fault.id);
          // A report for machines puts what stands nowhere at the first line of the facts.
          const place = isExact && line === null ? null : file;
          const at = { id: fault.id, file: place, line: isExact ? line : (line ?? 1) };
          expect([format, own]).toEqual([format, expect.arrayContaining([at])]);
        }
        const said = new RegExp(`^(error|warning)\\[${fault.id}\\]`, 'gm');
        const severities = [...report('text').matchAll(said)].map(([, severity]) => severity);
        expect(severities).toContain(fault.severity ?? 'error');
      } finally {
        folder.remove();
      }
    },
    30_000,
  );

  it('and there are twenty at the least, no two of one name', () => {
    expect(faults.length).toBeGreaterThanOrEqual(20);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });
});

describe('A complete sample', () => {
  it.each(['complete-closed', 'complete-systemic'])(
    '%s has no finding in any format',
    async (name) => {
      const folder = folderWith();
      try {
        const path = join(repository, 'samples', name);
        const outputs = formats.flatMap((format) => [
          ...['--format', format, '--output', join(folder.path, `report.${format}`)],
        ]);
        const words = ['check', path, '--fail-on', 'warning', '--as-of', releaseDay, ...outputs];
        expect(await aiactDoc(words)).toEqual({ code: 0, stdout: '', stderr: '' });
        for (const { format, told } of readers) {
          const report = readFileSync(join(folder.path, `report.${format}`), 'utf8');
          expect([format, told(report)]).toEqual([format, []]);
        }
      } finally {
        folder.remove();
      }
    },
  );
});

it('A credential is repeated in no report, the code beside it included', async () => {
  const fault = faults.find(({ id }) => id === 'no-credentials');
  const folder = folderWith();
  try {
    cpSync(ready.path, folder.path, { recursive: true });
    await fault?.seed(folder.path);
    const { report } = await gateOn(folder.path);
    const secret = fault?.line?.slice(1) ?? '';
    expect(secret.length).toBeGreaterThan(30);
    expect(formats.filter((format) => report(format).includes(secret))).toEqual([]);
  } finally {
    folder.remove();
  }
});

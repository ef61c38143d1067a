/** What a reviewer's day needs beside the papers: what changed since the last pack, an approval of one text, and Word files for comments. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { checkPdf } from '../../src/pdf-validate/check-pdf.js';
import { readChanges } from '../../src/report/changes.js';
import { aiactDoc, folderWith, type Outcome, repository } from '../support/command-line.js';

const paper = 'openness-statement';
const facts = readFileSync(join(repository, 'samples/olmo-2-32b/aiact.yaml'), 'utf8');
const folder = folderWith({ 'aiact.yaml': facts });
const at = (...path: string[]): string => join(folder.path, ...path);
const text = (...path: string[]): string => readFileSync(at(...path), 'utf8');
const env = { PATH: process.env.PATH ?? '' };
const run = (...args: string[]): Promise<Outcome> => aiactDoc(args, { cwd: folder.path, env });
const build = (out: string, day: string, ...more: string[]): Promise<Outcome> =>
  run('build', '--only', paper, '--out', out, '--as-of', day, '--quiet', '--no-config', ...more);
const approve = (pack: string, ...more: string[]): Promise<Outcome> =>
  run('approve', pack, '--document', paper, '--by', 'Ana Ruiz', '--role', 'Legal', ...more);
const recordOf = (pack: string): string =>
  text(pack, 'public', `${paper}.md`).split('## Document record')[1] ?? '';
const digestOf = (pack: string): string =>
  JSON.parse(text(pack, 'manifest.json')).documents.find(
    (each: { id: string }) => each.id === paper,
  ).content_sha256;
const changed = (from: string, to: string): void => {
  const before = text('aiact.yaml');
  expect(before).toContain(from);
  writeFileSync(at('aiact.yaml'), before.replace(from, to));
};

describe('A paper is approved, and then changes', () => {
  let approved: Outcome;
  let packed: Outcome;
  beforeAll(async () => {
    await build('first', '2026-11-20');
    approved = await approve('first', '--on', '2026-11-21');
    await build('seen', '2026-11-22');
    changed(
      'model_card: { released: true, extent: all, license: Apache-2.0 }',
      'model_card: { released: true, extent: part, license: Apache-2.0 }',
    );
    const asked = ['--only', paper, '--out', 'next', '--since', 'seen'];
    packed = await run('build', ...asked, '--as-of', '2026-11-23', '--no-config');
  }, 120_000);
  afterAll(() => folder.remove());

  it('records the decision in one line, and leaves every other byte of the facts', () => {
    expect(approved).toMatchObject({ code: 0, stderr: '' });
    const lines = text('aiact.yaml').split('\n');
    const added = lines.filter((line) => /approvals:|Ana Ruiz/.test(line));
    expect(added).toHaveLength(2);
    expect(added[1]).toContain(`documents: [${paper}], content_sha256: ${digestOf('first')}`);
    expect(lines.filter((line) => !added.includes(line)).join('\n')).toBe(
      facts.replace(
        'model_card: { released: true, extent: all,',
        'model_card: { released: true, extent: part,',
      ),
    );
  });

  it('says of each paper that was written why it is there, that on what changed included', () => {
    const listed = packed.stderr.split('\n').filter((line) => /^ {2}\S+\.pdf/.test(line));
    expect(listed.filter((line) => !/\.pdf +\S/.test(line))).toEqual([]);
    expect(listed.join('\n')).toMatch(/authorities\/changes\.pdf +as asked/);
  });

  it('gives the same digest on another day, with the approval in the record', () => {
    expect(digestOf('seen')).toBe(digestOf('first'));
    expect(recordOf('first')).toContain('**Status:** Awaiting approval');
    expect(recordOf('seen')).toContain('**Status:** Approved on 21 November 2026');
  });

  it('says in the record of the changed paper that the approval is of an earlier text, and where it changed', () => {
    expect(digestOf('next')).not.toBe(digestOf('seen'));
    expect(recordOf('next')).toContain('**Status:** Awaiting approval');
    expect(recordOf('next')).toMatch(
      /\*\*Approval of an earlier text:\*\* 21 November 2026; changed since: .*Parts of the release/,
    );
    expect(recordOf('next')).not.toContain('Ana Ruiz');
  });

  it('tells the stale approval as a finding, with the sections where the pack of that text is named', async () => {
    const check = (...more: string[]): Promise<Outcome> =>
      run('check', '--as-of', '2026-11-23', '--format', 'json', '--fail-on', 'never', ...more);
    const stale = (outcome: Outcome) =>
      JSON.parse(outcome.stdout).findings?.filter(
        ({ id }: { id: string }) => id === 'approvals/stale',
      ) ?? [];
    const [plain] = stale(await check());
    expect(plain).toMatchObject({ severity: 'warning' });
    expect(plain.message).toBe(
      `The paper ${paper} is not the text that was approved by Ana Ruiz on 21 November 2026`,
    );
    const [placed] = stale(await check('--pack', 'seen'));
    expect(placed.message).toMatch(/; it changed under .*Parts of the release/);
  }, 60_000);

  it('tells in the pack what changed, as a paper, a section of the index and data', async () => {
    expect(packed.code).toBe(0);
    const changes = text('next', 'authorities', 'changes.md');
    expect(changes).toContain(
      '# What changed since documentation 0.1 (unofficial), assessed as of 22 November 2026',
    );
    expect(changes).toContain('| Parts of the release: Model card: Whole or part | all | part |');
    expect(changes).not.toContain(folder.path);
    const told = readChanges(text('next', 'changes.json'));
    expect(told?.documents.map(({ id }) => id)).toEqual([paper]);
    expect(told?.papers.find(({ id }) => id === paper)).toMatchObject({
      from: digestOf('seen'),
      to: digestOf('next'),
    });
    const index = text('next', 'index.html');
    expect(index).toContain('What changed since documentation 0.1 (unofficial)');
    expect(index).toContain('href="authorities/changes.html"');
    expect(index).toContain('✗ Stale: an earlier text');
    expect(text('seen', 'index.html')).not.toContain('What changed since');
    expect(text('seen', 'index.html')).toContain('✓ This text');
    expect(await checkPdf(readFileSync(at('next', 'authorities', 'changes.pdf')))).toEqual([]);
  });

  it('is made again from its facts, and says what it had to take as it stands', async () => {
    const { code, stdout } = await run('verify', 'next');
    expect(code).toBe(0);
    expect(stdout).toContain('Rebuilt: its facts give all');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'What changed since documentation 0.1 (unofficial), assessed as of 22 November 2026 was taken from its changes.json as it stands',
    );
    cpSync(at('next'), at('forged'), { recursive: true });
    writeFileSync(
      at('forged', 'changes.json'),
      text('forged', 'changes.json').replace('"all"', '"none"'),
    );
    expect((await run('verify', 'forged')).code).toBe(3);
  }, 60_000);

  it('is left out of the differences of two packs, and is no drift of a committed one', async () => {
    const { stdout } = await run('diff', 'seen', 'next', '--format', 'json');
    expect(JSON.parse(stdout).documents.map(({ id }: { id: string }) => id)).toEqual([paper]);
    const check = await run('check', '--pack', 'next', '--format', 'json', '--fail-on', 'never');
    const drift = JSON.parse(check.stdout).findings.filter(({ id }: { id: string }) =>
      id.startsWith('drift/'),
    );
    expect(drift).toEqual([]);
  }, 60_000);

  it('approves no text that the facts do not give any more, no draft and no report', async () => {
    const before = text('aiact.yaml');
    const old = await approve('seen', '--decision', 'rejected');
    expect(old.code).toBe(2);
    expect(old.stderr).toContain('what was seen and what stands there differ');
    const report = await run(
      'approve',
      'next',
      '--document',
      'compliance-dossier',
      '--by',
      'A',
      '--role',
      'B',
    );
    expect(report.stderr).toContain('is a report of the program');
    const unknown = await run(
      'approve',
      'next',
      '--document',
      'opennes',
      '--by',
      'A',
      '--role',
      'B',
    );
    expect(unknown.stderr).toContain('the pack has no paper opennes');
    const long = await run(
      'approve',
      'next',
      '--document',
      paper,
      '--by',
      'A'.repeat(999),
      '--role',
      'B',
    );
    expect(long).toMatchObject({ code: 2, stdout: '' });
    expect(long.stderr).toContain('nothing was recorded');
    const broken = await approve('forged');
    expect(broken).toMatchObject({ code: 3 });
    expect(text('aiact.yaml')).toBe(before);
  });

  it('compares no pack of another model, and no facts, unless that is asked for', async () => {
    const own = text('aiact.yaml');
    try {
      changed('name: OLMo 2 32B', 'name: Heron 32B');
      const other = await build('other', '2026-11-23', '--since', 'next', '--draft');
      expect(other).toMatchObject({ code: 2 });
      expect(other.stderr).toContain('--since-any compares them all the same');
    } finally {
      writeFileSync(at('aiact.yaml'), own);
    }
    expect((await build('other', '2026-11-23', '--since', 'aiact.yaml')).stderr).toContain(
      '--since wants a pack or a revision of git',
    );
  });

  it('writes a sheet to be signed that names the text in groups of four, on one page', async () => {
    const { code } = await run('approve', 'next', '--document', paper, '--sheet', 'sheet.pdf');
    expect(code).toBe(0);
    const bytes = readFileSync(at('sheet.pdf'));
    expect(await checkPdf(bytes)).toEqual([]);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
  });

  it('records a decision again where the same person has decided otherwise since, and once', async () => {
    const before = text('aiact.yaml');
    try {
      const said: string[] = [];
      for (const decision of ['approved', 'rejected', 'approved', 'approved']) {
        const { stdout } = await approve('next', '--by', 'Bea Sun', '--decision', decision);
        said.push(
          /Recorded: Bea Sun, Legal, (\w+)|on record already/.exec(stdout)?.[1] ?? 'stands',
        );
      }
      expect(said).toEqual(['approved', 'rejected', 'approved', 'stands']);
      const noted = await approve('next', '--by', 'Bea Sun', '--note', 'Row 7 was repaired');
      expect(noted.stdout).toContain('Recorded: the note');
      const own = text('aiact.yaml')
        .split('\n')
        .filter((line) => line.includes('Bea Sun'));
      expect(own.map((line) => /Row 7/.test(line))).toEqual([false, false, true]);
    } finally {
      writeFileSync(at('aiact.yaml'), before);
    }
  });

  it('lays a note beside a decision, once, and prints it as it was said for authorities alone', async () => {
    const note = '# see <b>row 7</b>: "agreed"';
    const again = await approve('next', '--on', '2026-11-23');
    expect(again.stdout).toContain('Recorded: Ana Ruiz, Legal, approved');
    const before = text('aiact.yaml');
    const added = await approve('next', '--note', note);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).toContain('Recorded: the note, beside what Ana Ruiz decided');
    const [line = ''] = text('aiact.yaml')
      .split('\n')
      .filter((each) => each.includes('row 7'));
    expect(text('aiact.yaml').split('\n')).toHaveLength(before.split('\n').length);
    expect(line).toContain(digestOf('next'));
    expect((await approve('next', '--note', note)).stdout).toContain('on record already');
    expect((await approve('next')).stdout).toContain('on record already');
    for (const wrong of [' ', 'two\nlines', 'x'.repeat(501)]) {
      expect((await approve('next', '--decision', 'rejected', '--note', wrong)).code).toBe(2);
    }
    await build('noted', '2026-11-23');
    expect(digestOf('noted')).toBe(digestOf('next'));
    expect(text('noted', 'index.html')).toContain('# see &lt;b&gt;row 7&lt;/b&gt;: ');
    expect(recordOf('noted')).not.toContain('row 7');
    writeFileSync(at('aiact.yaml'), before);
  }, 60_000);

  it('exports Word files with the same bytes each time, each naming the PDF that counts', async () => {
    const outcome = await run('export', 'docx', 'next', '--out', 'words', '--only', paper);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const again = await run('export', 'docx', 'next', '--out', 'again');
    expect(again.code).toBe(0);
    expect(readdirSync(at('words'))).toEqual([`${paper}.docx`]);
    const bytes = readFileSync(at('words', `${paper}.docx`));
    expect(readFileSync(at('again', `${paper}.docx`)).equals(bytes)).toBe(true);
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const pdf = JSON.parse(text('next', 'manifest.json')).files.find(
      ({ path }: { path: string }) => path === `public/${paper}.pdf`,
    );
    expect(xml.indexOf(pdf.sha256)).toBeGreaterThan(0);
    expect(xml.indexOf(pdf.sha256)).toBeLessThan(xml.indexOf('"Title"'));
    expect(xml.match(/<w:tblHeader/g)?.length).toBeGreaterThan(2);
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '2026-11-23T00:00:00Z',
    );
  }, 60_000);

  it('tells the differences to a revision of git by the name that was given', async () => {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        ...{ cwd: folder.path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      });
    git('init', '-q');
    git('add', 'aiact.yaml');
    git('commit', '-q', '-m', 'facts');
    git('tag', 'v1');
    changed('extent: part', 'extent: all');
    expect(await build('tagged', '2026-11-23', '--since', 'v1')).toMatchObject({ code: 0 });
    expect(text('tagged', 'authorities', 'changes.md')).toContain(
      '# What changed since revision v1',
    );
    // The text is the approved one again.
    expect(recordOf('tagged')).toContain('**Status:** Approved on 21 November 2026');
  }, 60_000);
});

/** `check --release`: green on a model that is ready, and red with the right id and place for each thing that is not. */
import { readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aiactDoc } from '../support/command-line.js';
import {
  type Asked,
  entry,
  type ReleaseFolder,
  releaseFolder,
  results,
  sha256,
} from '../support/release-folder.js';

let folder: ReleaseFolder;
beforeEach(() => {
  folder = releaseFolder();
});
afterEach(() => folder.remove());

const documentation = 'aiact/documentation.yaml';
const row = ({ json }: Asked, obligation: string) =>
  json.release.rows.find((each: { obligation: string }) => each.obligation === obligation);
const summary = 'art-53-1-d-training-content-summary';
const technical = 'art-53-1-a-technical-documentation';

describe('a model that is ready', () => {
  it('passes in full: every row is met, and nothing is found', async () => {
    const answer = await folder.asked('--release', '--fail-on', 'warning');
    expect(answer.findings).toEqual([]);
    expect(answer.code).toBe(0);
    const statuses = answer.json.release.rows.map((each: { status: string }) => each.status);
    expect(statuses).toEqual(['met', 'met', 'met', 'met', 'met']);
    expect(row(answer, summary).cells.published.reason).toContain('linked from README.md');
    expect(row(answer, technical).cells.evidence).toEqual({
      state: 'met',
      reason: '1 file as named',
    });
  });

  it('has a calm table: one line for each obligation, and no word on what is met', async () => {
    const { stdout } = await folder.check('--release');
    const [, table = ''] = stdout.split('Checklist for the release on 21 November 2026\n');
    const lines = table.split('\n\n')[0]?.split('\n') ?? [];
    expect(lines.filter((line) => line.startsWith('  met '))).toHaveLength(5);
    expect(table).not.toMatch(/present|complete|approved/);
  });

  it('shows every column with --all', async () => {
    const { stdout } = await folder.check('--release', '--all');
    expect(stdout).toContain('approved (met): by Inês Conceição on 2026-10-16');
    expect(stdout).toContain('present (met): a build writes it');
  });

  it('says nothing of a checklist that nobody asked for', async () => {
    const { stdout } = await folder.check();
    expect(stdout).not.toContain('Checklist');
    expect((await folder.asked()).json).not.toHaveProperty('release');
  });
});

describe('what is missing', () => {
  const cases: readonly (readonly [string, () => void, string, string, string])[] = [
    [
      'a summary without an address',
      () =>
        folder.edit(documentation, (text) =>
          text.replace(/ {4}training-content-summary:\n.*\n/, ''),
        ),
      'release/not-published',
      documentation,
      'published',
    ],
    [
      'a card without the link',
      () => folder.write('README.md', '# Alvéola 24B 2.0\n'),
      'release/not-linked',
      documentation,
      'published',
    ],
    [
      'a link that only a comment holds',
      () => folder.edit('README.md', (text) => text.replace(/<(https.*)>/, '<!-- $1 -->')),
      'release/not-linked',
      documentation,
      'published',
    ],
    [
      'a card of another version',
      () => folder.edit('README.md', (text) => text.replace('"2.0"', '"1.9"')),
      'release/card-version',
      'aiact/model.yaml',
      'published',
    ],
    [
      'no approval',
      () =>
        folder.edit(documentation, (text) => text.replace(/ {2}approvals:\n(?: {4}.*\n){2}/, '')),
      'release/not-approved',
      documentation,
      'approved',
    ],
    [
      'approvals of the version before',
      () => folder.edit(documentation, (text) => text.replaceAll('2026-10-16', '2026-10-01')),
      'release/not-approved',
      documentation,
      'approved',
    ],
    [
      'a refusal',
      () =>
        folder.edit(documentation, (text) =>
          text.replace(
            'decision: approved, on: 2026-10-16, public',
            'decision: rejected, on: 2026-10-16, public',
          ),
        ),
      'release/rejected',
      documentation,
      'approved',
    ],
    [
      'documentation older than the last evaluation',
      () =>
        folder.edit(documentation, (text) =>
          text.replace('last_updated: 2026-10-15', 'last_updated: 2025-02-01'),
        ),
      'release/out-of-date',
      documentation,
      'current',
    ],
  ];

  it.each(cases)('%s is an error', async (_, change, id, file, column) => {
    change();
    const answer = await folder.asked('--release');
    expect(answer.code).toBe(1);
    const found = answer.findings.find((each) => each.id === id);
    expect(found).toMatchObject({ severity: 'error', place: { file } });
    expect(row(answer, summary).cells[column].state).toBe('missing');
    expect(row(answer, summary).findings).toContain(id);
    expect(row(answer, summary).status).toBe('missing');
    expect((await folder.asked()).ids).not.toContain(id);
  });

  it('is told worst first, with the reason below the obligation', async () => {
    folder.write('README.md', '# Alvéola 24B 2.0\n');
    const { stdout } = await folder.check('--release');
    expect(stdout).toMatch(
      /Checklist.*\n {2}missing Publish[^\n]*\n[^\n]*\n? *published: not linked from README.md/,
    );
  });

  it('is asked only of a README that names the model', async () => {
    folder.write('README.md', '# How to build this repository\n');
    const answer = await folder.asked('--release');
    expect(answer.findings).toEqual([]);
    expect(row(answer, summary).cells.published.reason).toContain('no model card was looked at');
    const named = await folder.asked('--release', '--model-card', 'README.md');
    expect(named.ids).toEqual(['release/not-linked', 'release/card-version']);
  });

  it('a model card that is not there ends in 2', async () => {
    const { code, stderr } = await folder.check('--release', '--model-card', 'CARD.md');
    expect(code).toBe(2);
    expect(stderr).toContain('CARD.md');
  });

  it('an approval after the day of the release does not count', async () => {
    const answer = await folder.asked('--release', '--release-date', '2026-10-15');
    expect(answer.ids).toEqual(['release/not-approved']);
    expect(answer.findings[0]?.message).toContain('after the release on 2026-10-15');
  });

  it('nothing is asked for a release before the duties are due', async () => {
    const answer = await folder.asked('--release', '--release-date', '2026-02-01');
    expect(answer.findings).toEqual([]);
    expect(row(answer, technical).status).toBe('not-due');
  });

  it.each(['--release-date 2026-12-01', '--within 5', '--model-card README.md'])(
    'a flag of the checklist without it is a mistake of the command line: %s',
    async (flags) => {
      const { code, stderr } = await folder.check(...flags.split(' '));
      expect(code).toBe(2);
      expect(stderr).toContain('belongs to the checklist before a release; add --release');
    },
  );

  it('of several packs in one folder, each model is held against its own', async () => {
    await aiactDoc(['build', '.', '--out', 'packs/alveola-24b-2.0'], { cwd: folder.path });
    expect((await folder.asked('--release', '--pack', 'packs')).ids).toEqual([]);
    unlinkSync(join(folder.path, 'packs/alveola-24b-2.0/public/copyright-policy.pdf'));
    const { findings } = await folder.asked('--release', '--pack', 'packs');
    expect(findings.find(({ id }) => id === 'release/document-missing')?.message).toBe(
      'The pack packs/alveola-24b-2.0 lacks public/copyright-policy.pdf, which is owed',
    );
  }, 60_000);

  it('a pack without a document that is owed is told', async () => {
    await aiactDoc(['build', '.', '--out', 'pack'], { cwd: folder.path });
    unlinkSync(join(folder.path, 'pack/public/copyright-policy.pdf'));
    const answer = await folder.asked('--release', '--pack', 'pack');
    expect(answer.findings.find(({ id }) => id === 'release/document-missing')?.message).toBe(
      'The pack pack lacks public/copyright-policy.pdf, which is owed',
    );
    expect(row(answer, 'art-53-1-c-copyright-policy').cells.present.state).toBe('missing');
    expect(row(answer, summary).cells.present).toEqual({ state: 'met', reason: 'in pack' });
  }, 60_000);
});

describe('unsettled law', () => {
  it('is a warning in a check and an error before a release', async () => {
    const ask = async (...more: string[]) => {
      const { stdout } = await aiactDoc(
        ['check', 'samples/llama-3.1-405b', '--format', 'json', ...more],
        {},
      );
      const { findings } = JSON.parse(stdout) as Asked;
      return findings
        .filter(({ id }) => /^gate\/.*-review$|legacy/.test(id))
        .map(({ severity }) => severity);
    };
    const before = await ask();
    const now = await ask('--release');
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before)).toEqual(new Set(['warning']));
    expect(new Set(now)).toEqual(new Set(['error']));
    expect(now).toHaveLength(before.length);
  });
});

describe('days ahead', () => {
  it('are rows and notes within the days asked for', async () => {
    folder.edit(documentation, (text) => text.replace('2036-12-31', '2026-12-20'));
    const answer = await folder.asked('--release');
    expect(answer.json.release.dates_ahead).toEqual([
      {
        date: '2026-12-20',
        days: 29,
        what: 'Documents are kept until here',
        from: 'documentation.retention_until',
        provision: null,
      },
    ]);
    expect(answer.findings.filter(({ id }) => id === 'release/due-soon')).toHaveLength(1);
    expect((await folder.asked('--release', '--within', '28')).json.release.dates_ahead).toEqual(
      [],
    );
  });

  it('take a whole number of days', async () => {
    const { code, stderr } = await folder.check('--release', '--within', '-3');
    expect(code).toBe(2);
    expect(stderr).toContain('whole number of days');
  });
});

describe('evidence', () => {
  const list = (fields: Record<string, unknown>): void =>
    folder.write('aiact/evidence.yaml', `evidence:\n${entry(fields)}`);
  const hash = sha256(results);
  const evidence = async (): Promise<readonly string[]> =>
    (await folder.asked()).ids.filter((id) => id.startsWith('evidence/'));

  it('that changed is an error at its hash, and names both', async () => {
    folder.write('evidence/results.json', '{ "accuracy": 0.99 }\n');
    const answer = await folder.asked('--release');
    const found = answer.findings.find(({ id }) => id === 'evidence/changed');
    expect(found?.message).toContain(hash.slice(0, 12));
    expect(found?.message).toContain(sha256('{ "accuracy": 0.99 }\n').slice(0, 12));
    expect(found?.place).toMatchObject({ file: 'aiact/evidence.yaml', line: 2 });
    expect(answer.code).toBe(1);
    expect(row(answer, technical).cells.evidence).toEqual({
      state: 'missing',
      reason: '1 of 1 file changed',
    });
  });

  it('that is not there is missing', async () => {
    rmSync(join(folder.path, 'evidence'), { recursive: true });
    expect(await evidence()).toEqual(['evidence/missing']);
  });

  it.each([
    '../outside.json',
    '/etc/passwd',
    'C:/x',
    'evidence/',
    'evidence',
    'a//b',
    'nul',
    'evidence\\results.json',
  ])('is refused at the path %s, whatever stands there', async (path) => {
    list({ path, sha256: hash });
    expect(await evidence()).toEqual(['evidence/unsafe']);
  });

  it('is not read through a link, to a file or to a folder', async () => {
    symlinkSync('/etc', join(folder.path, 'etc'));
    symlinkSync('results.json', join(folder.path, 'evidence/link.json'));
    for (const path of ['etc/hostname', 'evidence/link.json']) {
      list({ path, sha256: hash });
      expect(await evidence()).toEqual(['evidence/unsafe']);
    }
  });

  it('stops a build', async () => {
    folder.write('evidence/results.json', 'other');
    const { code } = await aiactDoc(['build', '.'], { cwd: folder.path });
    expect(code).toBe(1);
  });

  it('may be written with capital letters in its hash', async () => {
    list({ path: 'evidence/results.json', sha256: hash.toUpperCase() });
    expect(await evidence()).toEqual([]);
  });

  it('that backs no field is a warning with the field that was meant', async () => {
    list({ path: 'evidence/results.json', sha256: hash, supports: ['evaluation.result'] });
    const found = (await folder.asked()).findings.find(({ id }) => id === 'evidence/unknown-fact');
    expect(found).toMatchObject({ severity: 'warning' });
    expect(found?.help).toContain('did you mean evaluation.results?');
  });

  it('is printed as entries that pass the check', async () => {
    const { stdout, code } = await aiactDoc(['evidence', 'evidence/results.json'], {
      cwd: folder.path,
    });
    expect(code).toBe(0);
    folder.write('aiact/evidence.yaml', stdout);
    expect((await folder.asked('--release')).findings).toEqual([]);
    const outside = await aiactDoc(['evidence', '/etc/hostname'], { cwd: folder.path });
    expect(outside.code).toBe(2);
  });

  it('never prints what a path tries to say to a terminal or a runner', async () => {
    list({ path: 'a/::error::x', sha256: hash });
    const { stdout } = await folder.check();
    expect(stdout).not.toContain('::error');
  });
});

describe('the dossier', () => {
  it('says what a waiver is narrowed to, and the facts beside it list the evidence with its hashes', async () => {
    folder.write(
      'aiact/waivers.yaml',
      `waivers:\n${entry({ check: 'energy-plausible', at: 'training.energy', reason: 'Under review', owner: 'Ana', expires: '2027-01-31' })}`,
    );
    const args = ['build', '.', '--out', 'pack', '--all'];
    const { code } = await aiactDoc(args, { cwd: folder.path });
    expect(code).toBe(0);
    const paper = (id: string): string =>
      readFileSync(join(folder.path, `pack/authorities/${id}.md`), 'utf8');
    const dossier = paper('compliance-dossier');
    const [, after = ''] = paper('facts').split('\n## Evidence\n');
    const [section = ''] = after.split('\n## ');
    expect(section).toContain('`evidence/results.json`');
    expect(section).toContain('Evaluation results');
    expect(section).toContain('`evaluation.results`');
    expect(section).toContain(sha256(results));
    expect(dossier).toContain('energy-plausible (training.energy)');
  }, 60_000);
});

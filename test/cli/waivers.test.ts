/** Waivers: what they keep from the verdict, what they never do, and what is said of the waivers themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aiactDoc } from '../support/command-line.js';
import { entry, type ReleaseFolder, releaseFolder } from '../support/release-folder.js';

let folder: ReleaseFolder;
beforeEach(() => {
  folder = releaseFolder();
  folder.edit('aiact/training.yaml', (text) => text.replace('    mwh: 920\n', ''));
});
afterEach(() => folder.remove());

const waivable = 'energy-consumption/amount-given';
const waiver = { reason: 'The meter is read in January', owner: 'Ana', expires: '2027-01-31' };
const waive = (...entries: readonly Record<string, unknown>[]): void =>
  folder.write('aiact/waivers.yaml', `waivers:\n${entries.map(entry).join('')}`);
const errors = async (): Promise<readonly string[]> =>
  (await folder.asked()).findings
    .filter(({ severity }) => severity === 'error')
    .map((each) => each.id);

describe('a waiver', () => {
  it('is for a finding that fails the run', async () => {
    expect(await errors()).toEqual([waivable]);
  });

  it('keeps its finding from the verdict, and shows it with who answers for it', async () => {
    waive({ check: waivable, ...waiver });
    const answer = await folder.asked();
    expect(answer.code).toBe(0);
    expect(answer.ids).not.toContain(waivable);
    expect(answer.json.waived[0]).toMatchObject({
      finding: { id: waivable },
      waiver: { ...waiver, check: waivable, at: null },
    });
    const { stdout } = await folder.check('--quiet');
    expect(stdout).toContain(`waived[${waivable}]`);
    expect(stdout).toContain('until 31 January 2027, Ana: The meter is read in January');
    expect((await folder.check()).stdout).toMatch(/0 errors, 0 warnings, .* waived/);
  });

  it('changes nothing that is owed and no document: the open point stays, and the dossier tells of the waiver', async () => {
    const before = (await folder.asked()).json;
    waive({ check: waivable, ...waiver });
    expect((await folder.asked()).json.obligations).toEqual(before.obligations);
    const { code } = await aiactDoc(['build', '.', '--out', 'pack'], { cwd: folder.path });
    expect(code).toBe(0);
    const file = (path: string): string => readFileSync(join(folder.path, 'pack', path), 'utf8');
    const assessment = JSON.parse(file('assessment.json')) as { findings: { id: string }[] };
    expect(assessment.findings.map((each) => each.id)).toContain(waivable);
    const dossier = file('authorities/compliance-dossier.md');
    expect(dossier).toContain('The meter is read in January');
    expect(dossier.split('## Waived checks')[1]).toContain(waivable);
  }, 60_000);

  it('does not make a paper final: its draft mark stops the release until that is waived too', async () => {
    waive({ check: waivable, ...waiver });
    const { findings, code } = await folder.asked('--release');
    expect(code).toBe(1);
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
    expect(new Set(errors)).toEqual(new Set(['document/not-final']));
  });

  it('leaves the row of the checklist open, not met', async () => {
    waive({ check: waivable, ...waiver }, { check: 'document/not-final', ...waiver });
    const { json, code } = await folder.asked('--release');
    expect(code).toBe(0);
    const row = json.release.rows.find((each: { status: string }) => each.status !== 'met');
    expect(row.status).toBe('open');
    expect(row.cells.complete).toEqual({
      state: 'open',
      reason: expect.stringMatching(/\(waived\)$/),
    });
  });

  it('counts on its last day and no longer', async () => {
    waive({ check: waivable, ...waiver, expires: '2026-11-21' });
    const last = await folder.asked();
    expect(last.code).toBe(0);
    expect(last.findings).toContainEqual(
      expect.objectContaining({ id: 'waiver/ends-soon', severity: 'note' }),
    );
    const after = await folder.asked('--as-of', '2026-11-22');
    expect(after.code).toBe(1);
    expect(after.ids).toContain(waivable);
    expect(after.findings.find((each) => each.id === 'waiver/expired')).toMatchObject({
      severity: 'error',
      place: { file: 'aiact/waivers.yaml', line: 2 },
    });
  });

  it('narrowed to a field works on that field alone', async () => {
    waive({ check: waivable, ...waiver, at: 'training.energy' });
    expect(await errors()).toEqual([]);
    waive({ check: waivable, ...waiver, at: 'training.compute' });
    expect(await errors()).toContain(waivable);
    expect((await folder.asked()).ids).toContain('waiver/unused');
    waive({ check: waivable, ...waiver, at: 'training.enrgy' });
    const [found] = (await folder.asked()).findings.filter(
      (each) => each.id === 'waiver/unknown-path',
    );
    expect(found?.help).toContain('did you mean training.energy?');
  });

  it('that fits nothing is a note, unless its check was not asked for', async () => {
    waive(
      { check: waivable, ...waiver },
      { check: 'approvals-not-in-future', ...waiver },
      { check: 'release/not-linked', ...waiver },
    );
    const { findings } = await folder.asked();
    expect(
      findings.filter((each) => each.id === 'waiver/unused').map((each) => each.message),
    ).toEqual(['The waiver of approvals-not-in-future fits no finding']);
    const released = await folder.asked('--release');
    expect(released.ids.filter((each) => each === 'waiver/unused')).toHaveLength(2);
  });

  it('of an id that no check has is an error with the one that was meant', async () => {
    waive({ check: waivable.replace('energy', 'enrgy'), ...waiver });
    const answer = await folder.asked();
    expect(answer.findings.find((each) => each.id === 'waiver/unknown-check')?.help).toContain(
      `did you mean ${waivable}?`,
    );
    expect(answer.code).toBe(1);
  });

  it('works on what the release gate finds', async () => {
    folder.write('README.md', '# Alvéola 24B 2.0\n');
    waive(
      { check: waivable, ...waiver },
      { check: 'release/not-linked', ...waiver },
      { check: 'document/not-final', ...waiver },
    );
    const answer = await folder.asked('--release');
    expect(answer.code).toBe(0);
    expect(
      new Set(answer.json.waived.map((each: { finding: { id: string } }) => each.finding.id)),
    ).toEqual(new Set([waivable, 'release/not-linked', 'document/not-final']));
  });

  it.each(['reason', 'owner', 'expires'])(
    'without %s is a finding of reading, and waives nothing',
    async (key) => {
      const { [key]: _, ...rest } = { check: waivable, ...waiver } as Record<string, unknown>;
      waive(rest);
      const answer = await folder.asked();
      expect(answer.ids).toContain('schema/missing-key');
      expect(answer.ids).toContain(waivable);
    },
  );
});

describe('what can never be waived', () => {
  it.each([
    'schema/unknown-key',
    'read/not-normalised',
    'gate/gpai-open',
    'gate/open-source-exception-review',
    'gate/legacy-systemic-risk',
    'position/incomplete',
    'waiver/expired',
    'notice/art-50',
    'evidence/unsafe',
    'domains-file/line',
  ])('%s is refused', async (check) => {
    waive({ check, ...waiver });
    folder.edit('aiact/model.yaml', (text) =>
      text.replace('  name: Alvéola 24B\n', '  name: Alvéola 24B\n  nmae: x\n'),
    );
    const answer = await folder.asked();
    expect(answer.ids).toEqual(
      expect.arrayContaining(['waiver/not-waivable', 'schema/unknown-key']),
    );
    expect(answer.code).toBe(1);
    expect(answer.json).not.toHaveProperty('waived');
  });
});

describe('a waiver that is narrowed to a field', () => {
  it('does not set aside a finding whose help only mentions that field', async () => {
    folder.edit('aiact/model.yaml', (text) => text.replace(/^ {2}name: .*\n/m, ''));
    waive({ check: 'training-content-summary/models', at: 'model.versions_covered', ...waiver });
    const { ids } = await folder.asked();
    expect(ids).toContain('training-content-summary/models');
    expect(ids).toContain('waiver/unused');
  });

  it('does not set aside a finding because the reason of an absence names that field', async () => {
    folder.edit('aiact/licensing.yaml', (text) =>
      text.replace(/^ {2}license: .*$/m, '  license: { unknown: "see `training.energy.mwh`" }'),
    );
    waive({ check: 'licence/license-given', at: 'training.energy.mwh', ...waiver });
    const { ids } = await folder.asked();
    expect(ids).toContain('licence/license-given');
    expect(ids).toContain('waiver/unused');
  });
});

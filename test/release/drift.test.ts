/** A committed pack beside facts that went on: green while they agree, and precise once they do not. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import type { Finding } from '../../src/finding/finding.js';
import { renderPack } from '../../src/pack/render-pack.js';
import { readFacts } from '../../src/read/read.js';
import { type DriftInput, driftFindings } from '../../src/release/drift.js';
import { aiactDoc, folderWith, type Outcome, repository } from '../support/command-line.js';
import { type Files, packOf, resealed } from '../support/packs.js';

let built: Files;
let folder = folderWith();

beforeAll(async () => {
  built = await packOf('olmo-2-32b');
}, 60_000);
beforeEach(() => {
  folder = folderWith();
  cpSync(join(repository, 'samples/olmo-2-32b'), join(folder.path, 'olmo'), { recursive: true });
});
afterEach(() => folder.remove());

function place(files: Files, name = 'pack'): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder.path, name, path)), { recursive: true });
    writeFileSync(join(folder.path, name, path), bytes);
  }
}

function edit(change: (yaml: string) => string): void {
  const file = join(folder.path, 'olmo/aiact.yaml');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error('the edit changes nothing');
  writeFileSync(file, after);
}

const check = (...args: string[]): Promise<Outcome> =>
  aiactDoc(['check', 'olmo', '--pack', 'pack', ...args], { cwd: folder.path });

async function drift(...args: string[]): Promise<{ code: number; found: readonly Finding[] }> {
  const { code, stdout } = await check('--format', 'sarif', ...args);
  const { runs } = JSON.parse(stdout) as {
    runs: { results: { ruleId: string; level: string; message: { text: string } }[] }[];
  };
  const found = (runs[0]?.results ?? []).filter(({ ruleId }) => ruleId.startsWith('drift/'));
  return {
    code,
    found: found.map(({ ruleId, level, message }) => ({
      ...({ id: ruleId, severity: level, message: message.text } as unknown as Finding),
    })),
  };
}

describe('A committed pack', () => {
  it('that is what the facts give brings no finding, on a later day neither', async () => {
    place(built);
    const plain = await aiactDoc(['check', 'olmo', '--as-of', '2027-06-01'], { cwd: folder.path });
    const beside = await check('--as-of', '2027-06-01');
    expect(beside).toEqual(plain);
  }, 30_000);

  it('names the documents and the facts that changed, with old and new', async () => {
    place(built);
    edit((yaml) => yaml.replace('legal_form: non_profit', 'legal_form: company'));
    const { code, found } = await drift();
    expect(code).toBe(1);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'drift/changed', severity: 'error' });
    // No paper of this pack prints the form of the provider: the fact alone has changed.
    expect(found[0]?.message).toContain(
      '1 fact changed, provider.legal_form: non_profit → company',
    );
    edit((yaml) => yaml.replace('legal_name: Allen Institute for AI (Ai2)', 'legal_name: Other'));
    const { found: named } = await drift();
    expect(named[0]?.message).toMatch(/provider\.legal_name: .*Ai2.* → \W?Other/);
    expect(named[0]?.message).toMatch(/\([a-z, -]*compliance-dossier[a-z, -]*\)/);
  }, 30_000);

  it('tells a changed conclusion by itself, and the documents that it brings', async () => {
    place(built);
    edit((yaml) => yaml.replace('license: Apache-2.0', 'license: CC-BY-NC-4.0'));
    const { code, found } = await drift();
    expect(code).toBe(1);
    const told = (id: string) => found.filter((each) => each.id === id).map((each) => each.message);
    expect(told('drift/conclusion')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('open-source-exception: met in the pack, not-met by the facts now'),
        expect.stringContaining('exempt in the pack, applies, due 2027-08-02 by the facts now'),
      ]),
    );
    expect(told('drift/missing').join()).toContain('technical-documentation');
    expect(told('drift/changed').join()).toContain('Apache-2.0 → CC-BY-NC-4.0');
  }, 30_000);

  it('tells of a document that is not there once, before a release too', async () => {
    place(built);
    edit((yaml) => yaml.replace('license: Apache-2.0', 'license: CC-BY-NC-4.0'));
    const { stdout } = await check('--release', '--format', 'json');
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    const told = findings.filter(({ message }) => / lacks .*technical-documentation/.test(message));
    expect(told.map(({ id }) => id)).toEqual(['drift/missing']);
  }, 30_000);

  it('warns alone where only a comment changed', async () => {
    place(built);
    edit((yaml) => `# A remark\n${yaml}`);
    const { found } = await drift();
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([['drift/source', 'warning']]);
  }, 30_000);

  it('whose document was changed and sealed again is told without blaming a fact', async () => {
    const files = new Map(built);
    files.set('public/copyright-policy.md', new TextEncoder().encode('# Other words\n'));
    place(resealed(files));
    const { found } = await drift();
    expect(found.map(({ id }) => id)).toEqual(['drift/changed']);
    expect(found[0]?.message).toContain('(copyright-policy), though no fact changed');
  }, 30_000);

  it('that is broken is not compared, and ends in 2', async () => {
    place(built);
    appendFileSync(join(folder.path, 'pack/facts.json'), ' ');
    const { code, found } = await drift();
    expect(code).toBe(2);
    expect(found.map(({ id }) => id)).toEqual(['drift/unreadable']);
    expect(found[0]?.message).toContain('facts.json: It has');
  }, 30_000);

  it('that another version built is compared by facts and conclusions only', async () => {
    const folderOf = join(repository, 'samples/olmo-2-32b');
    const bytes = readFileSync(join(folderOf, 'aiact.yaml'));
    const read = readFacts([{ file: 'aiact.yaml', bytes }]);
    const assessment = assess(read, { asOf: '2026-11-21' });
    const older = { ...assessment, tool: { ...assessment.tool, version: '0.0.1' } };
    const only: string[] = [];
    place(new Map(await renderPack(read, older, { all: false, draft: false, only })));
    const { found } = await drift();
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([['drift/tool', 'note']]);
  }, 30_000);

  it.each([[['--theme', 'theme.yaml'], 'drift/theme']])(
    'that was made without %j says so',
    async (args, id) => {
      place(built);
      writeFileSync(join(folder.path, 'theme.yaml'), 'colours: { accent: "#003366" }\n');
      const { code, found } = await drift(...args);
      expect([code, found.map((each) => each.id)]).toEqual([1, [id]]);
    },
    30_000,
  );

  it('that is not there is a mistake of the command line', async () => {
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain('pack is not a pack of aiact-doc');
  });
});

const nothing: DriftInput = {
  pack: 'pack',
  built: { tool: '1', law: 'A+B@2026-01-01' },
  now: { tool: '1', law: 'A+B@2026-01-01' },
  facts: [],
  conclusions: [],
  files: { changed: [], missing: [], extra: [] },
  sources: [],
  look: [],
};

describe('Drift', () => {
  it('is nothing where nothing differs', () => {
    expect(driftFindings(nothing)).toEqual([]);
  });

  it('names ten facts at most', () => {
    const facts = Array.from({ length: 2000 }, (_, index) => ({
      ...{ path: `a.b${index}`, from: 'x', to: 'y', place: null },
    }));
    const [finding] = driftFindings({ ...nothing, facts });
    expect(finding?.message.match(/→/g)).toHaveLength(10);
    expect(finding?.message).toMatch(/2000 facts changed, .*; and 1990 more$/);
  });

  it('says that the law went on, with the act that came', () => {
    const now = { tool: '1', law: 'A+B+C@2027-01-01' };
    const [finding] = driftFindings({ ...nothing, files: null, now });
    expect(finding).toMatchObject({ id: 'drift/law', severity: 'warning' });
    expect(finding?.message).toContain('as of 2026-01-01, without C');
    const [newer] = driftFindings({ ...nothing, built: now, now: nothing.now, files: null });
    expect(newer?.help).toBe('Update aiact-doc, then check again');
  });

  it('names what the facts call for no longer', () => {
    const files = { changed: [], missing: [], extra: ['model-documentation-form'] };
    expect(driftFindings({ ...nothing, files }).map(({ id }) => id)).toEqual(['drift/extra']);
  });
});

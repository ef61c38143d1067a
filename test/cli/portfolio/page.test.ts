/** Many models on one page: worst first, with sums, shared open points and what changed, in three formats that say the same. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith, type Outcome } from '../../support/command-line.js';
import { writeModels } from '../../support/portfolio.js';
import { staffIn } from '../../support/workers.js';

let folder = folderWith();
const day = ['--as-of', '2026-11-28'];
const run = (argv: readonly string[], more: object = {}): Promise<Outcome> =>
  aiactDoc(['portfolio', ...argv], { cwd: folder.path, ...more });
const facts = (name: string): string => join(folder.path, 'models', name, 'aiact.yaml');

beforeAll(() => {
  folder = folderWith();
  writeModels(folder.path, ['complete', 'poor', 'poor', 'broken']);
});
beforeEach(() => rmSync(join(folder.path, 'h.jsonl'), { force: true }));
afterAll(() => folder.remove());

describe('The page of a portfolio', () => {
  it('lists models worst first, counts them, and names the points that several share', async () => {
    const { code, stdout } = await run(['models', ...day]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^4 models · \d not ready · 1 unreadable · \d+ open questions of law/);
    expect(stdout.indexOf('models/m003')).toBeLessThan(stdout.indexOf('Heron-1'));
    expect(stdout.indexOf('Heron-1')).toBeLessThan(stdout.indexOf('Heron-0'));
    expect(stdout).toMatch(/^models\/m003 +unreadable +– +– +– +\d+ +0$/m);
    expect(stdout).toMatch(/^Heron-1 +missing +open +open +open +\d+ +6$/m);
    expect(stdout).toMatch(/Same open point in many models: .*model\.colour \(2\)/);
  });

  it('says the same for programs, and for machines that work in parts', async () => {
    const whole = JSON.parse((await run(['models', ...day, '--format', 'json'])).stdout);
    expect(whole.totals).toMatchObject({ models: 4, standings: { missing: 2, unreadable: 1 } });
    expect(whole.models.map(({ path }: { path: string }) => path)).toEqual([
      ...['models/m003', 'models/m001', 'models/m002', 'models/m000'],
    ]);
    const { start } = staffIn(folder.path);
    const argv = ['models', ...day, '--format', 'json'];
    const worked = await run([...argv, '--jobs', '2'], { startWorker: start });
    expect(JSON.parse(worked.stdout)).toEqual(whole);
    const parts: string[] = [];
    for (const part of [1, 2]) {
      const shard = ['--shard', `${part}/2`, '--format', 'jsonl'];
      const { stdout } = await aiactDoc(['check', '--recursive', 'models', ...day, ...shard], {
        cwd: folder.path,
      });
      writeFileSync(join(folder.path, `p${part}.jsonl`), stdout);
      parts.push(`p${part}.jsonl`);
    }
    // Findings say all but whether the papers are final.
    const unseen = whole.models.map((row: object) => ({ ...row, drafts: null }));
    expect(whole.models.map(({ drafts }: { drafts: unknown }) => drafts)).toEqual([
      ...[null, null, null, []],
    ]);
    expect(JSON.parse((await run([...parts, '--format', 'json'])).stdout)).toEqual({
      ...whole,
      models: unseen,
    });
    expect((await run(parts)).stdout).toContain('do not tell whether papers keep their DRAFT mark');
    expect((await run(['p1.jsonl', '--format', 'json'])).code).toBe(2);
  });

  it('is one HTML file that loads nothing, and in which a name is a text', async () => {
    const hostile = `schema: 1\nmodel:\n  name: "</td><script src=x>&amp;"\n`;
    writeModels(folder.path, ['complete', 'poor', 'poor', 'broken', 'poor']);
    writeFileSync(facts('m004'), hostile);
    const { stdout } = await run(['models', ...day, '--format', 'html']);
    const css = /<style>(.*?)<\/style>/s.exec(stdout)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(stdout).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
    expect(stdout).not.toMatch(/<script|<img|<[^>]*\s(?:src|on\w+)=|href="(?!#)/);
    expect(stdout).toContain('&lt;/td&gt;&lt;script');
    expect(stdout).toMatch(/<th scope="col">Verdict<\/th>/);
    expect(stdout.match(/<th scope="row">/g)).toHaveLength(5);
    rmSync(join(folder.path, 'models/m004'), { recursive: true });
  });

  it('ends in 0 where every model is ready, and where only a look was wanted', async () => {
    expect((await run(['models/m000', ...day])).code).toBe(0);
    expect((await run(['models/m001', ...day])).code).toBe(1);
    expect((await run(['models/m001', ...day, '--fail-on', 'never'])).code).toBe(0);
  });

  it('calls no model ready of which a paper stays a draft, from facts, packs and findings alike', async () => {
    const before = readFileSync(facts('m000'), 'utf8');
    const open = '  last_updated: { unknown: nobody wrote it down }';
    writeFileSync(facts('m000'), before.replace(/^ {2}last_updated: .*$/m, open));
    try {
      const { code, stdout } = await run(['models/m000', ...day]);
      expect(stdout).toMatch(/^1 model · 1 not ready/);
      expect(stdout).toMatch(/^Heron-0 1\.0 +draft: \d papers? /m);
      expect(code).toBe(1);
      const [row] = JSON.parse(
        (await run(['models/m000', ...day, '--format', 'json'])).stdout,
      ).models;
      const build = ['build', 'models/m000', '--out', 'drafts/one', ...day];
      expect((await aiactDoc(build, { cwd: folder.path })).code).toBe(0);
      const manifest = JSON.parse(
        readFileSync(join(folder.path, 'drafts/one/manifest.json'), 'utf8'),
      );
      const drafts = manifest.documents
        .filter(({ draft }: { draft?: boolean }) => draft)
        .map(({ id }: { id: string }) => id);
      expect(drafts).not.toHaveLength(0);
      expect(row).toMatchObject({ verdict: 'draft', errors: 0, open: 0, drafts });
      const [packed] = JSON.parse((await run(['drafts', '--format', 'json'])).stdout).models;
      expect(packed).toMatchObject({ verdict: 'draft', drafts });
      const release = ['check', 'models/m000', '--release', '--format', 'jsonl', ...day];
      const lines = await aiactDoc(release, { cwd: folder.path });
      writeFileSync(join(folder.path, 'released.jsonl'), lines.stdout);
      expect((await run(['released.jsonl'])).stdout).toMatch(/^Heron-0 1\.0 +missing /m);
    } finally {
      writeFileSync(facts('m000'), before);
    }
  }, 60_000);

  it('reads packs, and believes none that was changed', async () => {
    const built = await aiactDoc(
      [...['build', 'models/m000', '--out', 'packs/one', '--only', 'copyright-policy'], ...day],
      { cwd: folder.path },
    );
    expect(built.code).toBe(0);
    const { code, stdout } = await run(['packs']);
    expect(stdout).toMatch(/^Heron-0 1\.0 +ready/m);
    expect(code).toBe(0);
    const file = join(folder.path, 'packs/one/assessment.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Heron-0', 'Heron-9'));
    expect((await run(['packs'])).stdout).toMatch(/^packs\/one +unreadable/m);
  }, 60_000);

  it.each([
    ['facts in the folder', 'aiact.yaml', 'Finch'],
    ['parts of facts in the folder', 'aiact/model.yaml', 'Finch'],
    ['facts further below', 'models/finch/aiact.yaml', 'Finch'],
    ['no facts', 'notes/aiact.txt', 'aiact-pack'],
  ])('shows facts and not what was built from them: %s beside a pack', async (_, file, shown) => {
    const own = folderWith({
      [file]: 'schema: 1\nmodel:\n  name: Finch\n',
      'aiact-pack/manifest.json': '{}',
    });
    try {
      const { stdout } = await aiactDoc(['portfolio', ...(shown === 'Finch' ? day : [])], {
        cwd: own.path,
      });
      expect(stdout).toMatch(/^1 model/);
      expect(stdout).toMatch(new RegExp(`^${shown} `, 'm'));
    } finally {
      own.remove();
    }
  });
});

describe('The history', () => {
  const trendOf = async (date: string): Promise<string> => {
    const argv = ['models/m001', '--as-of', date, '--history', 'h.jsonl'];
    const { stdout } = await run(argv);
    return /^Heron-1 .*?(new|[=▲▼].*)$/m.exec(stdout)?.[1] ?? '';
  };

  it('tells what is new, the same, better and worse, and a run that is repeated leaves it as it is', async () => {
    expect(await trendOf('2026-11-01')).toBe('new');
    expect(await trendOf('2026-11-08')).toBe('= since 1 November 2026');
    expect(await trendOf('2026-11-15')).toBe('= since 1 November 2026');
    const before = readFileSync(facts('m001'), 'utf8');
    writeFileSync(facts('m001'), before.replace('  colour: blue\n', ''));
    expect(await trendOf('2026-11-22')).toBe('▲ 1 better since 15 November 2026');
    writeFileSync(facts('m001'), before);
    expect(await trendOf('2026-11-29')).toBe('▼ 1 worse since 22 November 2026');
    const lines = readFileSync(join(folder.path, 'h.jsonl'), 'utf8');
    expect(await trendOf('2026-11-29')).toBe('▼ 1 worse since 22 November 2026');
    expect(readFileSync(join(folder.path, 'h.jsonl'), 'utf8')).toBe(lines);
    expect(lines.trimEnd().split('\n')).toHaveLength(5);
  });

  it('is written only where it was asked for, and replaces no file of another kind', async () => {
    await run(['models/m000', ...day]);
    expect(existsSync(join(folder.path, 'h.jsonl'))).toBe(false);
    writeFileSync(join(folder.path, 'h.jsonl'), 'my diary\n');
    const { code, stderr } = await run(['models/m000', ...day, '--history', 'h.jsonl']);
    expect([code, stderr]).toEqual([
      2,
      'aiact-doc: h.jsonl, line 1, is no line of history; name another file\n',
    ]);
    expect(readFileSync(join(folder.path, 'h.jsonl'), 'utf8')).toBe('my diary\n');
  });
});

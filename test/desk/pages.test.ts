/** The pages of a pack tell a reviewer where to begin, and the public nothing that is not published. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { renderPack } from '../../src/pack/render-pack.js';
import { readFacts } from '../../src/read/read.js';
import type { FactsFile } from '../../src/read/read-tree.js';

const samples = new URL('../../samples/', import.meta.url).pathname;

/** The facts of a sample, one text or several, each as `edit` leaves it. */
function factsOf(sample: string, edit = (text: string): string => text): FactsFile[] {
  const folder = join(samples, sample);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({
      file,
      bytes: new TextEncoder().encode(edit(readFileSync(join(folder, file), 'utf8'))),
    }));
}

async function packOf(
  facts: readonly FactsFile[],
  { asOf = '2026-11-21', draft = false } = {},
): Promise<ReadonlyMap<string, string>> {
  const read = readFacts(facts);
  const files = await renderPack(read, assess(read, { asOf }), { all: false, draft, only: [] });
  return new Map(
    [...files].map(([path, bytes]) => [
      path,
      path.endsWith('.pdf') ? '' : new TextDecoder().decode(bytes),
    ]),
  );
}

const seen = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('index.html', () => {
  let pack: ReadonlyMap<string, string> = new Map();
  let page = '';
  beforeAll(async () => {
    pack = await packOf(factsOf('olmo-2-32b'));
    page = pack.get('index.html') ?? '';
  }, 60_000);

  it('tells in this order the verdict, what to sign, what is missing, duties, papers, reasons and origin', () => {
    const heads = [...page.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, head]) => head);
    expect(heads).toEqual([
      'Verdict',
      'What to sign',
      'What is missing',
      'Duties',
      'Papers',
      'Reasons',
      'What this was made from',
    ]);
  });

  it('begins with the verdict of the dossier, word for word', () => {
    expect(seen(page)).toContain(
      'OLMo 2 32B 0325 is a general-purpose AI model (Article 3(63)) without systemic risk (Article 51(2));',
    );
  });

  it('asks for a missing fact as a question, with who answers and for which paper', () => {
    expect(seen(page)).toMatch(
      /How are reservations in robots\.txt read and followed\?.{0,900}▲ To look at Data Allen Institute for AI \(Ai2\): copyright policy/,
    );
  });

  it('says how many days are left', () => {
    expect(seen(page)).toContain('Due 2 August 2027 , 254 days left');
  });

  it('has the hash of every file but its own and those that are made after it', () => {
    const { files } = JSON.parse(pack.get('manifest.json') ?? '') as {
      files: { path: string; sha256: string }[];
    };
    const others = files.filter(({ path }) => path !== 'index.html');
    expect(others.length).toBeGreaterThan(15);
    expect(others.filter(({ path }) => path === 'public/index.html')).toHaveLength(1);
    expect(others.filter(({ sha256 }) => !page.includes(sha256))).toEqual([]);
    const own = files.find(({ path }) => path === 'index.html');
    expect(own?.sha256).toBe(createHash('sha256').update(page).digest('hex'));
  });

  it.each(['index.html', 'public/index.html'])(
    'leads from %s only to files that are there',
    (path) => {
      const folder = path.includes('/') ? 'public/' : '';
      const targets = [...(pack.get(path) ?? '').matchAll(/ href="([^"#]+)"/g)].map(
        ([, to]) => to ?? '',
      );
      const inside = targets
        .filter((to) => !/^(?:https|mailto):/.test(to))
        .map((to) => folder + to);
      expect(inside.length).toBeGreaterThan(5);
      expect(inside.filter((to) => !pack.has(to))).toEqual([]);
    },
  );

  it('runs nothing, sends nothing, and makes no id twice', () => {
    for (const path of ['index.html', 'public/index.html']) {
      const text = pack.get(path) ?? '';
      expect(text).not.toMatch(/<script|<form|<img|\sstyle=|\son[a-z]+=/i);
      expect(text).toContain('default-src &#39;none&#39;');
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('promises nothing that nobody can promise', () => {
    expect(seen(page)).not.toMatch(/\b(?:compliant|certified|conformity)\b/i);
  });
});

describe('A pack whose duties are due', () => {
  it('tells plainly which are overdue, and by how many days', async () => {
    const page =
      (await packOf(factsOf('olmo-2-32b'), { asOf: '2027-08-12' })).get('index.html') ?? '';
    expect(seen(page)).toMatch(/Overdue: .*, by 10 days/);
    expect(seen(page)).toContain('✗ Overdue by 10 days');
    expect(seen(page)).not.toContain('-10');
  }, 60_000);

  it('says of a draft that nothing in it can be signed', async () => {
    const page = (await packOf(factsOf('olmo-2-32b'), { draft: true })).get('index.html') ?? '';
    expect(page).toContain('<title>DRAFT: ');
    expect(seen(page)).not.toContain('✓ Ready');
  }, 60_000);
});

describe('public/index.html', () => {
  const secret = 'CANARY-4471';
  let pack: ReadonlyMap<string, string> = new Map();
  let page = '';
  beforeAll(async () => {
    // A word of the provider's own in every place that no public paper prints.
    pack = await packOf(
      factsOf('complete-closed', (text) =>
        text.replace(/^( {2}design_specifications:) .*$(?:\n {4}.*$)*/m, `$1 ${secret}`),
      ),
    );
    expect(pack.get('facts.json')).toContain(secret);
    page = pack.get('public/index.html') ?? '';
  }, 60_000);

  it('names the papers for everybody, and no other', () => {
    const named = [...page.matchAll(/href="([a-z-]+)\.html"/g)].map(([, id]) => id);
    const there = [...pack.keys()].flatMap((path) => /^public\/(.+)\.html$/.exec(path)?.[1] ?? []);
    expect(named.filter((id) => id !== undefined).length).toBeGreaterThan(1);
    expect(new Set(named)).toEqual(new Set(there.filter((id) => id !== 'index')));
  });

  it('holds no word of what is internal: no finding, reason, duty, approval, path, folder or other paper', () => {
    const assessment = JSON.parse(pack.get('assessment.json') ?? '') as {
      findings: { id: string; message: string; help: string }[];
      obligations: { title: string; reason: { text: string } }[];
      gates: Record<string, { summary: string; verdict: string }>;
      documents: { title: string; files: string[] }[];
    };
    const facts = JSON.parse(pack.get('facts.json') ?? '') as {
      documentation?: { approvals?: { name: string; role: string }[] };
    };
    const internal = [
      secret,
      '../',
      'authorities/',
      'downstream/',
      'aiact.yaml',
      'noindex',
      'Overdue',
      'To settle',
      ...assessment.findings.flatMap(({ id, message, help }) => [id, message, help]),
      ...assessment.obligations.flatMap(({ title, reason }) => [title, reason.text]),
      ...Object.values(assessment.gates).flatMap(({ summary, verdict }) => [summary, verdict]),
      ...assessment.documents
        .filter(({ files }) => !files.some((path) => path.startsWith('public/')))
        .map(({ title }) => title),
      ...(facts.documentation?.approvals ?? []).flatMap(({ name, role }) => [name, role]),
    ];
    expect(internal.length).toBeGreaterThan(40);
    const told = seen(page).replaceAll(/&#39;/g, "'");
    expect(internal.filter((words) => told.includes(words) || page.includes(words))).toEqual([]);
  });
});

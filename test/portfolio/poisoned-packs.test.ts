/** A pack that somebody prepared is never taken for the result of a build: it is made again, or told as unreadable, and no verdict rests on it. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { keptFor } from '../../src/pack/kept-pack.js';
import { openPackFolder } from '../../src/pack/pack-folder.js';
import type { PackOptions } from '../../src/pack/pack-options.js';
import { readPack } from '../../src/pack/read-pack.js';
import type { Manifest } from '../../src/pack/verify/read-manifest.js';
import { readFacts } from '../../src/read/read.js';
import { aiactDoc, repository } from '../support/command-line.js';
import { type ReadPack, readPackOf, testProgram } from '../support/opened-pack.js';
import {
  bytesOf,
  type Files,
  folderOf,
  manifestIn,
  packOf,
  resealed,
  withManifest,
} from '../support/packs.js';

const options: PackOptions = { all: false, draft: true, only: ['copyright-policy'] };
const file = `${repository}/samples/smollm3-3b/aiact.yaml`;
const read = readFacts([{ file: 'aiact.yaml', bytes: readFileSync(file) }]);
const today = assess(read, { asOf: '2026-11-22' });
const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

let made: ReadPack;
let built: Files;
let folder = '';

beforeAll(async () => {
  made = await readPackOf(read, assess(read, { asOf: '2026-11-21' }), options);
  const whole = await packOf('smollm3-3b', options);
  // A pack without the dossier, whose PDF holds the conclusions once more: what a forger keeps who cannot write PDFs.
  const manifest = manifestIn(whole);
  const documents = manifest.documents.filter(({ id }) => id !== 'compliance-dossier');
  const left = [...whole].filter(([path]) => !path.startsWith('authorities/'));
  built = resealed(withManifest(new Map(left), { ...manifest, documents }));
}, 60_000);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiact-poisoned-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = async (pack: ReadPack): Promise<boolean> =>
  (await keptFor(pack, read, today, options, testProgram)) !== null;

type Document = Manifest['documents'][number];
const withPaper = (change: Partial<Document>): Partial<Manifest> => ({
  documents: made.manifest.documents.map((each) =>
    each.id === 'copyright-policy' ? { ...each, ...change } : each,
  ),
});
const withAssessment = (change: Readonly<Record<string, unknown>>): unknown => ({
  ...(made.assessment as object),
  ...change,
});

describe('A pack with hashes that agree', () => {
  it('is kept as it was made', async () => {
    expect(await kept(made)).toBe(true);
  });

  it.each<[string, () => Partial<Manifest>]>([
    ['another version of the program', () => ({ tool: { name: 'aiact-doc', version: '0.0.9' } })],
    ['another build of this version', () => ({ program_sha256: '6'.repeat(64) })],
    ['another state of the law', () => ({ law: { version: '2025-01-01' } })],
    ['a later day', () => ({ as_of: '2026-11-23' })],
    ['other flags', () => ({ options: { all: true, only: ['copyright-policy'] } })],
    ['other papers asked for', () => ({ options: { all: false, only: [] } })],
    ['a final pack', () => ({ draft: false })],
    ['another model', () => ({ model: { name: 'Heron', version: '1' } })],
    ['no sources', () => ({ sources: [] })],
    [
      'a source of other bytes',
      () => ({
        sources: made.manifest.sources.map((each) => ({ ...each, sha256: '0'.repeat(64) })),
      }),
    ],
    [
      'a second source of the same name',
      () => ({
        sources: [
          ...made.manifest.sources.map((each) => ({ ...each, sha256: '0'.repeat(64) })),
          ...made.manifest.sources,
        ],
      }),
    ],
    [
      'evidence that bears the name of the source',
      () => ({
        sources: made.manifest.sources.map((each) => ({ ...each, sha256: '0'.repeat(64) })),
        evidence: made.manifest.sources,
      }),
    ],
    ['a theme', () => ({ theme: made.manifest.sources })],
    ['changes since another pack', () => ({ since: {} as NonNullable<Manifest['since']> })],
    ['no documents', () => ({ documents: [] })],
    ['one document less', () => ({ documents: made.manifest.documents.slice(1) })],
    ['documents in another order', () => ({ documents: made.manifest.documents.toReversed() })],
    ['a paper that is not owed', () => withPaper({ owed: 'not-owed' })],
    ['a paper that is no draft', () => withPaper({ draft: false })],
    ['a paper of another title', () => withPaper({ title: 'Certificate of conformity' })],
    ['a paper of another text', () => withPaper({ content_sha256: '0'.repeat(64) })],
    ['a paper without files', () => withPaper({ files: [] })],
    ['a paper in another language', () => withPaper({ languages: ['de'] })],
  ])('is made again where its manifest tells of %s', async (_, change) => {
    expect(await kept({ ...made, manifest: { ...made.manifest, ...change() } })).toBe(false);
  });

  it.each<[string, () => unknown]>([
    ['nothing', () => null],
    ['a number', () => 7],
    ['a list', () => []],
    ['an empty mapping', () => ({})],
    ['lists in lists without end', () => deep(50_000)],
    ['no findings', () => withAssessment({ findings: undefined })],
    [
      'one finding less',
      () => withAssessment({ findings: (made.assessment as typeof today).findings.slice(1) }),
    ],
    ['no gates', () => withAssessment({ gates: {} })],
    ['no duties', () => withAssessment({ obligations: [] })],
    ['documents that are none', () => withAssessment({ documents: [null, 3] })],
    ['another day than the manifest', () => withAssessment({ as_of: '2026-11-20' })],
    ['a key more', () => withAssessment({ certified: true })],
  ])('is made again where its conclusions are %s', async (_, value) => {
    expect(await kept({ ...made, assessment: value() })).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['an empty mapping', {}],
    ['lists in lists without end', deep(50_000)],
  ])('is made again where its facts are %s', async (_, facts) => {
    expect(await kept({ ...made, facts })).toBe(false);
  });
});

describe('A folder that does not verify', () => {
  const text = (path: string): string => new TextDecoder().decode(built.get(path));
  it.each<[string, () => Files]>([
    [
      'a manifest that breaks off',
      () => new Map(built).set('manifest.json', bytesOf(text('manifest.json').slice(0, -9))),
    ],
    [
      'a manifest that begins with a byte order mark',
      () => new Map(built).set('manifest.json', bytesOf(`\ufeff${text('manifest.json')}`)),
    ],
    [
      'a manifest that says a key twice',
      () =>
        new Map(built).set(
          'manifest.json',
          bytesOf(text('manifest.json').replace('{', '{"as_of":"2026-11-01",')),
        ),
    ],
    [
      'a manifest of brackets alone',
      () => new Map(built).set('manifest.json', bytesOf('['.repeat(100_000))),
    ],
    ['no manifest', () => new Map([...built].filter(([path]) => path !== 'manifest.json'))],
    ['no sums', () => new Map([...built].filter(([path]) => path !== 'SHA256SUMS'))],
    [
      'one byte more in a paper',
      () =>
        new Map(built).set(
          'public/copyright-policy.md',
          bytesOf(`${text('public/copyright-policy.md')} `),
        ),
    ],
    ['a file more', () => new Map(built).set('public/notes.md', bytesOf('x'))],
    [
      'conclusions that are no JSON',
      () => resealed(new Map(built).set('assessment.json', bytesOf('{'))),
    ],
    [
      'no conclusions',
      () => resealed(new Map([...built].filter(([path]) => path !== 'assessment.json'))),
    ],
  ])('is no pack to keep: %s', async (_, files) => {
    const { pack, faults } = await readPack(folderOf(files()));
    expect(pack).toBeUndefined();
    expect(faults?.length).toBeGreaterThan(0);
  });

  it('as a folder on a disk is not read through links, nor beyond its bounds', async () => {
    const write = (name: string, files: Files): string => {
      for (const [path, bytes] of files) {
        mkdirSync(dirname(join(folder, name, path)), { recursive: true });
        writeFileSync(join(folder, name, path), bytes);
      }
      return join(folder, name);
    };
    const told = async (at: string): Promise<string> =>
      (await readPack(await openPackFolder(at))).faults?.join('\n') ?? 'read';
    expect(await told(write('whole', built))).toBe('read');

    const linked = write('linked', built);
    rmSync(join(linked, 'assessment.json'));
    symlinkSync(join(folder, 'whole/assessment.json'), join(linked, 'assessment.json'));
    expect(await told(linked)).toContain('assessment.json: It is a symbolic link');

    const inner = write('inner', built);
    rmSync(join(inner, 'public'), { recursive: true });
    symlinkSync(join(folder, 'whole/public'), join(inner, 'public'));
    expect(await told(inner)).toContain('public: It is a symbolic link');

    const other = write('other', built);
    rmSync(join(other, 'manifest.json'));
    symlinkSync(join(folder, 'whole/manifest.json'), join(other, 'manifest.json'));
    expect(await told(other)).toContain('manifest.json: It is a symbolic link');

    const huge = write('huge', built);
    truncateSync(join(huge, 'manifest.json'), 5 * 1024 * 1024);
    expect(await told(huge)).toContain('larger than 4 MiB');
    truncateSync(join(write('large', built), 'facts.json'), 65 * 1024 * 1024);
    expect(await told(join(folder, 'large'))).toContain('facts.json');

    const within = write('within', built);
    rmSync(join(within, 'facts.json'));
    mkdirSync(join(within, 'facts.json'));
    expect(await told(within)).toContain('facts.json');
  });
});

describe('The page of a portfolio', () => {
  /** The row of a pack with these conclusions, sealed anew. */
  async function row(value: unknown): Promise<{ verdict: string; code: number; stderr: string }> {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const at = mkdtempSync(join(folder, 'page-'));
    for (const [path, bytes] of resealed(new Map(built).set('assessment.json', bytesOf(text)))) {
      mkdirSync(dirname(join(at, 'pack', path)), { recursive: true });
      writeFileSync(join(at, 'pack', path), bytes);
    }
    const { code, stdout, stderr } = await aiactDoc(['portfolio', '.', '--format', 'json'], {
      cwd: at,
    });
    const [model] = (JSON.parse(stdout) as { models: { verdict: string }[] }).models;
    return { verdict: model?.verdict ?? 'none', code, stderr };
  }
  const now = (): Record<string, unknown> =>
    JSON.parse(new TextDecoder().decode(built.get('assessment.json'))) as Record<string, unknown>;

  it('tells a pack by its own conclusions', async () => {
    expect(await row(now())).toEqual({ verdict: 'draft', code: 1, stderr: '' });
  });

  it.each<[string, () => unknown]>([
    ['nothing', () => null],
    ['a list', () => []],
    ['an empty mapping', () => ({})],
    ['lists in lists without end', () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['no findings', () => ({ ...now(), findings: null })],
    ['findings that are none', () => ({ ...now(), findings: [null] })],
    ['a finding of no severity', () => ({ ...now(), findings: [{ id: 'x', paths: [] }] })],
    ['no gates', () => ({ ...now(), gates: null })],
    [
      'a gate with an answer that no gate gives',
      () => ({
        ...now(),
        gates: { gpai: { answer: 'certified', summary: '', reason: {}, caveats: [] } },
      }),
    ],
    [
      'a gate with a caveat that is not known',
      () => ({
        ...now(),
        gates: { gpai: { answer: 'no', summary: '', reason: {}, caveats: [{ id: 'toString' }] } },
      }),
    ],
    ['duties that are none', () => ({ ...now(), obligations: [1] })],
    [
      'a duty on no day',
      () => ({
        ...now(),
        obligations: [
          { id: 'x', title: '', provision: '', outcome: 'applies', due: '2027-19-45', caveats: [] },
        ],
      }),
    ],
    ['another day than the manifest tells', () => ({ ...now(), as_of: '2026-11-20' })],
    ['another law than the manifest tells', () => ({ ...now(), law: { version: '2031-01-01' } })],
    [
      'another model than the manifest tells',
      () => ({ ...now(), model: { name: 'x', version: null } }),
    ],
    ['a model of no name', () => ({ ...now(), model: { name: {}, version: null } })],
  ])('calls a pack unreadable whose conclusions are %s', async (_, value) => {
    expect(await row(value())).toEqual({ verdict: 'unreadable', code: 2, stderr: '' });
  });

  it('takes no gate that is left out as answered', async () => {
    expect(await row({ ...now(), gates: {}, findings: [] })).toMatchObject({
      verdict: 'open',
      code: 1,
    });
  });
});

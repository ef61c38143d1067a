/** A pack verifies as it was built, and every way of tampering with it is told by the rule that it breaks. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import type { PackEntry } from '../../src/pack/pack-folder.js';
import { checkPackPdf, isPart } from '../../src/pack/verify/check-pack-pdf.js';
import { pathFault } from '../../src/pack/verify/path-fault.js';
import { isPack, type Verification, verifyPack } from '../../src/pack/verify-pack.js';
import {
  bytesOf,
  type Files,
  folderOf,
  manifestIn,
  packOf,
  resealed,
  withManifest,
} from '../support/packs.js';

let built: Files;
let draft: Files;

beforeAll(async () => {
  built = await packOf('smollm3-3b', { only: ['copyright-policy', 'downstream-documentation'] });
  draft = await packOf('smollm3-3b', { draft: true, only: ['copyright-policy'] });
}, 60_000);

/** Verifies with a judge that finds no fault in the structure of a PDF, but where a test gives another. */
const verify = (
  files: Files,
  more: readonly PackEntry[] = [],
  judge: Parameters<typeof verifyPack>[1] = async () => [],
): Promise<Verification> => verifyPack(folderOf(files, more), judge);

const told = async (files: Files, more: readonly PackEntry[] = []): Promise<string[]> =>
  (await verify(files, more)).faults.map(({ rule, path }) => `${rule} ${path}`);

const changed = (path: string, change: (bytes: Uint8Array) => Uint8Array, files = built): Files =>
  new Map(files).set(path, change(files.get(path) ?? new Uint8Array()));

const flipped = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, index) => (index === 5000 ? byte ^ 1 : byte));

const publicPdf = 'public/copyright-policy.pdf';
const dossier = 'authorities/compliance-dossier.pdf';

/** The PDF with a change made to it through a library that knows nothing of packs. */
async function edited(
  path: string,
  edit: (document: PDFDocument) => void | Promise<void>,
): Promise<Files> {
  const document = await PDFDocument.load(built.get(path) ?? new Uint8Array(), {
    updateMetadata: false,
  });
  await edit(document);
  return resealed(new Map(built).set(path, await document.save()));
}

describe('verifyPack', () => {
  it('finds nothing wrong with a pack as it was built, drafts and several audiences included', async () => {
    const whole = await verify(built);
    expect(whole.faults).toEqual([]);
    expect(whole.checked).toEqual({ files: built.size - 2, pdfs: 3 });
    expect([whole.leftOut, whole.signatures]).toEqual([0, 0]);
    expect(whole.manifest?.model.name).toBe('SmolLM3-3B');
    expect(whole.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(await told(draft)).toEqual([]);
    expect(await told(resealed(built))).toEqual([]);
  });

  it('holds each PDF to the rules for archives and screen readers', async () => {
    const { faults } = await verifyPack(folderOf(draft));
    expect(faults).toEqual([]);
  }, 60_000);

  it('tells what the judge of structure finds, with the page', async () => {
    const { faults } = await verify(draft, [], async () => [
      { rule: 'file/header', message: 'No header', page: 2 },
    ]);
    expect(faults).toContainEqual({
      rule: 'pack/pdf-structure',
      path: publicPdf,
      message: 'No header (pdf/file/header)',
      page: 2,
    });
  });

  it('finds a flipped byte, a missing file and a file more', async () => {
    expect(await told(changed(publicPdf, flipped))).toEqual([`pack/file-changed ${publicPdf}`]);
    const missing = new Map(built);
    missing.delete('public/copyright-policy.md');
    expect(await told(missing)).toEqual(['pack/file-missing public/copyright-policy.md']);
    expect(await told(new Map(built).set('public/notes.txt', bytesOf('x')))).toEqual([
      'pack/file-extra public/notes.txt',
    ]);
  });

  it('finds a truncated PDF, by its size, and as a PDF where the hashes hide it', async () => {
    const truncated = changed(publicPdf, (bytes) => bytes.subarray(0, 9000));
    const { faults } = await verify(truncated);
    expect(faults.map(({ message }) => message)).toEqual([
      `It has 9000 bytes, the manifest says ${built.get(publicPdf)?.length}`,
    ]);
    expect(await told(resealed(truncated))).toEqual([`pack/pdf-unreadable ${publicPdf}`]);
  });

  it('looks into no file that was changed', async () => {
    let judged = 0;
    await verify(changed(publicPdf, flipped), [], async () => {
      judged += 1;
      return [];
    });
    expect(judged).toBe(2);
  });

  it('finds links, pipes and empty folders, in signatures/ too but for what is named as a signature', async () => {
    const entries: PackEntry[] = [
      { path: 'public/link.pdf', kind: 'link', size: 0 },
      { path: 'pipe', kind: 'other', size: 0 },
      { path: 'old', kind: 'folder', size: 0 },
      { path: 'signatures', kind: 'folder', size: 0 },
      { path: 'signatures/key.link', kind: 'link', size: 0 },
    ];
    expect(await told(built, entries)).toEqual([
      'pack/link pipe',
      'pack/link public/link.pdf',
      'pack/link signatures/key.link',
      'pack/file-extra old',
    ]);
    const signed = new Map(built).set('signatures/0123456789abcdef.dsse.json', bytesOf('x'));
    expect(await verify(signed)).toMatchObject({ faults: [], signatures: 1 });
    const sized = async (length: number): Promise<Verification> =>
      verify(new Map(built).set('signatures/0123456789abcdef.dsse.json', new Uint8Array(length)));
    expect((await sized(4 * 1024 * 1024)).faults).toEqual([]);
    expect((await sized(4 * 1024 * 1024 + 1)).faults.map(({ message }) => message)).toEqual([
      'It is larger than 4 MiB, so it was not read',
    ]);
  });

  it('takes a link in the place of a listed file for a link, and does not read it', async () => {
    const files = new Map(built);
    files.delete(publicPdf);
    expect(await told(files, [{ path: publicPdf, kind: 'link', size: 0 }])).toEqual([
      `pack/link ${publicPdf}`,
    ]);
  });

  it('does not read a file that is larger than any of a pack', async () => {
    const files = new Map(built);
    files.delete(publicPdf);
    expect(await told(files, [{ path: publicPdf, kind: 'file', size: 2 ** 40 }])).toEqual([
      `pack/file-changed ${publicPdf}`,
    ]);
  });
});

describe('The sums', () => {
  const sums = (edit: (text: string) => string): Promise<Verification> =>
    verify(changed('SHA256SUMS', (bytes) => bytesOf(edit(new TextDecoder().decode(bytes)))));
  const messages = async (edit: (text: string) => string): Promise<string[]> =>
    (await sums(edit)).faults.map(({ rule, message }) => `${rule} ${message}`);

  it('must give each file its hash, once, in order, and name nothing else', async () => {
    const zero = '0'.repeat(64);
    expect(await messages((text) => text.replace(/^[0-9a-f]{64}/, zero))).toEqual(
      ['pack/sums In the sums, line 1 gives another hash for assessment.json'].map(() =>
        expect.stringContaining('line 1 gives another hash for'),
      ),
    );
    expect(await messages((text) => `${text}${zero}  public/more.pdf\n`)).toEqual([
      expect.stringMatching(/lists public\/more\.pdf, which is not a file of the pack$/),
    ]);
    expect(await messages((text) => text + text.split('\n')[0])).toEqual([
      expect.stringMatching(/a second time$/),
    ]);
    expect(await messages((text) => text.replace(/^.*facts\.json\n/m, ''))).toEqual([
      'pack/sums In the sums, facts.json has no line',
    ]);
    expect(await messages((text) => text.replace('  ', ' *'))).toEqual([
      expect.stringContaining('line 1 is not'),
      expect.stringContaining('has no line'),
    ]);
    expect(await messages((text) => text.trimEnd().split('\n').reverse().join('\n'))).toEqual([
      expect.stringContaining('order'),
    ]);
    expect(await messages(() => '')).not.toEqual([]);
  });

  it('must be there', async () => {
    const files = new Map(built);
    files.delete('SHA256SUMS');
    expect(await told(files)).toEqual(['pack/sums SHA256SUMS']);
  });
});

describe('The manifest', () => {
  const manifest = async (edit: (value: Record<string, unknown>) => unknown): Promise<string[]> => {
    const value = structuredClone(manifestIn(built)) as unknown as Record<string, unknown>;
    return (await verify(withManifest(built, edit(value)))).faults.map(
      ({ rule, message }) => `${rule} ${message}`,
    );
  };

  it('edited without the sums is told by the sums', async () => {
    const value = { ...manifestIn(built), as_of: '2026-11-20' };
    const files = withManifest(built, value).set(
      'SHA256SUMS',
      built.get('SHA256SUMS') ?? new Uint8Array(),
    );
    const { faults } = await verify(files);
    expect(faults.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'pack/assessment-differs assessment.json',
      'pack/sums SHA256SUMS',
    ]);
  });

  it('must be there, be JSON, and be of a size that can be read', async () => {
    const missing = new Map(built);
    missing.delete('manifest.json');
    expect(await told(missing)).toEqual(['pack/manifest-missing manifest.json']);
    const unread = await verify(new Map(built).set('manifest.json', bytesOf('{')));
    expect([unread.leftOut, unread.checked.files, unread.checked.pdfs]).toEqual([0, 0, 0]);
    for (const text of ['', '{', '[]', '"x"', 'null', '{}', '\ufeff{}']) {
      const harmed = new Map(built).set('manifest.json', bytesOf(text));
      expect([text, (await told(harmed))[0]]).toEqual([
        text,
        'pack/manifest-invalid manifest.json',
      ]);
    }
    const huge = new Map(built).set('manifest.json', new Uint8Array(5 * 1024 * 1024));
    const { faults, manifest: read, checked } = await verify(huge);
    expect(faults.map(({ message }) => message)).toEqual([
      'The manifest is larger than 4 MiB, so it was not read',
    ]);
    expect([read, checked]).toEqual([null, { files: 0, pdfs: 0 }]);
  });

  it.each(['../x', '/etc/passwd', 'public/../../x', 'C:x', 'a\\b', 'public/nul.pdf', 'a\u202eb'])(
    'must not name the path %j',
    async (path) => {
      const faults = await manifest((value) => ({
        ...value,
        files: [{ path, size: 0, sha256: '0'.repeat(64) }],
      }));
      expect(faults).toEqual([
        expect.stringMatching(/^pack\/unsafe-path It names ".*": the path /),
      ]);
    },
  );

  it('tells of a path to beware of and of what is wrong beside it, each once', async () => {
    const files = [{ path: '../x', size: 0, sha256: '0'.repeat(64) }];
    const faults = await manifest((value) => ({ ...value, files, draft: 'no' }));
    expect(faults).toEqual([
      expect.stringContaining('It names "../x"'),
      expect.stringContaining('/draft must be boolean'),
    ]);
  });

  it('may leave the readers of a file to its folder, as older packs did', async () => {
    const files = manifestIn(built).files.map(({ audience: _, ...each }) => each);
    expect((await manifest((value) => ({ ...value, files }))).join()).not.toContain('whose folder');
  });

  it('begins with no mark of the order of bytes', async () => {
    const marked = bytesOf(`\ufeff${new TextDecoder().decode(built.get('manifest.json'))}`);
    const { faults } = await verify(new Map(built).set('manifest.json', marked));
    expect(faults[0]?.message).toBe('The manifest is not JSON in UTF-8');
  });

  it('must be UTF-8 throughout: a broken letter is not read as another', async () => {
    const bytes = built.get('manifest.json') ?? new Uint8Array();
    const at = new TextDecoder().decode(bytes).indexOf('SmolLM3');
    const { faults } = await verify(
      new Map(built).set(
        'manifest.json',
        bytes.map((byte, index) => (index === at ? 0xff : byte)),
      ),
    );
    expect(faults.map(({ message }) => message)).toEqual(['The manifest is not JSON in UTF-8']);
  });

  it('may name sources as their owner did, for they lie elsewhere', async () => {
    const sources = [{ path: 'my facts: 1?.yaml', size: 1, sha256: '0'.repeat(64) }];
    const faults = await manifest((value) => ({ ...value, sources }));
    expect(faults.filter((each) => /unsafe|invalid/.test(each))).toEqual([]);
  });

  it('must keep its schema', async () => {
    expect(await manifest((value) => ({ ...value, draft: 'no' }))).toEqual([
      expect.stringContaining('/draft must be boolean'),
    ]);
  });

  it('must have one reading: no key twice, no file twice, none of another case', async () => {
    const text = new TextDecoder().decode(built.get('manifest.json'));
    const twice = bytesOf(text.replace('"draft": false', '"draft": true,\n  "draft": false'));
    const { faults } = await verify(new Map(built).set('manifest.json', twice));
    expect(faults[0]?.message).toContain('a key may stand twice');
    const { files } = manifestIn(built);
    expect(
      (await manifest((value) => ({ ...value, files: [...files, files.at(-1)] })))[0],
    ).toContain('one is listed twice');
    const upper = { ...files.at(-1), path: 'public/COPYRIGHT-POLICY.pdf' };
    const faultsOfCase = await manifest((value) => ({
      ...value,
      files: [...files, upper].sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1)),
    }));
    expect(faultsOfCase.join('\n')).toContain('differ in case only');
  });

  it('must not list itself, nor give a file other readers than its folder has', async () => {
    const { files } = manifestIn(built);
    const listed = (entry: object): Promise<string[]> =>
      manifest((value) => ({
        ...value,
        files: [...files, { ...files[0], ...entry }].sort((a, b) =>
          (a?.path ?? '') < (b?.path ?? '') ? -1 : 1,
        ),
      }));
    for (const path of ['manifest.json', 'SHA256SUMS', 'signatures/0123456789abcdef.dsse.json']) {
      expect([path, (await listed({ path, audience: 'internal' })).join()]).toEqual([
        path,
        expect.stringContaining(`it lists ${path}, which can't be one of the files`),
      ]);
    }
    expect((await listed({ path: 'public/a.md', audience: 'authorities' })).join()).toContain(
      'whose folder says public',
    );
    expect((await listed({ path: 'public/a.pdf', audience: 'public' })).join()).toContain(
      'belongs to no document',
    );
  });

  it('must be of the same day and model as the assessment', async () => {
    const model = { name: 'Another', version: null };
    expect(await manifest((value) => ({ ...value, model }))).toEqual([
      'pack/assessment-differs Its “model” is not that of the manifest',
    ]);
  });
});

describe('A PDF of the pack', () => {
  it('carries its files whole: one that cannot be unpacked is not that of the pack', () => {
    const files = [{ name: 'facts.json', bytes: null }];
    const faults = checkPackPdf(
      'authorities/x.pdf',
      { title: '', drafts: [false], files },
      { ...manifestIn(built), documents: [], sources: [] },
      built,
    );
    expect(faults.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'pack/attachment-differs In it, the file “facts.json” is not that of the pack',
      'pack/attachment-missing It does not carry assessment.json',
    ]);
  });

  it('must carry nothing that its readers may not have', async () => {
    const leaking = await edited(publicPdf, (document) =>
      document.attach(bytesOf('{}'), 'assessment.json', { mimeType: 'application/json' }),
    );
    const { faults } = await verify(leaking);
    expect(faults).toEqual([
      {
        rule: 'pack/attachment-foreign',
        path: publicPdf,
        message: 'It carries the file “assessment.json”, which is not for its readers',
        page: null,
      },
    ]);
  });

  it('must not take the place of one for other readers', async () => {
    const swapped = new Map(built).set(publicPdf, built.get(dossier) ?? new Uint8Array());
    // The policy is a draft for what it leaves open, and the dossier in its place bears no such mark.
    expect(await told(resealed(swapped))).toEqual([
      `pack/pdf-title ${publicPdf}`,
      `pack/pdf-draft ${publicPdf}`,
      `pack/attachment-foreign ${publicPdf}`,
      `pack/attachment-foreign ${publicPdf}`,
      `pack/attachment-foreign ${publicPdf}`,
      `pack/attachment-missing ${publicPdf}`,
    ]);
  });

  it('must carry the facts and the assessment of the pack', async () => {
    const facts = changed('facts.json', () => bytesOf('{}\n'));
    const faults = await told(resealed(facts));
    expect(faults).toContain(`pack/attachment-differs ${dossier}`);
    expect(faults).toContain(`pack/attachment-differs ${publicPdf}`);
  });

  it('must have the title of the manifest', async () => {
    expect(await told(await edited(publicPdf, (document) => document.setTitle('Other')))).toEqual([
      `pack/pdf-title ${publicPdf}`,
    ]);
  });

  it('must be a draft on every page, or on none, as the manifest says', async () => {
    const papers = (files: Files, isDraft: boolean) =>
      manifestIn(files).documents.map((each) => ({ ...each, draft: isDraft }));
    const { faults } = await verify(
      withManifest(draft, { ...manifestIn(draft), draft: false, documents: papers(draft, false) }),
    );
    expect(faults.map(({ rule, page }) => [rule, page])).toContainEqual(['pack/pdf-draft', 1]);
    const alone = await verify(
      withManifest(built, { ...manifestIn(built), documents: papers(built, true) }),
    );
    expect(alone.faults.map(({ rule }) => rule)).toContain('pack/pdf-draft');
    const undrafted = await verify(withManifest(built, { ...manifestIn(built), draft: true }));
    expect(undrafted.faults.map(({ rule }) => rule)).toContain('pack/pdf-draft');
    expect(undrafted.faults.map(({ rule }) => rule)).toContain('pack/pdf-title');
  });
});

describe('isPack', () => {
  it('knows a pack by its sums or by a manifest that names this program', async () => {
    const only = (path: string, text: string): Promise<boolean> =>
      isPack(folderOf(new Map([[path, bytesOf(text)]])));
    expect(await isPack(folderOf(built))).toBe(true);
    expect(await only('SHA256SUMS', '')).toBe(true);
    expect(await only('manifest.json', '{"tool": {"name": "aiact-doc"}}')).toBe(true);
    expect(await only('manifest.json', '{"tool": {')).toBe(true);
    expect(await only('manifest.json', '{"name": "an extension"}')).toBe(false);
    expect(await only('manifest.json', '{"tool": null}')).toBe(false);
    expect(await only('aiact.yaml', 'schema: 1')).toBe(false);
    // What can't be read was a pack's, for all that is known: so it is told and not passed over.
    const unreadable = (kind: PackEntry['kind'], size: number): Promise<boolean> =>
      isPack({
        entries: [{ path: 'manifest.json', kind, size }],
        read: () => Promise.reject(new Error('it was read')),
      });
    expect(await unreadable('link', 0)).toBe(true);
    expect(await unreadable('other', 0)).toBe(true);
    expect(await unreadable('file', 5 * 1024 * 1024)).toBe(true);
  });
});

describe('pathFault', () => {
  it.each([
    '',
    'a//b',
    './a',
    'a/..',
    '~/x',
    'a.',
    'a /b',
    'con',
    'LPT1.txt',
    'a:b',
    'a?',
    'e\u0301',
  ])('refuses %j', (path) => {
    expect(pathFault(path)).not.toBeNull();
  });

  it.each([
    ['', 'is empty'],
    ['/etc/passwd', 'is not relative to the pack'],
    ['//host/share', 'is not relative to the pack'],
    ['C:x', 'is not relative to the pack'],
    ['c:', 'is not relative to the pack'],
    ['a\\b', 'has a backslash'],
    ['a\u0000b', 'has an invisible or control character'],
    ['ab:c', 'has one of the characters < > : " | ? *'],
    ['e\u0301', 'is not in normalisation form C'],
    ['a//b', 'has an empty segment'],
    ['..', 'has the segment ..'],
    ['a/./b', 'has the segment .'],
    ['~root', 'begins a segment with ~'],
    ['a /b', 'ends a segment with a dot or a space'],
    ['aux.md', 'has the name of a Windows device'],
    [`a/${'é'.repeat(128)}`, 'has a segment longer than 255 bytes'],
  ])('says of %j what is wrong', (path, fault) => {
    expect(pathFault(path)).toBe(fault);
  });

  it('takes a segment of 255 bytes, and a tilde behind its first letter', () => {
    expect(pathFault('a'.repeat(255))).toBeNull();
    expect(pathFault('a~b/c~')).toBeNull();
  });

  it.each(['a', 'public/training-content-summary.pdf', 'SHA256SUMS', '.hidden', 'console.md', 'é'])(
    'allows %j',
    (path) => {
      expect(pathFault(path)).toBeNull();
    },
  );
});

describe('isPart', () => {
  it.each([
    [{ a: 1 }, { a: 1, b: 2 }, true],
    [{ a: [null, { b: 1 }] }, { a: [{ c: 1 }, { b: 1, c: 2 }] }, true],
    [{ a: 2 }, { a: 1 }, false],
    [{ c: 1 }, { a: 1 }, false],
    [{ a: [1] }, { a: [1, 2] }, false],
    [{ toString: 1 }, {}, false],
    [undefined, {}, false],
  ])('%j of %j is %j', (part, whole, expected) => {
    expect(isPart(part, whole)).toBe(expected);
  });
});

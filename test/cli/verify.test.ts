/** `verify` on the disk: what it says, what it answers with, and that no name in a pack can steer a terminal. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { explainable } from '../../src/explain/explainable.js';
import { packRules } from '../../src/pack/verify/pack-rules.js';
import { pdfRules } from '../../src/pdf-validate/pdf-rules.js';
import { unseen } from '../../src/read/printable.js';
import { aiactDoc, folderWith, type Outcome } from '../support/command-line.js';
import { type Files, manifestIn, packOf, sha256, withManifest } from '../support/packs.js';

let built: Files;
let folder = folderWith();

beforeAll(async () => {
  built = await packOf('smollm3-3b', { only: ['copyright-policy'] });
}, 60_000);
beforeEach(() => {
  folder = folderWith();
});
afterEach(() => folder.remove());

function place(files: Files, name = 'pack'): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder.path, name, path)), { recursive: true });
    writeFileSync(join(folder.path, name, path), bytes);
  }
  return join(folder.path, name);
}

const verify = (...args: string[]): Promise<Outcome> =>
  aiactDoc(['verify', ...args], { cwd: folder.path });

describe('verify', () => {
  it.each(['pack/report.txt', './pack/public/copyright-policy.md'])(
    'writes no report into the pack: %s',
    async (file) => {
      place(built);
      const { code, stderr } = await verify('pack', '--output', file);
      expect(code).toBe(2);
      expect(stderr).toContain('lies in the pack pack; name a file outside it');
      expect((await verify('pack')).code).toBe(0);
    },
  );

  it('says of an intact pack what was checked, and that no signature was', async () => {
    place(built);
    const { code, stdout, stderr } = await verify('pack');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Integrity only: no key was named
SmolLM3-3B  pack, as of 21 November 2026

Intact: 11 files hashed, 2 PDFs looked into. All is as the manifest and SHA256SUMS say, and nothing
else is there.
Rebuilt: its facts give all 13 files again, byte for byte.
Hashes and a rebuild show that a pack is whole, not who made it. Compare this SHA-256 of
manifest.json with one that reached you by another way:
  ${sha256(built.get('manifest.json') ?? new Uint8Array())}
`);
  }, 30_000);

  it('names each fault by file and rule, with what to do, and ends in 3', async () => {
    const pack = place(built);
    writeFileSync(join(pack, 'public/copyright-policy.md'), 'Changed.');
    rmSync(join(pack, 'facts.json'));
    writeFileSync(join(pack, 'notes.txt'), '');
    symlinkSync('/etc/passwd', join(pack, 'public/link'));
    const { code, stdout } = await verify('pack');
    expect(code).toBe(3);
    expect(stdout).toMatch(/^error\[pack\/file-missing\] facts\.json The manifest lists it/m);
    expect(stdout).toMatch(
      /^error\[pack\/file-changed\] public\/copyright-policy\.md It has 8 bytes/m,
    );
    expect(stdout).toMatch(/^error\[pack\/file-extra\] notes\.txt /m);
    expect(stdout).toMatch(/^error\[pack\/link\] public\/link It is a symbolic link$/m);
    expect(stdout).toMatch(
      /^ {2}help {2}Move it out of the pack; signatures\/ may hold signatures alone/m,
    );
    expect(stdout).toContain(
      '4 faults: 10 files hashed, 2 PDFs looked into. Do not hand this pack on.',
    );
    expect(stdout).toMatch(/^Integrity only: no key was named, and the pack is not intact\n/);
    expect(stdout).not.toContain('Hashes and a rebuild show');
  }, 30_000);

  it('prints for programs the same as JSON, to a file where asked', async () => {
    const pack = place(built);
    writeFileSync(join(pack, 'public/copyright-policy.md'), 'Changed.');
    const { code, stdout } = await verify('pack', '--format', 'json', '--output', 'report.json');
    expect([code, stdout]).toEqual([3, '']);
    expect(JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'))).toEqual({
      format_version: 1,
      packs: [
        {
          path: 'pack',
          result: 'not-intact',
          intact: false,
          model: { name: 'SmolLM3-3B', version: '3' },
          as_of: '2026-11-21',
          draft: false,
          manifest_sha256: sha256(built.get('manifest.json') ?? new Uint8Array()),
          checked: { files: 11, pdfs: 2 },
          left_out: 0,
          rebuild: { state: 'not-made', why: 'its files are not those of its manifest' },
          signatures: { found: 0, verified: 0, signers: [], lacks: [], files: [] },
          faults: [
            {
              id: 'pack/file-changed',
              file: 'public/copyright-policy.md',
              page: null,
              message: expect.stringMatching(/^It has 8 bytes, the manifest says \d+$/),
              help: packRules['pack/file-changed'].help,
            },
          ],
        },
      ],
      not_packs: [],
    });
    expect((await verify('pack', '--output', 'absent/report.txt')).code).toBe(3);
  }, 30_000);

  it('verifies each of several packs in a folder, and says what else lies there', async () => {
    place(built, 'all/one');
    const second = place(built, 'all/two');
    writeFileSync(join(second, 'more.txt'), '');
    mkdirSync(join(folder.path, 'all/other'));
    const { code, stdout } = await verify('all');
    expect(code).toBe(3);
    expect(stdout).toContain('2 packs: 1 intact\n');
    expect(stdout).toContain('Not packs, and not checked: all/other\n');
    expect(stdout).toContain('error[pack/file-extra] more.txt');
  }, 60_000);

  it('is silent about an intact pack when it is to be quiet', async () => {
    place(built);
    expect(await verify('pack', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  }, 30_000);

  it('ends in 3 where the manifest is gone, broken or huge, for it was a pack', async () => {
    const pack = place(built);
    writeFileSync(join(pack, 'manifest.json'), Buffer.alloc(5 * 1024 * 1024));
    const huge = await verify('pack');
    expect([huge.code, huge.stdout]).toEqual([3, expect.stringContaining('larger than 4 MiB')]);
    expect(huge.stdout).toContain('1 fault. Without a valid manifest no file was checked.');
    rmSync(join(pack, 'manifest.json'));
    const gone = await verify('pack');
    expect([gone.code, gone.stdout]).toEqual([3, expect.stringContaining('pack/manifest-missing')]);
  });

  it('does not follow a manifest that is a link', async () => {
    const pack = place(built);
    rmSync(join(pack, 'manifest.json'));
    writeFileSync(join(folder.path, 'elsewhere'), built.get('manifest.json') ?? new Uint8Array());
    symlinkSync(join(folder.path, 'elsewhere'), join(pack, 'manifest.json'));
    const { code, stdout } = await verify('pack');
    expect([code, stdout]).toEqual([3, expect.stringContaining('error[pack/link] manifest.json')]);
  });

  it('ends in 2 where there is no pack', async () => {
    mkdirSync(join(folder.path, 'empty'));
    writeFileSync(join(folder.path, 'file'), '');
    mkdirSync(join(folder.path, 'extension'));
    writeFileSync(join(folder.path, 'extension/manifest.json'), '{"name": "other"}');
    symlinkSync(place(built), join(folder.path, 'link'));
    for (const [name, message] of [
      ['empty', 'empty is not a pack of aiact-doc'],
      ['extension', 'extension is not a pack of aiact-doc'],
      ['absent', "absent can't be read: there is no such file or folder"],
      ['file', 'file is not a folder'],
      ['link', 'link is a symbolic link; name the folder that it points to'],
    ] as const) {
      const { code, stdout, stderr } = await verify(name);
      expect([name, code, stdout]).toEqual([name, 2, '']);
      expect(stderr).toContain(message);
    }
    expect((await verify()).code).toBe(2);
    expect((await verify('link', 'empty')).code).toBe(2);
    expect((await verify('link', '--format', 'sarif')).code).toBe(2);
  });

  it('shows names from a pack so that no terminal and no runner obeys them', async () => {
    const pack = place(built);
    writeFileSync(join(pack, '\u001b[31mred\u202e.txt'), '');
    writeFileSync(join(pack, '::error::x'), '');
    const model = { name: '\u001b]0;title\u0007', version: '::stop-commands::x' };
    const harmed = withManifest(built, { ...manifestIn(built), model });
    writeFileSync(join(pack, 'manifest.json'), harmed.get('manifest.json') ?? new Uint8Array());
    const { stdout } = await verify('pack');
    expect(stdout.replaceAll('\n', '').search(unseen)).toBe(-1);
    expect(stdout).not.toContain('::');
    expect(stdout).toContain('\\u001b[31mred\\u202e.txt');
  }, 30_000);

  it('has a page of help with an example', async () => {
    const { code, stdout } = await verify('--help');
    expect(code).toBe(0);
    const [, example = ''] = /Examples?:\n {2}aiact-doc (\S+ \S+)/.exec(stdout) ?? [];
    expect(example).toBe('verify pack');
    place(built, 'pack');
    expect((await aiactDoc(example.split(' '), { cwd: folder.path })).code).toBe(0);
  }, 30_000);

  it('has rules that explain can explain', async () => {
    const known = new Set((await explainable()).map(({ id }) => id));
    const ids = [...Object.keys(packRules), ...Object.keys(pdfRules).map((id) => `pdf/${id}`)];
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});

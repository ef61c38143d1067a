/** `templates`, and `--templates` on check and build: what an overlay changes, what it leaves alone, and what is refused before anything is written. */

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith, type Outcome, repository } from '../support/command-line.js';

const facts = readFileSync(join(repository, 'samples/smollm3-3b/aiact.yaml'), 'utf8');
const builtIn = (key: string): string =>
  readFileSync(join(repository, `templates/${key}.md.hbs`), 'utf8');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let folder = folderWith();
beforeEach(() => {
  folder = folderWith({ 'aiact.yaml': facts });
});
afterEach(() => folder.remove());

const run = (...argv: readonly string[]): Promise<Outcome> => aiactDoc(argv, { cwd: folder.path });
const build = (...more: readonly string[]): Promise<Outcome> =>
  run('build', '--draft', '--quiet', '--only', 'copyright-policy', ...more);
const file = (path: string): Buffer => readFileSync(join(folder.path, path));
const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder.path, path)), { recursive: true });
  writeFileSync(join(folder.path, path), content);
};
const filesIn = (path: string): string[] =>
  readdirSync(join(folder.path, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder.path, path).length + 1))
    .sort();
const withoutListing = (path: string): string =>
  file(path)
    .toString()
    .replace(/^- \*\*Templates changed by the provider:\*\*.*\n/m, '')
    .replaceAll('\n\n\n', '\n\n');

describe('templates eject', () => {
  it('copies every built-in template, each below a line with its version and its hash', async () => {
    const { code, stdout } = await run('templates', 'eject');
    expect(code).toBe(0);
    expect(stdout).toContain('aiact-doc check --templates templates');
    const names = filesIn('templates');
    expect(names).toEqual(
      ['documents', 'sections'].flatMap((kind) =>
        readdirSync(join(repository, 'templates', kind))
          .sort()
          .map((name) => `${kind}/${name}`),
      ),
    );
    for (const name of names) {
      const original = readFileSync(join(repository, 'templates', name));
      const text = file(`templates/${name}`).toString();
      const [first = '', ...rest] = text.split('\n');
      expect(first).toMatch(/^\{\{!-- aiact-doc \d+\.\d+\.\d+, .* --\}\}$/);
      expect(first).toContain(sha256(original));
      expect(rest.join('\n')).toBe(original.toString());
    }
  });

  it('copies only what is named, by its id or with its kind', async () => {
    await run('templates', 'eject', 'mine', '--only', 'copyright-policy,sections/licence');
    expect(filesIn('mine')).toEqual([
      'documents/copyright-policy.md.hbs',
      'sections/licence.md.hbs',
    ]);
  });

  it('guesses a misspelt name, and writes nothing', async () => {
    const { code, stderr } = await run('templates', 'eject', '--only', 'licence,copyright-polcy');
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean copyright-policy?');
    expect(existsSync(join(folder.path, 'templates'))).toBe(false);
  });

  it('refuses to replace files, names them, and writes none; --force replaces them', async () => {
    write('templates/sections/licence.md.hbs', 'mine');
    const { code, stderr } = await run('templates', 'eject');
    expect(code).toBe(2);
    expect(stderr).toContain('templates/sections/licence.md.hbs');
    expect(filesIn('templates')).toEqual(['sections/licence.md.hbs']);
    expect((await run('templates', 'eject', '--force')).code).toBe(0);
    // Where all of them are there, three are named and the rest is a number.
    const many = (await run('templates', 'eject')).stderr;
    expect(many).toMatch(/are there: (?:\S+\.hbs(?:, )?){3} and \d{2} more; --force/);
    expect(file('templates/sections/licence.md.hbs').toString()).toContain('{{line');
  });

  it('writes through no link', async () => {
    mkdirSync(join(folder.path, 'away'));
    symlinkSync(join(folder.path, 'away'), join(folder.path, 'templates'));
    expect((await run('templates', 'eject', '--force')).code).toBe(2);
    rmSync(join(folder.path, 'templates'));
    mkdirSync(join(folder.path, 'templates/sections'), { recursive: true });
    write('target', 'kept');
    symlinkSync(
      join(folder.path, 'target'),
      join(folder.path, 'templates/sections/licence.md.hbs'),
    );
    expect((await run('templates', 'eject', '--force')).code).toBe(2);
    expect(file('target').toString()).toBe('kept');
  });
});

describe('templates list', () => {
  it('prints ids, titles and facts', async () => {
    const { code, stdout } = await run('templates', 'list');
    expect(code).toBe(0);
    expect(stdout).toContain('documents/copyright-policy\n  Copyright policy, in public/');
    expect(stdout).toMatch(/sections\/licence\n {2}.+\n {4}licensing\.license/);
    expect(stdout).not.toContain('(replaced)');
  });

  it('says what a folder replaces and adds', async () => {
    await run('templates', 'eject', 'mine', '--only', 'licence');
    write('mine/documents/house-rules.md.hbs', '---\ntitle: House rules\nfolder: public\n---\nx');
    const { stdout } = await run('templates', 'list', 'mine');
    expect(stdout).toContain('sections/licence  (replaced)');
    expect(stdout).toContain('documents/house-rules\n  of your own');
  });
});

describe('An overlay that changes nothing', () => {
  it('gives the same documents, apart from the listing on the page for document control', async () => {
    await run('templates', 'eject', 'mine');
    const flags = ['--draft', '--quiet', '--all'];
    expect((await run('build', ...flags, '--out', 'plain')).code).toBe(0);
    expect(await run('build', ...flags, '--out', 'laid', '--templates', 'mine')).toMatchObject({
      code: 0,
    });
    const documents = filesIn('plain').filter((name) => name.endsWith('.md'));
    expect(documents.length).toBeGreaterThan(5);
    expect(filesIn('laid')).toEqual(filesIn('plain'));
    for (const name of documents) {
      expect(file(`laid/${name}`).toString()).toContain('**Templates changed by the provider:**');
      // The dossier names the pages of the others, which may move by the line of the listing.
      if (name.includes('dossier')) continue;
      expect([name, withoutListing(`laid/${name}`)]).toEqual([
        name,
        file(`plain/${name}`).toString(),
      ]);
    }
    expect(file('laid/assessment.json')).toEqual(file('plain/assessment.json'));
    expect((await run('verify', 'laid')).code).toBe(0);
  }, 300_000);
});

describe('A template that is changed', () => {
  beforeEach(() => {
    write(
      'mine/documents/copyright-policy.md.hbs',
      builtIn('documents/copyright-policy').replace(
        '## {{say "policy/scope"}}\n',
        '## {{say "policy/scope"}}\n\nWe wrote this policy in **June**.\n',
      ),
    );
  });

  it('is printed, listed in the document and named by its hash in the manifest, which verify accepts', async () => {
    expect(await build('--out', 'pack', '--templates', 'mine')).toMatchObject({ code: 0 });
    const markdown = file('pack/public/copyright-policy.md').toString();
    const bytes = file('mine/documents/copyright-policy.md.hbs');
    expect(markdown).toContain('We wrote this policy in **June**.');
    expect(markdown).toContain(
      `- **Templates changed by the provider:** \`documents/copyright-policy\` (SHA-256 \`${sha256(bytes).slice(0, 16)}\` …)`,
    );
    const other = file('pack/authorities/compliance-dossier.md').toString();
    expect(other).not.toContain('Templates changed by the provider');
    expect(JSON.parse(file('pack/manifest.json').toString()).templates).toEqual([
      { id: 'copyright-policy', kind: 'document', sha256: sha256(bytes), size: bytes.length },
    ]);
    expect((await run('verify', 'pack')).code).toBe(0);
  }, 60_000);

  it('gives the same bytes again, and no word of it without the flag', async () => {
    await build('--out', 'one', '--templates', 'mine');
    await build('--out', 'two', '--templates', 'mine');
    await build('--out', 'plain');
    expect(file('two/SHA256SUMS')).toEqual(file('one/SHA256SUMS'));
    expect(JSON.parse(file('plain/manifest.json').toString())).not.toHaveProperty('templates');
    expect(file('plain/public/copyright-policy.md').toString()).not.toContain('Templates changed');
  }, 60_000);

  it('is a note of check, on which no verdict hangs', async () => {
    const plain = await run('check', '--format', 'json');
    const laid = await run('check', '--format', 'json', '--templates', 'mine');
    expect(laid.code).toBe(plain.code);
    const [one, other] = [JSON.parse(plain.stdout), JSON.parse(laid.stdout)];
    const isNote = ({ id }: { id: string }): boolean => id.startsWith('template/');
    expect(other.findings.filter(isNote)).toMatchObject([
      { id: 'template/changed', severity: 'note' },
    ]);
    expect({
      ...other,
      findings: other.findings.filter((each: { id: string }) => !isNote(each)),
    }).toEqual(one);
    expect((await run('check', '--templates', 'mine')).stdout).toContain('note[template/changed]');
  });
});

describe('A document of one’s own', () => {
  const own = `---
title: Notes for the public
folder: public
---
## The model

{{value "model.name"}} is made by {{value "provider.legal_name"}}.

{{sections "code-copyright(1.3)" depth=3}}
`;

  it('is written, voluntary, in its folder, and named in manifest and assessment', async () => {
    write('mine/documents/notes.md.hbs', own);
    const { code, stderr } = await run('build', '--draft', '--templates', 'mine', '--out', 'pack');
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('notes') });
    const markdown = file('pack/public/notes.md').toString();
    expect(markdown).toContain('# DRAFT: SmolLM3-3B: notes for the public');
    expect(markdown).toContain('SmolLM3');
    expect(markdown).toContain('legal advice');
    const { documents } = JSON.parse(file('pack/assessment.json').toString());
    expect(documents.at(-1)).toMatchObject({ id: 'notes', owed: 'voluntary' });
    expect((await run('verify', 'pack')).code).toBe(0);
  }, 60_000);

  it('can be asked for by name, and gives way to other names', async () => {
    write('mine/documents/notes.md.hbs', own);
    await build('--out', 'without', '--templates', 'mine');
    expect(existsSync(join(folder.path, 'without/public/notes.md'))).toBe(false);
    const flags = ['--draft', '--quiet', '--templates', 'mine', '--only', 'notes'];
    expect((await run('build', ...flags, '--out', 'with')).code).toBe(0);
    expect(existsSync(join(folder.path, 'with/public/notes.pdf'))).toBe(true);
  }, 60_000);
});

describe('A folder of templates is refused', () => {
  const refused = async (dir = 'mine'): Promise<Outcome> => {
    const outcome = await build('--out', 'pack', '--templates', dir);
    expect(outcome.code).toBe(2);
    expect(existsSync(join(folder.path, 'pack'))).toBe(false);
    expect(await run('check', '--templates', dir)).toMatchObject({ code: 2 });
    return { ...outcome, stdout: outcome.stdout.replace(/\s+/g, ' ') };
  };

  it.each([
    ['is not there', 'absent', /there is no such folder/],
    ['is a file', 'aiact.yaml', /is not a folder/],
    ['has no name', '', /takes the name of a folder/],
    ['is empty', 'empty', /neither documents\/ nor sections\//],
    ['is a link', 'link', /symbolic link/],
  ])('if it %s', async (_, dir, message) => {
    mkdirSync(join(folder.path, 'empty'));
    symlinkSync(join(folder.path, 'empty'), join(folder.path, 'link'));
    expect((await refused(dir)).stderr).toMatch(message);
  });

  it('with the file, line and column of each mistake', async () => {
    write('mine/sections/licence.md.hbs', 'One\n\nTwo {{{value "model.name"}}}\n');
    const { stdout, stderr } = await refused();
    expect(stdout).toContain('error[template/raw-value] mine/sections/licence.md.hbs:3:5');
    expect(stderr).toContain('nothing was written');
  });

  it('if a template is a link, a folder, or is reached through a link', async () => {
    write('secret', 'x');
    mkdirSync(join(folder.path, 'mine/sections/tasks.md.hbs'), { recursive: true });
    symlinkSync(join(folder.path, 'secret'), join(folder.path, 'mine/sections/licence.md.hbs'));
    expect((await refused()).stdout).toMatch(/symbolic link.*regular file/);
    rmSync(join(folder.path, 'mine'), { recursive: true });
    write('away/licence.md.hbs', builtIn('sections/licence'));
    mkdirSync(join(folder.path, 'mine'));
    symlinkSync(join(folder.path, 'away'), join(folder.path, 'mine/sections'));
    expect((await refused()).stdout).toContain('template/file');
  });

  it('if it holds more files than anyone needs', async () => {
    for (let index = 0; index < 300; index += 1) write(`mine/sections/x${index}.md.hbs`, 'x');
    expect((await refused()).stdout).toContain('300 files, more than 200');
  });

  it.each<[string, string, string | Uint8Array, string]>([
    ['a template is too large', 'sections/licence.md.hbs', 'x'.repeat(262_145), 'template/file'],
    [
      'a template is not UTF-8',
      'sections/licence.md.hbs',
      Uint8Array.of(0x66, 0xff, 0x66),
      'template/encoding',
    ],
    ['a file is no template', 'sections/notes.txt', 'x', 'template/file'],
    ['a folder is misspelt', 'section/licence.md.hbs', 'x', 'template/file'],
    [
      'a section is misspelt',
      'sections/license.md.hbs',
      'x',
      'Did you mean `sections/licence.md.hbs`?',
    ],
    [
      'a document has no front matter',
      'documents/copyright-polcy.md.hbs',
      'x',
      'documents/copyright-policy.md.hbs',
    ],
  ])('if %s', async (_, name, content, message) => {
    write(`mine/${name}`, content);
    expect((await refused()).stdout).toContain(message);
  });

  it('before the pack could replace it', async () => {
    await run('templates', 'eject', 'mine', '--only', 'licence');
    const { code } = await build('--out', 'mine', '--templates', 'mine');
    expect(code).toBe(2);
    expect(filesIn('mine')).toEqual(['sections/licence.md.hbs']);
  });
});

describe('The example of the documentation', () => {
  it('is accepted and printed', async () => {
    const page = readFileSync(join(repository, 'docs/templates.md'), 'utf8');
    const example = /```handlebars\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    write('my-templates/documents/evaluation-notes.md.hbs', example);
    const flags = ['--templates', 'my-templates', '--only', 'evaluation-notes'];
    expect((await run('build', '--draft', '--out', 'pack', ...flags)).code).toBe(0);
    expect(file('pack/authorities/evaluation-notes.md').toString()).toContain(
      '## What we measured',
    );
  }, 60_000);
});

describe('The help', () => {
  it.each([
    [['build', '--help'], '--templates <dir>'],
    [['check', '--help'], '--templates <dir>'],
    [['templates', '--help'], 'aiact-doc templates eject my-templates --only copyright-policy'],
    [['templates', 'eject', '--help'], 'aiact-doc templates eject my-templates'],
    [['templates', 'list', '--help'], 'aiact-doc templates list my-templates'],
  ])('of %j names it', async (argv, words) => {
    const { code, stdout } = await run(...argv);
    expect(code).toBe(0);
    expect(stdout).toContain(words);
  });

  it('shows examples that run', async () => {
    const { stdout } = await run('templates', '--help');
    const examples = [...stdout.matchAll(/^ {2}aiact-doc (.+)$/gm)].map(([, words]) => words ?? '');
    expect(examples).toHaveLength(3);
    for (const words of examples) {
      const { code } = await run(...words.split(' '));
      expect([words, code]).toEqual([words, words.startsWith('check') ? expect.any(Number) : 0]);
      expect(code).toBeLessThan(2);
    }
  });
});

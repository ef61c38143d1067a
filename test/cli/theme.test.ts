/** `build --theme`: what it changes, what it leaves alone, and what it refuses before anything is written. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { formProblem } from '../../src/cli/inner-file.js';
import { jpeg, png } from '../pdf/image/pictures.js';
import { aiactDoc, folderWith, type Outcome, repository } from '../support/command-line.js';

const facts = readFileSync(join(repository, 'samples/smollm3-3b/aiact.yaml'), 'utf8');
const whole = readFileSync(join(repository, 'samples/themes/warm-print.yaml'), 'utf8');
const document = 'public/copyright-policy';
let folder = folderWith();
beforeEach(() => {
  folder = folderWith({ 'aiact.yaml': facts, 'look/theme.yaml': whole });
});
afterEach(() => folder.remove());

const build = (...more: readonly string[]): Promise<Outcome> =>
  aiactDoc(['build', '--draft', '--quiet', '--only', 'copyright-policy', ...more], {
    cwd: folder.path,
  });
const file = (path: string): Buffer => readFileSync(join(folder.path, path));
const write = (path: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder.path, path), content);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const logo = (name: string): string => `logo: { file: "${name}", alternative: Example SA }\n`;

describe('build with a theme', () => {
  it('changes the PDFs and no word of any document', async () => {
    expect(await build('--out', 'plain')).toMatchObject({ code: 0 });
    expect(await build('--out', 'warm', '--theme', 'look/theme.yaml')).toMatchObject({ code: 0 });
    expect(file(`warm/${document}.md`)).toEqual(file(`plain/${document}.md`));
    expect(file('warm/assessment.json')).toEqual(file('plain/assessment.json'));
    expect(sha256(file(`warm/${document}.pdf`))).not.toBe(sha256(file(`plain/${document}.pdf`)));
  }, 60_000);

  it('names the theme and its logo by their hashes in the manifest, and nothing without one', async () => {
    const picture = png(2, 1, [200, 30, 30, 255, 30, 30, 200, 255]);
    write('look/logo.png', picture);
    write('look/theme.yaml', whole + logo('logo.png'));
    await build('--out', 'warm', '--theme', 'look/theme.yaml');
    await build('--out', 'plain');
    const theme = file('look/theme.yaml');
    expect(JSON.parse(file('warm/manifest.json').toString()).theme).toEqual([
      { path: 'theme.yaml', sha256: sha256(theme), size: theme.length },
      { path: 'logo.png', sha256: sha256(picture), size: picture.length },
    ]);
    expect(JSON.parse(file('plain/manifest.json').toString())).not.toHaveProperty('theme');
  }, 60_000);

  it('gives the same bytes for the same theme', async () => {
    write('look/logo.jpg', jpeg({}));
    write('look/theme.yaml', whole + logo('logo.jpg'));
    await build('--out', 'one', '--theme', 'look/theme.yaml');
    await build('--out', 'two', '--theme', 'look/theme.yaml');
    expect(file('two/SHA256SUMS')).toEqual(file('one/SHA256SUMS'));
  }, 60_000);

  it('is offered by its help', async () => {
    const { stdout } = await aiactDoc(['build', '--help']);
    expect(stdout).toContain('--theme <file>');
  });
});

describe('A theme is refused', () => {
  const refused = async (...theme: readonly string[]): Promise<Outcome> => {
    const outcome = await build('--out', 'pack', ...theme);
    expect(outcome.code).toBe(2);
    expect(existsSync(join(folder.path, 'pack'))).toBe(false);
    return outcome;
  };

  it.each([
    [
      'a file that is not there',
      'absent.yaml',
      /absent\.yaml can't be read: there is no such file/,
    ],
    ['a folder', 'look', /not a regular file|can't be read/],
    ['standard input', '-', /--theme takes the name of a file/],
    ['no name', '', /--theme takes the name of a file/],
    ['a device', '/dev/zero', /not a regular file/],
  ])('if it is %s', async (_, path, message) => {
    expect((await refused('--theme', path)).stderr).toMatch(message);
  });

  it('if it is reached through a symbolic link', async () => {
    symlinkSync(join(folder.path, 'look/theme.yaml'), join(folder.path, 'link.yaml'));
    expect((await refused('--theme', 'link.yaml')).stderr).toContain('symbolic link');
  });

  it('with every mistake, its line and what to do', async () => {
    write('look/theme.yaml', 'colours:\n  ink: "#cccccc"\nbody:\n  sise: 10\n');
    const { stdout, stderr } = await refused('--theme', 'look/theme.yaml');
    expect(stdout).toContain('error[theme/contrast] look/theme.yaml:2:8');
    expect(stdout).toContain('(#cccccc) on the white page');
    expect(stdout).toContain('error[schema/unknown-key] look/theme.yaml:4:3');
    expect(stdout).toContain('Did you mean `size`?');
    expect(stdout).toContain('> 2 |   ink: "#cccccc"');
    expect(stderr).toContain('nothing was written');
  });

  it('in JSON as well', async () => {
    write('look/theme.yaml', 'page: { left: 10 }\n');
    const { stdout } = await refused('--theme', 'look/theme.yaml', '--format', 'json');
    const [run] = JSON.parse(stdout).runs;
    expect(run).toMatchObject({ path: 'look/theme.yaml', assessment: null });
    expect(run.findings).toMatchObject([
      { id: 'schema/out-of-range', place: { file: 'theme.yaml', line: 1 } },
    ]);
  });

  it('before it is overwritten by the pack', async () => {
    const outcome = await build('--out', 'look', '--theme', 'look/theme.yaml');
    expect(outcome.code).toBe(2);
    expect(file('look/theme.yaml').toString()).toBe(whole);
  });

  it.each<[string, string, RegExp]>([
    ['that is not there', 'absent.png', /no such file/],
    ['that is no picture', 'theme.yaml', /neither a PNG nor a JPEG/],
    ['that is a folder', 'inner', /not a regular file|can't be read/],
    ['outside its folder', '../secret.png', /leads out of the folder/],
    ['by an absolute path', '/etc/hostname', /not a path relative/],
    ['by an address', 'https://example.com/logo.png', /not a path relative/],
    ['that is a link', 'link.png', /symbolic link/],
    ['behind a link', 'away/secret.png', /symbolic link/],
    ['that is damaged', 'damaged.png', /is damaged/],
    ['for print', 'print.jpg', /CMYK/],
  ])('for a logo %s, at the line that names it', async (_, name, message) => {
    write('secret.png', png(1, 1, [1, 2, 3, 255]));
    mkdirSync(join(folder.path, 'look/inner'));
    symlinkSync(join(folder.path, 'secret.png'), join(folder.path, 'look/link.png'));
    symlinkSync(folder.path, join(folder.path, 'look/away'));
    write('look/damaged.png', png(9, 9, Array(324).fill(7)).subarray(0, 60));
    write('look/print.jpg', jpeg({ components: 4 }));
    write('look/theme.yaml', `compactUpTo: 2\n${logo(name)}`);
    const { stdout } = await refused('--theme', 'look/theme.yaml');
    expect(stdout).toContain('error[theme/logo] look/theme.yaml:2:15');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(message);
  });
});

describe('A path within a folder', () => {
  it.each(['logo.png', 'pictures/logo.png', 'Zürich 2.png', '.hidden/x.jpg'])(
    'may be %s',
    (path) => {
      expect(formProblem(path)).toBeNull();
    },
  );

  it.each([
    ...['../a', 'a/../b', './a', 'a//b', 'a/', '/a', '~/a', 'C:/a', 'file:a', 'a\\b', 'a\u0000b'],
    ...[
      'a\u202eb',
      'a:b',
      'a?b',
      'con',
      'NUL.png',
      'a/lpt1',
      'a.',
      'a ',
      'e\u0301.png',
      'a'.repeat(256),
    ],
  ])('may not be %j', (path) => {
    expect(formProblem(path)).not.toBeNull();
  });
});

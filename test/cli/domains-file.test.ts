/** A file of domains beside the facts: how it is found, what is refused, and what the pack makes of it. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith, type Outcome } from '../support/command-line.js';

const facts = (file: string, covers = ', domains_file_covers: all'): string => `schema: 1
provider: { legal_name: Example SA, country: IE, size: large, commercial_activity: true, legal_form: company }
model: { name: Heron, version: "1.0", generality: broad, inputs: [text], outputs: [text] }
role: { kind: developer, placement: { status: placed, date: 2026-03-20 } }
training: { compute: { parameter_update_flop: 1e24, cumulative_flop: 1e24 } }
training_data: { crawled: { used: true, domains_file: "${file}"${covers} } }
`;
const csv = (count: number): string =>
  `domain,size\n${Array.from({ length: count }, (_, index) => `www.site${index}.example,${index}\n`).join('')}`;

let folder = folderWith();
beforeEach(() => {
  folder = folderWith({
    'aiact.yaml': facts('lists/domains.csv'),
    'lists/domains.csv': csv(1_234),
  });
});
afterEach(() => folder.remove());

const run = (...argv: readonly string[]): Promise<Outcome> => aiactDoc(argv, { cwd: folder.path });
const file = (path: string): string => readFileSync(join(folder.path, path), 'utf8');
const found = async (): Promise<readonly { id: string; message: string }[]> => {
  const { stdout } = await run('check', '--format', 'json');
  const { findings } = JSON.parse(stdout) as { findings: { id: string; message: string }[] };
  return findings.filter(({ id }) => id.startsWith('domains-file/'));
};

describe('a file of domains', () => {
  it('tells no number of all names unless it is said to hold the whole crawl', async () => {
    for (const covers of ['', ', domains_file_covers: part']) {
      writeFileSync(join(folder.path, 'aiact.yaml'), facts('lists/domains.csv', covers));
      const { stdout } = await run('check', '--format', 'json');
      expect(stdout).toContain('"domain-total-stated"');
      await run('build', '--draft', '--only', 'training-content-summary', '--out', 'p');
      const text = file('p/public/training-content-summary.md');
      expect(text).toContain('Listed: 1,234. The number of all domain names is not stated.');
      expect(text).not.toContain('Domain names crawled in all');
      expect(file('p/public/training-content-summary-domains.csv').split('\n')).toHaveLength(1_236);
    }
  });

  it('gives the list: an annex, a file for machines, and hashes of both ends in the manifest', async () => {
    const { code } = await run(
      'build',
      '--draft',
      '--only',
      'training-content-summary',
      '--out',
      'p',
    );
    expect(code).toBe(0);
    const text = file('p/public/training-content-summary.md');
    expect(text).toContain('Domain names crawled in all: 1,234.');
    expect(text).toContain('rounded up: 124. Listed: 124.');
    expect(text).toContain('in the file training-content-summary-domains.csv');
    expect(text).toMatch(/## Annex: most relevant domain names\n\n\| Ranks \| Domain names \|/);
    expect(text).toContain('| 101–124 | site1133.example,');
    expect(text).not.toContain('lists/domains.csv');
    const lines = file('p/public/training-content-summary-domains.csv').split('\n');
    expect([lines.length, ...lines.slice(0, 2)]).toEqual([
      126,
      'rank,domain',
      '1,site1233.example',
    ]);
    const manifest = JSON.parse(file('p/manifest.json'));
    expect(manifest.evidence).toMatchObject([{ path: 'lists/domains.csv' }]);
    expect(manifest.documents[0].files.concat(manifest.documents[1].files)).toContain(
      'public/training-content-summary-domains.csv',
    );
    expect(file('p/SHA256SUMS')).toContain('  public/training-content-summary-domains.csv\n');
    expect(await run('verify', 'p')).toMatchObject({ code: 0 });
  }, 60_000);

  it('is found from anywhere, beside a facts file that is named', async () => {
    const { stdout } = await aiactDoc(['check', join(folder.path, 'aiact.yaml')]);
    expect(stdout).not.toContain('domains-file/unreadable');
  });

  it.each([
    ['that is not there', 'none.csv', /there is no such file/],
    ['that is a folder', 'lists', /not a regular file/],
    ['behind a link', 'linked.csv', /symbolic link/],
    ['with the name of a device', 'lists/con.csv', /not every system can hold/],
  ])('%s is refused', async (_, path, why) => {
    symlinkSync('/etc/hostname', join(folder.path, 'linked.csv'));
    writeFileSync(join(folder.path, 'aiact.yaml'), facts(path));
    expect(await found()).toMatchObject([
      { id: 'domains-file/unreadable', message: expect.stringMatching(why) },
    ]);
  });

  it('never gives way to a pack that would stand in its place', async () => {
    const { code } = await run('build', '--draft', '--out', 'lists');
    expect(code).toBeGreaterThan(1);
    expect(file('lists/domains.csv')).toBe(csv(1_234));
  });
});

/** A model whose facts extend a family file, through every command that reads facts. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aiactDoc, type Outcome, repository } from '../support/command-line.js';

let root: string;
const day = ['--as-of', '2026-11-21'];
const run = (argv: readonly string[], more = {}): Promise<Outcome> =>
  aiactDoc(argv, { cwd: root, ...more });
const put = (file: string, text: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'family-'));
  cpSync(join(repository, 'samples/families/pardela'), join(root, 'pardela'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('The invented family', () => {
  it.each(['7b', '7b-chat'])('has no error and no warning: %s', async (member) => {
    const { code, stdout } = await run([
      'check',
      `pardela/${member}`,
      '--fail-on',
      'warning',
      ...day,
    ]);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('met     Open-source exception met'),
    ]);
  });

  it('is found by its models alone', async () => {
    const { stdout } = await run(['check', '--recursive', '.', '--format', 'json', ...day]);
    const { runs } = JSON.parse(stdout);
    expect(runs.map(({ path }: { path: string }) => path)).toEqual([
      'pardela/7b',
      'pardela/7b-chat',
    ]);
  });

  it('lowers no duty of a model that nobody looked at', async () => {
    const text = readFileSync(join(root, 'pardela/7b/aiact.yaml'), 'utf8');
    put('pardela/unseen/aiact.yaml', text.replace(/^attests:\n(?: .*\n)+/m, ''));
    const { code, stdout } = await run(['check', 'pardela/unseen', '--format', 'json', ...day]);
    rmSync(join(root, 'pardela/unseen'), { recursive: true });
    const only = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(only.gates['open-source-exception'].answer).toBe('open');
    expect(only.obligations.map(({ outcome }: { outcome: string }) => outcome)).not.toContain(
      'exempt',
    );
    const open = only.findings.find(
      ({ id }: { id: string }) => id === 'gate/open-source-exception-open',
    );
    expect(open.place).toMatchObject({ file: 'aiact.yaml', line: 4 });
    expect(open.help).toMatch(/`licensing.license`.* under `attests`/);
  });
});

describe('A pack of a model of a family', () => {
  let pack: string;
  beforeAll(async () => {
    pack = join(root, 'pack');
    const { code } = await run(['build', 'pardela/7b', '--out', 'pack', ...day]);
    expect(code).toBe(0);
  }, 60_000);

  it('names all files, and leads nowhere out', () => {
    const { sources } = JSON.parse(readFileSync(join(pack, 'manifest.json'), 'utf8'));
    expect(sources).toMatchObject([
      { path: 'aiact.yaml' },
      { path: '_up/family.yaml', base: true },
    ]);
  });

  it('holds the merged facts, so that nobody needs the family file', () => {
    const facts = JSON.parse(readFileSync(join(pack, 'facts.json'), 'utf8'));
    expect(facts.licensing.license).toBe('Apache-2.0');
    expect(facts).not.toHaveProperty('extends');
    expect(facts.attests).toHaveLength(2);
  });

  it('is made again without the family file, byte for byte', async () => {
    const { code, stdout } = await run(['verify', 'pack'], { cwd: root });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/Rebuilt: its facts give all \d+ files again/),
    ]);
  });

  it('says where each shared fact stands, and who looked at it, in the paper of facts; the dossier counts', async () => {
    const dossier = readFileSync(join(pack, 'authorities/compliance-dossier.md'), 'utf8');
    expect(dossier).toMatch(/^- \d+ facts stand in files shared with other models/m);
    expect(dossier).not.toContain('family.yaml');
    await run(['build', 'pardela/7b', '--only', 'facts', '--out', 'facts', '--draft', ...day], {
      cwd: root,
    });
    const paper = readFileSync(join(root, 'facts/authorities/facts.md'), 'utf8');
    const chapter = paper.slice(paper.indexOf('## Facts shared with other models'));
    expect(chapter).toContain('`licensing.license`');
    expect(chapter).toContain('Rui Falcão, head of data, 2 March 2026');
    expect(chapter).toContain('`../family.yaml` | Not asked');
  });

  it('is told to be old when the family file has changed', async () => {
    const before = readFileSync(join(root, 'pardela/family.yaml'), 'utf8');
    put('pardela/family.yaml', before.replace('within 20 days', 'within 30 days'));
    const { stdout, stderr } = await run([
      'check',
      'pardela/7b',
      '--pack',
      'pack',
      '--format',
      'json',
      ...day,
    ]);
    put('pardela/family.yaml', before);
    expect(stderr).not.toContain('Error');
    expect(stdout).toContain('drift/');
  }, 60_000);

  it('differs from the facts of another model of the family where they differ', async () => {
    const { code, stdout } = await run(['diff', 'pack', 'pardela/7b-chat', ...day]);
    expect(code).toBeLessThan(2);
    expect(stdout).toContain('Pardela 7B Chat');
    expect(stdout).not.toContain('Apache-2.0');
  }, 60_000);
});

describe('A finding in a family file', () => {
  beforeAll(() => {
    put('typo/family.yaml', 'model: { fmaily: Terns }\ndata: 7\n');
    put('typo/models/a/aiact.yaml', 'schema: 1\nextends: ../../family.yaml\nmodel: { name: A }\n');
  });

  it.each([
    ['text', 'typo/family.yaml:1:10'],
    ['github', 'file=typo/family.yaml,line=1'],
    ['gitlab', '"path": "typo/family.yaml"'],
    ['sarif', '"uri": "typo/family.yaml"'],
    ['junit', 'typo/family.yaml'],
    ['markdown', 'typo/family.yaml'],
  ])('can be opened from the report: %s', async (format, place) => {
    const { stdout } = await run(['check', 'typo/models/a', '--format', format, '--all', ...day]);
    expect(stdout).toContain(place);
    expect(stdout).not.toContain('a/../../family.yaml');
  });

  it('leads in SARIF to the line by which the model takes it over', async () => {
    const { stdout } = await run(['check', 'typo/models/a', '--format', 'sarif', '--all', ...day]);
    const { results } = JSON.parse(stdout).runs[0];
    const [typo] = results.filter(
      ({ ruleId }: { ruleId: string }) => ruleId === 'schema/unknown-key',
    );
    expect(typo.relatedLocations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'typo/models/a/aiact.yaml' },
      region: { startLine: 2, startColumn: 10 },
    });
    const lines = await run([
      'check',
      'typo/models/a',
      '--format',
      'jsonl',
      '--output',
      'lines.jsonl',
      ...day,
    ]);
    expect(lines.stderr).toBe('');
    const merged = await run(['merge', 'lines.jsonl', '--format', 'sarif', '--all']);
    expect(JSON.parse(merged.stdout).runs[0].results).toEqual(results);
  });

  it('can be opened from below, too', async () => {
    mkdirSync(join(root, 'typo/.git'));
    const { stdout } = await run(['check', '.', '--all', ...day], {
      cwd: join(root, 'typo/models/a'),
    });
    expect(stdout).toMatch(/ \.\.\/\.\.\/family\.yaml:1:10/);
  });
});

describe('A family file that can not be had', () => {
  const told = async (extending: string, cwd = root): Promise<string> => {
    put('odd/models/a/aiact.yaml', `schema: 1\nextends: ${extending}\nmodel: { name: A }\n`);
    const at = cwd === root ? 'odd/models/a' : '.';
    const { code, stdout } = await aiactDoc(['check', at, '--format', 'json', ...day], { cwd });
    expect(code).toBe(2);
    const [first] = JSON.parse(stdout).runs[0].findings;
    expect(first.place).toMatchObject({ file: 'aiact.yaml', line: 2, column: 10 });
    return `${first.id}: ${first.message}`;
  };

  beforeAll(() => {
    put('odd/plain.yaml', 'data: {}\n');
    put('odd/folder.yaml/x', '');
    put('odd/huge.yaml', `# ${'x'.repeat(1_100_000)}\n`);
    symlinkSync('plain.yaml', join(root, 'odd/link.yaml'));
    symlinkSync('.', join(root, 'odd/way'));
    execFileSync('mkfifo', [join(root, 'odd/pipe.yaml')]);
  });

  it.each([
    ['none.yaml', /read\/extends-missing: .*(?:there is no such file|does not exist)/],
    ['link.yaml', /read\/extends-missing: .*symbolic link/],
    ['way/plain.yaml', /read\/extends-missing: .*symbolic link/],
    ['pipe.yaml', /read\/extends-missing: .*not a (?:regular )?file|no regular file/],
    ['folder.yaml', /read\/extends-missing: .*folder/],
    ['huge.yaml', /read\/extends-missing: .*larger than/],
  ])('is told where it is named: %s', async (name, words) => {
    expect(await told(`../../${name}`)).toMatch(words);
  });

  it('may not be the file itself by another way', async () => {
    put('odd/models/a/aiact.yaml', 'schema: 1\nextends: ../a/aiact.yaml\n');
    const { code, stdout } = await run(['check', 'odd/models/a', ...day]);
    expect([code, stdout]).toEqual([2, expect.stringContaining('read/extends-cycle')]);
    expect(stdout).toContain('odd/models/a/aiact.yaml:2:10');
  });

  it('may not lie outside the folder of the call, or outside the repository', async () => {
    put('odd/models/a/aiact.yaml', '');
    expect(await told('../../plain.yaml', join(root, 'odd/models/a'))).toMatch(
      /lies outside the folder/,
    );
    mkdirSync(join(root, 'odd/models/.git'), { recursive: true });
    expect(await told('../../plain.yaml')).toMatch(/lies outside the repository/);
    rmSync(join(root, 'odd/models/.git'), { recursive: true });
  });
});

describe('Commands that write', () => {
  it('begin a file that never passes check as it is, and attest nothing', async () => {
    const { code } = await run(['init', 'pardela/new', '--extends', 'pardela/family.yaml']);
    expect(code).toBe(0);
    const text = readFileSync(join(root, 'pardela/new/aiact.yaml'), 'utf8');
    expect(text).toContain('\nextends: ../family.yaml\n');
    expect(text).toMatch(/^# attests: \[\{ facts: \[.*licensing/m);
    expect(text).not.toMatch(/^licensing:/m);
    const { code: checked, stdout } = await run(['check', 'pardela/new', ...day]);
    rmSync(join(root, 'pardela/new'), { recursive: true });
    expect([checked, stdout]).toEqual([1, expect.stringContaining('Nobody has attested')]);
  });

  it.each([
    ['no family file', ['--extends', 'pardela/none.yaml'], "none.yaml can't be extended"],
    ['a folder to read', ['--extends', 'pardela/family.yaml', '--from', '.'], 'leave --from'],
  ])('refuse to begin from %s', async (_, flags, words) => {
    const { code, stderr } = await run(['init', 'other', ...flags]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('change the file of the model and leave the family as it is', async () => {
    put(
      'citation/CITATION.cff',
      'cff-version: 1.2.0\ntitle: Pardela\nmessage: Cite it\nurl: https://berlenga.example/paper\n',
    );
    const family = readFileSync(join(root, 'pardela/family.yaml'), 'utf8');
    const { code, stderr } = await run([
      'import',
      'citation',
      'citation',
      '--into',
      'pardela/7b',
      '--dry-run',
    ]);
    expect([code < 2, stderr]).toEqual([true, expect.not.stringContaining("can't be read")]);
    expect(readFileSync(join(root, 'pardela/family.yaml'), 'utf8')).toBe(family);
  });
});

describe('A revision of git', () => {
  it('holds the family file of that time', async () => {
    const folder = join(root, 'history');
    cpSync(join(root, 'pardela'), join(folder, 'pardela'), { recursive: true });
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd: folder,
      });
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    const path = 'history/pardela/family.yaml';
    put(path, readFileSync(join(root, path), 'utf8').replace('Apache-2.0', 'MIT'));
    const { code, stdout, stderr } = await aiactDoc(['diff', 'HEAD', 'pardela/7b', ...day], {
      cwd: folder,
    });
    expect([code, stderr]).toEqual([expect.any(Number), expect.not.stringContaining('neither')]);
    expect(stdout).toContain('licensing.license');
  }, 60_000);
});

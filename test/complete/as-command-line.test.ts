/** The library says what the command line says: the same verdict, the same findings and the same reports, over every sample. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Completed,
  completeRun,
  type EvidenceFile,
  type Format,
  filesNeeded,
  formats,
  type Given,
  givenPack,
  openPackFolder,
  readBaseline,
  readFacts,
  reportCompleted,
  verdictCodes,
  type Wish,
} from '../../src/index.js';
import { aiactDoc, folderWith, mishaps, repository } from '../support/command-line.js';
import {
  card,
  entry,
  type ReleaseFolder,
  releaseFolder,
  sha256,
} from '../support/release-folder.js';

const asOf = '2026-11-21';
const samples = readdirSync(join(repository, 'samples')).filter((name) =>
  ['aiact.yaml', 'aiact'].some((facts) => existsSync(join(repository, 'samples', name, facts))),
);

/** A run as a program of a user makes it, with Node's own functions for files. */
async function complete(
  cwd: string,
  path: string,
  wish: Partial<Wish> = {},
  more: Given = {},
): Promise<Completed> {
  const folder = join(cwd, path);
  const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, file));
  const parts = existsSync(join(folder, 'aiact'))
    ? readdirSync(join(folder, 'aiact')).map((name) => `aiact/${name}`)
    : ['aiact.yaml'];
  const files = parts.sort().map((file) => ({ file, bytes: bytesOf(file) }));
  const alone = readFacts(files);
  const { contents, hashes } = filesNeeded(alone);
  const evidence = contents.map((file): EvidenceFile => ({ file, bytes: bytesOf(file) }));
  const read = readFacts(files, { evidence });
  const hashed = hashes.map((file) => {
    const hash = createHash('sha256').update(bytesOf(file)).digest('hex');
    return [file, { sha256: hash }] as const;
  });
  const prefix = path === '.' ? '' : `${path}/`;
  const readme = join(folder, 'README.md');
  const found = existsSync(readme)
    ? { shown: `${prefix}README.md`, text: readFileSync(readme, 'utf8'), wasFound: true }
    : undefined;
  return completeRun(
    { read, path, prefix },
    { asOf, ...wish },
    { evidence: new Map(hashed), card: found, ...more },
  );
}

interface Answer {
  readonly code: number;
  readonly report: string;
}

/** Both ways: what the command prints and answers, and what the library does. */
async function bothWays(
  cwd: string,
  path: string,
  [flags, wish, given = {}]: readonly [readonly string[], Partial<Wish>, Given?],
  format: Format = 'sarif',
): Promise<{ readonly command: Answer; readonly library: Answer; readonly run: Completed }> {
  const { code, stdout, stderr } = await aiactDoc(
    ['check', path, ...flags, '--as-of', asOf, '--format', format],
    { cwd },
  );
  if (stdout === '') throw new Error(stderr);
  const run = await complete(cwd, path, wish, given);
  const report = await reportCompleted(format, [run], wish, { folder: cwd });
  return {
    command: { code, report: stdout },
    library: { code: verdictCodes[run.verdict], report },
    run,
  };
}

describe('every sample', () => {
  it('is there', () => {
    expect(samples.length).toBeGreaterThanOrEqual(7);
  });

  it.each(samples)('%s has the same verdict and the same SARIF, with help', async (sample) => {
    const { command, library, run } = await bothWays(repository, `samples/${sample}`, [[], {}]);
    expect(library).toEqual(command);
    const said = await run.explanations();
    expect(run.findings.filter(({ id }) => !said.has(id))).toEqual([]);
    expect(run.checklist).toBeNull();
  });

  it.each(samples)('%s has them before a release, with age and a strict limit', async (sample) => {
    const { command, library, run } = await bothWays(repository, `samples/${sample}`, [
      ['--release', '--release-date', '2026-12-24', '--within', '30'].concat(
        '--stale-after',
        '6m',
        '--fail-on',
        'warning',
      ),
      {
        ...{ release: { date: '2026-12-24', within: 30 }, staleAfter: '6m' },
        failOn: 'warning',
      },
    ]);
    expect(library).toEqual(command);
    expect(run.checklist?.release_date).toBe('2026-12-24');
  });

  it.each([...formats])('is reported alike as %s', async (format) => {
    const only = ['copyright-policy'];
    const flags = ['--only', only.join(',')];
    const { command, library } = await bothWays(
      ...([repository, 'samples/llama-3.1-405b', [flags, { only }], format] as const),
    );
    // The command line lets go of the facts before it prints, so its text shows no lines of them.
    const shownAlike = ({ code, report }: Answer): Answer => ({
      code,
      report: format === 'text' ? report.replace(/^ +(?:> +)?\d* +\|.*\n/gm, '') : report,
    });
    expect(shownAlike(library)).toEqual(shownAlike(command));
  });
});

describe('a model with everything that a file can bring', () => {
  let folder: ReleaseFolder;
  beforeAll(() => {
    folder = releaseFolder();
  });
  afterAll(() => folder.remove());

  it('is judged alike with evidence that changed, a card of another version, waivers and a configuration', async () => {
    folder.write('README.md', card.replace('version: "2.0"', 'version: "1.0"'));
    folder.write('evidence/results.json', '{}\n');
    const waiver = { reason: 'The card follows.', owner: 'Inês Conceição', expires: '2026-12-01' };
    folder.write(
      'aiact/waivers.yaml',
      `waivers:\n${entry({ check: 'release/card-version', ...waiver })}${entry({ check: 'drift/changed', ...waiver })}`,
    );
    const { command, library, run } = await bothWays(folder.path, '.', [
      ['--release'],
      { release: {} },
    ]);
    expect(library).toEqual(command);
    expect(run.waived.map(({ finding }) => finding.id)).toEqual(['release/card-version']);
    expect(run.findings.map(({ id }) => id)).toContain('evidence/changed');
    expect(run.findings.map(({ id }) => id)).not.toContain('waiver/unused');
    expect(run.verdict).toBe('fail');
  });

  it('is judged alike against a baseline that knows what was found', async () => {
    await aiactDoc(['check', '.', '--as-of', asOf, '--write-baseline', 'known.json'], {
      cwd: folder.path,
    });
    const baseline = readBaseline(readFileSync(join(folder.path, 'known.json'), 'utf8'));
    if (typeof baseline === 'string') throw new Error(baseline);
    expect(baseline.inputs[0]?.findings.length).toBeGreaterThan(0);
    const given = { baseline: { shown: 'known.json', baseline } };
    const { command, library, run } = await bothWays(folder.path, '.', [
      ['--baseline', 'known.json'],
      {},
      given,
    ]);
    expect(library).toEqual(command);
    expect(run.verdict).toBe('pass');
    expect(run.baseline?.known.length).toBe(baseline.inputs[0]?.findings.length);
    folder.write('evidence/results.json', '{ "accuracy": 0.81 }\n');
    const repaired = await bothWays(folder.path, '.', [['--baseline', 'known.json'], {}, given]);
    expect(repaired.library).toEqual(repaired.command);
    expect(repaired.run.baseline?.gone).toBe(1);
  });

  it('is judged alike against its committed pack, whole, out of date and broken', async () => {
    expect((await folder.check('--fail-on', 'never')).code).toBe(0);
    const built = await aiactDoc(['build', '.', '--draft', '--as-of', asOf, '--out', 'pack'], {
      cwd: folder.path,
    });
    expect(built.code).toBe(0);
    const pack = async (): Promise<Given> => ({
      pack: await givenPack('pack', await openPackFolder(join(folder.path, 'pack'))),
    });
    const ask = ['--release', '--pack', 'pack', '--stale-after', '1d'];
    const wish = { release: {}, staleAfter: '1d' };
    folder.edit('aiact/documentation.yaml', (text) => `${text}\n# A comment.\n`);
    const commented = await bothWays(folder.path, '.', [ask, wish, await pack()]);
    expect(commented.library).toEqual(commented.command);
    expect(commented.run.drift).not.toBeNull();
    expect(commented.run.drift?.isReadable).toBe(true);
    expect(commented.run.drift?.findings.length).toBeGreaterThan(0);
    writeFileSync(join(folder.path, 'pack/facts.json'), '{}');
    const broken = await bothWays(folder.path, '.', [ask, wish, await pack()]);
    expect(broken.library).toEqual(broken.command);
    expect(broken.run.verdict).toBe('unusable');
    expect(broken.run.drift?.isReadable).toBe(false);
  });
});

describe('what can not be concluded from', () => {
  it('is unusable both ways', async () => {
    const { path, remove } = folderWith(mishaps);
    mkdirSync(join(path, 'none'));
    for (const name of ['poor', 'broken', 'empty']) {
      const { command, library, run } = await bothWays(path, name, [
        ['--release'],
        { release: {} },
      ]);
      expect(library).toEqual(command);
      expect(run.verdict).toBe(name === 'poor' ? 'fail' : 'unusable');
    }
    remove();
  });
});

describe('a wish and what is given', () => {
  const read = readFacts([
    {
      file: 'aiact.yaml',
      bytes: new TextEncoder().encode(
        `schema: 1\nmodel: { name: Heron-7B }\nevidence:\n${entry({ path: 'results.json', sha256: sha256(''), kind: 'other', supports: [] })}`,
      ),
    },
  ]);

  it('takes evidence that nobody handed over for missing', async () => {
    const { findings } = await completeRun({ read }, { asOf });
    const missing = findings.filter(({ id }) => id === 'evidence/missing');
    expect(missing.map(({ message }) => message)).toEqual([
      'The file of evidence `results.json` was not given to the program',
    ]);
  });

  it.each([
    [{ asOf: '21 November 2026' }, 'asOf is no day; write it as YYYY-MM-DD'],
    [{ asOf: '2026-02-30' }, 'asOf is no day; write it as YYYY-MM-DD'],
    [{ asOf, release: { date: 'soon' } }, 'release.date is no day; write it as YYYY-MM-DD'],
    [{ asOf, release: { within: -1 } }, 'release.within is no whole number of days, at most 3650'],
    [
      { asOf, staleAfter: 'old' },
      'staleAfter is no age; write a number and d, w, m or y, such as 6m',
    ],
    [
      { asOf, only: ['copyright-polcy'] },
      'there is no document copyright-polcy; did you mean copyright-policy?',
    ],
  ])('is refused where nobody could fulfil it: %j', async (wish, message) => {
    await expect(completeRun({ read }, wish)).rejects.toMatchObject({ name: 'WishError', message });
  });

  it('raises severities and lowers none', async () => {
    const plain = await completeRun({ read }, { asOf });
    const [note] = plain.findings.filter(({ severity }) => severity !== 'error');
    const [error] = plain.findings.filter(({ severity }) => severity === 'error');
    if (note === undefined || error === undefined) throw new Error('the facts find too little');
    const raised = await completeRun(
      { read },
      { asOf, atLeast: { [note.id]: 'error', [error.id]: 'note' } },
    );
    const of = (id: string) => raised.findings.filter((each) => each.id === id);
    expect(new Set(of(note.id).map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(of(error.id).some(({ severity }) => severity === 'error')).toBe(true);
  });
});

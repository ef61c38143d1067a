/** A pack is made again from its facts, and whoever changed a paper and hid it in manifest and sums is found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { renderPack } from '../../src/pack/render-pack.js';
import { sha256Of } from '../../src/pack/verify/check-pack-pdf.js';
import { readFacts } from '../../src/read/read.js';
import { overtaken } from '../../src/seal/currency.js';
import { type FindInputs, neededInputs, type Rebuild, rebuild } from '../../src/seal/rebuild.js';
import {
  integrityOnly,
  type Sealed,
  sealedCode,
  verifySealed,
} from '../../src/seal/verify-sealed.js';
import { repository } from '../support/command-line.js';
import {
  bytesOf,
  type Files,
  folderOf,
  manifestIn,
  packOf,
  resealed,
  withManifest,
} from '../support/packs.js';
import { faultsIn } from '../support/sealed.js';

const nothingNeeded: FindInputs = async () => ({ evidence: [] });
let built: Files;

beforeAll(async () => {
  built = await packOf('smollm3-3b');
}, 60_000);

const again = (files: Files, find = nothingNeeded): Promise<Rebuild> =>
  rebuild(folderOf(files), manifestIn(files), find);
const verified = (files: Files, inputs: FindInputs | null = nothingNeeded): Promise<Sealed> =>
  verifySealed(folderOf(files), {
    ...{ wanted: integrityOnly, part: null, inputs, judge: async () => [] },
  });
const edited = (path: string, edit: (text: string) => string): Files => {
  const text = edit(new TextDecoder().decode(built.get(path)));
  expect(text).not.toBe(new TextDecoder().decode(built.get(path)));
  return new Map(built).set(path, bytesOf(text));
};

describe('A rebuild', () => {
  it.each(['smollm3-3b', 'complete-closed'])(
    'gives every byte of %s again',
    async (sample) => {
      const files = await packOf(sample, { all: true });
      expect(await again(files)).toEqual({ state: 'same', files: files.size });
    },
    120_000,
  );

  it('gives a draft again, and one of which only some papers were asked for', async () => {
    const files = await packOf('whisper', { draft: true, only: ['copyright-policy'] });
    expect(await again(files)).toEqual({ state: 'same', files: files.size });
  }, 60_000);

  it.each<[string, (text: string) => string]>([
    ['public/copyright-policy.md', (text) => text.replace(/policy/i, 'promise')],
    ['authorities/compliance-dossier.md', (text) => `${text}\nA line more.\n`],
    ['assessment.json', (text) => text.replace('"severity": "warning"', '"severity": "note"')],
    ['VERIFY.txt', (text) => text.replace('set -eu', 'exit 0')],
  ])(
    'finds a change of %s that manifest and sums hide',
    async (path, edit) => {
      const files = resealed(edited(path, edit));
      const result = await again(files);
      expect(result.state).toBe('differs');
      expect(faultsIn({ faults: result.state === 'differs' ? result.faults : [] })).toEqual([
        `pack/not-rebuilt ${path}`,
      ]);
    },
    60_000,
  );

  it('ends in 3 then, although every hash holds and nobody was named', async () => {
    const files = resealed(edited('public/copyright-policy.md', (text) => `${text}More.\n`));
    const sealed = await verified(files);
    expect([sealedCode(sealed), faultsIn(sealed)]).toEqual([
      3,
      ['pack/not-rebuilt public/copyright-policy.md'],
    ]);
    const skipped = await verified(files, null);
    expect([sealedCode(skipped), skipped.rebuild.state]).toEqual([0, 'not-made']);
  }, 60_000);

  it('finds a PDF whose words were changed', async () => {
    const path = 'public/copyright-policy.pdf';
    const other = await packOf('olmo-2-32b', { only: ['copyright-policy'] });
    const files = resealed(new Map(built).set(path, other.get(path) ?? new Uint8Array()));
    const { faults } = (await again(files)) as Extract<Rebuild, { state: 'differs' }>;
    expect(faultsIn({ faults })).toEqual([`pack/not-rebuilt ${path}`]);
  }, 60_000);

  it('finds what only the manifest says otherwise', async () => {
    const manifest = manifestIn(built);
    const documents = manifest.documents.map((each) => ({ ...each, owed: 'voluntary' }));
    const { faults } = (await again(withManifest(built, { ...manifest, documents }))) as Extract<
      Rebuild,
      { state: 'differs' }
    >;
    expect(faultsIn({ faults })).toEqual(['pack/not-rebuilt manifest.json']);
  }, 60_000);

  it('finds a paper that was taken out, and one that was put in', async () => {
    const manifest = manifestIn(built);
    const without = new Map(built);
    for (const ending of ['md', 'pdf']) without.delete(`public/copyright-policy.${ending}`);
    const documents = manifest.documents.filter(({ id }) => id !== 'copyright-policy');
    const less = resealed(withManifest(without, { ...manifest, documents }));
    const { faults } = (await again(less)) as Extract<Rebuild, { state: 'differs' }>;
    expect(faultsIn({ faults })).toContain('pack/not-rebuilt public/copyright-policy.md');
    const more = resealed(new Map(built).set('public/more.md', bytesOf('More.')));
    const added = (await again(more)) as Extract<Rebuild, { state: 'differs' }>;
    expect(faultsIn(added)).toEqual(['pack/not-rebuilt public/more.md']);
  }, 60_000);
});

describe('A rebuild that can not be made', () => {
  const why = async (change: Record<string, unknown>): Promise<string> => {
    const { options: _options, ...manifest } = manifestIn(built);
    const options = 'options' in change ? change : { options: _options, ...change };
    const result = await again(withManifest(built, { ...manifest, ...options }));
    return result.state === 'not-made' ? `${result.why} | ${result.help}` : result.state;
  };

  it('says so of a pack by another version, another build or another state of the law', async () => {
    expect(await why({ tool: { name: 'aiact-doc', version: '9.8.7' } })).toMatch(
      /^it was made by aiact-doc 9\.8\.7, and this is .* \| .*aiact-doc 9\.8\.7, from the release that you trust$/,
    );
    // A name in a registry can be anybody's, so no help asks to run what stands there.
    expect(await why({ tool: { name: 'aiact-doc', version: '9.8.7' } })).not.toMatch(/npx|npm/);
    expect(await why({ tool: { name: 'aiact-doc', version: '1; rm -rf ~' } })).toMatch(/\| null$/);
    expect(await why({ law: { version: 'another' } })).toContain('state of the law another');
    expect(await why({ program_sha256: '0'.repeat(64) })).toMatch(
      /by another build.* \| .*its program_sha256 stands in manifest\.json$/,
    );
    expect(await why({ options: undefined })).toContain('as older packs do not');
  });

  it('says so where only a part is there, and where the files are not those of the manifest', async () => {
    const part: Files = new Map(
      [...built].filter(([path]) => path === 'manifest.json' || path.startsWith('public/')),
    );
    const sealed = await verifySealed(folderOf(part), {
      ...{ wanted: integrityOnly, part: 'public', inputs: nothingNeeded, judge: async () => [] },
    });
    expect(sealed.faults).toEqual([]);
    expect(sealed.verification.leftOut).toBe(built.size - part.size - 1);
    expect(sealed.rebuild).toMatchObject({ state: 'not-made', why: 'only a part of it is there' });
    const harmed = await verified(edited('public/copyright-policy.md', (text) => `${text}x`));
    expect(harmed.rebuild).toMatchObject({ state: 'not-made' });
  });
});

describe('What a pack was made with', () => {
  const facts = readFileSync(join(repository, 'samples/smollm3-3b/aiact.yaml'), 'utf8').replace(
    /^( *)crawled:$/m,
    '$1crawled:\n$1  domains_file: domains.csv',
  );
  const csv = bytesOf('domain,size\nexample.org,10\nexample.com,5\n');

  it('is asked for by name and hash, and never said to differ where it is not there', async () => {
    expect(facts).toContain('domains_file');
    const evidence = [{ file: 'domains.csv', bytes: csv }];
    const read = readFacts([{ file: 'aiact.yaml', bytes: bytesOf(facts) }], { evidence });
    const files: Files = new Map(
      await renderPack(read, assess(read, { asOf: '2026-11-21' }), {
        ...{ all: false, draft: true, only: ['copyright-policy'] },
      }),
    );
    const needed = neededInputs(manifestIn(files));
    expect(needed).toEqual([
      { what: 'domains file', path: 'domains.csv', sha256: sha256Of(csv), size: csv.length },
    ]);
    expect(await again(files, async () => ({ missing: 'it needs domains.csv' }))).toEqual({
      ...{ state: 'not-made', why: 'it needs domains.csv', help: 'Name their folder by --inputs' },
    });
    expect(await again(files, async () => ({ evidence }))).toMatchObject({ state: 'same' });
    const other = [{ file: 'domains.csv', bytes: bytesOf('domain,size\nexample.net,1\n') }];
    expect(await again(files, async () => ({ evidence: other }))).toMatchObject({
      state: 'differs',
    });
  }, 60_000);

  it('is not looked for where it could not be read when the pack was made', async () => {
    const read = readFacts([{ file: 'aiact.yaml', bytes: bytesOf(facts) }]);
    const files: Files = new Map(
      await renderPack(read, assess(read, { asOf: '2026-11-21' }), {
        ...{ all: false, draft: true, only: ['copyright-policy'] },
      }),
    );
    expect(await again(files)).toMatchObject({
      state: 'not-made',
      why: 'domains.csv, which its facts name, could not be read when it was made',
    });
  }, 60_000);
});

describe('What time has overtaken', () => {
  const at = async (day: string, files = built): Promise<string[]> =>
    ((await overtaken(folderOf(files), manifestIn(files), day)) ?? []).map(({ id }) => id);

  it('is nothing on the day of the pack, and is told on a later one', async () => {
    const text = readFileSync(join(repository, 'samples/llama-3.1-405b/aiact.yaml'), 'utf8');
    const waiver =
      '{ check: no-vague-sources, reason: under way, owner: A. Person, expires: 2026-12-31 }';
    const bytes = bytesOf(
      `${text.replace('continuous: false', 'continuous: true')}waivers: [${waiver}]\n`,
    );
    const read = readFacts([{ file: 'aiact.yaml', bytes }]);
    const assessment = assess(read, { asOf: '2026-11-21' });
    const files: Files = new Map(
      await renderPack(read, assessment, { all: false, draft: true, only: [] }),
    );
    expect(await at('2026-11-21', files)).toEqual([]);
    expect(await at('2027-04-01', files)).toEqual(['waiver/expired']);
    expect(await at('2027-06-01', files)).toEqual([
      expect.stringMatching(/summary-updated-half-yearly/),
      'waiver/expired',
    ]);
  }, 60_000);

  it('is not told where the pack does not carry its facts', async () => {
    const files = new Map(built);
    files.delete('authorities/compliance-dossier.pdf');
    const papers = manifestIn(files).documents.filter(({ id }) => id === 'compliance-dossier');
    const manifest = { ...manifestIn(files), documents: papers };
    expect(await overtaken(folderOf(files), manifest, '2032-01-01')).toBeNull();
  });
});

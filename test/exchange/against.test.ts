/** Facts are held against the files of the model: what differs is told with both sides, and what was only rounded is not. */
import { describe, expect, it } from '@jest/globals';
import { againstFiles, isRounded } from '../../src/exchange/against.js';
import {
  changedFindings,
  changedSources,
  hashedSources,
} from '../../src/exchange/changed-sources.js';
import { contradictionKinds } from '../../src/exchange/contradiction-kinds.js';
import { readHub } from '../../src/exchange/hub/read-hub.js';
import { readFolder, sourcesOfImport } from '../../src/exchange/kinds.js';
import { planImport } from '../../src/exchange/plan.js';
import { Decimal } from '../../src/facts/decimal.js';
import type { Finding } from '../../src/finding/finding.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { patchFile } from '../../src/write/patch.js';
import fc from '../property.js';
import { type Content, cloneOf, folderOf, pointer, safetensors } from '../support/model-folder.js';

const facts = (text: string): ReadResult =>
  readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(`schema: 1\n${text}`) }]);

const config = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  num_hidden_layers: 2,
  max_position_embeddings: 8192,
  torch_dtype: 'bfloat16',
};
const run = JSON.stringify({
  results: { arc: { alias: 'arc', 'acc,none': 0.5432 } },
  config: { limit: null },
  date: 1753005600,
});
const heron: Readonly<Record<string, Content>> = {
  ...cloneOf('https://huggingface.co/heron-lab/heron'),
  'README.md':
    '---\nlicense: apache-2.0\nbase_model: other-lab/egret-8b\npipeline_tag: text-generation\n---\n',
  'config.json': JSON.stringify(config),
  'model.safetensors': safetensors({ w: ['BF16', 7300, 1000, 1000] }),
  'eval/results_1.json': run,
  'emissions.csv':
    'timestamp,project_name,run_id,duration,energy_consumed,gpu_count,gpu_model\nt,pretrain,a,3600,12345.6,8,H100\n',
};

async function against(
  text: string,
  files: Readonly<Record<string, Content>> = heron,
): Promise<readonly Finding[]> {
  const reading = await readHub(folderOf(files));
  if ('several' in reading) throw new Error('several models');
  return againstFiles(facts(text), { reading, shown: 'heron' });
}
const ids = async (...asked: Parameters<typeof against>): Promise<string[]> =>
  (await against(...asked)).map(({ id, severity }) => `${severity} ${id}`);

const agreeing = `model:
  name: Heron-7B
  inputs: [text]
  outputs: [text]
  parameters: { total: 7.30e9 }
  context_window: 8192
  dependencies: [{ name: Egret 8B }]
role: { kind: modifier }
licensing: { license: Apache-2.0 }
evaluation: { results: [{ name: arc, metric: acc, value: '54.3 %' }] }
training: { energy: { mwh: 1.23e1 } }
`;

describe('Facts that say what the files say', () => {
  it('are not spoken of, rounded or in per cent as they may be', async () => {
    expect(await ids(agreeing)).toEqual([]);
  });

  it('nor are facts that are not stated, or honestly absent', async () => {
    expect(await ids('')).toEqual([]);
    expect(
      await ids(
        'model: { parameters: { total: { unknown: The provider of the base keeps it back } } }\n',
      ),
    ).toEqual([]);
  });

  it('nor a licence that is one of several to choose from', async () => {
    expect(await ids('licensing: { license: MIT OR Apache-2.0 }\n')).toEqual([]);
  });
});

describe('A fact that the files contradict', () => {
  it('is told by its name where the licence is one of its own and the card names a known one', async () => {
    const files = { ...heron, 'README.md': '---\nlicense: other\nlicense_name: llama3.1\n---\n' };
    const own = 'licensing: { license: other, license_name: Heron Terms 1 }\n';
    const found = (await against(own, files)).filter(({ id }) => id === 'against/licence');
    expect(found.map(({ message }) => message)).toEqual([
      'The facts state another licence than the files of the model: `licensing.license` is Heron Terms 1, and README.md in heron says llama3.1 (/license_name)',
    ]);
  });

  it.each([
    ['error against/parameters', 'total: 7.30e9', 'total: 8.3e9'],
    ['warning against/parameters', 'total: 7.30e9', 'total: 7.45e9'],
    ['warning against/context-window', 'context_window: 8192', 'context_window: 128000'],
    ['error against/licence', 'license: Apache-2.0', 'license: MIT'],
    ['warning against/base-model', 'name: Egret 8B', 'name: egret-1b'],
    ['warning against/role', 'kind: modifier', 'kind: developer'],
    ['warning against/modalities', 'inputs: [text]', 'inputs: [text, image]'],
    ['warning against/results', "value: '54.3 %'", "value: '58'"],
    ['warning against/energy', 'mwh: 1.23e1', 'mwh: 12.9'],
    ['note against/name', 'name: Heron-7B', 'name: Heron-9B'],
  ])('is told as %s: %s, written as %s', async (told, right, wrong) => {
    expect(agreeing).toContain(right);
    expect(await ids(agreeing.replace(right, wrong))).toEqual([told]);
  });

  it('is told with the places of both sides', async () => {
    const [finding] = await against(
      agreeing.replace('context_window: 8192', 'context_window: 4096'),
    );
    expect(finding?.message).toBe(
      'The facts state another length of context than the configuration: `model.context_window` is 4096, and config.json in heron says 8192 (/max_position_embeddings)',
    );
    expect(finding?.place).toMatchObject({ file: 'aiact.yaml', line: 7 });
  });

  it('is told of a hash by the file that it is of', async () => {
    const files = { ...heron, 'model.safetensors': pointer('5e'.repeat(32), 14_600_000_100) };
    const stated = (hash: string): string =>
      `model: { authenticity: [{ artefact: model.safetensors, sha256: ${hash} }] }\n`;
    expect(await ids(stated('5e'.repeat(32)), files)).toEqual([]);
    const [finding] = await against(stated('6e'.repeat(32)), files);
    expect([finding?.id, finding?.paths]).toEqual([
      'against/hashes',
      ['model.authenticity[0].sha256'],
    ]);
  });

  it('of every kind is tried here', async () => {
    const wrong = agreeing
      .replace('7.30e9', '9e9')
      .replace('8192', '1')
      .replace('Apache-2.0', 'MIT')
      .replace('Egret 8B', 'x')
      .replace('modifier', 'developer')
      .replace('inputs: [text]', 'inputs: [audio]')
      .replace('54.3 %', '1')
      .replace('1.23e1', '99')
      .replace('Heron-7B', 'Heron-1B');
    const told = new Set((await against(wrong)).map(({ id }) => id.replace('against/', '')));
    expect([...told, 'hashes'].sort()).toEqual(Object.keys(contradictionKinds).sort());
  });
});

describe('Files that disagree among themselves', () => {
  const cut = { ...heron, 'model.safetensors': safetensors({ w: ['BF16', 4] }, -2) };

  it('are told, and once: what the facts hold already is told by them', async () => {
    expect(await ids(agreeing, cut)).toEqual(['error import/weights-size']);
    const known = `${agreeing}provenance:\n  conflicts: { model.parameters.total: { id: weights-size, settled: Fetched again } }\n`;
    expect(await ids(known, cut)).toEqual([]);
  });
});

describe('A figure', () => {
  it('agrees with whatever it rounds, and with itself', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 2 ** 52 }),
      fc.integer({ min: 1, max: 8 }),
      (count, figures) => {
        const found = Decimal.of(String(count));
        const rounded = Decimal.of(count.toPrecision(figures).replace('e+', 'e'));
        expect(isRounded(found, found)).toBe(true);
        expect(isRounded(rounded, found)).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 200 });
    expect(isRounded(Decimal.of('7.4e9'), Decimal.of('7300000000'))).toBe(false);
  });
});

describe('A file that facts were read from', () => {
  const imported = async (files: Readonly<Record<string, Content>>): Promise<ReadResult> => {
    const folder = folderOf(files);
    const found = await readFolder(folder, null);
    const plan = planImport(
      found.reading,
      { schema: '1' },
      await sourcesOfImport(folder, found, []),
    );
    const bytes = new TextEncoder().encode('schema: 1\n');
    const text = patchFile('aiact.yaml', bytes, plan.changes).text ?? '';
    return readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
  };
  const changesIn = async (
    read: ReadResult,
    files: Readonly<Record<string, Content>>,
  ): Promise<readonly Finding[]> => {
    const changed = await changedSources(folderOf(files), hashedSources(read));
    const reading = await readHub(folderOf(files));
    return changedFindings(changed, 'several' in reading ? null : reading, read);
  };

  it('and is as it was, or gone, is not spoken of', async () => {
    const read = await imported(heron);
    expect(hashedSources(read).length).toBeGreaterThan(3);
    expect(await changesIn(read, heron)).toEqual([]);
    expect(await changesIn(read, { LICENSE: 'MIT License' })).toEqual([]);
  });

  it('and has changed is told once, with what it says now', async () => {
    const read = await imported(heron);
    const longer = JSON.stringify({ ...config, max_position_embeddings: 16_384 });
    const found = await changesIn(read, { ...heron, 'config.json': longer });
    expect(found.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'note import/source-changed',
    ]);
    expect(found[0]?.message).toContain('it gives now model.context_window: 16384');
    expect(found[0]?.place).not.toBeNull();
  });

  it('of weights has changed where its header has', async () => {
    const read = await imported(heron);
    const other = { ...heron, 'model.safetensors': safetensors({ w: ['BF16', 7301, 1000, 1000] }) };
    const found = await changesIn(read, other);
    expect(found.map(({ paths }) => paths)).toEqual([
      ['model.parameters.total', 'model.parameters.active'],
    ]);
    expect(
      await changesIn(read, { ...heron, 'model.safetensors': pointer('5e'.repeat(32), 9) }),
    ).toEqual([]);
  });

  it('and says the same as before has its new hash after an import', async () => {
    const read = await imported(heron);
    const files = { ...heron, 'README.md': `${heron['README.md']}\nMore words.\n` };
    expect(await changesIn(read, files)).toHaveLength(1);
    const folder = folderOf(files);
    const found = await readFolder(folder, null);
    const known = hashedSources(read);
    const plan = planImport(
      found.reading,
      read.facts as never,
      await sourcesOfImport(folder, found, known),
    );
    expect(plan.changes.map(({ path }) => path)).toEqual([['provenance', 'sources', 'card']]);
  });
});

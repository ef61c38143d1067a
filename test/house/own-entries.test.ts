/**
 * No table of ours is asked for a word of somebody else as a plain property: every object knows `constructor` and `toString`, and a file that
 * says so would get a function for an answer. The word of the tests is made such a word, and whoever asks for it is caught.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isScalar, parseDocument, visit } from 'yaml';
import { readFacts } from '../../src/read/read.js';
import { allPapers } from '../support/all-papers.js';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';

const word = 'zzword';
let asked: string[] = [];

/** Who looked the word up where no object of its own holds it, by the file and the line. */
function answer(): undefined {
  const [, , at = ''] = new Error().stack?.split('\n') ?? [];
  const [, place] = /\/(src\/[\w./-]+:\d+)/.exec(at) ?? [];
  // Validators are generated, and look words up in a list of numbers only.
  if (place !== undefined && !place.includes('.gen.')) asked.push(place);
  return undefined;
}

beforeEach(() => {
  asked = [];
  Object.defineProperty(Object.prototype, word, {
    ...{ configurable: true, enumerable: false, get: answer },
    set(value: unknown) {
      Object.defineProperty(this, word, { value, writable: true, enumerable: true });
    },
  });
});
afterEach(() => {
  delete (Object.prototype as Record<string, unknown>)[word];
});

/** A sample with the word as the value of each text, of each text that is chosen from a list, or as a further key of each mapping. */
function factsWith(sample: string, place: 'text' | 'choice' | 'key'): string {
  const document = parseDocument(
    readFileSync(`${repository}/samples/${sample}/aiact.yaml`, 'utf8'),
  );
  const chosen =
    /^(?:country|language|license|kind|status|modality|method|size|access|severity|family|name)$/;
  visit(document, {
    Map: (_, map) => {
      if (place === 'key') map.set(word, 'x');
    },
    Pair: (_, pair) => {
      if (place === 'key' || !isScalar(pair.value)) return;
      if (place === 'choice' && !chosen.test(String(pair.key))) return;
      if (typeof pair.value.value === 'string') pair.value = document.createNode(word);
    },
    Seq: (_, seq) => {
      if (place !== 'text') return;
      for (const [at, item] of seq.items.entries()) {
        if (isScalar(item) && typeof item.value === 'string') seq.set(at, word);
      }
    },
  });
  return document.toString();
}

it('The trap catches who asks a table for the word', () => {
  const table: Readonly<Record<string, number>> = { a: 1 };
  expect([table[word], Object.hasOwn(table, word)]).toEqual([undefined, false]);
  // This file is none of ours that is held to it.
  expect(asked).toEqual([]);
  expect(answer()).toBeUndefined();
});

describe('A word that every object knows is a word like any other', () => {
  it.each(['text', 'choice', 'key'] as const)(
    'in facts and papers, as %s',
    (place) => {
      for (const sample of ['complete-systemic', 'smollm3-3b']) {
        const bytes = new TextEncoder().encode(factsWith(sample, place));
        expect(allPapers(readFacts([{ file: 'aiact.yaml', bytes }])).papers.size).toBeGreaterThan(
          9,
        );
      }
      expect([...new Set(asked)]).toEqual([]);
    },
    180_000,
  );

  const card = `---\nlicense: ${word}\nlanguage: [${word}]\npipeline_tag: ${word}\nlibrary_name: ${word}\nbase_model: a/${word}\nbase_model_relation: ${word}\ntags: [${word}]\n---\n`;
  const config = { model_type: word, architectures: [word], torch_dtype: word, [word]: word };
  const tensors = JSON.stringify({ [word]: { dtype: word, shape: [4], data_offsets: [0, 8] } });
  const head = new Uint8Array(8);
  new DataView(head.buffer).setBigUint64(0, BigInt(tensors.length), true);
  const component = {
    ...{ type: 'machine-learning-model', name: word, licenses: [{ license: { id: word } }] },
    ...{ hashes: [{ alg: word, content: word }], externalReferences: [{ type: word, url: word }] },
    properties: [{ name: `aiact:${word}`, value: word }],
  };
  const files = {
    'w/aiact.yaml': factsWith('smollm3-3b', 'choice'),
    'good/aiact.yaml': readFileSync(`${repository}/samples/smollm3-3b/aiact.yaml`, 'utf8'),
    'm/README.md': card,
    'm/config.json': JSON.stringify(config),
    'm/model.safetensors': `${String.fromCharCode(...head)}${tensors}12345678`,
    'bom.json': JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component },
    }),
    MLmodel: `flavors: { ${word}: { a: b }, transformers: { task: ${word} } }\n`,
    'results.json': JSON.stringify({
      ...{ results: { [word]: { [`${word},none`]: 1 } }, configs: { [word]: {} }, versions: {} },
      config: { model: word },
    }),
  };
  it.each([
    ...['check w', 'check w --format sarif', 'check w --format markdown', 'check w --release'],
    ...['assess w --format json', 'diff good w', 'portfolio w', 'explain zzword'],
    ...['export cyclonedx w', 'export spdx w', 'export model-card w', 'check good --only zzword'],
    ...['check good --against m', 'init --from m --out n.yaml --yes', 'import zzword bom.json'],
    ...['import cyclonedx bom.json --into good --dry-run', 'init --yes --answer zzword=1'],
    ...['import mlmodel MLmodel --into good --dry-run', 'completion zzword'],
    ...['import lm-eval results.json --into good --dry-run', 'import --into good --accept zzword'],
    ...['init --yes --answer role.kind=zzword', 'templates eject t --only zzword'],
  ])(
    'in %s',
    async (line) => {
      const folder = folderWith(files);
      const { code } = await aiactDoc(line.split(' '), { cwd: folder.path });
      folder.remove();
      expect([0, 1, 2]).toContain(code);
      expect([...new Set(asked)]).toEqual([]);
    },
    120_000,
  );
});

/** Every committed sample reads cleanly, says what it is, and points editors at the schema. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readFacts } from '../../src/read/read.js';
import { samples } from './samples.js';

const root = new URL('../../', import.meta.url);
const invented = ['complete-closed'];

const ours = [
  'apertus-70b',
  'bielik-11b-v3',
  'complete-closed',
  'llama-3.1-405b',
  'olmo-2-32b',
  'smollm3-3b',
  'whisper',
];

describe('the samples', () => {
  it('are at least these seven', () => {
    expect(samples.map(({ name }) => name)).toEqual(expect.arrayContaining(ours));
  });

  for (const { name, files } of samples.filter((sample) => ours.includes(sample.name))) {
    describe(name, () => {
      it('reads without a single finding', () => {
        const read = readFacts(files);
        expect(read.findings).toEqual([]);
        expect(read.readable).toBe(true);
      });

      for (const { file, bytes } of files) {
        const lines = new TextDecoder().decode(bytes).split('\n');

        it(`points the editor of ${file} at the schema that is published`, () => {
          const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(lines[0] ?? '')?.[1];
          const target = new URL(schema ?? 'missing', new URL(`samples/${name}/${file}`, root));
          expect(target.href).toBe(new URL('schemas/aiact.schema.json', root).href);
          expect(existsSync(target)).toBe(true);
        });

        it(`says in the second line of ${file} whose words these are`, () => {
          expect(lines[1]).toBe(
            invented.includes(name)
              ? '# Invented model and provider'
              : '# Unofficial: transcribed from public sources for demonstration; not a statement of the provider',
          );
        });
      }
    });
  }

  it('of real models mark what no provider has stated as a reading', () => {
    for (const { name, files } of samples) {
      if (!ours.includes(name) || invented.includes(name)) continue;
      const text = files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
      for (const fact of ['commercial_activity:', 'price:', 'status: placed # ']) {
        const line = text.split('\n').find((row) => row.trim().startsWith(fact)) ?? '';
        expect(`${name} ${line}`).toMatch(/# (reading, not a public statement|summary)/);
      }
    }
  });
});

describe('the invented closed model', () => {
  const [sample] = samples.filter(({ name }) => name === 'complete-closed');
  const text = (sample?.files ?? []).map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');

  it('holds the training data that its script writes', () => {
    const script = fileURLToPath(new URL('scripts/make-complete-closed.mjs', root));
    const written = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8' });
    const path = new URL('samples/complete-closed/aiact/training_data.yaml', root);
    expect(readFileSync(path, 'utf8')).toBe(written);
  });

  it('lists forty public datasets, each above three per cent of its modality, and a tenth of its domains', () => {
    const file = sample?.files.find((each) => each.file === 'aiact/training_data.yaml');
    const { training_data: data } = parse(new TextDecoder().decode(file?.bytes));
    const sets: { modality: string; size: number }[] = data.public_datasets.large;
    expect(sets).toHaveLength(40);
    for (const set of sets) {
      const all = sets.filter(({ modality }) => modality === set.modality);
      expect(set.size / all.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(0.03);
    }
    expect(data.crawled.domains).toHaveLength(data.crawled.total_domains / 10);
    expect(new Set(data.crawled.domains.map((row: { domain: string }) => row.domain)).size).toBe(
      400,
    );
  });

  it('writes the letters of all 24 official languages of the Union', () => {
    const letters = {
      bg: 'жълтидюняцпш',
      cs: 'áčďéěíňóřšťúůýž',
      da: 'æøå',
      de: 'äöüß',
      el: 'αβγδεζηθικλμνξοπρσςτυφχψω',
      en: 'qwxj',
      es: 'ñüáéíóú',
      et: 'äõöüšž',
      fi: 'äö',
      fr: 'œïëçéèàùêîô',
      ga: 'áéíóú',
      hr: 'čćđšž',
      hu: 'áéíóöőúüű',
      it: 'àèéìòù',
      lt: 'ąčęėįšųūž',
      lv: 'āčēģīķļņšūž',
      mt: 'ċġħż',
      nl: 'éëïóö',
      pl: 'ąćęłńóśźż',
      pt: 'ãõáâàçéêíóôú',
      ro: 'ăâîșț',
      sk: 'áäčďéíĺľňóôŕšťúýž',
      sl: 'čšž',
      sv: 'åäö',
    };
    const lower = text.toLowerCase();
    const missing = Object.entries(letters).flatMap(([language, all]) =>
      [...all].filter((letter) => !lower.includes(letter)).map((letter) => `${language} ${letter}`),
    );
    expect(Object.keys(letters)).toHaveLength(24);
    expect(missing).toEqual([]);
  });
});

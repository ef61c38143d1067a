/** Every committed sample reads cleanly, says what it is, and points editors at the schema. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import { readFacts } from '../../src/read/read.js';
import { samples } from './samples.js';

const root = new URL('../../', import.meta.url);
const invented = ['complete-closed', 'complete-systemic'];

const ours = [
  'apertus-70b',
  'bielik-11b-v3',
  'complete-closed',
  'complete-systemic',
  'llama-3.1-405b',
  'olmo-2-32b',
  'smollm3-3b',
  'whisper',
];

describe('the samples', () => {
  it('are at least these eight', () => {
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

      it('says so on every page of its documents too, through the version that each prints', () => {
        const stated = files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
        expect(/^ {2}version: .*unofficial\)"$/m.test(stated)).toBe(!invented.includes(name));
      });
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

describe('what follows from the samples', () => {
  const asOf = '2026-11-21';
  const assessments = new Map(
    samples
      .filter(({ name }) => ours.includes(name))
      .map(({ name, files }) => [name, assess(readFacts(files), { asOf })] as const),
  );
  const of = (name: string) => {
    const assessment = assessments.get(name);
    if (!assessment) throw new Error(`no sample ${name}`);
    return assessment;
  };
  const answers = (name: string) =>
    Object.fromEntries(Object.entries(of(name).gates).map(([gate, { answer }]) => [gate, answer]));
  const outcomes = (name: string) =>
    Object.fromEntries(of(name).obligations.map(({ id, outcome }) => [id, outcome]));
  const findings = (name: string, ...severities: readonly string[]) =>
    of(name)
      .findings.filter(({ severity }) => severities.includes(severity))
      .map(({ id, severity }) => `${severity} ${id}`);

  const gates: Record<string, readonly string[]> = {
    'olmo-2-32b': ['in', 'yes', 'yes', 'yes', 'no', 'met'],
    'smollm3-3b': ['in', 'yes', 'yes', 'yes', 'no', 'met'],
    'apertus-70b': ['in', 'yes', 'yes', 'yes', 'no', 'review'],
    'llama-3.1-405b': ['in', 'yes', 'yes', 'yes', 'yes', 'not-met'],
    'bielik-11b-v3': ['in', 'yes', 'yes', 'yes', 'no', 'met'],
    'complete-closed': ['in', 'yes', 'yes', 'yes', 'no', 'not-met'],
    'complete-systemic': ['in', 'yes', 'yes', 'yes', 'yes', 'not-met'],
  };
  const order = ['scope', 'provider', 'placed', 'gpai', 'systemic-risk', 'open-source-exception'];
  for (const [name, expected] of Object.entries(gates)) {
    it(`answers the six gates of ${name} with ${expected.join(', ')}`, () => {
      expect(answers(name)).toEqual(
        Object.fromEntries(order.map((gate, index) => [gate, expected[index]])),
      );
    });
  }

  it('leaves OLMo 2 the copyright policy, the summary and cooperation, due on 2 August 2027', () => {
    const applying = of('olmo-2-32b').obligations.filter(({ outcome }) => outcome === 'applies');
    expect(applying.map(({ id, due }) => [id, due])).toEqual(
      expect.arrayContaining([
        ['art-53-1-c-copyright-policy', '2027-08-02'],
        ['art-53-1-d-training-content-summary', '2027-08-02'],
        ['art-53-3-cooperation', '2027-08-02'],
      ]),
    );
    expect(applying).toHaveLength(3);
    expect(findings('olmo-2-32b', 'error')).toEqual([]);
  });

  it('owes for Llama 3.1 405B what systemic risk asks for, whatever is published', () => {
    expect(outcomes('llama-3.1-405b')).toMatchObject({
      'art-53-1-a-technical-documentation': 'applies',
      'art-52-notification': 'applies',
      'art-55-1-a-model-evaluation': 'applies',
      'art-55-1-d-cybersecurity': 'applies',
      'art-54-authorised-representative': 'applies',
    });
  });

  it('asks nothing for Whisper, which is narrow', () => {
    expect(answers('whisper')).toMatchObject({ gpai: 'no', 'systemic-risk': 'no' });
    expect(new Set(Object.values(outcomes('whisper')))).toEqual(new Set(['does-not-apply']));
    expect(findings('whisper', 'error', 'warning')).toEqual([]);
  });

  it('limits the duties of Bielik to the modification', () => {
    const limited = of('bielik-11b-v3').obligations.filter((each) => each.limited_to_modification);
    expect(limited.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'art-53-1-c-copyright-policy',
        'art-53-1-d-training-content-summary',
      ]),
    );
  });

  it('says of Bielik what its published summary left out', () => {
    expect(findings('bielik-11b-v3', 'error')).toEqual(
      expect.arrayContaining([
        'error training-content-summary/last-update',
        'error training-content-summary/top-domains',
      ]),
    );
  });

  it('leaves the representative of Apertus undetermined while its exception is for review', () => {
    expect(outcomes('apertus-70b')['art-54-authorised-representative']).toBe('undetermined');
  });

  it('finds nothing at all in the invented model with systemic risk, which owes the duties of Arts 52 and 55 too', () => {
    expect(of('complete-systemic').findings).toEqual([]);
    expect(outcomes('complete-systemic')).toMatchObject({
      'art-52-notification': 'applies',
      'art-55-1-a-model-evaluation': 'applies',
      'art-55-1-b-risk-mitigation': 'applies',
      'art-55-1-c-incident-reporting': 'applies',
      'art-55-1-d-cybersecurity': 'applies',
    });
  });

  it('finds nothing at all in the invented closed model, which owes every duty of Art. 53', () => {
    expect(of('complete-closed').findings).toEqual([]);
    expect(outcomes('complete-closed')).toMatchObject({
      'art-53-1-a-technical-documentation': 'applies',
      'art-53-1-b-downstream-information': 'applies',
      'art-53-1-c-copyright-policy': 'applies',
      'art-53-1-d-training-content-summary': 'applies',
      'art-54-authorised-representative': 'does-not-apply',
    });
  });
});

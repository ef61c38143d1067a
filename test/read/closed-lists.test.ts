/** A value that no list holds is a mistake at its line, and nothing is concluded from it. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { countryCodes } from '../../src/law/countries.js';
import { licences } from '../../src/law/licences.js';
import { readFacts } from '../../src/read/read.js';
import fc from '../property.js';

const read = (text: string): ReturnType<typeof readFacts> =>
  readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);

const stork = (country: string, license = 'Apache-2.0'): string => `schema: 1
documentation: { version: "1.0", last_updated: 2026-11-01 }
provider: { legal_name: Stork AG, legal_form: company, country: ${country}, size: large, commercial_activity: true }
model: { name: Stork-9B, version: "1.2", generality: broad, inputs: [text], outputs: [text] }
role: { kind: developer, placement: { status: placed, date: 2026-03-02, sole_purpose_research: false } }
licensing:
  license: ${license}
  monetisation: { price: true }
risk: { systemic: { designated: false } }
training: { compute: { parameter_update_flop: 6.0e23, cumulative_flop: 6.0e23 } }
`;

const concluded = (text: string): ReturnType<typeof assess> =>
  assess(read(text), { asOf: '2026-11-28' });
const representative = ({ obligations }: ReturnType<typeof assess>): string | undefined =>
  obligations.find(({ id }) => id === 'art-54-authorised-representative')?.outcome;

const mistakes = (text: string): { line?: number; help: string }[] =>
  read(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ place, help }) => ({ ...(place && { line: place.line }), help }));

describe('A country', () => {
  it('is taken by each of its codes', () => {
    for (const code of countryCodes) {
      expect(mistakes(`schema: 1\nprovider: { country: ${code} }\n`)).toEqual([]);
    }
  });

  it('that is on no list is a mistake and decides nothing on the representative', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(
        letters.filter((code) => !countryCodes.includes(code)),
        (code) => {
          expect(mistakes(stork(code)).map(({ line }) => line)).toEqual([3]);
          expect(representative(concluded(stork(code)))).toBe('undetermined');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of Greece is GR, and EL makes nobody owe a representative', () => {
    expect(mistakes(stork('EL'))).toEqual([{ line: 3, help: 'Write `GR`' }]);
    const { obligations, findings } = concluded(stork('EL'));
    expect(JSON.stringify(obligations)).not.toContain('outside the Union');
    expect(findings.filter(({ message }) => /outside the Union/.test(message))).toEqual([]);
    expect(representative(concluded(stork('GR')))).toBe('does-not-apply');
  });

  it.each([
    ['GP', 'does-not-apply'],
    ['AX', 'does-not-apply'],
    ['PM', 'applies'],
    ['FO', 'applies'],
    ['JE', 'applies'],
    ['SJ', 'undetermined'],
    ['NO', 'undetermined'],
  ])('%s: the duty to have a representative %s', (code, outcome) => {
    expect(representative(concluded(stork(code)))).toBe(outcome);
  });
});

describe('Values of other lists', () => {
  const text = `schema: 1
provider:
  contact:
    email: mailto:docs@stork.example
    url: https://intranet/contact
licensing:
  license: Apahce 2.0
training_data:
  languages:
    - { language: nl_BE }
    - { language: qq }
    - { language: deu }
    - { language: Suomi }
`;
  it('are told at their line, with the value to write where it is certain', () => {
    expect(mistakes(text)).toEqual([
      { line: 4, help: 'Write `docs@stork.example`' },
      { line: 5, help: expect.stringMatching(/^Which page it is decides/) },
      { line: 7, help: 'Did you mean `Apache-2.0`?' },
      { line: 10, help: 'Write `nl-BE`' },
      { line: 11, help: expect.stringMatching(/^Which language it is decides/) },
      { line: 12, help: 'Write `de`' },
      { line: 13, help: 'Write `fi`' },
    ]);
  });

  it('name the entry as it is counted in the file', () => {
    const told = read(text).findings.map(({ message }) => /languages\[\d\]/.exec(message)?.[0]);
    expect(told.filter(Boolean)).toEqual([
      'languages[0]',
      'languages[1]',
      'languages[2]',
      'languages[3]',
    ]);
  });

  it.each([
    ...['https://localhost/a', 'http://127.0.0.1/a', 'https://10.1.2.3/', 'https://192.168.0.4/x'],
    ...[
      'https://wiki.corp/',
      'https://printer.local',
      'http://[::1]/',
      'https://user:pw@x.example',
    ],
    ...['http://169.254.1.1/', 'http://2130706433/', 'https://172.20.0.1/a'],
  ])('%s is no public address', (address) => {
    expect(mistakes(`schema: 1\nmodel: { model_card_url: "${address}" }\n`)).toHaveLength(1);
  });

  it.each([
    ...['https://stork.example/a', 'https://example.com', 'http://8.8.8.8/a', 'https://x.eu:8080/'],
    ...['https://www.xn--frch-0qa.example/', 'https://localhost.example/', 'https://a.test.org/b'],
  ])('%s is one', (address) => {
    expect(mistakes(`schema: 1\nmodel: { model_card_url: "${address}" }\n`)).toEqual([]);
  });
});

describe('A licence', () => {
  const gate = (text: string): string => concluded(text).gates['open-source-exception'].answer;

  it('is taken in each usual spelling', () => {
    for (const id of Object.keys(licences)) expect(mistakes(stork('FR', id))).toEqual([]);
    for (const name of ['Apache 2', 'MIT Licence', 'GNU GPLv3', '"Apache License, Version 2.0"']) {
      expect(read(stork('FR', name)).findings).toEqual([]);
    }
    expect(gate(stork('FR', 'Llama 3.1'))).toBe('not-met');
  });

  it('that is written with doubt is a mistake at its line, and counts as not stated', () => {
    expect(mistakes(stork('FR', 'Apache'))).toEqual([
      { line: 7, help: 'Did you mean `Apache-2.0` or `Apache-1.1`?' },
    ]);
    expect(read(stork('FR', 'Apache')).facts.licensing?.license).toBeUndefined();
  });

  it('that nobody knows is a mistake at its line, until its rights are stated', () => {
    const own = stork('FR', 'Stork Community Licence 1.0');
    const told = read(own).findings;
    expect(told.map(({ id, severity, place }) => [id, severity, place?.line])).toEqual([
      ['schema/unknown-licence', 'error', 7],
    ]);
    const rights = '\n  rights: { access: true, use: true, modify: true, distribute: false }';
    expect(read(stork('FR', `Stork Community Licence 1.0${rights}`)).findings).toEqual([]);
  });

  it('of a base model is a warning where nobody knows it, and corrected where it is near', () => {
    const base = (license: string): string =>
      `schema: 1\nrole: { base_model: { name: Stork-1B, license: ${license} } }\n`;
    expect(read(base('Llama 3.1')).findings).toEqual([]);
    expect(mistakes(base('Apahce 2.0'))).toEqual([{ line: 2, help: 'Did you mean `Apache-2.0`?' }]);
    const [own] = read(base('Stork Licence')).findings;
    expect([own?.id, own?.severity]).toEqual(['schema/unknown-licence', 'warning']);
    expect(read(base('Stork Licence')).facts).toMatchObject({
      role: { base_model: { license: 'Stork Licence' } },
    });
  });

  it('called modified MIT names no vendor and never MIT', () => {
    const [finding] = read(stork('FR', 'modified MIT')).findings;
    expect(finding?.id).toBe('schema/unknown-licence');
    expect(finding?.help).toContain('`kimi-modified-mit`');
    expect(finding?.fixes?.map(({ text }) => text)).not.toContain('MIT');
  });

  it('called other beside the name of a known one is to be written as that one', () => {
    expect(mistakes(stork('FR', 'other\n  license_name: llama3.1'))).toEqual([
      { line: 7, help: 'Write `llama3.1`' },
    ]);
    expect(mistakes(stork('FR', 'other\n  license_name: Stork terms of service 2'))).toEqual([]);
  });
});

/** What is told of openness, and at which fact. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import type { Finding } from '../../src/finding/finding.js';
import { cardClaimFindings } from '../../src/release/card-claims.js';
import { opennessModels, readPlain } from './openness-models.js';

const asOf = '2026-11-28';

const factsOf = (id: string): Record<string, object> => {
  const found = opennessModels.find((each) => each.id === id);
  if (!found) throw new RangeError(`no model ${id}`);
  return found.facts as unknown as Record<string, object>;
};

function found(facts: object): readonly string[] {
  return assess(readPlain(facts), { asOf })
    .findings.filter(({ id }) => id.startsWith('openness/'))
    .map(({ severity, id, paths }) => `${severity} ${id} ${paths[0]}`);
}

function ofCard(facts: object, text: string): readonly Finding[] {
  const read = readPlain({ model: { name: 'Heron-7B' }, ...facts });
  const { openness } = assess(read, { asOf });
  return cardClaimFindings(read, { shown: 'README.md', text }, openness);
}

describe('A model card that says more than holds', () => {
  const claim = 'Heron-7B is fully open source.\n';

  it('is a warning that says what is not met, and which word the facts support', () => {
    const [finding, ...more] = ofCard(factsOf('qwen3-14b'), claim);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      id: 'openness/claim-exceeds',
      severity: 'warning',
      provision: null,
      message:
        'The model card README.md (line 1) calls the model “fully open source”; the Open Source AI Definition 1.0 is not met: there is no data information; the stated facts support “open weights”',
    });
  });

  it('is a note where it hangs on what is not settled', () => {
    const [finding] = ofCard(factsOf('olmo-2-32b'), claim);
    expect(finding).toMatchObject({ id: 'openness/claim-unsettled', severity: 'note' });
    expect(finding?.message).toContain(
      'the provider has not judged whether the data information suffices',
    );
  });

  it('is a warning for open weights whose terms hold back a freedom', () => {
    const [finding] = ofCard(factsOf('llama-3.1-405b'), 'This model has open weights.');
    expect(finding?.id).toBe('openness/claim-exceeds');
    expect(finding?.message).toContain(
      'the stated facts support “weights available under restrictions”',
    );
  });

  it('is told once for each thing that it claims', () => {
    const twice = `${claim}\nThis model is open source.\n\nThis model has open weights.`;
    expect(ofCard(factsOf('llama-3.1-405b'), twice).map(({ id }) => id)).toEqual([
      'openness/claim-exceeds',
      'openness/claim-exceeds',
    ]);
  });

  it('is told of a file that says nothing of openness, by the licence alone', () => {
    const [finding] = ofCard({ licensing: { license: 'gemma' } }, claim);
    expect(finding?.id).toBe('openness/claim-exceeds');
  });

  it('says nothing where the claim holds, and nothing without a card', () => {
    expect(ofCard(factsOf('grok-1'), 'Heron-7B has open weights.')).toEqual([]);
    const read = readPlain(factsOf('grok-1'));
    expect(cardClaimFindings(read, null, assess(read, { asOf }).openness)).toEqual([]);
  });
});

describe('Claims that the facts state', () => {
  it('are held against what holds', () => {
    const facts = factsOf('llama-3.1-405b');
    const claims = [{ words: 'our open source model' }, { words: 'free to use' }];
    expect(found({ ...facts, openness: { ...facts.openness, claims } })).toEqual([
      'warning openness/claim-exceeds openness.claims[0].words',
    ]);
  });
});

describe('Answers that differ', () => {
  const weights = { public: true, access: 'open' };
  const licensing = { license: 'MIT', availability: { weights } };

  it.each([
    [
      'weights that are public and not released',
      { openness: { components: { parameters_final: { released: false } } } },
      'openness.components.parameters_final.released',
    ],
    [
      'another licence of the weights',
      { openness: { components: { parameters_final: { license: 'Apache-2.0' } } } },
      'openness.components.parameters_final.license',
    ],
    [
      'code that is listed as an asset and not released',
      {
        model: {
          additional_assets: [
            {
              name: 'Trainer',
              kind: 'training_code',
              url: 'https://heron.example/train',
              license: 'MIT',
            },
          ],
        },
        openness: { components: { training_code: { released: false } } },
      },
      'openness.components.training_code.released',
    ],
    [
      'a gate before weights that anyone fetches',
      { openness: { terms_beyond_licence: [{ kind: 'gate' }] } },
      'openness.terms_beyond_licence',
    ],
    [
      'a part that stands in itself',
      {
        openness: {
          components: {
            data_card: { released: true, part_of: 'model_card' },
            model_card: { part_of: 'data_card' },
          },
        },
      },
      'openness.components.model_card.part_of',
    ],
  ])('are a warning: %s', (_, more, path) => {
    expect(found({ licensing, ...more })).toContain(`warning openness/answers-differ ${path}`);
  });

  it('are none where the licence is spelt otherwise, or only the code of a public architecture is kept', () => {
    const components = {
      parameters_final: { license: 'mit license' },
      model_architecture: { released: false },
    };
    const architecture = { public: true };
    expect(
      found({
        licensing: { ...licensing, availability: { weights, architecture } },
        openness: { components },
      }),
    ).toEqual([]);
  });
});

describe('Open licences that were written for something else', () => {
  it('are one note for all parts, and weights under a licence for code are none', () => {
    const components = {
      parameters_final: { released: true, license: 'Apache-2.0' },
      datasets: { released: true, license: 'MIT' },
      training_code: { released: true, license: 'CC-BY-4.0' },
    };
    const licensing = { license: 'Apache-2.0', availability: { weights: { public: true } } };
    expect(found({ licensing, openness: { components } })).toEqual([
      'note openness/licence-of-another-kind openness.components.training_code.license',
    ]);
  });
});

/** The head of a model card is held against the facts that decide the exception. */
import { describe, expect, it } from '@jest/globals';
import { cardFindings } from '../../src/release/card-facts.js';
import { readOf } from '../support/facts.js';

const facts = {
  licensing: { license: 'Apache-2.0', availability: { weights: { public: true, access: 'open' } } },
  role: { kind: 'modifier', base_model: { name: 'Llama 3.1 8B' } },
};
const told = (head: string, stated: unknown = facts): string[] =>
  cardFindings(readOf(stated), { shown: 'README.md', text: `---\n${head}\n---\n# A model\n` }).map(
    ({ id, severity, paths }) => `${severity} ${id} ${paths[0]}`,
  );

describe('The head of a card', () => {
  it.each([
    ['the same licence in the spelling of the hub', 'license: apache-2.0'],
    ['no licence at all', 'tags: [text-generation]'],
    ['another name without its text', 'license: other'],
    ['the base model by its repository', 'base_model: meta-llama/Llama-3.1-8B'],
    ['the base model in a list', 'base_model:\n  - meta-llama/Llama-3.1-8B'],
    ['nothing that can be read', 'license: [unclosed'],
  ])('with %s says nothing else', (_, head) => {
    expect(told(head)).toEqual([]);
  });

  it('under another licence is an error at the licence', () => {
    expect(told('license: llama3.1')).toEqual(['error release/card-licence licensing.license']);
    expect(told('license: other\nlicense_name: llama3.1')).toEqual([
      'error release/card-licence licensing.license',
    ]);
  });

  it('with a base model that the facts do not name is a warning at the base model', () => {
    const developer = { ...facts, role: { kind: 'developer' } };
    const warning = ['warning release/card-base-model role.base_model.name'];
    expect(told('base_model: meta-llama/Llama-3.1-8B', developer)).toEqual(warning);
    expect(told('base_model: [meta-llama/Llama-3.1-8B, mistralai/Mistral-7B-v0.3]')).toEqual(
      warning,
    );
  });

  it('that asks for something before the weights is a warning where the facts call them open', () => {
    const warning = ['warning release/card-gating licensing.availability.weights.access'];
    expect(told('extra_gated_prompt: Please accept the terms')).toEqual(warning);
    expect(told('gated: manual')).toEqual(warning);
    const gated = {
      licensing: {
        ...facts.licensing,
        availability: { weights: { public: true, access: 'gated' } },
      },
    };
    expect(told('gated: manual', gated)).toEqual([]);
  });

  it('that keeps the Union out is a warning where the facts do not', () => {
    expect(told('extra_gated_eu_disallowed: true')).toContain(
      'warning release/card-gating role.placement.union_excluded',
    );
  });

  it('is no way to exhaust memory: aliases are not followed', () => {
    expect(told('a: &a [x, x]\nb: &b [*a, *a]\nlicense: *b')).toEqual([]);
  });

  it('is not asked for where there is no card', () => {
    expect(cardFindings(readOf(facts), null)).toEqual([]);
  });
});

/** Public attachments hold what the paths name and nothing beside it. */
import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../src/facts/decimal.js';
import { canonicalJson } from '../../src/pack/canonical-json.js';
import { pickFacts } from '../../src/pack/pick-facts.js';
import fc from '../property.js';

const facts = {
  model: { name: 'Heron-7B', parameters: { total: Decimal.of('7.3e9') } },
  training: { compute: { withheld: 'trade secret' } },
  training_data: {
    public_datasets: {
      large: [
        { name: 'One', size: Decimal.of('5e12'), selection: 'secret' },
        { name: 'Two', selection: 'secret' },
      ],
    },
  },
};
const pick = (...paths: string[]): unknown => JSON.parse(canonicalJson(pickFacts(facts, paths)));

describe('pickFacts', () => {
  it('keeps the values at the paths alone', () => {
    expect(pick('model.name')).toEqual({ model: { name: 'Heron-7B' } });
  });

  it('keeps fields of list entries, entry by entry', () => {
    expect(
      pick(
        'training_data.public_datasets.large[].name',
        'training_data.public_datasets.large[].size',
      ),
    ).toEqual({
      training_data: {
        public_datasets: { large: [{ name: 'One', size: '5e12' }, { name: 'Two' }] },
      },
    });
  });

  it('lets a whole branch outweigh its leaves, in either order', () => {
    const both = { model: { parameters: { total: '7.3e9' } } };
    expect(pick('model.parameters', 'model.parameters.total')).toEqual(both);
    expect(pick('model.parameters.active', 'model.parameters')).toEqual(both);
  });

  it('keeps the honest absence of a parent', () => {
    expect(pick('training.compute.methodology')).toEqual({
      training: { compute: { withheld: 'trade secret' } },
    });
  });

  it('is empty where nothing is named or nothing is stated', () => {
    expect(pick()).toEqual({});
    expect(pick('copyright.gaps', 'model.name.first', '__proto__.x')).toEqual({});
  });

  it('never lets a value out that no path names', () => {
    const paths = ['model.name', 'model.parameters', 'training_data.public_datasets.large[].name'];
    fc.assert(
      fc.property(fc.subarray(paths), (chosen) => {
        expect(canonicalJson(pickFacts(facts, chosen))).not.toContain('secret');
      }),
    );
  });
});

describe('canonicalJson', () => {
  it('is the same text for the same values, in whatever order they were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it('keeps a key that is called __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe(
      '{\n  "__proto__": 1,\n  "a": 2\n}\n',
    );
  });

  it('writes quantities as their own text', () => {
    expect(canonicalJson({ compute: Decimal.of('1.20e24') })).toBe(
      '{\n  "compute": "1.20e24"\n}\n',
    );
  });
});

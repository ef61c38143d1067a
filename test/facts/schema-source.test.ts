/** The compact source of the schema: what one leaf becomes, and which leaf is refused. */
import { describe, expect, it } from '@jest/globals';
// @ts-expect-error A script without types.
import { expander } from '../../scripts/schema/facts-schema.mjs';

const expand = expander(['name', 'flop'], { 'systemic-risk compute': '10²⁵' });

describe('A leaf of the source', () => {
  it('becomes a choice between an absence and a value where an absence may stand', () => {
    expect(expand({ title: 'T', provision: 'art-3(3)', absent: true, is: 'name' }, 'a')).toEqual({
      title: 'T',
      'x-provision': 'art-3(3)',
      if: { $ref: '#/definitions/is_absence' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: '#/definitions/absence' },
      else: { $ref: '#/definitions/name' },
    });
  });

  it('keeps its words beside a kind that is referred to', () => {
    expect(expand({ title: 'T', is: 'name' }, 'a')).toEqual({
      title: 'T',
      allOf: [{ $ref: '#/definitions/name' }],
    });
  });

  it('closes an object, and holds what each key of an open one may be', () => {
    expect(expand({ required: ['x'], fields: { x: { is: 'boolean' } } }, 'a')).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['x'],
      properties: { x: { type: 'boolean' } },
    });
    expect(expand({ maxProperties: 3, each: { is: 'name' } }, 'a')).toEqual({
      type: 'object',
      maxProperties: 3,
      additionalProperties: { $ref: '#/definitions/name' },
    });
  });

  it('spells a value of the law, and leaves braces of an example alone', () => {
    const leaf = { description: 'Above {systemic-risk compute}; { at_most: 2e22 }.', is: 'flop' };
    expect(expand(leaf, 'a').description).toBe('Above 10²⁵; { at_most: 2e22 }.');
  });

  it.each([
    [{ descripton: 'T', is: 'name' }, 'model.name: no such key: descripton'],
    [{ is: 'nam' }, 'model.name: `is: nam` names no type'],
    [{ description: 'Above {compute}.' }, 'model.name: no value of the law is called compute'],
    [{ fields: { x: { iss: 'name' } } }, 'model.name.x: no such key: iss'],
  ])('is refused as %j, with where it stands', (leaf, message) => {
    expect(() => expand(leaf, 'model.name')).toThrow(message);
  });
});

/** What stands in `licensing.license` is resolved to known licences, and nothing ever throws. */
import { describe, expect, it } from '@jest/globals';
import { findLicence, licenceLeaves, lookupLicence } from '../../src/facts/licence.js';
import { licences } from '../../src/law/licences.js';
import fc from '../property.js';

const shape = (text: string): unknown => {
  const brief = (tree: ReturnType<typeof lookupLicence>): unknown =>
    tree.kind === 'licence'
      ? tree.licence.id
      : tree.kind === 'unknown'
        ? `?${tree.name}`
        : { [tree.kind]: tree.parts.map(brief) };
  return brief(lookupLicence(text));
};

describe('lookupLicence', () => {
  it('finds every licence by its id, name and aliases in any case', () => {
    for (const licence of Object.values(licences)) {
      for (const name of [licence.id, licence.name, ...licence.aliases]) {
        expect(findLicence(name)).toBe(licence);
        expect(findLicence(` ${name.toUpperCase()} `)).toBe(licence);
      }
    }
  });

  it('keeps AND closer than OR', () => {
    expect(shape('MIT OR Apache-2.0 AND CC-BY-4.0')).toEqual({
      or: ['MIT', { and: ['Apache-2.0', 'CC-BY-4.0'] }],
    });
    expect(shape('(MIT OR Apache-2.0) AND CC-BY-4.0')).toEqual({
      and: [{ or: ['MIT', 'Apache-2.0'] }, 'CC-BY-4.0'],
    });
  });

  it('flattens chains of one kind', () => {
    expect(shape('mit or isc or 0bsd')).toEqual({ or: ['MIT', 'ISC', '0BSD'] });
  });

  it('takes ids of Hugging Face inside an expression', () => {
    expect(shape('llama3.1 OR openrail++')).toEqual({ or: ['llama3.1', 'openrail++'] });
  });

  it('keeps a known exception and refuses one that SPDX does not list', () => {
    expect(lookupLicence('Apache-2.0 WITH LLVM-exception')).toMatchObject({
      kind: 'licence',
      exception: 'LLVM-exception',
    });
    expect(shape('Apache-2.0 WITH Commons-Clause')).toBe('?Apache-2.0 WITH Commons-Clause');
  });

  it('leaves references and unknown names unknown', () => {
    expect(shape('LicenseRef-Heron')).toBe('?LicenseRef-Heron');
    expect(shape('MIT AND LicenseRef-Heron')).toEqual({ and: ['MIT', '?LicenseRef-Heron'] });
    for (const name of ['other', 'unknown', 'cc', 'Heron Licence 2', '']) {
      expect(shape(name)).toBe(`?${name}`);
    }
  });

  it('takes a semicolon as and, and reads past the part of the model in brackets', () => {
    expect(shape('Llama 2 Community License (weights); Apache-2.0 (code)')).toEqual({
      and: ['llama2', 'Apache-2.0'],
    });
  });

  it('calls broken expressions unknown', () => {
    for (const text of ['MIT AND', '(MIT', 'OR', 'MIT Apache-2.0', 'WITH WITH', ')(']) {
      expect(shape(text)).toBe(`?${text}`);
    }
  });

  it('gives up on a text that is too long to be an expression, at once', () => {
    expect(shape(`MIT${' '.repeat(1_000_000)}(`)).toMatch(/^\?MIT .*…$/);
    expect(shape('('.repeat(100_000))).toMatch(/^\?\(+…$/);
  });

  it('never throws and never loses a leaf', () => {
    const word = fc.constantFrom(
      'MIT',
      'gemma',
      'and',
      'OR',
      'WITH',
      '(',
      ')',
      ';',
      '+',
      'x',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          expect(licenceLeaves(lookupLicence(text)).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

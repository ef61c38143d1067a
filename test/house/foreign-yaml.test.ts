/** YAML of strangers goes through the two places that bound its depth first: past some depth the parser ends the process, and nothing can catch that. */
import { describe, expect, it } from '@jest/globals';
import { boundedDocument } from '../../src/text/bounded-yaml.js';
import { filesBelow, textOf } from './sources.js';

const parses =
  /import \{[^}]*\b(?:parse|parseDocument|parseAllDocuments|Composer)\b[^}]*\} from 'yaml'/;

/** Each with the reason why what it parses is bounded. */
const bounded = {
  'src/text/bounded-yaml.ts': 'counts the levels before it parses',
  'src/read/parse-yaml.ts': 'counts the levels while it parses',
  'src/read/schema-findings/accepts.ts': 'takes pieces of what the reader took',
  'src/write/open-facts.ts': 'takes what the reader took',
};

it('Only files that bound the depth of YAML parse it', () => {
  const found = filesBelow('src').filter((path) => parses.test(textOf(path)));
  expect(found.toSorted()).toEqual(Object.keys(bounded).toSorted());
});

describe('YAML of somebody else', () => {
  it.each([
    ['lists in brackets', '['.repeat(1000)],
    ['maps in braces', '{a: '.repeat(1000)],
    ['lists on a line', `${'- '.repeat(1000)}x`],
    ['keys that are keys', '? '.repeat(748)],
    ['keys in lists', '[? '.repeat(300)],
    [
      'maps by their indentation',
      Array.from({ length: 70 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
    ],
  ])('is not parsed where it is nested without end: %s', (_, text) => {
    expect(boundedDocument(text)).toBeNull();
    // The second time in one process was the one that ended it.
    expect(boundedDocument(text)).toBeNull();
  });

  it('is parsed down to sixty levels, however wide', () => {
    const text = `${'['.repeat(60)}${']'.repeat(60)}`;
    expect(boundedDocument(text)?.errors).toEqual([]);
    const wide = Array.from({ length: 3000 }, (_, at) => `k${at}: [[1, 2], {a: b}]\n`).join('');
    expect(Object.keys(boundedDocument(wide)?.toJS() ?? {})).toHaveLength(3000);
  });
});

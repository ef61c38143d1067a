/** JSON that reaches a log says the same to a parser, and nothing to a CI runner. */
import { describe, expect, it } from '@jest/globals';
import { printedJson } from '../../src/text/printed-json.js';
import { sourceFiles, textOf } from '../house/sources.js';
import fc from '../property.js';

/** What runners obey: GitHub's second and first form, Azure, TeamCity. */
const obeyed = [/^\s*::/m, /##\[/, /##vso\[/i, /##teamcity\[/i];

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('##vso[task.prependpath]/evil', '##[group]', '##teamcity[x]', '::error::'),
      fc.constantFrom('#', '##', '###', '[', '\\', '"', '\n', '\u2028', '\u009b', '\u202e', '::'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('Printed JSON', () => {
  it('holds no command of a CI runner, whatever its keys and values are, and reads back as it was', () => {
    const values = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, words, tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(words, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        const text = printedJson(value);
        expect(obeyed.filter((each) => each.test(text))).toEqual([]);
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says a number sign that begins no command as it is', () => {
    expect(printedJson({ a: 'C# #1' })).toBe('{\n  "a": "C# #1"\n}\n');
    expect(printedJson({ a: '##vso[x]' })).toBe('{\n  "a": "#\\u0023vso[x]"\n}\n');
  });

  it('is the only way in which reports and commands write JSON on several lines', () => {
    const printers = sourceFiles({ generated: 'without' }).filter((path) =>
      /^src\/(?:report|cli)\//.test(path),
    );
    expect(printers.length).toBeGreaterThan(50);
    expect(
      printers.filter((path) => /JSON\.stringify\([^;]*,\s*2\s*\)/.test(textOf(path))),
    ).toEqual([]);
  });
});

/** Hostile files end in a finding, and the work on them grows with their size and no faster. */
import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../src/read/read.js';
import { growthOf } from '../support/growth.js';

const fill = (unit: string, bytes = 1_000_000): string =>
  unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)));

const hostile: Readonly<Record<string, string>> = {
  'a megabyte of tabs before dashes': fill('\t- x\n'),
  'a megabyte of one-letter keys': fill('a:\n'),
  'a megabyte of distinct keys': Array.from({ length: 70_000 }, (_, i) => `k${i}: 1`).join('\n'),
  'a megabyte of dashes': fill('- '),
  'a megabyte of colons': fill(': '),
  'a megabyte of question marks on lines': fill('?\n'),
  'a megabyte of anchors': `a: [${fill('&a x,')}]`,
  'a megabyte of tags': fill('!!str '),
  'a megabyte of open quotes': `a: "${fill('\\u202e')}"`,
  'a megabyte of zero-width spaces': `# ${fill('\u200b')}`,
  'a megabyte of combining accents': `a: e${fill('\u0301')}`,
  'a megabyte of documents': fill('---\n'),
  'a megabyte of comments': fill('# x\n'),
  'a megabyte of bad escapes': fill('- "\\q"\n'),
  'a megabyte of blanks before a key': `${fill(' ')}a: 1`,
  'a megabyte of carriage returns': fill('\r'),
  'a megabyte of block scalars': fill('a: |\n x\n'),
  'a megabyte of unknown keys of a list': `schema: 1\nmodel:\n  dependencies:\n${'    - { nam: x, nmae: y, vresion: z, sumary: q }\n'.repeat(4900)}`,
  'a key of a megabyte': `${fill('a')}: 1`,
  'a number of a megabyte': `schema: ${fill('1')}`,
};

describe('A hostile file', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`of ${name} is answered by at least one finding, a few words long`, () => {
      const bytes = new TextEncoder().encode(text).slice(0, 1_048_576);
      const result = readFacts([{ file: 'a.yaml', bytes }]);
      expect(result.findings.length).toBeGreaterThan(0);
      const longest = result.findings.map(({ message, help }) => message.length + help.length);
      expect(Math.max(...longest)).toBeLessThan(1000);
    });

    it(`of ${name} asks for work that grows with its size`, async () => {
      const bytes = new TextEncoder().encode(text);
      const growth = await growthOf((times) => {
        // Whole lines where there are lines: half a line may be another fault than the one meant.
        const part = bytes.slice(0, 10_000 * times);
        const end = part.lastIndexOf(0x0a) + 1;
        readFacts([{ file: 'a.yaml', bytes: end > 0 ? part.slice(0, end) : part }]);
      });
      expect(growth).toBeLessThan(6);
    });
  }
});

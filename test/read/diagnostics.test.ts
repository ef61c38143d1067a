/** Reads every file of `test/diagnostics` and expects exactly the findings that its `# expect:` marks name. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../src/read/read.js';

const folder = new URL('../diagnostics/', import.meta.url);

/** `# expect: <id> [line:column]` beside the offending line; `# expect: nothing` is for people. */
function marks(text: string): string[] {
  return text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(/# expect: ([a-z]+\/[a-z-]+)(?: (\d+:\d+))?/g), ([, id, at]) => {
      return `${at ?? `${index + 1}:`} ${id}`;
    }),
  );
}

describe('A diagnostics file', () => {
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    it(`${name} gives exactly the findings it expects`, () => {
      const bytes = readFileSync(new URL(name, folder));
      const read = readFacts([{ file: name, bytes }]);
      const expected = marks(bytes.toString('utf8'));
      const found = read.findings.map(({ id, place }) => `${place?.line}:${place?.column} ${id}`);
      expect(found.sort()).toEqual(expected.sort());
      const isRefused = expected.some(
        (mark) =>
          / read\/(?!mixed|text-behind-hash|false-quotes)/.test(mark) && !name.includes('in-value'),
      );
      expect(read.readable).toBe(!isRefused);
      for (const { message, help } of read.findings) {
        expect(message).not.toMatch(/[.]$/);
        expect(help).not.toMatch(/[.]$/);
        expect(message + help).not.toMatch(/\p{Cc}|\p{Cf}|undefined|\[object/u);
      }
    });
  }
});

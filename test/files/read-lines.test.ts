/** Lines come out as they went in, however they fall on the pieces that are read, and a line without an end is refused. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { readLines } from '../../src/files/read-lines.js';
import fc from '../property.js';
import { folderWith } from '../support/command-line.js';

const folder = folderWith();
const file = join(folder.path, 'lines');
afterAll(() => folder.remove());

async function linesOf(path: string, longest = 1_000_000): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(path, longest)) lines.push(line);
  return lines;
}

it('Lines joined are the file, each with one end at its end', async () => {
  const long = fc.integer({ min: 65_530, max: 65_540 }).map((length) => 'é€😀'.repeat(length / 9));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), long, fc.constant('')), { maxLength: 8 }),
      fc.boolean(),
      async (parts, isEnded) => {
        const text = parts.join('\n') + (isEnded ? '\n' : '');
        writeFileSync(file, text);
        const stored = Buffer.from(text).toString();
        const lines = await linesOf(file);
        expect(lines.join('')).toBe(stored);
        expect(
          lines.every((line) => line.indexOf('\n', 0) === line.length - 1 || line === lines.at(-1)),
        ).toBe(true);
        expect(lines).not.toContain('');
      },
    ),
    { numRuns: 60 },
  );
});

it('A line that does not end is given up at its bound, and a link is not followed', async () => {
  writeFileSync(file, `short\n${'x'.repeat(300_000)}`);
  await expect(linesOf(file, 100_000)).rejects.toThrow(
    'holds a line of more than 100000 characters',
  );
  symlinkSync(file, join(folder.path, 'link'));
  await expect(linesOf(join(folder.path, 'link'))).rejects.toThrow();
});

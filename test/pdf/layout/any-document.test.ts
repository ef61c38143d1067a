/** Any document of blocks: every word once and in order, nothing outside the page, no empty page. */
import { describe, expect, it } from '@jest/globals';
import fc from '../../property.js';
import { content, lay, outside, wordsInOrder } from './lay.js';

/** A document with a place for each word, counted from 1. */
type Source = (word: () => string) => string;

const words = (least: number, most: number): fc.Arbitrary<Source> =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.constantFrom('', '.', '-long', '_path.x')).map(
    ([count, end]) =>
      (word) =>
        Array.from({ length: count }, () => word() + end).join(' '),
  );

const lines = (parts: readonly Source[], prefix: (index: number) => string): Source => {
  return (word) => parts.map((part, index) => `${prefix(index)}${part(word)}`).join('\n');
};

const paragraph = words(1, 200);
const heading = fc.tuple(fc.integer({ min: 1, max: 4 }), words(1, 20)).map(
  ([level, text]): Source =>
    (word) =>
      `${'#'.repeat(level)} ${text(word)}`,
);
const list = fc
  .tuple(fc.boolean(), fc.array(words(1, 60), { minLength: 1, maxLength: 12 }))
  .map(([nested, items]) => lines(items, (index) => (nested && index % 3 === 1 ? '  - ' : '- ')));
const quote = fc.tuple(fc.constantFrom('> ', '> [!NOTE]\n> '), words(1, 90)).map(
  ([open, text]): Source =>
    (word) =>
      open + text(word),
);
const code = words(1, 80).map(
  (text): Source =>
    (word) =>
      `\`\`\`\n${text(word).replace(/ (?=\S+(?: \S+){3})/g, '\n')}\n\`\`\``,
);
const caption = words(1, 6).map(
  (text): Source =>
    (word) =>
      `**${text(word)}**`,
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 25 }))
  .chain(([columns, rows]) => {
    const row = fc.array(words(0, 22), { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows + 1, maxLength: rows + 1 });
  })
  .map(([head = [], ...rows]): Source => {
    const line = (cells: readonly Source[], word: () => string): string =>
      `| ${cells.map((cell) => cell(word)).join(' | ')} |`;
    return (word) =>
      [
        line(head, word),
        `|${'---|'.repeat(head.length)}`,
        ...rows.map((row) => line(row, word)),
      ].join('\n');
  });
const block = fc.oneof(paragraph, heading, list, quote, code, caption, table);

/** Puts marks of notes behind some words, and the notes at the end. */
function withNotes(
  body: string,
  every: number,
  notes: readonly Source[],
  word: () => string,
): string {
  let count = 0;
  const marked = new Set<number>();
  let isCode = false;
  const text = body
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) isCode = !isCode;
      return isCode || line.startsWith('#') ? line : markIn(line);
    })
    .join('\n');
  function markIn(line: string): string {
    return line.replace(/w\d+w(?=$| (?!\|))/g, (found) => {
      count += 1;
      if (count % every !== 0 || notes.length === 0) return found;
      const note = Math.floor(count / every) % notes.length;
      marked.add(note);
      return `${found}[^n${note}]`;
    });
  }
  // The notes follow in the order of their first marks, as their words are counted.
  return [text, ...[...marked].map((note) => `[^n${note}]: ${notes[note]?.(word) ?? ''}`)].join(
    '\n\n',
  );
}

describe('The layout of any document', () => {
  it('ends, holds each word once and in order, and keeps to the pages', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 14 }),
        fc.array(words(1, 260), { maxLength: 5 }),
        fc.integer({ min: 7, max: 90 }),
        (blocks, notes, every) => {
          let count = 0;
          const word = (): string => {
            count += 1;
            return `w${count}w`;
          };
          const body = blocks.map((part) => part(word)).join('\n\n<!-- -->\n\n');
          const layout = lay(withNotes(body, every, notes, word), { identity: [] });
          const found = wordsInOrder(layout).join(' ').match(/w\d+w/g) ?? [];
          expect(found).toEqual(Array.from({ length: count }, (_, index) => `w${index + 1}w`));
          expect(layout.pages.flatMap(outside)).toEqual([]);
          for (const page of layout.pages) expect(content(page)).not.toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});

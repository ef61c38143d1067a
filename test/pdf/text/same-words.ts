/** Holds a PDF against its Markdown, word by word; what differs is shown with the words around it. */
import { expect } from '@jest/globals';
import { wordsOfMarkdown } from '../../support/markdown-words.js';
import { type PdfWords, wordsOfPdf } from '../../support/pdf-words.js';

/** Both lists from a little before the first difference, or null where they are the same. */
export function firstDifference(
  found: readonly string[],
  wanted: readonly string[],
): { at: number; found: string; wanted: string } | null {
  const length = Math.max(found.length, wanted.length);
  for (let at = 0; at < length; at += 1) {
    if (found[at] === wanted[at]) continue;
    const around = (words: readonly string[]): string =>
      words.slice(Math.max(0, at - 4), at + 5).join(' ');
    return { at, found: around(found), wanted: around(wanted) };
  }
  return null;
}

/** Expects the PDF to hold exactly the words of the Markdown, along its structure and on its pages. */
export async function expectSameWords(markdown: string, bytes: Uint8Array): Promise<PdfWords> {
  const wanted = wordsOfMarkdown(markdown);
  const found = await wordsOfPdf(bytes);
  const differences = {
    body: firstDifference(found.body, wanted.body),
    notes: firstDifference(found.notes, wanted.notes),
    printedBody: firstDifference(found.printedBody, wanted.body),
    printedNotes: firstDifference(found.printedNotes, wanted.notes),
  };
  expect(differences).toEqual({ body: null, notes: null, printedBody: null, printedNotes: null });
  return found;
}

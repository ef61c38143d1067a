/** Quotes words of the user in a message: one line, nothing unseen, never longer than a line. */

const LONGEST = 80;

/** The words in quotation marks, shortened in the middle of the line where they are long. */
export function quoted(words: string): string {
  const line = words
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replaceAll('"', "'")
    .replaceAll('`', "'");
  const letters = [...line];
  return letters.length > LONGEST ? `"${letters.slice(0, LONGEST - 1).join('')}…"` : `"${line}"`;
}

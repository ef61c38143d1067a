/** Makes text of unknown origin safe to show: whatever could steer a terminal or deceive a reader becomes a JSON-style escape. */

/** Code points that nobody sees or that change how their neighbours are seen: controls, joiners, bidi marks, fillers, tags, half characters. */
const unseenRanges: readonly (readonly [number, number])[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** Matches each of them; tab and line feed included. */
export const unseen = new RegExp(
  `[${unseenRanges.map((range) => range.map((code) => `\\u{${code.toString(16)}}`).join('-')).join('')}]`,
  'gu',
);

/** The character as JSON would escape it: `\u001b`, `\ud83d\ude00`. */
export function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}

/** The text with every control, invisible or direction-changing character escaped; a line break becomes `\n`, a tab `\t`. */
export function printable(text: string): string {
  return text.replace(unseen, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    if (character === '\r') return '\\r';
    return escaped(character);
  });
}

/** The text in typographic quotes, printable and no longer than `limit` characters. */
export function printableQuote(text: string, limit = 60): string {
  const characters = Array.from(text.slice(0, limit * 2 + 2));
  const cut = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
  return `“${printable(nested(cut))}”`;
}

/** Quotation marks within quotation marks are single, so that the first closing one is the last. */
function nested(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Takes a document of Markdown apart into sentences, so that two builds of it can be compared sentence by sentence. */

/** What a reader reads of a line without the marks of Markdown. */
export function plain(text: string): string {
  return text
    .replace(/\[\^[^\]]*\]:?/g, ' ')
    .replace(/\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/g, '$1 <$2>')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The parts of a line that are read one by one: cells of a table, lead-ins, the rest. */
export function piecesOf(line: string): readonly string[] {
  const cells = /^\s*\|/.test(line) ? line.split(/(?<!\\)\|/) : [line];
  return cells
    .flatMap((cell) => cell.split(/<br>| · |(?<=[.:])\*\*\s|\*\*\s(?=\*\*)|(?<=[.:]\*)\s/))
    .map((piece) => piece.replace(/^[\s>]*(?:[-*] |\d+\. )?/, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !/^\[!/.test(piece));
}

/** The lines that say something: headings name a place, and a chart is told by the facts it shows. */
export function linesOf(markdown: string): readonly string[] {
  const lines: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,})/.exec(line)?.[1];
    if (fence !== '') {
      if (line.trim() === fence) fence = '';
    } else if (mark !== undefined) fence = mark;
    else if (!/^#{1,6} /.test(line) && line.trim() !== '') lines.push(line);
  }
  return lines;
}

/** The sentences of one piece: a full stop or a semicolon ends one; an abbreviation does not. */
export function sentencesIn(piece: string): readonly string[] {
  return plain(piece)
    .split(/(?<!\b(?:Art|Arts|No|Nos|e\.g|vs)\.)(?<=[.!?;])\s+(?=\S)/u)
    .map((each) => each.replace(/[.;:,]+$/, '').trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
}

/** Every sentence of a document. */
export function sentencesOf(markdown: string): ReadonlySet<string> {
  return new Set(
    linesOf(markdown).flatMap((line) => piecesOf(line).flatMap((piece) => sentencesIn(piece))),
  );
}

const words = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.:/@%’'_-]*/gu) ?? []).map((word) =>
    word.replace(/[.:’'/]+$/, ''),
  );

const denying = new Set([
  'no',
  'not',
  'none',
  'never',
  'nothing',
  'without',
  'only',
  'neither',
  'nor',
]);

/** Whether a sentence says of something that it is not so. */
export const isDenial = (sentence: string): boolean =>
  words(sentence).some((word) => denying.has(word) || word === 'n/a');

/** Whether a sentence is another with words left out, of which none denies: a list that is shorter, whatever it is joined with, says nothing new. */
export function isShortened(short: string, long: string): boolean {
  const left = words(short).filter((word) => word !== 'and');
  let next = 0;
  for (const word of words(long)) {
    if (next < left.length && left[next] === word) next += 1;
    else if (denying.has(word)) return false;
  }
  return next === left.length;
}

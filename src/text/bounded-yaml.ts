/** YAML of somebody else, parsed only where it is not nested without end: past some depth the parser takes the whole process with it. */
import { Lexer, type LineCounter, Parser, parseDocument } from 'yaml';

/** Collections inside collections; no file that is read here needs more. */
const mostLevels = 64;

/** The types of YAML 1.2 alone; each key is compared with all before it only where that is asked for, since it takes the square of their number. */
const plain: NonNullable<Parameters<typeof parseDocument>[1]> = {
  schema: 'core',
  version: '1.2',
  uniqueKeys: false,
  merge: false,
  customTags: [],
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
};

/** The document with its errors, or null where it is nested too deep. */
export function boundedDocument(
  text: string,
  options: { readonly lineCounter?: LineCounter; readonly uniqueKeys?: boolean } = {},
): ReturnType<typeof parseDocument> | null {
  if (isTooDeep(text)) return null;
  return parseDocument(text, { ...plain, ...options });
}

/** Seen while the text is cut into tokens, before anything goes down into it. */
function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // What comes out is finished, and counts no more.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > mostLevels + 2) return true;
  }
  return false;
}

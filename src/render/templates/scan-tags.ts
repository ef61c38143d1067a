/** Finds the tags of a template in one pass, before a parser sees it: what is too large, too deep or never allowed stops here. */
import { templateLimits } from './vocabulary.js';

/** What is wrong with a template, and where: lines and columns count from 1. */
export interface TemplateProblem {
  readonly id: `template/${string}`;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** A place in a text by its offset. */
export type Locate = (offset: number) => { readonly line: number; readonly column: number };

export interface Scanned {
  /** The text with every tag replaced by the mark `hole`, as long as before. */
  readonly content: string;
  /** The text with its comments blanked out. */
  readonly spoken: string;
  readonly problems: readonly TemplateProblem[];
}

/** Stands for a tag in the text around it. */
export const hole = '\u0001';

const raw = 'A value is printed raw, which would let facts become markup';
/** What no template may hold, by the way its tag opens. */
const refused: readonly (readonly [RegExp, TemplateProblem['id'], string, string])[] = [
  [/^\{\{\{\{/y, 'template/raw-value', 'A raw block is opened', 'Remove the block `{{{{…}}}}`'],
  [/^\{\{~?[{&]/y, 'template/raw-value', raw, 'Write two braces: `{{value "model.name"}}`'],
  [
    /^\{\{~?#?>/y,
    'template/partial',
    'A partial is called, and templates have none',
    'Write the words themselves, or change the template of the section in `sections/`',
  ],
  [
    /^\{\{~?#?\*/y,
    'template/decorator',
    'A decorator stands here; it could replace parts of other templates',
    'Remove it',
  ],
];

/** Reads a template from end to end once. */
export function scanTags(source: string, locate: Locate): Scanned {
  const problems: TemplateProblem[] = [];
  const content: string[] = [];
  const spoken: string[] = [];
  const depths: number[] = [];
  let depth = 0;
  let tags = 0;
  let at = 0;
  const found = (
    offset: number,
    id: TemplateProblem['id'],
    message: string,
    help: string,
  ): void => {
    if (problems.length < 50) problems.push({ id, ...locate(offset), message, help });
  };
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    const text = source.slice(at, open < 0 ? undefined : open);
    content.push(text);
    spoken.push(text);
    if (open < 0) break;
    if (source[open - 1] === '\\') {
      found(
        open - 1,
        'template/escape',
        'A backslash stands before a tag',
        'Remove the backslash; a template can not print braces',
      );
    }
    const isComment = /^\{\{~?!/.test(source.slice(open, open + 4));
    const end = isComment ? endOfComment(source, open) : endOfTag(source, open);
    if (end === null) {
      found(open, 'template/syntax', 'A tag does not end', 'Close it with `}}`');
      break;
    }
    const tag = source.slice(open, end.after);
    content.push(hole.repeat(tag.length));
    spoken.push(isComment ? tag.replace(/[^\n]/g, ' ') : tag);
    at = end.after;
    if (isComment) continue;
    tags += 1;
    if (tags > templateLimits.tags) {
      const most = templateLimits.tags.toLocaleString('en');
      found(open, 'template/too-large', `The template has more than ${most} tags`, 'Shorten it');
      break;
    }
    if (tag.length > templateLimits.tagLength) {
      const most = templateLimits.tagLength.toLocaleString('en');
      found(open, 'template/too-large', `A tag is longer than ${most} characters`, 'Shorten it');
    }
    if (end.calls > templateLimits.calls) {
      found(
        open,
        'template/too-deep',
        `Calls are nested more than ${templateLimits.calls} deep`,
        'Take them apart',
      );
    }
    for (const [pattern, id, message, help] of refused) {
      pattern.lastIndex = 0;
      if (!pattern.test(tag)) continue;
      found(open, id, message, help);
      break;
    }
    const kind = /^\{\{~?(#|\^|\/|else\b\s*[^\s~}])?/.exec(tag)?.[1]?.[0];
    const isInverse = kind === '^' && /^\{\{~?\^\s*~?\}\}$/.test(tag);
    if (kind === '#' || (kind === '^' && !isInverse)) {
      depths.push(1);
      depth += 1;
    } else if (kind === 'e' && depths.length > 0) {
      depths.push((depths.pop() ?? 0) + 1);
      depth += 1;
    } else if (kind === '/') depth -= depths.pop() ?? 0;
    if (depth > templateLimits.depth) {
      found(
        open,
        'template/too-deep',
        `Blocks are nested more than ${templateLimits.depth} deep`,
        'Take them apart',
      );
      break;
    }
  }
  return { content: content.join(''), spoken: spoken.join(''), problems };
}

interface TagEnd {
  /** The offset behind the closing braces. */
  readonly after: number;
  /** How deeply parentheses are nested. */
  readonly calls: number;
}

function endOfComment(source: string, open: number): TagEnd | null {
  const isLong = /^\{\{~?!--/.test(source.slice(open, open + 6));
  const end = isLong ? source.indexOf('--', open + 5) : source.indexOf('}}', open);
  if (end < 0) return null;
  if (!isLong) return { after: end + 2, calls: 0 };
  for (let at = end; at >= 0; at = source.indexOf('--', at + 1)) {
    if (source.startsWith('--}}', at)) return { after: at + 4, calls: 0 };
    if (source.startsWith('--~}}', at)) return { after: at + 5, calls: 0 };
  }
  return null;
}

/** Braces within a quoted text close nothing. */
function endOfTag(source: string, open: number): TagEnd | null {
  let calls = 0;
  let deepest = 0;
  let at = open + 2;
  while (at < source.length) {
    const letter = source[at];
    if (letter === '"' || letter === "'") {
      at = endOfText(source, at, letter);
      continue;
    }
    if (letter === '(') {
      calls += 1;
      deepest = Math.max(deepest, calls);
    } else if (letter === ')') calls -= 1;
    else if (letter === '}' && source[at + 1] === '}') {
      while (source[at + 2] === '}') at += 1;
      return { after: at + 2, calls: deepest };
    }
    at += 1;
  }
  return null;
}

function endOfText(source: string, open: number, quote: string): number {
  for (let at = open + 1; at < source.length; at += 1) {
    if (source[at] === quote && source[at - 1] !== '\\') return at + 1;
  }
  return source.length;
}

/** Finds lines and columns in a text; `before` lines stand above it. */
export function locator(text: string, before = 0): Locate {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1 + before, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Finds the words by which a text calls a model open, and the sentences of a model card that say them of its model. */
import { claimWords, otherNouns, otherSubjects } from '../parts/claims.js';
import type { OpennessWord } from '../parts/words.js';

/** One claim: what is claimed, and the words as they stand. */
export interface OpennessClaim {
  readonly claims: Extract<OpennessWord, 'open-source' | 'open-weights'>;
  readonly words: string;
}

/** A claim with the line of the page where its sentence begins. */
export interface ClaimOnPage extends OpennessClaim {
  readonly line: number;
}

/** The highest claim of words that a provider uses for its model; null where they claim nothing. */
export function claimIn(words: string): OpennessClaim | null {
  for (const { claims, pattern } of claimWords) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return { claims, words: found };
  }
  return null;
}

/** Every sentence of a page in Markdown that calls the model open: by its name, as this model or ours, or in a heading. */
export function claimsOn(page: string, model: string | null): readonly ClaimOnPage[] {
  return sentencesOf(page).flatMap(({ text, line, isHeading }) => {
    if (otherSubjects.test(text) || !(isHeading || isOfTheModel(text, model))) return [];
    const found = claimInSentence(text);
    return found === null ? [] : [{ ...found, line }];
  });
}

/** A claim whose words describe no library, community or licence. */
function claimInSentence(text: string): OpennessClaim | null {
  for (const { claims, pattern } of claimWords) {
    const all = text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`));
    for (const match of all) {
      const behind = text.slice(match.index + match[0].length);
      if (!otherNouns.test(behind)) return { claims, words: match[0] };
    }
  }
  return null;
}

const ours =
  /\b(?:this (?:\S+ ){0,2}?model|our (?:\S+ ){0,2}?models?|we (?:\S+ )?release|the model is)\b/iu;

function isOfTheModel(text: string, model: string | null): boolean {
  const folded = (words: string): string =>
    words
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ');
  return (
    ours.test(text) ||
    (model !== null && model.trim() !== '' && folded(text).includes(folded(model)))
  );
}

interface Sentence {
  readonly text: string;
  readonly line: number;
  readonly isHeading: boolean;
}

/** The sentences that a reader of the page sees as prose or headings; front matter, comments and code are left out. */
function sentencesOf(page: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let block: { text: string; line: number } | null = null;
  const close = (): void => {
    if (block) found.push(...parted(block.text, block.line));
    block = null;
  };
  blanked(page)
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.replace(/\r$/, '');
      const heading = /^ {0,3}#{1,6}\s(.*)$/.exec(line)?.[1];
      if (heading !== undefined) {
        close();
        const text = shown(heading.trim().replace(/(?<!#)#+$/, ''));
        found.push({ text, line: index + 1, isHeading: true });
      } else if (line.trim() === '') close();
      else {
        if (/^\s*(?:[-*+]|\d+[.)]|>|\|)\s*/.test(line)) close();
        const text = shown(line.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, ''));
        block =
          block === null ? { text, line: index + 1 } : { ...block, text: `${block.text} ${text}` };
      }
    });
  close();
  return found;
}

/** The page with front matter, comments and code taken out, line for line. */
function blanked(page: string): string {
  const blank = (text: string): string => text.replace(/[^\n]/g, '');
  return withoutFences(
    page
      .replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/, blank)
      .replace(/<!--[\s\S]*?(?:-->|$)/g, blank),
  );
}

/** The page with empty lines for its blocks of code; one that is never closed ends with the page. */
function withoutFences(page: string): string {
  let open: string | null = null;
  return page
    .split('\n')
    .map((line) => {
      const marks = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))/.exec(line)?.[1];
      if (open === null) {
        open = marks ?? null;
        return marks === undefined ? line : '';
      }
      if (marks?.startsWith(open) && /^[\s`~]*$/.test(line)) open = null;
      return '';
    })
    .join('\n');
}

/** The words of a line without what only marks them up. */
function shown(line: string): string {
  return line
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/[*_`~]+/g, '')
    .trim();
}

function parted(text: string, line: number): readonly Sentence[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}"“])/u)
    .map((each) => ({ text: each, line, isHeading: false }));
}

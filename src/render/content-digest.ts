/** The words of a paper that an approval is bound to, without draft mark and record, and their digest. */
import { createHash } from 'node:crypto';
import { separator } from '../markdown/escape.js';
import { chartsAsTables } from './charts-as-tables.js';
import { narrowTables } from './narrow-tables.js';

/** Changes when the rule of what belongs to the content changes, so that old digests never pass for new ones. */
const rule = 'aiact-doc content 1';

/** Under one of these headings the program may name itself; they are the messages `record/heading`, which a check need not load. */
export const recordHeadings = ['Document record', 'Dokumentnachweis'] as const;

/** The first words of the mark of a draft, which stands below the title and the line under it: `frame/draft-notice`. */
export const draftNotices = [
  'This is a draft. It must not be released or handed over.',
  'Dies ist ein Entwurf. Er darf weder veröffentlicht noch weitergegeben werden.',
] as const;

/** What a title of a draft begins with: `frame/draft`. */
const draftWords = { en: 'DRAFT', de: 'ENTWURF' } as const;

/** What the title of a draft begins with in a language; in English for one that is not known. */
export function draftWordOf(tag: string): string {
  const words: Readonly<Record<string, string>> = draftWords;
  return (Object.hasOwn(words, tag) ? words[tag] : undefined) ?? draftWords.en;
}

/** Words that tables get on their way to a hub. */
export interface TableWords {
  readonly item: string;
  readonly value: string;
  readonly for: string;
}

const englishWords: TableWords = { item: 'Item', value: 'Value', for: 'For' };

/** The content of a paper as text, from what was rendered or from the Markdown in a pack; both give the same. */
export function contentText(markdown: string, words: TableWords = englishWords): string {
  // What parts a mail address is no content: digests from before it stood there stay as they are.
  const body = markdown
    .replace(/^---\n(?:[^\n]*\n)*?---\n/, '')
    .replaceAll(`\\@${separator}`, '\\@');
  const record = Math.max(...recordHeadings.map((each) => body.lastIndexOf(`\n## ${each}\n`)));
  const content = record < 0 ? body : body.slice(0, record);
  const text = narrowTables(chartsAsTables(content, words), words.for).trim();
  const paragraphs = text.split('\n\n');
  const kept = paragraphs.filter(
    (each, index) =>
      index > 2 || !draftNotices.some((notice) => each.startsWith(`> [!WARNING]\n> ${notice}`)),
  );
  const draft = new RegExp(`^# (?:${Object.values(draftWords).join('|')}): `);
  return `${kept.join('\n\n').replace(draft, '# ')}\n`;
}

/** SHA-256 in hexadecimal of the content of one paper. */
export function contentDigest(
  id: string,
  markdown: string,
  words: TableWords = englishWords,
): string {
  return createHash('sha256')
    .update(`${rule}\n${id}\n${contentText(markdown, words)}`)
    .digest('hex');
}

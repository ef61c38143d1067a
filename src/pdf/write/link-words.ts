/** Says in words where a link leads: its purpose and its goal, for those who hear it without the text around it. */
import type { Layout } from '../layout/page.js';
import { notePlace } from '../layout/prepare-text.js';
import { markPlace } from '../layout/set-text.js';
import { englishWords, type PdfWords } from '../words.js';

/** An address as a person would say it: without its scheme and what ends it. */
function spoken(href: string): string {
  return href.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

/** True for words that are the address itself, whole or in part. */
function isAddress(words: string, href: string): boolean {
  const bare = (text: string): string => spoken(text.replace(/\s+/g, '')).toLowerCase();
  return /^(?:https?:|mailto:|www\.)/i.test(words) || bare(href).includes(bare(words));
}

/** The places of one document, by the names that links have for them. */
export class LinkWords {
  private readonly titles = new Map<string, string>();
  private readonly pages = new Map<string, number>();

  private readonly said: PdfWords;

  constructor(
    { outline, pages }: Pick<Layout, 'outline' | 'pages'>,
    words: PdfWords = englishWords,
  ) {
    this.said = words;
    for (const { target, title } of outline) this.titles.set(target, title);
    pages.forEach(({ targets }, index) => {
      for (const { name } of targets) this.pages.set(name, index + 1);
    });
  }

  /** The purpose of a link that shows `words`. */
  of(href: string, words: string): string {
    const shown = words.replace(/\s+/g, ' ').trim();
    if (/^mailto:/i.test(href)) return this.said.mail(href.slice('mailto:'.length));
    if (!href.startsWith('#')) {
      if (shown === '' || isAddress(shown, href)) return this.said.address(spoken(href));
      return `${shown}, ${spoken(href).split(/[/?#]/)[0] ?? ''}`;
    }
    const target = href.slice(1);
    if (target.startsWith(notePlace)) return this.said.note(target.slice(notePlace.length));
    if (target.startsWith(markPlace)) return this.said.back(target.slice(markPlace.length));
    return this.said.place(this.titles.get(target) ?? shown, this.pages.get(target) ?? 1);
  }
}

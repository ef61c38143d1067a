/** Makes a whole page: language, title, content policy and style, and nothing that is fetched or run. */
import { createHash } from 'node:crypto';
import { anchor, type Child, scriptOf, styleSheet, tag } from './markup.js';
import { style } from './style.js';
import { englishPageWords } from './words.js';

/** What a page is made from. */
export interface PageParts {
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  readonly title: string;
  /** Words of the link that skips what stands before the text. */
  readonly toTheText?: string | undefined;
  /** True for a page that search engines are asked to leave out. */
  readonly isInternal: boolean;
  /** Style beside that of every page. */
  readonly style?: string;
  /** What stands in `main`. */
  readonly main: Child;
  /** What makes it a page of a running program; a file has none of it. */
  readonly live?: LiveParts;
}

/** What a page has that asks the program which sent it. */
export interface LiveParts {
  readonly script: string;
  /** What stands before `main`. */
  readonly header: Child;
  /** Which page it is, and of which state of the facts. */
  readonly part: string;
  readonly revision: number;
}

/** The text of the file; its bytes hang on the parts alone. */
export function htmlPage({
  language,
  title,
  toTheText = englishPageWords.toTheText,
  isInternal,
  style: own = '',
  main,
  live,
}: PageParts): string {
  const css = style + own;
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(css, live?.script) }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    isInternal ? tag('meta', { name: 'robots', content: 'noindex' }) : null,
    tag('title', {}, title),
    styleSheet(css),
  );
  const body = tag(
    'body',
    live === undefined ? {} : { 'data-part': live.part, 'data-revision': live.revision },
    anchor('#p.main', { class: 'skip' }, toTheText),
    live === undefined ? null : tag('header', { id: 'p.header' }, live.header),
    tag('main', { id: 'p.main', tabindex: -1 }, main),
    live === undefined ? null : scriptOf(live.script),
  );
  return `<!DOCTYPE html>\n${tag('html', { lang: language }, head, body)}\n`;
}

/** Nothing may be loaded, run or sent but the one style sheet and script, known by their hashes; a script may ask the program that sent it. */
export function policyFor(css: string, script?: string): string {
  const hashOf = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const run = script === undefined ? '' : `; script-src ${hashOf(script)}; connect-src 'self'`;
  return `default-src 'none'; style-src ${hashOf(css)}${run}; base-uri 'none'; form-action 'none'`;
}

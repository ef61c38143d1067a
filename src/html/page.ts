/** Makes a whole page: language, title, content policy and style, and nothing that is fetched or run. */
import { createHash } from 'node:crypto';
import { type Child, link, styleSheet, tag } from './markup.js';
import { style } from './style.js';

/** What a page is made from. */
export interface PageParts {
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  readonly title: string;
  /** True for a page that search engines are asked to leave out. */
  readonly isInternal: boolean;
  /** Style beside that of every page. */
  readonly style?: string;
  /** What stands in `main`. */
  readonly main: Child;
}

/** The text of the file; its bytes hang on the parts alone. */
export function htmlPage({
  language,
  title,
  isInternal,
  style: own = '',
  main,
}: PageParts): string {
  const css = style + own;
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(css) }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    isInternal ? tag('meta', { name: 'robots', content: 'noindex' }) : null,
    tag('title', {}, title),
    styleSheet(css),
  );
  const body = tag(
    'body',
    {},
    link('#p.main', { class: 'skip' }, 'To the text'),
    tag('main', { id: 'p.main', tabindex: -1 }, main),
  );
  return `<!DOCTYPE html>\n${tag('html', { lang: language }, head, body)}\n`;
}

/** Nothing may be loaded, run or sent; the one style sheet is known by its hash. */
export function policyFor(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** A real browser for all tests of pages: what it asks for, what it complains of, and what axe finds. */
/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './outside-checker.js';

export type { Browser, Page } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One browser, quiet: it looks up nothing of its own accord. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'].concat(
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ),
  });
}

/** A page, and everything that should not happen on it: words on the console, errors, dialogs, requests that leave `home`. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export async function openPage(
  browser: Browser,
  home: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(home) || url === `${new URL(home).origin}/favicon.ico`;
    if (!isOwn) complaints.push(`request: ${url}`);
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss().catch(() => {});
  });
  return { page, complaints, close: () => context.close() };
}

/** Rules of WCAG 2.2 AA, and what is held to be good beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeNode {
  readonly html: string;
}
interface AxeRule {
  readonly id: string;
  readonly nodes: readonly AxeNode[];
}
declare const axe: {
  run: (context: unknown, options: object) => Promise<{ violations: readonly AxeRule[] }>;
};

/** What axe finds on the page as it stands, all folds open; needs a context that lets it in (`bypassCSP`). */
export async function axeFinds(page: Page, only: readonly string[] = []): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of Array.from(document.querySelectorAll('details'))) fold.open = true;
  });
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(readFileSync(axePath, 'utf8'));
  }
  return page.evaluate(
    async ({ tags, only }) => {
      const runOnly =
        only.length > 0 ? { type: 'rule', values: only } : { type: 'tag', values: tags };
      const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    },
    { tags, only: [...only] },
  );
}

/** How many pixels the page is wider than the window. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Lays Markdown out for tests, and reads what stands where. */

import { parseMarkdown } from '../../../src/markdown/parse-markdown.js';
import { loadTypefaces } from '../../../src/pdf/font/load-typefaces.js';
import { layOut } from '../../../src/pdf/layout/lay-out.js';
import { artifact, type Layout, type Page } from '../../../src/pdf/layout/page.js';
import { defaultTheme as theme } from '../../../src/pdf/theme.js';
import { metaWith } from '../samples.js';

const faces = loadTypefaces();

/** The layout of a document under the default theme. */
export function lay(markdown: string, changes: Parameters<typeof metaWith>[0] = {}): Layout {
  return layOut(parseMarkdown(markdown), metaWith(changes), faces);
}

/** The tagged texts of a page in their order. */
export function content(page: Page | undefined): string[] {
  return (page?.texts ?? []).filter(({ node }) => node !== artifact).map(({ text }) => text.trim());
}

/** True where a node is of a type, or within one of it. */
export function isWithin({ structure }: Layout, node: number, type: string): boolean {
  for (let at = node; at >= 0; at = structure[at]?.parent ?? -1) {
    if (structure[at]?.type === type) return true;
  }
  return false;
}

/** The words along the structure tree, without cover and contents, parted where a new element begins. */
export function wordsInOrder(layout: Layout): string[] {
  const byNode = new Map<number, string>();
  for (const { node, text } of layout.pages.flatMap(({ texts }) => texts)) {
    if (node !== artifact) byNode.set(node, (byNode.get(node) ?? '') + text);
  }
  const cover = layout.structure.findIndex(({ type }) => type === 'Sect');
  const list = layout.structure.findIndex(({ type }) => type === 'TOC');
  const contents = layout.structure[list]?.parent;
  return layout.structure.flatMap((_, node) => {
    for (let at = node; at >= 0; at = layout.structure[at]?.parent ?? -1) {
      if (at === cover || at === contents) return [];
    }
    return (byNode.get(node) ?? '').split(/\s+/).filter((word) => word !== '');
  });
}

/** What of a page leaves its area, in words; nothing where all is well. */
export function outside(page: Page): string[] {
  const { width, height, left, right, bottom } = theme.page;
  const found: string[] = [];
  for (const { node, x, y, width: wide, size, text } of page.texts) {
    if (node === artifact) continue;
    const tail = /\s$/.test(text) ? size * 0.6 : 0;
    if (x < left - 0.1 || x + wide - tail > width - right + 0.1) found.push(`${text} at x ${x}`);
    if (y - size < 30 || y > height - bottom) found.push(`${text} at y ${y}`);
  }
  for (const ground of page.grounds) {
    if (ground.y + ground.height > height - bottom + 0.1) found.push(`a ground at y ${ground.y}`);
  }
  return found;
}

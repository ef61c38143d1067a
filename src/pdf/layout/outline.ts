/** Finds the pages of headings for the outline. */
import type { OutlineEntry, Page } from './page.js';
import type { HeadingMark } from './place.js';

/** One entry for each heading, with the page it stands on. */
export function outlineEntries(
  headings: readonly HeadingMark[],
  pages: readonly Page[],
): OutlineEntry[] {
  const pageOf = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const target of page.targets) pageOf.set(target.name, index);
  });
  return headings.map((heading) => ({ ...heading, page: pageOf.get(heading.target) ?? 0 }));
}

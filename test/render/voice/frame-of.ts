/** What a paper says besides the words of its provider. */
import { mdProse, mdText } from '../../../src/render/markdown.js';

/** Every text of the facts, longest first: what the provider wrote is its own. */
export function statedTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(statedTexts);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(statedTexts);
  return [];
}

/** The words of the frame: a paper without what its provider wrote. */
export function frameOf(markdown: string, stated: readonly string[]): string {
  return stated
    .filter((text) => text.length >= 12)
    .flatMap((text) => [mdProse(text), mdText(text), text, text.replace(/\.$/, '')])
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, text) => rest.replaceAll(text, '‹›'), markdown);
}

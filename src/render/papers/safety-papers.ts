/** Where the technical documentation of a model with systemic risk leads on, framework and model report each by its version, and the size of their provider. */
import { documents } from '../../documents/registry.gen.js';
import { type Line, paragraph, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay, sayOr } from '../md-say.js';
import { ownVersionOf } from '../own-version.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import { listedLines } from '../words.js';

const sizes = {
  micro: 'safety/size/micro',
  small: 'safety/size/small',
  medium: 'safety/size/medium',
  small_mid_cap: 'safety/size/small_mid_cap',
  large: 'safety/size/large',
} as const;

/** How large the provider is, on which it hangs how detailed a model report has to be; nothing where that is not stated. */
export function sizeOfProvider(page: RenderContext): readonly Block[] {
  const found = factOf(page, 'provider.size');
  if (found.state !== 'given') return [];
  const size = Object.entries(sizes).find(([key]) => key === found.value)?.[1];
  return size === undefined ? [] : [paragraph(lineSay(size))];
}

const papers = ['safety-and-security-framework', 'safety-and-security-model-report'] as const;

/** One sentence that names them; nothing where neither has a version that is stated. */
export function safetyPapers(page: RenderContext): readonly Block[] {
  const named = papers.flatMap((id): readonly Line[] => {
    const own = ownVersionOf(documents[id], page);
    if (own === null) return [];
    return [
      lineSay('technical/paper-in-version', {
        title: text(sayOr(`title/${id}`, documents[id].title)),
        number: valueLine(own.number),
        day: valueLine(own.day, 'date'),
      }),
    ];
  });
  if (named.length === 0) return [];
  return [paragraph(lineSay('technical/safety-papers', { papers: listedLines(named) }))];
}

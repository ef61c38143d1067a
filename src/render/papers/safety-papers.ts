/** Where the technical documentation of a model with systemic risk leads on: framework and model report, each by its version. */
import { documents } from '../../documents/registry.gen.js';
import { type Line, paragraph, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay, sayOr } from '../md-say.js';
import { ownVersionOf } from '../own-version.js';
import type { RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import { listedLines } from '../words.js';

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

/** The answer of each scheme in a table, and what a reader has to know of how it was read. */
import { schemes } from '../../assess/openness/assess-openness.js';
import { day } from '../dates.js';
import { mdLink, mdTable, mdText } from '../markdown.js';
import type { RenderContext } from '../page.js';
import { capital } from '../words.js';
import { opennessValues, schemeName } from './openness-values.js';

/** One row for each scheme: name with a link, its day, and the answer in words. */
export function answersOfSchemes({ assessment: { openness } }: RenderContext): string {
  const { schemes: lines } = opennessValues(openness);
  return mdTable(
    ['Scheme', 'Issue', 'Answer'],
    lines.map(({ id, name, link, verdict }) => {
      const date = openness.schemes.find((each) => each.id === id)?.date ?? null;
      return [
        mdLink(link, name),
        date === null ? 'A word, no issue' : mdText(day(date)),
        mdText(capital(verdict)),
      ];
    }),
  );
}

/** The first note of each scheme. */
export function howTheyAreRead({ assessment: { openness } }: RenderContext): string {
  return schemes
    .flatMap(({ id, notes: [note] }) => {
      const scheme = openness.schemes.find((each) => each.id === id);
      return scheme === undefined || note === undefined
        ? []
        : [`- **${mdText(schemeName(scheme))}:** ${mdText(note)}`];
    })
    .join('\n');
}

/** The answer of each scheme in a table, and what a reader has to know of how it was read. */
import { schemes } from '../../assess/openness/assess-openness.js';
import { bullets, capitalLine, line, link, strong, table, text } from '../../markdown/build.js';
import { type Block, plainText } from '../../markdown/tree.js';
import { day } from '../dates.js';
import { lineSay } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { schemeVerdict } from './openness-values.js';
import { noteLine, schemeNameLine } from './words.js';

/** One row for each scheme: name with a link, its day, and the answer in words. */
export function answersOfSchemes({ assessment: { openness } }: RenderContext): readonly Block[] {
  return [
    table(
      [
        lineSay('openness/column/scheme'),
        lineSay('openness/column/issue'),
        lineSay('openness/column/answer'),
      ],
      openness.schemes.map((scheme) => [
        link(scheme.link, plainText(schemeNameLine(scheme))),
        scheme.date === null ? lineSay('openness/no-issue') : text(day(scheme.date)),
        capitalLine(schemeVerdict(scheme)),
      ]),
    ),
  ];
}

/** The first note of each scheme. */
export function howTheyAreRead({ assessment: { openness } }: RenderContext): readonly Block[] {
  return bullets(
    schemes.flatMap(({ id, notes: [note] }) => {
      const scheme = openness.schemes.find((each) => each.id === id);
      return scheme === undefined || note === undefined
        ? []
        : [
            line(
              strong(lineSay('openness/noted', { scheme: schemeNameLine(scheme) })),
              ' ',
              noteLine(note),
            ),
          ];
    }),
  );
}

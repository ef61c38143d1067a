/** What people decided: the positions of the provider and the checks that were waived. */

import { heading, type Line, paragraph, prose, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { day } from '../dates.js';
import { lineAsTool, sayOr } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';
import { toolTable } from '../tool-table.js';
import { valueLine } from '../value-lines.js';
import { capital } from '../words.js';

/** The provider's own answers where the law is unsettled. */
export function positionList(page: RenderContext): readonly Block[] {
  const found = factOf(page, 'positions');
  const taken =
    found.state === 'given' ? Object.entries(found.value as Record<string, unknown>) : [];
  if (taken.length === 0) return [paragraph(lineAsTool('dossier/positions/none'))];
  const own = (value: unknown): string => (typeof value === 'string' ? value : '');
  return taken.flatMap(([key, value]) => {
    const { answer, because, by, on } = value as Record<string, unknown>;
    return [
      heading(
        3,
        lineAsTool('dossier/positions/heading', {
          about: positionLine(key),
          answer: text(own(answer)),
        }),
      ),
      paragraph(lineAsTool('dossier/positions/own-view')),
      ...prose(own(because)),
      paragraph(
        lineAsTool('dossier/positions/taken', { by: text(own(by)), day: text(day(own(on))) }),
      ),
    ];
  });
}

/** What a position is about; a key that is no message stands as it is written. */
function positionLine(key: string): Line {
  const words = capital(key.replaceAll('-', ' '));
  return text(sayOr(`dossier/position/${key}`, words));
}

/** The checks that someone has waived, with the owner and the end of each waiver. */
export function waiverTable(page: RenderContext): readonly Block[] {
  const found = factOf(page, 'waivers');
  const waivers = found.state === 'given' && Array.isArray(found.value) ? found.value : [];
  if (waivers.length === 0) return [paragraph(lineAsTool('dossier/waivers/none'))];
  return [
    toolTable(
      [
        'dossier/waivers/check',
        'dossier/waivers/reason',
        'dossier/waivers/owner',
        'dossier/waivers/until',
      ],
      waivers.map((each: Record<string, unknown>) => [
        valueLine(each.at === undefined ? each.check : `${each.check} (${each.at})`),
        valueLine(each.reason),
        valueLine(each.owner),
        valueLine(each.expires, 'date'),
      ]),
    ),
  ];
}

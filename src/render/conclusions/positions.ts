/** What people decided: the positions of the provider and the checks that were waived. */

import { heading, paragraph, prose, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { day } from '../dates.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import { capital } from '../words.js';

/** The provider's own answers where the law is unsettled. */
export function positionList(page: RenderContext): readonly Block[] {
  const found = factOf(page, 'positions');
  const taken =
    found.state === 'given' ? Object.entries(found.value as Record<string, unknown>) : [];
  if (taken.length === 0) return [paragraph('The provider has taken no position.')];
  const own = (value: unknown): string => (typeof value === 'string' ? value : '');
  return taken.flatMap(([key, value]) => {
    const { answer, because, by, on } = value as Record<string, unknown>;
    return [
      heading(3, text(capital(key.replaceAll('-', ' '))), ': ', text(own(answer))),
      paragraph('This is the provider’s own view.'),
      ...prose(own(because)),
      paragraph('Taken by ', text(own(by)), ' on ', text(day(own(on))), '.'),
    ];
  });
}

/** The checks that someone has waived, with the owner and the end of each waiver. */
export function waiverTable(page: RenderContext): readonly Block[] {
  const found = factOf(page, 'waivers');
  const waivers = found.state === 'given' && Array.isArray(found.value) ? found.value : [];
  if (waivers.length === 0) return [paragraph('No check is waived.')];
  return [
    table(
      ['Check', 'Reason', 'Owner', 'Until'],
      waivers.map((each: Record<string, unknown>) => [
        valueLine(each.at === undefined ? each.check : `${each.check} (${each.at})`),
        valueLine(each.reason),
        valueLine(each.owner),
        valueLine(each.expires, 'date'),
      ]),
    ),
  ];
}

/** What people decided: the positions of the provider and the checks that were waived. */
import { day } from '../dates.js';
import { mdProse, mdTable, mdText } from '../markdown.js';
import { factOf, type Page } from '../page.js';
import { inline } from '../values.js';
import { capital } from '../words.js';

/** The provider's own answers where the law is unsettled. */
export function positionList(page: Page): string {
  const found = factOf(page, 'positions');
  const taken =
    found.state === 'given' ? Object.entries(found.value as Record<string, unknown>) : [];
  if (taken.length === 0) return 'The provider has taken no position.';
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return taken
    .map(([key, value]) => {
      const { answer, because, by, on } = value as Record<string, unknown>;
      return [
        `### ${mdText(capital(key.replaceAll('-', ' ')))}: ${mdText(text(answer))}`,
        'This is the provider’s own view.',
        mdProse(text(because)),
        `Taken by ${mdText(text(by))} on ${mdText(day(text(on)))}.`,
      ].join('\n\n');
    })
    .join('\n\n');
}

/** The checks that someone has waived, with the owner and the end of each waiver. */
export function waiverTable(page: Page): string {
  const found = factOf(page, 'waivers');
  const waivers = found.state === 'given' && Array.isArray(found.value) ? found.value : [];
  if (waivers.length === 0) return 'No check is waived.';
  return mdTable(
    ['Check', 'Reason', 'Owner', 'Until'],
    waivers.map((each: Record<string, unknown>) => [
      inline(each.at === undefined ? each.check : `${each.check} (${each.at})`),
      inline(each.reason),
      inline(each.owner),
      inline(each.expires, 'date'),
    ]),
  );
}

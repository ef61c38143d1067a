/** What was notified to the Commission: one table of the letters, and what each of them says besides. */

import { isDay } from '../facts/days.js';
import { asNumber, asText, type Entry, entriesAt } from '../facts/stated.js';
import { day } from './dates.js';
import { mdProse, mdTable, mdText } from './markdown.js';
import { openPoint } from './open-points.js';
import { factOf, type RenderContext } from './page.js';

/** What an amount counts, by the word of the facts. */
const counts: Readonly<Record<string, string>> = {
  planned: 'planned for the finished model',
  spent: 'spent on the model by then',
  modification: 'of the modification',
};

/**
 * The filings as Markdown, the notification first and updates after it, each with the figure of its own day. Empty where none is
 * stated; what an entry leaves out is an open point (Art. 52(1); Guidelines, section 2.3.2).
 */
export function filings(page: RenderContext): string {
  factOf(page, 'risk.systemic.notifications');
  const entries = entriesAt(page.read.facts, 'risk.systemic.notifications') ?? [];
  if (entries.length === 0) return '';
  const table = mdTable(
    ['Filing', 'Dated', 'Sent', 'Compute, with two significant figures', 'Reference'],
    entries.map((entry, index) => [
      nameOf(index),
      dayOr(page, entry.dated ?? entry.on),
      dayOr(page, entry.on),
      amountOf(entry),
      mdText(asText(entry.reference) ?? '—'),
    ]),
  );
  return [table, ...entries.flatMap((entry, index) => details(entry, index))].join('\n\n');
}

const nameOf = (index: number): string => (index === 0 ? 'Notification' : `Update ${index}`);

function dayOr(page: RenderContext, value: unknown): string {
  return isDay(value) ? mdText(day(value)) : openPoint(page.places, 'notification/day');
}

function amountOf({ compute_flop, figure }: Entry): string {
  const amount = asNumber(compute_flop);
  const covers = counts[asText(figure) ?? ''];
  const words = amount === undefined ? '—' : `${amount.toScientific(2)} FLOP`;
  return mdText(covers === undefined ? words : `${words}, ${covers}`);
}

/** The days and the words of one filing that the table has no room for. */
function details(entry: Entry, index: number): readonly string[] {
  const days = [
    ['Known since', entry.known_on],
    ['Training begins', entry.training_begins],
    ['Placing on the Union market planned for', entry.placement_planned],
  ].flatMap(([label, value]) => (isDay(value) ? [`- **${label}:** ${mdText(day(value))}`] : []));
  const words = [
    ['How the amount was estimated', entry.approach],
    ['Numbers behind the estimate', entry.inputs],
    ['Further', entry.text],
  ].flatMap(([label, value]) => {
    const text = asText(value);
    return text === undefined ? [] : [`**${label}.** ${mdProse(text)}`];
  });
  if (days.length === 0 && words.length === 0) return [];
  return [`### ${nameOf(index)}`, ...(days.length > 0 ? [days.join('\n')] : []), ...words];
}

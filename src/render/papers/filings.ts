/** What was notified to the Commission, as a tree: one table of the letters, and what each of them says besides. */
import { isDay } from '../../facts/days.js';
import { asNumber, asText, type Entry, entriesAt } from '../../facts/stated.js';
import type { LabelKey } from '../../languages/say.js';
import {
  bullets,
  heading,
  type Line,
  led,
  line,
  prose,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { day } from '../dates.js';
import { lineSay, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { roundedFlop } from './notified-compute.js';

/** What an amount counts, by the word of the facts. */
const counts = {
  planned: 'notification/filing/planned',
  spent: 'notification/filing/spent',
  modification: 'notification/filing/modification',
} as const;

/**
 * The filings, the notification first and updates after it, each with the figure of its own day. Empty where none is
 * stated; what an entry leaves out is an open point (Art. 52(1); Guidelines, section 2.3.2).
 */
export function filings(page: RenderContext): readonly Block[] {
  factOf(page, 'risk.systemic.notifications');
  const entries = entriesAt(page.read.facts, 'risk.systemic.notifications') ?? [];
  if (entries.length === 0) return [];
  const letters = table(
    [
      lineSay('notification/filing'),
      lineSay('notification/filing/dated'),
      lineSay('notification/filing/sent'),
      lineSay('notification/filing/compute'),
      lineSay('notification/filing/reference'),
    ],
    entries.map((entry, index) => [
      nameOf(index),
      dayOr(page, entry.dated ?? entry.on),
      dayOr(page, entry.on),
      amountOf(entry),
      text(asText(entry.reference) ?? '—'),
    ]),
  );
  return [letters, ...entries.flatMap((entry, index) => details(entry, index))];
}

const nameOf = (index: number): Line =>
  index === 0
    ? lineSay('notification/filing/first')
    : lineSay('notification/filing/update', { number: String(index) });

function dayOr(page: RenderContext, value: unknown): Line {
  return isDay(value) ? text(day(value)) : openLine(page.places, 'notification/day');
}

function amountOf({ compute_flop, figure }: Entry): Line {
  const stated = asNumber(compute_flop);
  const amount =
    stated === undefined ? '—' : sayPlain('notification/flop', { flop: roundedFlop(stated) });
  const kind = asText(figure) ?? '';
  return isCounted(kind) ? lineSay(counts[kind], { amount }) : text(amount);
}

const isCounted = (kind: string): kind is keyof typeof counts => Object.hasOwn(counts, kind);

/** The days and the words of one filing that the table has no room for. */
function details(entry: Entry, index: number): readonly Block[] {
  const days: readonly (readonly [LabelKey, unknown])[] = [
    ['notification/filing/known', entry.known_on],
    ['notification/filing/begins', entry.training_begins],
    ['notification/filing/placement', entry.placement_planned],
  ];
  const words: readonly (readonly [LabelKey, unknown])[] = [
    ['notification/filing/approach', entry.approach],
    ['notification/filing/numbers', entry.inputs],
    ['notification/filing/further', entry.text],
  ];
  const said = [
    ...bullets(
      days.flatMap(([label, value]) =>
        isDay(value) ? [line(strong(lineSay(label), ':'), ' ', text(day(value)))] : [],
      ),
    ),
    ...words.flatMap(([label, value]) => {
      const stated = asText(value);
      return stated === undefined ? [] : led(strong(lineSay(label), '.'), prose(stated));
    }),
  ];
  return said.length === 0 ? [] : [heading(3, nameOf(index)), ...said];
}

/** The letters to the Commission: the notification and its updates, each with what was stated for its own day and a line to sign. */
import { isDay } from '../../facts/days.js';
import { Decimal } from '../../facts/decimal.js';
import { absenceOf } from '../../facts/lookup.js';
import { asNumber, asText, type Entry, entriesAt } from '../../facts/stated.js';
import { ratioValue } from '../../figures/limit-text.js';
import { modelName } from '../../figures/model-name.js';
import { spelled } from '../../finding/value.js';
import type { LabelKey } from '../../languages/say.js';
import { lawCompute } from '../../law/spell.js';
import { thresholds } from '../../law/thresholds.js';
import {
  between,
  bullets,
  heading,
  type Line,
  led,
  line,
  paragraph,
  prose,
  strong,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { day } from '../dates.js';
import { lineSay, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { absenceLine, factOf, type RenderContext } from '../page.js';
import { flopLine } from '../reasons/flop.js';
import { signatureOf } from '../signature-block.js';
import { argumentsOf } from './notification-arguments.js';
import { conditionSince, designationBy } from './notification-condition.js';
import { roundedFlop } from './notified-compute.js';

/** What an amount counts, by the word of the facts. */
const counts = {
  planned: 'notification/letter/planned',
  spent: 'notification/letter/spent',
  modification: 'notification/letter/modification',
} as const;

const limit = Decimal.of(thresholds.systemicRiskFlop.value);

/** The letters that are stated, the notification first. */
export const statedLetters = (page: RenderContext): readonly Entry[] => {
  factOf(page, 'risk.systemic.notifications');
  return entriesAt(page.read.facts, 'risk.systemic.notifications') ?? [];
};

/**
 * The notification first and updates after it, each with the figure of its own day and nothing that was stated for
 * another; what an entry leaves out is an open point (Art. 52(1); Guidelines, section 2.3.2).
 */
export function letters(page: RenderContext): readonly Block[] {
  const all = statedLetters(page);
  return all.flatMap((entry, index) => [
    heading(2, titleOf(entry, index)),
    paragraph(opening(page, entry, index === 0 ? null : all[0])),
    ...bullets(rows(entry)),
    ...told('notification/letter/approach', entry.approach),
    ...told('notification/letter/numbers', entry.inputs),
    ...proseOf(entry.text),
    ...(index === 0 ? argumentsOf(page, 3) : []),
    ...signatureOf(namesOf(page).provider, {
      ...nameOf('name', entry.signed_by),
      ...nameOf('role', entry.signed_as),
      ...(isDay(dayOf(entry)) && { day: text(day(String(dayOf(entry)))) }),
    }),
  ]);
}

const nameOf = (key: 'name' | 'role', value: unknown): { readonly [Key in typeof key]?: Line } => {
  const stated = asText(value);
  return stated === undefined ? {} : { [key]: text(stated) };
};

/** The day that a letter bears; where none is stated, that on which it was sent. */
const dayOf = (entry: Entry): unknown => (isDay(entry.dated) ? entry.dated : entry.on);

/** The names of provider and model in the sentences of a letter. */
export function namesOf(page: RenderContext): {
  readonly provider: string;
  readonly model: string;
} {
  const who = factOf(page, 'provider.legal_name');
  const { name, version } = page.assessment.model;
  return {
    provider: who.state === 'given' ? String(who.value) : sayPlain('notification/the-provider'),
    model: modelName(name, version) || sayPlain('notification/the-model'),
  };
}

function titleOf(entry: Entry, index: number): Line {
  const on = dayOf(entry);
  const number = String(index);
  if (isDay(on))
    return index === 0
      ? lineSay('notification/letter/first', { day: text(day(on)) })
      : lineSay('notification/letter/update', { number, day: text(day(on)) });
  return index === 0
    ? lineSay('notification/letter/first-of-no-day')
    : lineSay('notification/letter/update-of-no-day', { number });
}

/** Who notifies what, and why the condition is met, as it stood on the day of the letter. */
function opening(page: RenderContext, entry: Entry, first: Entry | null | undefined): Line {
  const names = namesOf(page);
  const notified = first ? dayOf(first) : undefined;
  const who =
    first === null || first === undefined
      ? lineSay('notification/notifies', names)
      : isDay(notified)
        ? lineSay('notification/letter/updates', { ...names, day: text(day(notified)) })
        : lineSay('notification/letter/updates-of-no-day', names);
  const on = dayOf(entry);
  const why = isDay(on) ? reason(page, entry, on) : [];
  return between(
    [who, why, ...(isDay(on) ? [] : [openLine(page.places, 'notification/day')])].filter(
      (each) => each.length > 0,
    ),
    ' ',
  );
}

function reason(page: RenderContext, { figure, compute_flop }: Entry, on: string): Line {
  const designated = designationBy(page, on);
  if (designated.length > 0) return designated;
  const amount = asNumber(compute_flop);
  const isAbove = amount?.isMoreThan(limit) === true;
  const threshold = lawCompute('systemicRiskFlop');
  if (figure === 'planned')
    return isAbove ? lineSay('notification/letter/will-be-presumed', { threshold }) : [];
  const since = conditionSince(page, on);
  if (since.length > 0) return since;
  return figure === 'spent' && isAbove
    ? lineSay('notification/letter/presumed', { threshold })
    : [];
}

/** Whether a letter says since when the condition is met. */
export function tellsSince(page: RenderContext, entry: Entry): boolean {
  const on = dayOf(entry);
  if (!isDay(on) || entry.figure === 'planned' || designationBy(page, on).length > 0) return false;
  return conditionSince(page, on).length > 0;
}

/** The figure, the days and the reference; a reason why one is not known stands in its place. */
function rows(entry: Entry): readonly Line[] {
  const row = (label: LabelKey, value: Line): Line => line(strong(lineSay(label), ':'), ' ', value);
  const stated = (label: LabelKey, value: unknown): readonly Line[] => {
    const absence = absenceOf(value);
    if (absence !== null) return [row(label, absenceLine(absence.kind, absence.reason))];
    if (isDay(value)) return [row(label, text(day(value)))];
    const words = asText(value);
    return words === undefined ? [] : [row(label, text(words))];
  };
  return [
    row('notification/amount', amountOf(entry)),
    ...relation(entry).map((value) => row('notification/letter/relation', value)),
    ...stated('notification/letter/known', entry.known_on),
    ...stated('notification/letter/begins', entry.training_begins),
    ...stated('notification/letter/placement', entry.placement_planned),
    ...stated('notification/letter/sent', entry.on),
    ...stated('notification/letter/reference', entry.reference),
  ];
}

function amountOf({ compute_flop, figure }: Entry): Line {
  const stated = asNumber(compute_flop);
  const amount =
    stated === undefined ? '—' : sayPlain('notification/flop', { flop: roundedFlop(stated) });
  const kind = asText(figure) ?? '';
  return isCounted(kind) ? lineSay(counts[kind], { amount }) : text(amount);
}

const isCounted = (kind: string): kind is keyof typeof counts => Object.hasOwn(counts, kind);

/** How many times the threshold the amount is; a modification is measured against its base model. */
function relation({ compute_flop, figure }: Entry): readonly Line[] {
  const amount = asNumber(compute_flop);
  if (amount === undefined || figure === 'modification') return [];
  return [
    lineSay('notification/letter/times', {
      times: flopLine(spelled(ratioValue(amount, limit))),
      threshold: lawCompute('systemicRiskFlop'),
    }),
  ];
}

function told(label: LabelKey, value: unknown): readonly Block[] {
  const said = proseOf(value);
  return said.length === 0 ? [] : led(strong(lineSay(label), '.'), said);
}

function proseOf(value: unknown): readonly Block[] {
  const absence = absenceOf(value);
  if (absence !== null) return [paragraph(absenceLine(absence.kind, absence.reason))];
  const stated = asText(value);
  return stated === undefined ? [] : prose(stated);
}

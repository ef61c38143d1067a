/** The notification of systemic risk as trees, part by part: who notifies what, plans, what was sent, and arguments. */

import { isDay } from '../../facts/days.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { modelName } from '../../figures/model-name.js';
import { notifiedFigure } from '../../figures/safety-compute.js';
import { gates } from '../../gates/registry.gen.js';
import { becauseConcluded } from '../../languages/because.js';
import type { LabelKey } from '../../languages/say.js';
import {
  between,
  bullets,
  capitalLine,
  type Line,
  line,
  paragraph,
  strong,
  text,
} from '../../markdown/build.js';
import { printMarkdown } from '../../markdown/print.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay, sayOr, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { factOf, insteadOfLine, type RenderContext } from '../page.js';
import { gateSummary } from '../reasons/gate-summary.js';
import { type ValueKind, valueLine } from '../value-lines.js';
import { filings } from './filings.js';

const PLANNED = 'training.compute.planned_cumulative_flop';

/** Who notifies what; the condition is said to be met only where the question of law is answered so. */
function opening(page: RenderContext): readonly Block[] {
  const { answer } = page.assessment.gates['systemic-risk'];
  // A plan may have to be notified before there is a model with systemic risk.
  if (answer !== 'yes' && page.result?.owed !== 'owed') {
    const question = text(sayOr('question/systemic-risk', gates['systemic-risk'].question));
    return [
      paragraph(
        answer === 'open'
          ? openLine(page.places, 'owed/gate', { question })
          : gateSummary(page, 'systemic-risk'),
      ),
    ];
  }
  const who = factOf(page, 'provider.legal_name');
  const { name, version } = page.assessment.model;
  const isDesignated = factOf(page, 'risk.systemic.designated');
  const names = {
    provider: who.state === 'given' ? String(who.value) : sayPlain('notification/the-provider'),
    model: modelName(name, version) || sayPlain('notification/the-model'),
  };
  const since =
    isDesignated.state === 'given' && isDesignated.value === true
      ? designation(page)
      : condition(page);
  return [paragraph(between([lineSay('notification/notifies', names), since].filter(isSaid), ' '))];
}

const isSaid = (words: Line): boolean => words.length > 0;

/** A designation is what makes the model one with systemic risk; that there is none says nothing in a letter about compute. */
function designation(page: RenderContext): Line {
  const on = factOf(page, 'risk.systemic.designated_on');
  return on.state === 'given' && isDay(on.value)
    ? lineSay('notification/designated-by', { day: on.value })
    : lineSay('notification/designated');
}

/** Since when the condition is met, or when it will be, where that day is stated; else the letter says neither. */
function condition(page: RenderContext): Line {
  const met = factOf(page, 'risk.systemic.threshold_met_on');
  if (met.state !== 'given' || !isDay(met.value)) return [];
  return met.value <= page.assessment.as_of
    ? lineSay('notification/met-since', { day: met.value })
    : lineSay('notification/will-be-met', { day: met.value });
}

const isPlaced = {
  placed: 'notification/placed-on',
  planned: 'notification/placing-planned',
} as const;

/** The day of placing under the label that its status gives it; the status alone where no day tells it. */
function placement(page: RenderContext): string {
  const status = factOf(page, 'role.placement.status');
  const word = status.state === 'given' ? String(status.value) : '';
  const label = word === 'placed' || word === 'planned' ? isPlaced[word] : 'notification/placement';
  const date = factOf(page, 'role.placement.date');
  const isTold = date.state === 'given' && label !== 'notification/placement';
  return printMarkdown(
    bullets([
      ...(isTold ? [] : entry(page, 'role.placement.status', 'notification/status', 'words')),
      ...(date.state === 'missing' ? [] : entry(page, 'role.placement.date', label, 'date')),
    ]),
  );
}

/** Where the arguments stand; nothing where it was said above that there are none. */
function rebuttal(page: RenderContext): string {
  const found = factOf(page, 'risk.systemic.rebuttal');
  const isSaid = found.state === 'given' && found.value === 'none';
  const hasArguments = factOf(page, 'risk.systemic.arguments').state !== 'missing';
  if (found.state === 'missing' || (isSaid && !hasArguments)) return '';
  return printMarkdown(
    bullets(entry(page, 'risk.systemic.rebuttal', 'notification/before', 'words')),
  );
}

/** A label and what is stated under it, as an entry of the list that the template writes. */
function entry(
  page: RenderContext,
  path: FactPath,
  label: LabelKey,
  kind: ValueKind,
): readonly Line[] {
  const found = factOf(page, path);
  const instead = insteadOfLine(page, path, found);
  if (instead?.length === 0) return [];
  const value = found.state === 'given' ? found.value : '';
  const words = instead ?? capitalLine(valueLine(value, kind));
  return [line(strong(lineSay(label), ':'), ' ', words)];
}

/** Whether the figure notified is planned: only a planned figure says so. */
function plan(page: RenderContext): readonly Block[] {
  if (factOf(page, PLANNED).state !== 'given') return [];
  const isNotified = notifiedFigure(page.read.facts)?.path === PLANNED;
  return [paragraph(lineSay(isNotified ? 'notification/planned' : 'notification/planned-beside'))];
}

/** That there is no argument against systemic risk is said by a rebuttal that is none, and by nothing else. */
function noArguments(page: RenderContext): readonly Block[] {
  const rebuttal = factOf(page, 'risk.systemic.rebuttal');
  const isNone = rebuttal.state === 'given' && rebuttal.value === 'none';
  const because = becauseConcluded(isNone ? 'true' : 'unknown', 'true');
  if (because === null) return [paragraph(openLine(page.places, 'notification/arguments'))];
  page.places.tell('not-applicable');
  return [paragraph(lineSay('notification/no-arguments/denies', { because }))];
}

const parts: Readonly<Record<string, (page: RenderContext) => readonly Block[] | string>> = {
  opening,
  placement,
  plan,
  filings,
  'no-arguments': noArguments,
  rebuttal,
};

/** One part of the notification, as text where the template goes on with the same list; throws on a name that it does not have. */
export function notification(page: RenderContext, part: string): readonly Block[] | string {
  const print = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!print) throw new Error(`the notification has no part ${part}`);
  return print(page);
}

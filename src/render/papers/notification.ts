/** The notification of systemic risk as trees, part by part: who notifies what, plans, letters, arguments and the line to sign. */

import type { FactPath } from '../../facts/paths.gen.js';
import { notifiedFigure } from '../../figures/safety-compute.js';
import { gates } from '../../gates/registry.gen.js';
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
import { lineSay, sayOr } from '../md-say.js';
import { openLine } from '../open-points.js';
import { factOf, insteadOfLine, type RenderContext } from '../page.js';
import { gateSummary } from '../reasons/gate-summary.js';
import { signatureOf } from '../signature-block.js';
import { type ValueKind, valueLine } from '../value-lines.js';
import { argumentsOf } from './notification-arguments.js';
import { conditionSince, designation, metOn } from './notification-condition.js';
import { letters, namesOf, statedLetters, tellsSince } from './notification-letters.js';

const PLANNED = 'training.compute.planned_cumulative_flop';

/**
 * Who notifies what; the condition is said to be met only where the question of law is answered so. Letters that are
 * stated say it each for its own day.
 */
function opening(page: RenderContext): readonly Block[] {
  if (!notifies(page)) {
    const { answer } = page.assessment.gates['systemic-risk'];
    const question = text(sayOr('question/systemic-risk', gates['systemic-risk'].question));
    return [
      paragraph(
        answer === 'open'
          ? openLine(page.places, 'owed/gate', { question })
          : gateSummary(page, 'systemic-risk'),
      ),
    ];
  }
  if (statedLetters(page).length > 0) return [];
  return [
    paragraph(
      between(
        [lineSay('notification/notifies', namesOf(page)), why(page)].filter(
          (words) => words.length > 0,
        ),
        ' ',
      ),
    ),
  ];
}

/** A plan may have to be notified before there is a model with systemic risk. */
const notifies = ({ assessment, result }: RenderContext): boolean =>
  assessment.gates['systemic-risk'].answer === 'yes' || result?.owed === 'owed';

/** A designation, or since when the condition is or will be met, where that day is stated; else the letter says neither. */
function why(page: RenderContext): Line {
  const today = page.assessment.as_of;
  const designated = designation(page);
  if (designated.length > 0) return designated;
  const met = metOn(page);
  return met !== null && met > today
    ? lineSay('notification/will-be-met', { day: met })
    : conditionSince(page, today);
}

/** Whether the day at a path is told by a letter, or by the first sentence where no letter is stated. */
export function isDayTold(page: RenderContext, path: string): boolean {
  const all = statedLetters(page);
  if (path === 'risk.systemic.threshold_known_on') {
    const known = factOf(page, path);
    return known.state === 'given' && all.some((each) => each.known_on === known.value);
  }
  if (path !== 'risk.systemic.threshold_met_on' || metOn(page) === null) return false;
  return all.length > 0
    ? all.some((each) => tellsSince(page, each))
    : notifies(page) && designation(page).length === 0;
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

/** A line to sign for the provider; a paper that notifies nobody is signed by nobody. */
const signature = (page: RenderContext): readonly Block[] =>
  notifies(page) ? signatureOf(namesOf(page).provider) : [];

const parts: Readonly<Record<string, (page: RenderContext) => readonly Block[] | string>> = {
  opening,
  placement,
  plan,
  letters,
  arguments: (page) => argumentsOf(page, 2),
  rebuttal,
  signature,
};

/** One part of the notification, as text where the template goes on with the same list; throws on a name that it does not have. */
export function notification(page: RenderContext, part: string): readonly Block[] | string {
  const print = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!print) throw new Error(`the notification has no part ${part}`);
  return print(page);
}

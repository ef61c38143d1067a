/** The authorised representative: whether one is needed, what the mandate covers, and how long the documentation is kept. */

import type { ObligationResult } from '../assess/assessment.js';
import { asText, textAt, textsAt } from '../facts/stated.js';
import { mandateEvents, placements, retentionUntil } from '../figures/mandate.js';
import { type Because, becauseConcluded, becauseStated } from '../languages/because.js';
import { mandateTasks } from '../law/mandate-tasks.js';
import { lawTerm } from '../law/spell.js';
import { thresholds } from '../law/thresholds.js';
import {
  between,
  brk,
  capitalLine,
  heading,
  type Line,
  line,
  paragraph,
  sentenceLine,
  status,
  strong,
  table,
  text,
} from '../markdown/build.js';
import { type Block, plainText } from '../markdown/tree.js';
import { day } from './dates.js';
import { lineSay, lineSayFilled, sayOr, sayPlain } from './md-say.js';
import { openLine, quietLine } from './open-points.js';
import { absenceLine, factOf, type RenderContext } from './page.js';
import { told } from './reasons/told.js';
import { signaturesOf } from './signature-block.js';

const at = 'provider.authorised_representative';
const COVERS = `${at}.mandate_covers` as const;

/** How long the copy is kept, in words. */
const term = (): Line =>
  line(sayOr('law/representative-retention', lawTerm('representativeRetentionYears')));

/** The first words of the paper; a denial rests on a duty that is not owed. */
function outcomeLine({ outcome }: ObligationResult): Line {
  const isDenied = outcome === 'exempt' || outcome === 'does-not-apply';
  const because: Because | null = becauseConcluded(isDenied ? 'false' : 'unknown', 'false');
  if (because !== null)
    return outcome === 'exempt'
      ? lineSay('representative/lifted/denies', { because })
      : lineSay('representative/not-needed/denies', { because });
  return lineSay(outcome === 'applies' ? 'representative/needed' : 'representative/unsettled');
}

/** Whether the duty applies, with its reason; that the Economic Area is an open question where that is the point. */
function standing(page: RenderContext): readonly Block[] {
  const duty = page.assessment.obligations.find(
    ({ id }) => id === 'art-54-authorised-representative',
  );
  if (!duty) return [];
  const country = factOf(page, 'provider.country');
  const isEconomicArea =
    country.state === 'given' && ['IS', 'LI', 'NO'].includes(String(country.value));
  const reason = capitalLine(sentenceLine(told(duty.reason)));
  const isNamed = named(page, duty.outcome);
  return [
    // What is not settled is asked above, and its reasons stand in the dossier.
    duty.outcome === 'undetermined' && page.result?.owed === 'undetermined'
      ? paragraph(strong(outcomeLine(duty)))
      : paragraph(strong(outcomeLine(duty)), ' ', reason),
    ...(isEconomicArea ? [paragraph(lineSay('representative/economic-area'))] : []),
    ...(duty.outcome === 'exempt' ? [paragraph(lineSay('representative/relief-ends'))] : []),
    ...(isNamed === null ? [] : [paragraph(isNamed)]),
  ];
}

/** Whether one is named, which is never inferred; this section alone says that there is none. */
function named(page: RenderContext, outcome: string): Line | null {
  const found = factOf(page, at);
  const mayBeOwed = outcome === 'applies' || outcome === 'undetermined';
  if (found.state === 'given')
    return mayBeOwed ? null : lineSay('representative/named-all-the-same');
  if (found.state === 'missing') {
    return mayBeOwed
      ? openLine(page.places, 'representative/none-named')
      : quietLine('representative/none');
  }
  page.absencesPrinted.add(at);
  // A reason why none is needed presumes the answer that is not there yet.
  const because = becauseStated(found);
  return mayBeOwed && because !== null
    ? lineSay('representative/none/denies', { because })
    : absenceLine(found.state, found.reason);
}

/** Whether the facts say that there is no representative, or not what there is; the first section has told it then. */
function isAbsent(page: RenderContext): boolean {
  const { state } = factOf(page, at);
  return state !== 'given' && state !== 'missing';
}

/** Each task that the law puts into the mandate, and whether it stands there where that is stated. */
function mandate(page: RenderContext): readonly Block[] {
  if (isAbsent(page)) page.absencesPrinted.add(at);
  const found = factOf(page, COVERS);
  const covered = found.state === 'given' ? (textsAt(page.read.facts, COVERS) ?? []) : null;
  const isCovered = (task: string): readonly Line[] => {
    if (covered === null) return [];
    return covered.includes(task)
      ? [status('met', sayPlain('representative/in-mandate'))]
      : [status('failed', sayPlain('representative/not-in-mandate'))];
  };
  return [
    table(
      [
        lineSay('representative/lets'),
        lineSay('representative/provision'),
        ...(covered === null ? [] : [lineSay('representative/status')]),
      ],
      Object.entries(mandateTasks).map(([task, { cite }]) => [
        mandateTask(task),
        text(cite),
        ...isCovered(task),
      ]),
    ),
  ];
}

/** What the mandate lets the representative do, as a label. */
export const mandateTask = (task: string): Line =>
  lineSayFilled(`representative/task/${task}`, { term: term() });

/** How long the copy is kept: the heading of its part, and from when it is counted. */
function retention(): readonly Block[] {
  return [
    heading(2, '4. ', lineSay('representative/heading/clocks', { term: term() })),
    paragraph(lineSay('representative/counted', { term: term() })),
  ];
}

/** The mandate has to be there before each placement, and the copy is kept for years after it. */
function clocks(page: RenderContext): readonly Block[] {
  return [daysOf(page)];
}

function daysOf(page: RenderContext): Block {
  for (const path of [`${at}.mandate_date`, 'role.placement.date', 'role.placement.versions']) {
    factOf(page, path);
  }
  const years = thresholds.representativeRetentionYears.value;
  const dates = placements(page.read.facts);
  const { given: mandated } = mandateEvents(page.read.facts);
  if (dates.length === 0)
    return paragraph(openLine(page.places, 'representative/day-of-placement', { years }));
  const inTime = (date: string): Line => {
    if (mandated === null)
      return status('open', plainText(openLine(page.places, 'representative/day-of-mandate')));
    if (mandated < date) return status('met', sayPlain('representative/before'));
    return mandated === date
      ? status('review', sayPlain('representative/same-day'))
      : status('failed', sayPlain('representative/after'));
  };
  const hasMandate = !isAbsent(page);
  const days = [...new Set(dates.map(({ date }) => date))];
  return table(
    [
      lineSay('representative/version'),
      lineSay('representative/placed'),
      ...(hasMandate ? [lineSay('representative/given-before')] : []),
      lineSay('representative/kept-until'),
    ],
    days.map((date) => [
      between(dates.filter((each) => each.date === date).map(nameOf), brk),
      text(day(date)),
      ...(hasMandate ? [inTime(date)] : []),
      text(day(retentionUntil(date))),
    ]),
  );
}

/** The version that was placed on a day, or the model as a whole. */
const nameOf = ({ name }: { readonly name: string | null }): Line =>
  name === null ? quietLine('mandate/version') : text(name);

/** When the representative ends the mandate. */
const ruleOfEnd = (): readonly Block[] => [
  paragraph(lineSay('representative/ends-it', { place: 'art-54(5)' })),
];

/** Whether the mandate has ended, and whether the AI Office knows why. */
const termination = (page: RenderContext): readonly Block[] =>
  factOf(page, at).state === 'not_applicable' ? [] : [paragraph(ending(page))];

function ending(page: RenderContext): Line {
  if (isAbsent(page)) return openLine(page.places, 'representative/mandate');
  const ended = factOf(page, `${at}.terminated_on`);
  const informed = factOf(page, `${at}.ai_office_informed_on`);
  if (ended.state === 'missing') return quietLine('representative/end');
  if (ended.state !== 'given') return absenceLine(ended.state, ended.reason);
  const isTold =
    informed.state === 'given'
      ? lineSay('representative/told', { day: text(day(asText(informed.value) ?? '')) })
      : informed.state === 'missing'
        ? openLine(page.places, 'representative/end-told')
        : absenceLine(informed.state, informed.reason);
  return between(
    [
      lineSay('representative/ended', { day: String(ended.value) }),
      isTold,
      lineSay('representative/new-mandate'),
    ],
    ' ',
  );
}

/** Lines to sign for both parties, where a mandate is or may be owed, or a representative is named all the same. */
function signatures(page: RenderContext): readonly Block[] {
  const name = textAt(page.read.facts, `${at}.name`);
  const mayBeOwed = page.result?.owed === 'owed' || page.result?.owed === 'undetermined';
  if (!mayBeOwed && name === undefined) return [];
  const provider = textAt(page.read.facts, 'provider.legal_name');
  return [
    heading(2, '6. ', lineSay('representative/heading/signatures')),
    signaturesOf([
      provider ?? sayPlain('representative/the-provider'),
      name ?? sayPlain('representative/the-representative'),
    ]),
  ];
}

const parts: Readonly<Record<string, (page: RenderContext) => readonly Block[]>> = {
  standing,
  mandate,
  retention,
  clocks,
  'rule-of-end': ruleOfEnd,
  termination,
  signatures,
};

/** One part of the document about the representative; throws on a name that it does not have. */
export function representative(page: RenderContext, part: string): readonly Block[] {
  const print = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!print) throw new Error(`the paper on the representative has no part ${part}`);
  return print(page);
}

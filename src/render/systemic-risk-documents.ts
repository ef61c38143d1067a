/** What the papers for systemic risk say beyond facts and headings: their clocks, the amount of compute, and how binding the code of practice is. */

import type { GateId } from '../facts/condition.js';
import { type Clock, clocksOf, earlierModel, type Paper } from '../figures/safety-clocks.js';
import { notifiedFigure } from '../figures/safety-compute.js';
import { gates } from '../gates/registry.gen.js';
import { limitations } from '../law/limitations.js';
import { provisions } from '../law/provisions.js';
import { power } from './amounts.js';
import { labelWithAuthority } from './conclusions/cite.js';
import { summaryLine } from './conclusions/evidence.js';
import { reasonList } from './conclusions/gates.js';
import { day } from './dates.js';
import { filings } from './filings.js';
import { mdCallout, mdCode, mdSaid, mdStatus, mdTable, mdText } from './markdown.js';
import { openPoint, quiet } from './open-points.js';
import { factOf, openFact, type RenderContext } from './page.js';
import { modelName } from './title.js';
import { capital, sentence } from './words.js';

/** How business days are counted here. */
export const businessDays =
  'Business days are counted from Monday to Friday, beginning on the day after. Official holidays are not taken into account, so a day may fall later.';

/** The table of dates and clocks of one paper; a clock whose first day is not known shows its rule and the fact that is missing. */
export function clockTable(page: RenderContext, paper: Paper): string {
  const clocks = clocksOf(paper, page.read.facts);
  const earlier = earlierModel(page.read.facts);
  const isUnsettled = earlier !== 'false';
  for (const { from, doneAt } of clocks) {
    factOf(page, from);
    if (doneAt !== null) factOf(page, doneAt);
  }
  const table = mdTable(
    ['What', 'Rule', 'By', 'Done', 'Set by'],
    clocks.map((clock) => [
      mdText(clock.what),
      mdText(capital(clock.rule)),
      isUnsettled && clock.isEarliest !== true
        ? 'Unsettled: see the note below'
        : clock.due === null
          ? openPoint(page.places, 'clock/from', { path: mdCode(clock.from) })
          : mdText(clock.isEarliest ? `From ${day(clock.due)}` : day(clock.due)),
      doneCell(isUnsettled ? { ...clock, due: null } : clock, page.assessment.as_of),
      labelWithAuthority(clock.provision),
    ]),
  );
  return [
    table,
    ...(clocks.some(({ rule }) => rule.includes('business days')) ? [businessDays] : []),
    ...(earlier === 'true' ? [mdCallout('NOTE', unsettledClocks(page))] : []),
    ...(earlier === 'unknown'
      ? [mdCallout('NOTE', openPoint(page.places, 'clock/earlier-model'))]
      : []),
  ].join('\n\n');
}

/** When it was done, and whether in time; what the facts keep no day for shows a dash. */
function doneCell({ due, done, doneAt, isEarliest }: Clock, asOf: string): string {
  if (doneAt === null || isEarliest) return '—';
  if (done === null) {
    return due !== null && asOf > due
      ? mdStatus('open', quiet('clock/no-day-over'))
      : mdStatus('muted', quiet('clock/no-day'));
  }
  if (due === null) return mdText(day(done));
  const inTime = done <= due;
  return `${mdStatus(inTime ? 'met' : 'failed', inTime ? 'In time' : 'Later')}<br>${mdText(day(done))}`;
}

/** That the transition for earlier models may move the clocks, and the day that the assessment takes. */
function unsettledClocks(page: RenderContext): string {
  const due = page.assessment.obligations.find(({ id }) => id === 'art-52-notification')?.due;
  const taken =
    due === undefined || due === null
      ? ''
      : ` The assessment takes ${day(due)} as the day on which the notification falls due.`;
  return mdText(
    `The model was placed on the market before the duties for models began. ${limitations['legacy-systemic-risk'].text}${taken}`,
  );
}

/** The amount of compute as a notification states it: with two significant figures, and as stated where that says more. */
export function notifiedCompute(page: RenderContext): string {
  for (const path of [
    'training.compute.cumulative_flop',
    'training.compute.planned_cumulative_flop',
    'role.modification.compute_flop',
  ]) {
    factOf(page, path);
  }
  const found = notifiedFigure(page.read.facts);
  const label = '**Amount of compute, with two significant figures:**';
  if (found === null) return `- ${label} ${openFact(page, 'training.compute.cumulative_flop')}`;
  const { value, covers, isEstimate, isBound, base } = found;
  const rounded = `${value.toScientific(2)} FLOP`;
  const marks = [
    ...(value.significantFigures() > 2 && !isEstimate ? [`as stated: ${power(value)} FLOP`] : []),
    ...(value.significantFigures() < 2 && !isEstimate
      ? ['stated with one significant figure only']
      : []),
    ...(isEstimate ? ['computed from the inputs of the estimate'] : []),
  ];
  const lines = [
    `- ${label} ${mdText(`${isBound ? 'at most ' : ''}${rounded}`)}${marks.length === 0 ? '' : mdText(` (${marks.join('; ')})`).replace(/^(?=\()/, ' ')}`,
    `- **What it counts:** ${mdText(covers)}`,
    ...(base === null ? [] : [`- **Base model:** ${mdText(base)}`]),
  ];
  return lines.join('\n');
}

const PLANNED = 'training.compute.planned_cumulative_flop';

const notificationParts: Readonly<Record<string, (page: RenderContext) => string>> = {
  filings,
  /** Who notifies what; the condition is said to be met only where the question of law is answered so. */
  opening: (page) => {
    const { answer, summary } = page.assessment.gates['systemic-risk'];
    // A plan may have to be notified before there is a model with systemic risk.
    if (answer !== 'yes' && page.result?.owed !== 'owed')
      return answer === 'open'
        ? openPoint(page.places, 'owed/gate', {
            question: mdText(gates['systemic-risk'].question),
          })
        : sentence(mdSaid(summary));
    const who = factOf(page, 'provider.legal_name');
    const model = page.assessment.model;
    const isDesignated = factOf(page, 'risk.systemic.designated');
    const ground =
      isDesignated.state === 'given' && isDesignated.value === true
        ? 'is a general-purpose AI model with systemic risk by decision of the Commission'
        : 'meets, or will meet, the condition of Article 51(1)(a)';
    return mdText(
      `${who.state === 'given' ? String(who.value) : 'The provider'} notifies the Commission under Article 52(1) of Regulation (EU) 2024/1689 that ${modelName(model.name, model.version) || 'the model'} ${ground}.`,
    );
  },
  /** Whether the figure notified is planned: only a planned figure says so. */
  plan: (page) => {
    if (factOf(page, PLANNED).state !== 'given') return '';
    return notifiedFigure(page.read.facts)?.path === PLANNED
      ? 'The figure notified is planned for the finished model.'
      : 'A planned figure is stated beside the figure notified.';
  },
  /** That there is no argument against systemic risk is said by a rebuttal that is none, and by nothing else. */
  'no-arguments': (page) => {
    const rebuttal = factOf(page, 'risk.systemic.rebuttal');
    if (rebuttal.state === 'given' && rebuttal.value === 'none') {
      page.places.tell('not-applicable');
      return 'The provider makes no such argument.';
    }
    return openPoint(page.places, 'notification/arguments');
  },
};

/** One part of the notification as Markdown; throws on a name that it does not have. */
export function notification(page: RenderContext, part: string): string {
  const print = Object.hasOwn(notificationParts, part) ? notificationParts[part] : undefined;
  if (!print) throw new Error(`the notification has no part ${part}`);
  return print(page);
}

/** How binding the headings of the code are for this provider. */
export function codeStanding(page: RenderContext): string {
  const found = factOf(page, 'provider.code_of_practice.safety_and_security');
  const voluntary = `The headings are those of the chapter on safety and security of the code of practice, which is voluntary. ${capital(provisions['art-55(2)'].label)} lets a provider rely on a code to show compliance; signing it gives no presumption of conformity.`;
  if (found.state === 'given' && found.value === true) {
    return mdCallout('NOTE', mdText(`${voluntary} The provider has signed the chapter.`));
  }
  const signed =
    found.state === 'given'
      ? 'The provider has not signed the chapter.'
      : openPoint(page.places, 'code/signed');
  return mdCallout(
    'NOTE',
    [
      mdText(`${voluntary} ${signed}`),
      mdText(
        'The duties of Art. 55 stand all the same: a provider who follows neither a code nor a harmonised standard shows other adequate means of compliance. The Commission’s guidelines suggest to compare those means with the code, gap by gap, and expect more requests for information.',
      ),
    ].join('\n\n'),
  );
}

/** A question that the law leaves open, as one sentence for readers. */
export function unsettledSentence(id: string): string {
  const known: Readonly<Record<string, { text: string } | undefined>> = limitations;
  const found = known[id];
  if (!found) throw new Error(`no such limitation: ${id}`);
  return sentence(mdText(found.text));
}

/** What a gate answers and why. */
export function whyGate(page: RenderContext, id: GateId): string {
  const { reason } = page.assessment.gates[id];
  return `${summaryLine(page, id)}\n\n${reasonList(reason)}`;
}

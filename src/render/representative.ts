/** The authorised representative: whether one is needed, what the mandate covers, and how long the documentation is kept. */

import { asText, textsAt } from '../facts/stated.js';
import { mandateEvents, placements, retentionUntil } from '../figures/mandate.js';
import { mandateTasks } from '../law/mandate-tasks.js';
import { thresholds } from '../law/thresholds.js';
import { day } from './dates.js';
import { mdCode, mdStatus, mdTable, mdText } from './markdown.js';
import { openPoint, quiet } from './open-points.js';
import { absenceSentence, factOf, type RenderContext } from './page.js';
import { mdWords } from './sentence-values.js';
import { unsettledSentence } from './systemic-risk-documents.js';
import { capital, sentence } from './words.js';

const at = 'provider.authorised_representative';
const COVERS = `${at}.mandate_covers` as const;

const outcomes: Readonly<Record<string, string>> = {
  applies: 'A representative is needed.',
  exempt: 'No representative is needed: the duty is lifted.',
  'does-not-apply': 'No representative is needed: the duty does not apply.',
  undetermined: 'Whether a representative is needed is not settled.',
};

/** Whether the duty applies, with its reason; that the Economic Area is an open question where that is the point. */
function standing(page: RenderContext): string {
  const duty = page.assessment.obligations.find(
    ({ id }) => id === 'art-54-authorised-representative',
  );
  if (!duty) return '';
  const country = factOf(page, 'provider.country');
  const isEconomicArea =
    country.state === 'given' && ['IS', 'LI', 'NO'].includes(String(country.value));
  return [
    `**${outcomes[duty.outcome] ?? ''}** ${capital(sentence(mdWords(duty.reason)))}`,
    ...(isEconomicArea ? [unsettledSentence('economic-area')] : []),
    ...(duty.outcome === 'exempt'
      ? [
          'The relief of Article 54(6) ends when the model has systemic risk or no longer meets a condition of the exception.',
        ]
      : []),
    named(page, duty.outcome),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Whether the facts name one, which is never inferred. */
function named(page: RenderContext, outcome: string): string {
  const found = factOf(page, at);
  if (found.state === 'given') {
    return outcome === 'applies' || outcome === 'undetermined'
      ? ''
      : 'The facts name a representative all the same.';
  }
  if (found.state === 'missing') {
    return outcome === 'applies' || outcome === 'undetermined'
      ? openPoint(page.places, 'representative/none-named', { path: mdCode(at) })
      : quiet('representative/none');
  }
  page.absencesPrinted.add(at);
  return absenceSentence(found.state, found.reason);
}

/** How an absence of the whole representative is shown: only "not applicable" says that there is no mandate. */
function absentWord(page: RenderContext): string | null {
  const { state } = factOf(page, at);
  if (state === 'given' || state === 'missing') return null;
  return { not_applicable: 'No mandate', unknown: 'Not known', withheld: 'Withheld' }[state];
}

/** Each task that the law puts into the mandate, and whether the facts say that it stands there. */
function mandate(page: RenderContext): string {
  // The first section said why there is none.
  if (absentWord(page) !== null) page.absencesPrinted.add(at);
  const found = factOf(page, COVERS);
  const covered = textsAt(page.read.facts, COVERS) ?? [];
  const status = (task: string): string => {
    if (found.state === 'missing')
      return mdStatus('open', openPoint(page.places, 'representative/task'));
    if (found.state !== 'given') return mdStatus('muted', absentWord(page) ?? 'Not said');
    return covered.includes(task)
      ? mdStatus('met', 'In the mandate')
      : mdStatus('failed', 'Not in the mandate');
  };
  return mdTable(
    ['The mandate lets the representative', 'Provision', 'Status'],
    Object.entries(mandateTasks).map(([task, { says, cite }]) => [
      mdText(capital(says)),
      mdText(cite),
      status(task),
    ]),
  );
}

/** The mandate has to be there before each placement, and the copy is kept for ten years after it. */
function clocks(page: RenderContext): string {
  for (const path of [`${at}.mandate_date`, 'role.placement.date', 'role.placement.versions']) {
    factOf(page, path);
  }
  const years = thresholds.representativeRetentionYears.value;
  const dates = placements(page.read.facts);
  const { given: mandated } = mandateEvents(page.read.facts);
  if (dates.length === 0) {
    return openPoint(page.places, 'representative/day-of-placement', {
      years,
      path: mdCode('role.placement.date'),
    });
  }
  const inTime = (date: string): string => {
    const absent = absentWord(page);
    if (absent !== null) return mdStatus('muted', absent);
    if (mandated === null)
      return mdStatus('open', openPoint(page.places, 'representative/day-of-mandate'));
    return mandated < date
      ? mdStatus('met', 'Before')
      : mandated === date
        ? mdStatus('review', 'On the same day')
        : mdStatus('failed', 'After');
  };
  return mdTable(
    ['Model or version', 'Day of placement', 'Mandate given before', 'Copy kept until'],
    dates.map(({ name, date }) => [
      name === null ? quiet('mandate/version') : mdText(name),
      mdText(day(date)),
      inTime(date),
      mdText(day(retentionUntil(date))),
    ]),
  );
}

/** Whether the mandate has ended, and whether the AI Office knows why. */
function termination(page: RenderContext): string {
  if (factOf(page, at).state === 'not_applicable') return 'There is no mandate that could end.';
  if (absentWord(page) !== null) return openPoint(page.places, 'representative/mandate');
  const ended = factOf(page, `${at}.terminated_on`);
  const told = factOf(page, `${at}.ai_office_informed_on`);
  if (ended.state === 'missing') return quiet('representative/end');
  if (ended.state !== 'given') return absenceSentence(ended.state, ended.reason);
  return [
    `The mandate ended on ${mdText(day(String(ended.value)))}.`,
    told.state === 'given'
      ? `The AI Office was told on ${mdText(day(asText(told.value) ?? ''))}.`
      : told.state === 'missing'
        ? openPoint(page.places, 'representative/end-told', {
            path: mdCode(`${at}.ai_office_informed_on`),
          })
        : absenceSentence(told.state, told.reason),
    'While the duty applies, a new mandate is needed.',
  ].join(' ');
}

const parts: Readonly<Record<string, (page: RenderContext) => string>> = {
  standing,
  mandate,
  clocks,
  termination,
};

/** One part of the document about the representative as Markdown; throws on a name that it does not have. */
export function representative(page: RenderContext, part: string): string {
  const print = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!print) throw new Error(`the paper on the representative has no part ${part}`);
  return print(page);
}

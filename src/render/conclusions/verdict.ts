/** The verdict: three sentences that say what the model is in law, which duties apply from when, and what is left to settle. */

import type { ObligationResult, Outcome } from '../../assess/assessment.js';
import type { GateId } from '../../facts/condition.js';
import { gateOrder } from '../../facts/gate-order.js';
import { given } from '../../facts/lookup.js';
import type { Finding } from '../../finding/finding.js';
import { gates } from '../../gates/registry.gen.js';
import { caveats } from '../../law/caveats.js';
import { day } from '../dates.js';
import { mdSaid, mdText } from '../markdown.js';
import { openPoint, quiet } from '../open-points.js';
import type { Page } from '../page.js';
import { enumeration } from '../words.js';
import { articleOf, provisionOf } from './cite.js';
import { bullets } from './duties.js';
import { allFindings } from './points.js';

/** The three sentences, then the duties by outcome. */
export function verdict(page: Page): string {
  const lists = [
    list(page, 'applies', 'One duty applies', 'duties apply'),
    list(page, 'exempt', 'One duty is spared', 'duties are spared'),
    list(
      page,
      'undetermined',
      'Whether one duty applies is not known yet',
      'duties may apply or not',
    ),
  ];
  return [...verdictSentences(page), ...lists].filter((each) => each !== '').join('\n\n');
}

/** The three sentences alone, each a paragraph of finished Markdown. */
export function verdictSentences(page: Page): readonly string[] {
  return [whatItIs(page), whatIsOwed(page), whatIsLeft(page)].map((each) => `${each}.`);
}

function list(page: Page, outcome: Outcome, one: string, many: string): string {
  const some = withOutcome(page, outcome);
  if (some.length === 0) return '';
  return `**${some.length === 1 ? one : `${some.length} ${many}`}:**\n\n${bullets(some)}`;
}

function withOutcome(page: Page, outcome: Outcome): readonly ObligationResult[] {
  return page.assessment.obligations.filter((each) => each.outcome === outcome);
}

/** A gate’s answer as a clause; `{provider}` is the provider’s name. */
const clauses: Readonly<Record<GateId, Readonly<Record<string, string>>>> = {
  scope: {
    out: 'is outside the scope of the Act',
    open: 'whether it is within the scope of the Act is not known yet',
    review: 'whether it is within the scope of the Act is unsettled',
  },
  gpai: {
    yes: 'is a general-purpose AI model',
    no: 'is not a general-purpose AI model',
    open: 'is not known yet to be a general-purpose AI model or not',
    review: 'is a general-purpose AI model only on one view of an unsettled question',
  },
  'systemic-risk': {
    yes: 'with systemic risk',
    no: 'without systemic risk',
    open: 'whose systemic risk is not known yet',
    review: 'whose systemic risk is unsettled',
  },
  placed: {
    yes: 'it is placed on the Union market',
    no: 'it is not placed on the Union market',
    open: 'whether it is placed on the Union market is not known yet',
    review: 'whether it is placed on the Union market is unsettled',
  },
  provider: {
    yes: '{provider} is its provider',
    no: '{provider} is not its provider',
    open: 'whether {provider} is its provider is not known yet',
    review: 'whether {provider} is its provider is unsettled',
  },
  'open-source-exception': {
    met: 'it meets the free and open-source exception',
    'not-met': 'it does not meet the free and open-source exception',
    open: 'whether it meets the free and open-source exception is not known yet',
    review: 'whether it meets the free and open-source exception is unsettled',
  },
};

function whatItIs(page: Page): string {
  const { model, gates: answers } = page.assessment;
  const named = model.version !== null && (model.name ?? '').includes(model.version);
  const name = [model.name, named ? null : model.version].filter(Boolean).join(' ');
  const subject = name === '' ? 'The model' : mdText(name);
  const said = (id: GateId): string => {
    const clause = clauses[id][answers[id].answer];
    if (clause === undefined) return '';
    const words = id === 'provider' ? whoProvides(page, clause, answers[id].answer) : clause;
    return `${words} (${articleOf(gates[id].provision)})`;
  };
  if (answers.scope.answer === 'out') return `${subject} ${said('scope')}`;
  const isModel = answers.gpai.answer !== 'no';
  return [
    [subject, said('gpai'), isModel ? said('systemic-risk') : ''].filter(Boolean).join(' '),
    said('scope'),
    said('placed'),
    said('provider'),
    isModel ? said('open-source-exception') : '',
  ]
    .filter((each) => each !== '')
    .join('; ');
}

/** The clause with the provider’s name; without a name nobody is called the provider. */
function whoProvides(page: Page, clause: string, answer: string): string {
  const name = given(page.read.facts, 'provider.legal_name');
  if (typeof name === 'string') return clause.replace('{provider}', () => mdText(name));
  return answer === 'yes'
    ? openPoint(page.places, 'verdict/provider')
    : clause.replace('{provider}', quiet('verdict/unnamed'));
}

function whatIsOwed(page: Page): string {
  const applies = withOutcome(page, 'applies');
  const exempt = withOutcome(page, 'exempt').length;
  const open = withOutcome(page, 'undetermined').length;
  const today = page.assessment.as_of;
  const days = [...new Set(applies.map(({ due }) => due))].sort((a, b) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : a < b ? -1 : 1,
  );
  const next = days.find((each) => each !== null && each > today);
  const groups = days.map((each) => {
    const names = applies.filter(({ due }) => due === each).map(shortName);
    return `${enumeration(names)}, ${when(each, today)}`;
  });
  const head =
    applies.length > 0
      ? `${applies.length === 1 ? 'One duty applies' : `${applies.length} duties apply`}: ${groups.join('; ')}`
      : open > 0
        ? unknownDuties(open)
        : 'No duty of a provider of general-purpose AI models applies on the facts stated';
  return [
    head,
    exempt === 0 ? '' : `the exception spares ${exempt} more`,
    open === 0 || applies.length === 0
      ? ''
      : `whether ${open} more ${open === 1 ? 'applies' : 'apply'} is not known yet`,
    applies.length === 0 ? '' : nextDay(next),
  ]
    .filter((each) => each !== '')
    .join('; ');
}

function unknownDuties(count: number): string {
  const subject = count === 1 ? 'one duty' : `${count} duties`;
  return `Whether ${subject} of a provider of general-purpose AI models ${count === 1 ? 'applies' : 'apply'} is not known yet`;
}

function shortName({ provision }: ObligationResult): string {
  const title = provisionOf(provision)?.title ?? '';
  const name = /^[A-Z][a-z]/.test(title)
    ? `${title.charAt(0).toLowerCase()}${title.slice(1)}`
    : title;
  return `${mdText(name)} (${articleOf(provision)})`;
}

function when(due: string | null, today: string): string {
  if (due === null) return 'without a day that the facts give';
  return `due ${due <= today ? 'since' : 'on'} ${mdText(day(due))}`;
}

function nextDay(next: string | null | undefined): string {
  return next ? `the next due day is ${mdText(day(next))}` : 'no due day lies ahead';
}

const questions: Readonly<Record<GateId, string>> = {
  scope: 'the scope of the Act',
  provider: 'who the provider is',
  placed: 'placing on the market',
  gpai: 'the general purpose of the model',
  'systemic-risk': 'systemic risk',
  'open-source-exception': 'the open-source exception',
};

/** Whether a conclusion waits for a fact, or carries a point that the law leaves open (a close figure and a stand-in are no such points). */
function unsettledWords({ assessment: { gates, obligations } }: Page): string {
  const waiting = obligations.filter(({ outcome }) => outcome === 'undetermined');
  const asked = obligations.filter(({ outcome }) => outcome === 'applies');
  const points = new Set(
    [...Object.values(gates), ...asked]
      .flatMap((each) => each.caveats.map(({ id }) => id))
      .filter((id) => caveats[id].isUnsettled)
      .map((id) => caveats[id].text),
  );
  if (points.size > 0) {
    const count = points.size === 1 ? 'one point of law is' : `${points.size} points of law are`;
    return `and ${count} not settled: ${mdText([...points].join('; '))}`;
  }
  if (waiting.length === 0) return 'and no question of law is open';
  return `and ${waiting.length === 1 ? 'one duty is' : `${waiting.length} duties are`} not decided yet`;
}

function whatIsLeft(page: Page): string {
  const points = allFindings(page);
  const of = (severity: Finding['severity']): readonly Finding[] =>
    points.filter((each) => each.severity === severity);
  const errors = of('error');
  const looks = of('warning').length;
  const open = gateOrder.filter((id) =>
    ['open', 'review'].includes(page.assessment.gates[id].answer),
  );
  const first = errors[0] === undefined ? '' : ` (first: ${mdSaid(errors[0].message)})`;
  return [
    `For documentation readiness, ${errors.length === 0 ? 'nothing' : errors.length === 1 ? 'one point' : `${errors.length} points`} must be settled before release${first}`,
    looks === 0
      ? 'nothing else needs a look'
      : looks === 1
        ? 'one point needs a look'
        : `${looks} points need a look`,
    open.length === 0
      ? unsettledWords(page)
      : `and ${open.length === 1 ? 'one question of law is' : `${open.length} questions of law are`} open: ${enumeration(open.map((id) => questions[id]))}`,
  ].join(', ');
}

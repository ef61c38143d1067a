/** The paper on the open-source exception: the result first, each condition with what shows it, who states it, and what it does not lift. */
import type { PositionTaken, Reason, Truth } from '../../assess/assessment.js';
import { summarySaid } from '../../assess/decide-gates.js';
import { decisiveLeaves } from '../../assess/decisive-leaves.js';
import type { ExceptionGate } from '../../facts/define.js';
import { asText, entryAt, textAt, textsAt } from '../../facts/stated.js';
import { joinSentences } from '../../finding/say.js';
import { gates } from '../../gates/registry.gen.js';
import { type Because, becauseConcluded, becauseGiven } from '../../languages/because.js';
import { citation } from '../../languages/citation.js';
import type { LabelKey } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import {
  between,
  capitalLine,
  heading,
  type Line,
  line,
  link,
  paragraph,
  sentenceLine,
  status,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block, Status } from '../../markdown/tree.js';
import { provisionOf } from '../conclusions/cite.js';
import { isThirdParty } from '../head.js';
import { lineSay, sayOr, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { told } from '../reasons/told.js';
import { providerName } from '../title.js';
import { capital, wordsFor } from '../words.js';
import { againstThreshold } from './exception-compute.js';
import { askedConditions, blockHeads, type ShownFact } from './exception-conditions.js';
import { exceptionDuty } from './exception-duties.js';
import { foldedRows, type PrintedCondition } from './exception-rows.js';

const truthWords: Readonly<Record<Truth, readonly [kind: Status, word: LabelKey]>> = {
  true: ['met', 'frame/yes'],
  false: ['failed', 'frame/no'],
  unknown: ['open', 'exception/open'],
  review: ['review', 'exception/unsettled'],
};

interface Row {
  readonly key: string;
  readonly block: string;
  readonly reason: Reason;
}

function rowsOf(page: RenderContext): readonly Row[] {
  const { met } = gates['open-source-exception'] as ExceptionGate;
  const find = (reason: Reason): readonly Reason[] =>
    reason.because.some(({ key }) => key !== null) ? reason.because : reason.because.flatMap(find);
  return find(page.assessment.gates['open-source-exception'].reason).flatMap((reason) =>
    reason.key === null
      ? []
      : [{ key: reason.key, block: met[reason.key]?.block ?? 'licence', reason }],
  );
}

/** The first sentence of the paper. */
export function exceptionResult(page: RenderContext): readonly Block[] {
  const { answer, position } = page.assessment.gates['open-source-exception'];
  const provider = providerName(page.read.facts);
  const denied = becauseConcluded(answer === 'not-met' ? 'false' : 'unknown', 'false');
  const said = ((): Line => {
    if (answer === 'met' && isThirdParty(page))
      // Only the paper on the exception names its sources.
      return page.document.id === 'open-source-exception'
        ? lineSay('exception/met-on-sources')
        : lineSay('exception/met-on-public-sources');
    if (answer === 'met')
      return provider === ''
        ? lineSay('exception/met')
        : lineSay('exception/met-named', { provider });
    if (denied !== null) return notMet(page, denied);
    return openLine(page.places, answer === 'review' ? 'exception/review' : 'exception/open');
  })();
  const after = answer === 'met' ? lifted(page) : [];
  return [
    paragraph(
      strong(lineSay('exception/result')),
      ' ',
      said,
      ...(after.length > 0 ? [' ', after] : []),
      ...(position === null ? [] : [' ', ownView(provider, position)]),
    ),
  ];
}

/** The position of the provider, in its own words. */
function ownView(provider: string, position: PositionTaken): Line {
  const params = {
    answer: lineSay(
      position.answer === 'met' ? 'exception/answer/met' : 'exception/answer/not-met',
    ),
    words: text(position.because),
  };
  return sentenceLine(
    provider === ''
      ? lineSay('exception/view', params)
      : lineSay('exception/view-named', { provider, ...params }),
  );
}

function notMet(page: RenderContext, because: Because): Line {
  const isRisky = page.assessment.gates['systemic-risk'].answer === 'yes';
  const said = lineSay('exception/not-met/denies', { because });
  return isRisky ? line(said, ' ', lineSay('exception/risk-excludes')) : said;
}

/** The duties that do not apply because the exception is met. */
function lifted(page: RenderContext): Line {
  const places = page.assessment.obligations
    .filter(({ outcome }) => outcome === 'exempt')
    .map(({ provision }) => article(provision));
  return places.length === 0 ? [] : lineSay('exception/lifted', { places, count: places.length });
}

/** The citation inside a sentence, without the dot of an abbreviation. */
function article(provision: string): Line {
  const place = citation(provision, spokenLanguage().conventions);
  const number = /^Art\. (.+)$/.exec(place)?.[1];
  return number === undefined ? text(place) : lineSay('exception/article', { number });
}

/** Four tables, one for each block, whose rows ask so that "yes" is the good answer. */
export function exceptionPaperTable(page: RenderContext): readonly Block[] {
  const rows = rowsOf(page);
  return [...new Set(rows.map(({ block }) => block))].flatMap((block) => {
    const head = blockHeads[block];
    return [
      heading(2, head === undefined ? text(capital(block)) : lineSay(head)),
      table(
        [
          lineSay('exception/condition'),
          lineSay('exception/is-met'),
          lineSay('exception/evidence'),
        ],
        foldedRows(rows.filter((row) => row.block === block).map((row) => printed(page, row))),
      ),
    ];
  });
}

function printed(page: RenderContext, { key, reason }: Row): PrintedCondition {
  const isSilent = restsOnSilence(page, key, reason);
  if (isSilent || reason.truth === 'unknown' || reason.truth === 'review')
    page.places.tell('missing');
  else page.places.tell('stated');
  const asks = askedConditions[key]?.asks;
  const [kind, word] = isSilent ? notStated : truthWords[reason.truth];
  return {
    asks: asks === undefined ? text(capital(reason.text)) : lineSay(asks),
    source: sourceOf(reason),
    answered: [status(kind, sayPlain(word)), evidence(page, key, reason)],
  };
}

const notStated = ['open', 'exception/not-stated'] as const;

/** Nothing stands against the condition, and nothing that is stated shows it: the paper affirms nothing. */
function restsOnSilence(page: RenderContext, key: string, reason: Reason): boolean {
  if (reason.truth !== 'true') return false;
  const isMissing = (path: string): boolean => factOf(page, path).state === 'missing';
  const own = askedConditions[key]?.statement ?? null;
  const paths = decisiveLeaves(reason).flatMap(({ facts }) => facts);
  return (
    paths.length > 0 &&
    paths.every(({ path }) => isMissing(path)) &&
    (own === null || isMissing(`licensing.statements.${own}`))
  );
}

/** What binds more is read by what binds less, whichever of the two the clause names first. */
function sourceOf({ provision, read_by: reader }: Reason): Line {
  if (provision === null) return text('—');
  if (reader === undefined) return text(citation(provision, spokenLanguage().conventions));
  const [place, reading] =
    weightOf(reader) < weightOf(provision) ? [reader, provision] : [provision, reader];
  return lineSay('exception/read-by', { place, reader: reading });
}

const weights: Readonly<Record<string, number>> = { law: 0, recital: 1 };

const weightOf = (id: string): number => weights[provisionOf(id)?.authority ?? ''] ?? 2;

/** The provider's statement, what stated facts show, the clause that decides, a link, and the day it was last opened. */
function evidence(page: RenderContext, key: string, reason: Reason): Line {
  const asked = askedConditions[key];
  const own = asked?.statement ?? null;
  const stated =
    own === null ? undefined : entryAt(page.read.facts, `licensing.statements.${own}` as never);
  if (own !== null) factOf(page, `licensing.statements.${own}`);
  const figure = key === 'no systemic risk' ? againstThreshold(page) : [];
  const parts = [
    ...(asText(stated?.statement) === undefined
      ? []
      : [sentenceLine(text(asText(stated?.statement) ?? ''))]),
    ...figure,
    ...(asked?.shows ?? []).flatMap((each) => shownBy(page, each)),
    ...(key === 'public usage information' ? usage(page) : []),
  ];
  const leaves = decisiveLeaves(reason);
  const isUnsure = reason.truth === 'unknown' || reason.truth === 'review';
  // Without a figure it is something else than the threshold that decides.
  const hasNoFigure = key === 'no systemic risk' && figure.length === 0 && reason.truth === 'true';
  const isTold = (asked?.shows ?? []).some((each) => tellsAll(page, each));
  const needsWhy = parts.length === 0 || (isUnsure && !isTold) || hasNoFigure;
  if (needsWhy) for (const { path } of leaves.flatMap(({ facts }) => facts)) factOf(page, path);
  const why = (): Line => {
    const { verdict, reason: decided } = page.assessment.gates['systemic-risk'];
    const said = hasNoFigure
      ? summarySaid({ verdict, reason: decided }, false)
      : joinSentences(leaves, '; ');
    return sentenceLine(capitalLine(told(said)));
  };
  return between(
    [...parts, ...(needsWhy ? [why()] : []), ...links(page, asked?.link, stated)],
    ' ',
  );
}

/** Whether the sentence of a stated value says why the question is open, so that the reason would say it again. */
function tellsAll(page: RenderContext, shown: ShownFact): boolean {
  const found = factOf(page, shown.fact);
  return (
    'says' in shown && shown.isWhole === true && found.state === 'given' && found.value === shown.is
  );
}

/** The sentence of a stated value, where it is that value. */
function shownBy(page: RenderContext, shown: ShownFact): readonly Line[] {
  const found = factOf(page, shown.fact);
  if (found.state !== 'given' || found.value !== shown.is) return [];
  if ('says' in shown) return [lineSay(shown.says)];
  const because = becauseGiven(found);
  return because === null ? [] : [lineSay(shown.denies, { because })];
}

/** Which of the four kinds of information on usage are public. */
function usage(page: RenderContext): readonly Line[] {
  factOf(page, 'licensing.availability.usage_information.covers');
  const covers = textsAt(page.read.facts, 'licensing.availability.usage_information.covers') ?? [];
  if (covers.length === 0) return [];
  const kinds = covers.map((each) => line(sayOr(`exception/covers/${each}`, wordsFor(each))));
  return [lineSay('exception/usage-public', { kinds })];
}

function links(
  page: RenderContext,
  path: string | undefined,
  stated: Readonly<Record<string, unknown>> | undefined,
): readonly Line[] {
  const found = path === undefined ? null : factOf(page, path);
  const address =
    asText(stated?.url) ?? (found?.state === 'given' ? asText(found.value) : undefined);
  const day = asText(stated?.checked_on);
  return [
    ...(address === undefined ? [] : [link(address)]),
    ...(day === undefined ? [] : [lineSay('exception/looked-at', { day })]),
  ];
}

/** Whose statement the table is. */
export function exceptionStatedBy(page: RenderContext): readonly Block[] {
  const updated = factOf(page, 'documentation.last_updated');
  const day = updated.state === 'given' ? String(updated.value) : null;
  const who = isThirdParty(page) ? thirdParty(day) : provider(page, day);
  return [
    paragraph(strong(lineSay('exception/stated-by')), ' ', sentenceLine(who)),
    paragraph(lineSay('exception/recital')),
  ];
}

const thirdParty = (day: string | null): Line =>
  day === null ? lineSay('exception/by-third') : lineSay('exception/by-third-on', { day });

type Entry = Readonly<Record<string, unknown>> | undefined;

/** The provider, by name where it is stated, with the persons who stand behind the statements. */
function provider(page: RenderContext, day: string | null): Line {
  const all = factOf(page, 'licensing.statements');
  const persons =
    all.state === 'given'
      ? [
          ...new Set(
            Object.values(all.value as Readonly<Record<string, Entry>>).flatMap(
              (each) => asText(each?.by) ?? [],
            ),
          ),
        ]
      : [];
  const name = textAt(page.read.facts, 'provider.legal_name');
  const named =
    name === undefined
      ? lineSay('exception/by-provider')
      : lineSay('exception/by-provider-named', { name });
  const who =
    persons.length === 0
      ? named
      : lineSay('exception/by-persons', {
          who: named,
          persons: between(
            persons.map((each) => text(each)),
            '; ',
          ),
        });
  return day === null ? who : lineSay('exception/by-on', { who, day });
}

/** What is owed all the same, and what would end the exception. */
export function exceptionRemains(page: RenderContext): readonly Block[] {
  const { obligations, gates: answers } = page.assessment;
  const duties = obligations
    .filter(({ outcome }) => outcome === 'applies')
    .map((each) =>
      lineSay('exception/duty-at', { duty: exceptionDuty(each), place: each.provision }),
    );
  const isMet = answers['open-source-exception'].answer === 'met';
  const lead = lineSay(isMet ? 'exception/not-lifted' : 'exception/follows');
  const remains =
    duties.length === 0
      ? []
      : [paragraph(strong(lead), ' ', lineSay('exception/has-to', { duties }))];
  const isOutside = obligations.some(
    ({ id, outcome }) => id === 'art-54-authorised-representative' && outcome === 'exempt',
  );
  const end = isMet
    ? [
        paragraph(
          strong(lineSay('exception/would-end')),
          ' ',
          lineSay(isOutside ? 'exception/end-outside' : 'exception/end'),
        ),
      ]
    : [];
  return [...remains, ...end];
}

/** The paper on the open-source exception: the result first, each condition with what shows it, who states it, and what it does not lift. */
import type { Reason, Truth } from '../../assess/assessment.js';
import { summarySaid } from '../../assess/decide-gates.js';
import { decisiveLeaves } from '../../assess/decisive-leaves.js';
import type { ExceptionGate } from '../../facts/define.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asText, entryAt, textAt, textsAt } from '../../facts/stated.js';
import { cumulativeFigure, type Figure, limitSystemicRisk } from '../../figures/compute.js';
import { joined } from '../../finding/say.js';
import { gates } from '../../gates/registry.gen.js';
import { lawCompute } from '../../law/spell.js';
import {
  between,
  brk,
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
import type { Block } from '../../markdown/tree.js';
import { power } from '../amounts.js';
import { cited, citedArticle, provisionOf } from '../conclusions/cite.js';
import { day } from '../dates.js';
import { isThirdParty } from '../head.js';
import { openLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { saidOutside } from '../sentence-values.js';
import { providerName } from '../title.js';
import { capital, enumeration, listedLines, wordsFor } from '../words.js';
import { askedConditions, blockHeads } from './exception-conditions.js';

const truthWords: Readonly<Record<Truth, Line>> = {
  true: status('met', 'Yes'),
  false: status('failed', 'No'),
  unknown: status('open', 'Open'),
  review: status('review', 'Unsettled'),
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
  const name = providerName(page.read.facts);
  const who = text(name === '' ? 'The provider' : name);
  const said = ((): Line => {
    if (answer === 'met')
      return isThirdParty(page)
        ? line(
            'On the sources named below, the conditions of Article 53(2) of Regulation (EU) 2024/1689 are met.',
          )
        : line(who, ' considers the conditions of Article 53(2) of Regulation (EU) 2024/1689 met.');
    if (answer === 'not-met') return notMet(page);
    return openLine(page.places, answer === 'review' ? 'exception/review' : 'exception/open');
  })();
  const own =
    position === null
      ? []
      : line(
          ' ',
          who,
          ' takes the view that the exception is ',
          text(wordsFor(position.answer).replace('-', ' ')),
          ': ',
          sentenceLine(text(position.because)),
        );
  const after = answer === 'met' ? lifted(page) : [];
  return [paragraph(strong('Result.'), ' ', said, ...(after.length > 0 ? [' ', after] : []), own)];
}

function notMet(page: RenderContext): Line {
  const isRisky = page.assessment.gates['systemic-risk'].answer === 'yes';
  return line(
    `The conditions of Article 53(2) of Regulation (EU) 2024/1689 are not met.${isRisky ? ' The model presents systemic risk; that alone excludes the exception (Art. 53(2)).' : ''}`,
  );
}

/** The duties that do not apply because the exception is met. */
function lifted(page: RenderContext): Line {
  const names = page.assessment.obligations
    .filter(({ outcome }) => outcome === 'exempt')
    .map(({ provision }) => text(citedArticle(provision)));
  if (names.length === 0) return [];
  return line(
    listedLines(names),
    ` ${names.length === 1 ? 'does' : 'do'} not apply because of that.`,
  );
}

/** Four tables, one for each block, whose rows ask so that "yes" is the good answer. */
export function exceptionPaperTable(page: RenderContext): readonly Block[] {
  const rows = rowsOf(page);
  return [...new Set(rows.map(({ block }) => block))].flatMap((block) => [
    heading(2, text(blockHeads[block] ?? capital(block))),
    table(
      ['Condition', 'Met', 'What shows it'],
      rows.filter((row) => row.block === block).map((row) => printed(page, row)),
    ),
  ]);
}

function printed(page: RenderContext, { key, reason }: Row): readonly Line[] {
  if (reason.truth === 'unknown' || reason.truth === 'review') page.places.tell('missing');
  else page.places.tell('stated');
  const asks = askedConditions[key]?.asks ?? capital(reason.text);
  return [
    line(text(asks), brk, ...sourcesOf(reason)),
    truthWords[reason.truth],
    evidence(page, key, reason),
  ];
}

/** What binds more is read by what binds less, whichever of the two the clause names first. */
function sourcesOf({ provision, read_by: reader }: Reason): readonly (string | Line)[] {
  if (provision === null || reader === undefined) return [text(cited(provision))];
  const [read, reading] =
    weightOf(reader) < weightOf(provision) ? [reader, provision] : [provision, reader];
  return [text(cited(read)), ', as read by ', text(cited(reading))];
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
  const shown = (asked?.shows ?? []).flatMap(({ fact, is, says }) => {
    const found = factOf(page, fact);
    return found.state === 'given' && found.value === is ? [says] : [];
  });
  const figure = key === 'no systemic risk' ? againstThreshold(page) : [];
  const parts = [
    ...(asText(stated?.statement) === undefined
      ? []
      : [sentenceLine(text(asText(stated?.statement) ?? ''))]),
    ...figure,
    ...shown.map((each) => text(each)),
    ...(key === 'public usage information' ? usage(page) : []),
  ];
  const leaves = decisiveLeaves(reason);
  const isUnsure = reason.truth === 'unknown' || reason.truth === 'review';
  // Without a figure it is something else than the threshold that decides.
  const hasNoFigure = key === 'no systemic risk' && figure.length === 0 && reason.truth === 'true';
  const needsWhy = parts.length === 0 || isUnsure || hasNoFigure;
  const { verdict, reason: decided } = page.assessment.gates['systemic-risk'];
  const said = hasNoFigure
    ? summarySaid({ verdict, reason: decided }, false)
    : joined(leaves, '; ');
  const why = sentenceLine(capitalLine(saidOutside(said)));
  if (needsWhy) for (const { path } of leaves.flatMap(({ facts }) => facts)) factOf(page, path);
  return between([...parts, ...(needsWhy ? [why] : []), ...links(page, asked?.link, stated)], ' ');
}

/** The figure beside the threshold: a factor above it, a share below. */
function againstThreshold(page: RenderContext): readonly Line[] {
  const figure = cumulativeFigure(page.read.facts);
  if (figure === null) return [];
  factOf(page, figure.path as FactPath);
  const verb =
    figure.path === 'training.compute.planned_cumulative_flop'
      ? 'Training is planned to take'
      : 'Training took';
  return [
    text(
      `${verb} ${amount(figure)} FLOP in all, ${share(figure)} of ${lawCompute('systemicRiskFlop')} FLOP (Art. 51(2)).`,
    ),
  ];
}

/** How exactly the figure is known; what the updates of parameters alone took is the least that all of it took. */
function limitOf({ kind, path }: Figure): 'at least' | 'at most' | null {
  if (kind === 'at least' || path === 'training.compute.parameter_update_flop') return 'at least';
  return kind === 'at most' || kind === 'between' ? 'at most' : null;
}

function amount(figure: Figure): string {
  const { kind, value, least, most } = figure;
  if (kind === 'between' && least !== null && most !== null)
    return `between ${power(least)} and ${power(most)}`;
  const limit = kind === 'estimated' ? 'an estimated' : limitOf(figure);
  return limit === null ? power(value) : `${limit} ${power(value)}`;
}

function share(figure: Figure): string {
  const ratio = figure.value.toNumber() / limitSystemicRisk.toNumber();
  const limit = limitOf(figure);
  const words =
    ratio >= 1
      ? `${Number(ratio.toPrecision(2))} × the threshold`
      : `${Number((ratio * 100).toPrecision(2))} % of the threshold`;
  return limit === null ? words : `${limit} ${words}`;
}

/** Which of the four kinds of information on usage are public. */
function usage(page: RenderContext): readonly Line[] {
  factOf(page, 'licensing.availability.usage_information.covers');
  const covers = textsAt(page.read.facts, 'licensing.availability.usage_information.covers') ?? [];
  if (covers.length === 0) return [];
  return [text(`Public: ${enumeration(covers.map(wordsFor))}.`)];
}

function links(
  page: RenderContext,
  path: string | undefined,
  stated: Readonly<Record<string, unknown>> | undefined,
): readonly Line[] {
  const found = path === undefined ? null : factOf(page, path);
  const address =
    asText(stated?.url) ?? (found?.state === 'given' ? asText(found.value) : undefined);
  const on = asText(stated?.checked_on);
  return [
    ...(address === undefined ? [] : [link(address)]),
    ...(on === undefined ? [] : [text(`(last looked at on ${day(on)})`)]),
  ];
}

/** Whose statement the table is. */
export function exceptionStatedBy(page: RenderContext): readonly Block[] {
  const updated = factOf(page, 'documentation.last_updated');
  const on = updated.state === 'given' ? line(', ', text(day(String(updated.value)))) : [];
  const all = factOf(page, 'licensing.statements');
  const by =
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
  const who = isThirdParty(page)
    ? line('A third party', on, ', from the public sources that are linked above')
    : line(
        'The provider',
        ...(name === undefined ? [] : [', ', text(name)]),
        ...(by.length === 0
          ? []
          : [
              ' (',
              between(
                by.map((each) => text(each)),
                '; ',
              ),
              ')',
            ]),
        on,
      );
  return [
    paragraph(strong('Who states this.'), ' ', sentenceLine(who)),
    paragraph(
      'What is said of payment rests on a recital and guidelines, which interpret the Act and do not bind by themselves.',
    ),
  ];
}

type Entry = Readonly<Record<string, unknown>> | undefined;

/** What is owed all the same, and what would end the exception. */
export function exceptionRemains(page: RenderContext): readonly Block[] {
  const { obligations, gates: answers } = page.assessment;
  const names = obligations
    .filter(({ outcome }) => outcome === 'applies')
    .map(({ provision, title }) =>
      line(`${title.charAt(0).toLowerCase()}${title.slice(1)} (`, text(cited(provision)), ')'),
    );
  const isMet = answers['open-source-exception'].answer === 'met';
  const lead = isMet ? 'What the exception does not lift' : 'What follows';
  const remains =
    names.length === 0
      ? []
      : [paragraph(strong(`${lead}.`), ' The provider has to ', listedLines(names), '.')];
  const isOutside = obligations.some(
    ({ id, outcome }) => id === 'art-54-authorised-representative' && outcome === 'exempt',
  );
  const end = isMet
    ? [
        paragraph(
          strong('When it would end.'),
          ` If the model came to present systemic risk, if its licence changed, or if payment were asked. The provider would then owe Article 53(1)(a) and (b)${isOutside ? ' and, being established outside the Union, a representative (Article 54)' : ''}; with systemic risk also Articles 52 and 55.`,
        ),
      ]
    : [];
  return [...remains, ...end];
}

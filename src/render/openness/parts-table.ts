/** The release part by part: whether it is public, under which terms, and what two schemes make of it. */

import { strictest } from '../../assess/openness/judge-scheme.js';
import type {
  CriterionResult,
  OpennessResult,
  SchemeResult,
} from '../../assess/openness/openness-result.js';
import { lookupLicence } from '../../facts/licence.js';
import { given, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { type Line, link, paragraph, status, table, text } from '../../markdown/build.js';
import { type Block, plainText } from '../../markdown/tree.js';
import { partOf, partPath, type ReleasedPart } from '../../openness/computed/part.js';
import { isWithoutTerms, licenceName } from '../../openness/computed/stated-terms.js';
import type { CriterionAnswer } from '../../openness/define.js';
import osaid from '../../openness/osaid-1-0.js';
import { type ComponentKey, componentKeys, components } from '../../openness/parts/components.js';
import { lineSay, lineSayFilled, sayPlain } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { absenceLine, factOf, type RenderContext } from '../page.js';
import { labelLine, schemeNameLine, schemeVerdictWords } from './words.js';

type Row = readonly [part: Line, released: Line, terms: Line, osaid: Line, mof: Line];

const statuses = { yes: 'met', no: 'failed', open: 'open', review: 'review' } as const;
const frameworkId = 'mof-1.0';
const dataInformation = 'openness.data_information';
/** Older facts that answer for a part of which `openness` says nothing. */
const olderFacts: Partial<Readonly<Record<ComponentKey, readonly string[]>>> = {
  parameters_final: [
    'licensing.availability.weights.public',
    'licensing.availability.weights.url',
    'licensing.license',
    'licensing.license_url',
  ],
  model_architecture: [
    'licensing.availability.architecture.public',
    'licensing.availability.architecture.url',
  ],
  model_card: ['model.model_card_url'],
};

/** Every part that a scheme asks for or the facts speak of, and the data information. */
export function partsTable(page: RenderContext): readonly Block[] {
  const all = factOf(page, 'openness.components');
  if (all.state !== 'given' && all.state !== 'missing')
    return [paragraph(absenceLine(all.state, all.reason))];
  const rows = componentKeys
    .filter((key) => isAskedFor(key) || lookup(page.read.facts, partPath(key)).state !== 'missing')
    .map((key) => rowOf(page, key));
  const { openness } = page.assessment;
  return [
    table(
      [
        lineSay('openness/column/part'),
        lineSay('openness/column/public'),
        lineSay('openness/column/terms'),
        schemeNameLine(schemeOf(openness, osaid.id)),
        schemeNameLine(schemeOf(openness, frameworkId)),
      ],
      [...rows, dataRow(page)],
    ),
  ];
}

/** A scheme that every assessment has. */
const schemeOf = ({ schemes }: OpennessResult, wanted: string): SchemeResult =>
  schemes.find(({ id }) => id === wanted) as SchemeResult;

const isAskedFor = (key: ComponentKey): boolean =>
  components[key].required ||
  Object.values(osaid.criteria).some(({ component }) => component === key);

function rowOf(page: RenderContext, key: ComponentKey): Row {
  const { facts } = page.read;
  const { openness } = page.assessment;
  const path = partPath(key);
  for (const leaf of ['released', 'extent', 'license', 'license_url', 'url', 'part_of'])
    page.printed.add(`${path}.${leaf}`);
  for (const older of olderFacts[key] ?? []) page.printed.add(older);
  const part = partOf(facts, key);
  if (part.released === 'yes' || part.released === 'no') page.places.tell('stated');
  return [
    linked(part.url, labelLine(components[key].label)),
    released(page, part),
    terms(page, part),
    byDefinition(openness, key),
    byFramework(openness, key),
  ];
}

const linked = (url: string | null, words: Line): Line =>
  url === null ? words : link(url, plainText(words));

/** Whether a part is public, and all of it. */
function released(page: RenderContext, part: ReleasedPart): Line {
  const found = lookup(page.read.facts, `${partPath(part.key)}.released`);
  if (found.state !== 'given' && found.state !== 'missing')
    return absenceLine(found.state, found.reason);
  if (part.released === 'no') return status('failed', sayPlain('frame/no'));
  if (part.released !== 'yes') return quietLine('openness/not-stated');
  if (part.extent === null) return status('met', sayPlain('frame/yes'));
  return part.extent === 'all'
    ? status('met', sayPlain('openness/part-all'))
    : status('review', sayPlain('openness/part-some'));
}

/** The licence by its SPDX id or its name, linked to its text; nothing for what is not public. */
function terms(
  page: RenderContext,
  { key, license, licenseUrl, released: is }: ReleasedPart,
): Line {
  const found = lookup(page.read.facts, `${partPath(key)}.license`);
  if (is === 'no' || is === 'not_applicable') return quietLine('dash');
  if (license !== null) return licence(license, licenseUrl);
  return found.state === 'given' || found.state === 'missing' || is === 'unknown'
    ? quietLine('openness/not-stated')
    : absenceLine(found.state, found.reason);
}

function licence(stated: string, url: string | null): Line {
  if (isWithoutTerms(stated)) return lineSay('openness/without-terms');
  const tree = lookupLicence(stated);
  const isOther = stated.trim().toLowerCase() === 'other';
  const known = tree.kind === 'licence' ? tree.licence : null;
  const isListed = known?.link.startsWith('https://spdx.org/licenses/') === true;
  const named = text(isListed ? known.id : licenceName(stated));
  const name = isOther ? lineSay('openness/own-terms') : named;
  return linked(url ?? known?.link ?? null, name);
}

function byDefinition(openness: OpennessResult, key: ComponentKey): Line {
  const { criteria } = schemeOf(openness, osaid.id);
  const own = criteria.filter((each) => each.component === key && each.part !== 'Freedoms');
  if (own.length > 0) return verdict(own);
  const holder = Object.values(osaid.criteria).find(({ facts }) =>
    (facts as readonly string[]).includes(partPath(key)),
  )?.component;
  return holder === undefined || holder === key
    ? lineSay('openness/not-asked')
    : lineSayFilled(`openness/judged-with/${holder.replaceAll('_', '-')}`, {});
}

function byFramework(openness: OpennessResult, key: ComponentKey): Line {
  const { criteria } = schemeOf(openness, frameworkId);
  const own = criteria.filter((each) => each.component === key);
  const { class: asks, required } = components[key];
  return lineSay(required ? 'openness/by-class' : 'openness/by-class-free', {
    verdict: verdict(own),
    class: asks,
  });
}

/** The strictest answer of several criteria, in the words of their scheme. */
function verdict(criteria: readonly CriterionResult[]): Line {
  const answer: CriterionAnswer = strictest(criteria);
  const deciding = criteria.find((each) => each.answer === answer);
  return answer === 'open' || deciding === undefined
    ? quietLine('openness/not-stated')
    : status(statuses[answer], schemeVerdictWords(deciding.verdict));
}

/** The information on the training data, which is no part of the framework. */
function dataRow(page: RenderContext): Row {
  const { facts } = page.read;
  for (const leaf of ['url', 'license', 'describes', 'covers'])
    page.printed.add(`${dataInformation}.${leaf}`);
  const found = lookup(facts, dataInformation);
  const url = given(facts, `${dataInformation}.url`);
  const criteria = schemeOf(page.assessment.openness, osaid.id).criteria.filter(
    ({ part }) => part === 'Data information',
  );
  return [
    linked(typeof url === 'string' ? url : null, lineSay('openness/data-information')),
    found.state === 'given' || found.state === 'missing'
      ? covered(page)
      : absenceLine(found.state, found.reason),
    termsOfData(page),
    verdict(criteria),
    lineSay('openness/not-asked'),
  ];
}

/** Nothing for information that there is not, as in the rows of parts. */
function termsOfData({ read: { facts } }: RenderContext): Line {
  if (isNothingDescribed(facts)) return quietLine('dash');
  const stated = lookup(facts, `${dataInformation}.license`);
  if (stated.state === 'given' && typeof stated.value === 'string')
    return licence(stated.value, null);
  if (stated.state === 'given' || stated.state === 'missing')
    return quietLine('openness/not-stated');
  return lookup(facts, dataInformation).state === 'given'
    ? absenceLine(stated.state, stated.reason)
    : quietLine('dash');
}

/** Whether it is stated that nothing is described. */
function isNothingDescribed(facts: ModelFacts): boolean {
  const describes = given(facts, `${dataInformation}.describes`);
  return Array.isArray(describes) && describes.length === 0;
}

function covered({ read: { facts } }: RenderContext): Line {
  if (isNothingDescribed(facts)) return status('failed', sayPlain('frame/no'));
  const covers = given(facts, `${dataInformation}.covers`);
  if (covers === 'all') return status('met', sayPlain('openness/data-all'));
  return covers === 'part'
    ? status('review', sayPlain('openness/data-some'))
    : quietLine('openness/not-stated');
}

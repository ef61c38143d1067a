/** The release part by part: whether it is public, under which terms, and what two schemes make of it. */

import { strictest } from '../../assess/openness/judge-scheme.js';
import type {
  CriterionResult,
  OpennessResult,
  SchemeResult,
} from '../../assess/openness/openness-result.js';
import { lookupLicence } from '../../facts/licence.js';
import { given, lookup } from '../../facts/lookup.js';
import { partOf, partPath, type ReleasedPart } from '../../openness/computed/part.js';
import { isWithoutTerms, licenceName } from '../../openness/computed/stated-terms.js';
import type { CriterionAnswer } from '../../openness/define.js';
import osaid from '../../openness/osaid-1-0.js';
import { type ComponentKey, componentKeys, components } from '../../openness/parts/components.js';
import { mdLink, mdStatus, mdTable, mdText } from '../markdown.js';
import { quiet } from '../open-points.js';
import { absenceSentence, factOf, type RenderContext } from '../page.js';
import { capital } from '../words.js';

type Row = readonly [part: string, released: string, terms: string, osaid: string, mof: string];

const statuses = { yes: 'met', no: 'failed', open: 'open', review: 'review' } as const;
const notAskedFor = 'Not asked for';
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
export function partsTable(page: RenderContext): string {
  const all = factOf(page, 'openness.components');
  if (all.state !== 'given' && all.state !== 'missing')
    return absenceSentence(all.state, all.reason);
  const rows = componentKeys
    .filter((key) => isAskedFor(key) || lookup(page.read.facts, partPath(key)).state !== 'missing')
    .map((key) => rowOf(page, key));
  return mdTable(
    ['Part', 'Public', 'Terms', 'Open Source AI Definition 1.0', 'Model Openness Framework 1.0'],
    [...rows, dataRow(page)],
  );
}

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
  const { label } = components[key];
  return [
    part.url === null ? mdText(label) : mdLink(part.url, label),
    released(page, part),
    terms(page, part),
    byDefinition(openness, key),
    byFramework(openness, key),
  ];
}

/** Whether a part is public, and all of it. */
function released(page: RenderContext, part: ReleasedPart): string {
  const found = lookup(page.read.facts, `${partPath(part.key)}.released`);
  if (found.state !== 'given' && found.state !== 'missing')
    return absenceSentence(found.state, found.reason);
  if (part.released === 'no') return mdStatus('failed', 'No');
  if (part.released !== 'yes') return quiet('openness/not-stated');
  if (part.extent === null) return mdStatus('met', 'Yes');
  return part.extent === 'all' ? mdStatus('met', 'All of it') : mdStatus('review', 'In part');
}

/** The licence by its SPDX id or its name, linked to its text; nothing for what is not public. */
function terms(
  page: RenderContext,
  { key, license, licenseUrl, released: is }: ReleasedPart,
): string {
  const found = lookup(page.read.facts, `${partPath(key)}.license`);
  if (is === 'no' || is === 'not_applicable') return quiet('dash');
  if (license !== null) return licence(license, licenseUrl);
  return found.state === 'given' || found.state === 'missing' || is === 'unknown'
    ? quiet('openness/not-stated')
    : absenceSentence(found.state, found.reason);
}

function licence(stated: string, url: string | null): string {
  if (isWithoutTerms(stated)) return 'Published without terms';
  const tree = lookupLicence(stated);
  const isOther = stated.trim().toLowerCase() === 'other';
  const known = tree.kind === 'licence' ? tree.licence : null;
  const isListed = known?.link.startsWith('https://spdx.org/licenses/') === true;
  const name = isOther ? 'Terms of its own' : isListed ? known.id : licenceName(stated);
  const link = url ?? known?.link ?? null;
  return link === null ? mdText(name) : mdLink(link, name);
}

function byDefinition({ schemes }: OpennessResult, key: ComponentKey): string {
  const criteria = schemes.find(({ id }) => id === osaid.id)?.criteria ?? [];
  const own = criteria.filter((each) => each.component === key && each.part !== 'Freedoms');
  if (own.length > 0) return verdict(own);
  const holder = Object.values(osaid.criteria).find(({ facts }) =>
    (facts as readonly string[]).includes(partPath(key)),
  )?.component;
  return holder === undefined || holder === key
    ? notAskedFor
    : capital(mdText(`judged with ${components[holder].phrase}`));
}

function byFramework({ schemes }: OpennessResult, key: ComponentKey): string {
  const { criteria } = schemes.find(({ id }) => id === 'mof-1.0') as SchemeResult;
  const own = criteria.filter((each) => each.component === key);
  const { class: asks, required } = components[key];
  return `${verdict(own)} (class ${asks}${required ? '' : ', not required'})`;
}

/** The strictest answer of several criteria, in the words of their scheme. */
function verdict(criteria: readonly CriterionResult[]): string {
  const answer: CriterionAnswer = strictest(criteria);
  const words = criteria.find((each) => each.answer === answer)?.verdict ?? '';
  return answer === 'open' ? quiet('openness/not-stated') : mdStatus(statuses[answer], words);
}

/** The information on the training data, which is no part of the framework. */
function dataRow(page: RenderContext): Row {
  const { facts } = page.read;
  for (const leaf of ['url', 'license', 'describes', 'covers'])
    page.printed.add(`${dataInformation}.${leaf}`);
  const found = lookup(facts, dataInformation);
  const url = given(facts, `${dataInformation}.url`);
  const stated = lookup(facts, `${dataInformation}.license`);
  const criteria = page.assessment.openness.schemes
    .filter(({ id }) => id === osaid.id)
    .flatMap((scheme) => scheme.criteria.filter(({ part }) => part === 'Data information'));
  const label = 'Information on the training data';
  return [
    typeof url === 'string' ? mdLink(url, label) : label,
    found.state === 'given' || found.state === 'missing'
      ? covered(page)
      : absenceSentence(found.state, found.reason),
    stated.state === 'given' && typeof stated.value === 'string'
      ? licence(stated.value, null)
      : stated.state === 'given' || stated.state === 'missing'
        ? quiet('openness/not-stated')
        : found.state === 'given'
          ? absenceSentence(stated.state, stated.reason)
          : quiet('dash'),
    verdict(criteria),
    notAskedFor,
  ];
}

function covered({ read: { facts } }: RenderContext): string {
  const describes = given(facts, `${dataInformation}.describes`);
  if (Array.isArray(describes) && describes.length === 0) return mdStatus('failed', 'No');
  const covers = given(facts, `${dataInformation}.covers`);
  if (covers === 'all') return mdStatus('met', 'On all of it');
  return covers === 'part' ? mdStatus('review', 'On a part of it') : quiet('openness/not-stated');
}

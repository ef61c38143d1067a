/** Is a part of the release public, all of it, and under which terms: the rules that code, data and documents share. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { nameValue } from '../../finding/value.js';
import type { Approvals } from '../../law/licences/approvals.js';
import { type ComponentKey, components, forEachComponent } from '../parts/components.js';
import { freeByLicence } from './freedoms.js';
import { allOf, because, type Judged, judged, type OpennessRule, type Rules } from './judged.js';
import { partOf, partPath, type ReleasedPart } from './part.js';
import { isListed, isWithoutTerms, licenceName } from './stated-terms.js';

const phrase = (key: ComponentKey): string => components[key].phrase;
const verb = (key: ComponentKey): string => components[key].verb;

/** Is it public? */
export function isReleased(part: ReleasedPart): Judged {
  const what = phrase(part.key);
  switch (part.released) {
    case 'yes':
      return judged('true', `${what} ${verb(part.key)} public`);
    case 'no':
      return judged('false', `${what} ${verb(part.key)} not released`);
    case 'not_applicable':
      return judged('false', `there ${verb(part.key)} no such part: ${what}`);
    default:
      return judged('unknown', `whether ${what} ${verb(part.key)} released is not stated`, {}, [
        `${partPath(part.key)}.released`,
      ]);
  }
}

/** Is all of it public? */
function isWhole({ key, extent }: ReleasedPart): Judged {
  const what = phrase(key);
  if (extent === 'all') return judged('true', `all of ${what} ${verb(key)} public`);
  return extent === 'part'
    ? judged('false', `only a part of ${what} ${verb(key)} public`)
    : judged('unknown', `whether all of ${what} ${verb(key)} public is not stated`, {}, [
        `${partPath(key)}.extent`,
      ]);
}

/** Are its terms on a list, and if not, what are they? `withoutTerms` answers where it is published without any. */
function hasTerms(
  { key, license }: ReleasedPart,
  lists: readonly (keyof Approvals)[],
  { list, withoutTerms }: { readonly list: string; readonly withoutTerms: 'false' | 'review' },
): Judged {
  const what = phrase(key);
  if (license === null)
    return judged('unknown', `the terms of ${what} are not stated`, {}, [
      `${partPath(key)}.license`,
    ]);
  if (isWithoutTerms(license))
    return judged(withoutTerms, `${what} ${verb(key)} published without terms`);
  const onList = isListed(license, lists);
  const licence = nameValue(onList.truth === 'review' ? license : onList.text);
  if (onList.truth === 'true')
    return judged('true', `${what} ${verb(key)} under {licence}`, { licence });
  return onList.truth === 'false'
    ? judged('false', `${what} ${verb(key)} under {licence}, which ${list}`, { licence })
    : because(`the terms of ${what} have to be read`, onList);
}

const approved = {
  list: 'the Open Source Initiative has not approved',
  withoutTerms: 'review',
} as const;

/** All of it is public under terms that the Open Source Initiative has approved. */
function wholeAndApproved(key: ComponentKey): OpennessRule {
  return (facts) => judgedWhole(facts, key);
}

/** The same, and fine where the provider says that nothing of the kind was used. */
function wholeAndApprovedWhereUsed(key: ComponentKey): OpennessRule {
  return (facts) =>
    partOf(facts, key).released === 'not_applicable'
      ? judged('true', `no such code was used: ${phrase(key)}`)
      : judgedWhole(facts, key);
}

/** The same, and fine where nothing is said of such a part: it belongs to another one then. */
function wholeAndApprovedIfStated(key: ComponentKey): OpennessRule {
  return (facts, context) =>
    partOf(facts, key).isStated
      ? wholeAndApprovedWhereUsed(key)(facts, context)
      : judged('true', `nothing is stated of ${phrase(key)}`);
}

function judgedWhole(facts: ModelFacts, key: ComponentKey): Judged {
  const part = partOf(facts, key);
  const released = isReleased(part);
  return released.truth === 'false'
    ? released
    : allOf(released, isWhole(part), hasTerms(part, ['osi'], approved));
}

/** It is public, whatever its terms. */
export function released(key: ComponentKey): OpennessRule {
  return (facts) => isReleased(partOf(facts, key));
}

/** The parameters are public, and under approved terms or such that a person has to judge. */
const parametersFree: OpennessRule = (facts) => {
  const part = partOf(facts, 'parameters_final');
  const isPublic = isReleased(part);
  if (isPublic.truth === 'false') return isPublic;
  const { license } = part;
  const free = freeByLicence(facts);
  if (free.truth === 'false' && !(license !== null && isWithoutTerms(license)))
    return { ...free, truth: 'false' };
  if (license === null) return allOf(isPublic, free);
  if (isWithoutTerms(license))
    return allOf(isPublic, judged('review', 'the parameters are published without terms'));
  const onList = isListed(license, ['osi']);
  const terms =
    onList.truth === 'true'
      ? judged('true', 'the parameters are under {licence}', { licence: nameValue(onList.text) })
      : onList.truth === 'review'
        ? onList
        : judged(
            'review',
            'the parameters are under {licence}, which leaves the freedoms and is not approved: the definition requires no particular instrument',
            { licence: nameValue(licenceName(license)) },
          );
  return allOf(isPublic, free, terms);
};

const open = { list: 'is on no list of open licences', withoutTerms: 'false' } as const;

/** It is released under an open licence, as the Model Openness Framework counts. */
function openComponent(key: ComponentKey): OpennessRule {
  return (facts) => {
    const part = partOf(facts, key);
    const isPublic = isReleased(part);
    if (isPublic.truth === 'false') return isPublic;
    const terms = hasTerms(part, ['osi', 'fsf', 'open_data'], open);
    const whole =
      part.extent === 'part'
        ? judged('review', `only a part of ${phrase(key)} ${verb(key)} public`)
        : judged('true', '');
    return allOf(isPublic, terms, whole);
  };
}

/** By the names that criteria use. */
export const computations = {
  'parameters-free': parametersFree,
  ...forEachComponent('whole-and-approved', wholeAndApproved),
  ...forEachComponent('whole-and-approved-where-used', wholeAndApprovedWhereUsed),
  ...forEachComponent('whole-and-approved-if-stated', wholeAndApprovedIfStated),
  ...forEachComponent('released', released),
  ...forEachComponent('open', openComponent),
} satisfies Rules;

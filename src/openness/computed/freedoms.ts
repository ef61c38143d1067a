/** May everybody use, study, change and pass on the model: by its licence, by that of a base model, and by terms beside both? */

import { lookupLicence } from '../../facts/licence.js';
import { given, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { isEntry } from '../../facts/stated.js';
import { isToldBy } from '../../figures/licence-clause.js';
import { nameValue, saidValue } from '../../finding/value.js';
import { allOf, because, type Judged, judged, type OpennessRule, type Rules } from './judged.js';
import { partOf, textOf } from './part.js';
import {
  type Freedom,
  isWithoutTerms,
  leavesFree,
  leavesFreedoms,
  licenceName,
  restrictionsJudged,
  rights,
  rightWords,
  type StatedRestriction,
} from './stated-terms.js';

/** One freedom: the licence, the base model and the terms beside it must all leave it. */
export function freedom(right: Freedom): OpennessRule {
  return (facts) => allOf(byLicence(facts, right), baseModel(facts), byTerms(facts, right));
}

/** All four freedoms together. */
const allFreedoms: OpennessRule = (facts) =>
  allOf(...rights.map((right) => byLicence(facts, right)), baseModel(facts), byTerms(facts, 'use'));

/** The four freedoms as far as the licence and the base model go, terms beside them left aside. */
export const freeByLicence = (facts: ModelFacts): Judged =>
  allOf(...rights.map((right) => byLicence(facts, right)), baseModel(facts));

function byLicence(facts: ModelFacts, right: Freedom): Judged {
  const { license } = partOf(facts, 'parameters_final');
  const path = `licensing.rights.${right}`;
  const stated = lookup(facts, path);
  if (stated.state === 'given' && stated.value === false)
    return judged('false', `the licence does not let everybody ${rightWords[right]} the model`);
  if (stated.state !== 'given' && stated.state !== 'missing')
    return judged(
      'unknown',
      `whether everybody may ${rightWords[right]} the model is not known`,
      {},
      [path],
    );
  if (license === null)
    return judged('unknown', 'the licence of the model is not stated', {}, ['licensing.license']);
  if (isWithoutTerms(license))
    return judged('review', 'the parameters are published without terms');
  const unread = (name: string): Judged =>
    rights.every((each) => given(facts, `licensing.rights.${each}`) === true)
      ? judged('review', 'the terms of {licence} have to be read', { licence: nameValue(name) })
      : judged('unknown', 'the terms of {licence} are not known', { licence: nameValue(name) }, [
          path,
        ]);
  return allOf(leavesFree(license, right, unread), beside(facts, license));
}

/** Restrictions that are stated beside the licence, and a use policy that is part of it. */
function beside(facts: ModelFacts, license: string): Judged {
  const path = 'licensing.restrictions';
  const stated = lookup(facts, path);
  const name = textOf(given(facts, 'licensing.license_name')) ?? licenceName(license);
  if (given(facts, 'licensing.acceptable_use_policy.part_of_licence') === true)
    return judged('false', 'a policy on use is part of {licence}', { licence: nameValue(name) });
  if (stated.state === 'missing') return judged('true', 'no further restriction is stated');
  if (stated.state !== 'given' || !Array.isArray(stated.value))
    return judged('unknown', 'the restrictions of the licence are not known', {}, [path]);
  const tree = lookupLicence(license);
  const known = tree.kind === 'licence' ? tree.licence.restrictions : [];
  const restrictions = stated.value.filter(isEntry) as unknown as StatedRestriction[];
  return restrictionsJudged(
    name,
    restrictions.filter((each) => !isToldBy(known, each)),
  );
}

/** Whether the terms of the base models of others, which travel with their weights, leave the four freedoms. */
function baseModel(facts: ModelFacts): Judged {
  const first = given(facts, 'role.base_model');
  const further = given(facts, 'role.further_base_models');
  const bases = [first, ...(Array.isArray(further) ? further : [])]
    .filter(isEntry)
    .filter((each) => each.same_provider !== true);
  const isTuned = given(facts, 'role.kind') === 'modifier';
  if (bases.length === 0)
    return isTuned && !isEntry(first)
      ? judged('unknown', 'the licence of the base model is not stated', {}, [
          'role.base_model.license',
        ])
      : judged('true', 'no base model of others is stated');
  return allOf(
    ...bases.map((base) => {
      const license = textOf(base.license);
      if (license === null)
        return judged('unknown', 'the licence of the base model is not stated', {}, [
          'role.base_model.license',
        ]);
      const free = leavesFreedoms(license);
      if (free.truth === 'true')
        return judged('true', 'the base model is under {licence}', {
          licence: nameValue(licenceName(license)),
        });
      return because(
        'the licence of the base model travels with its weights',
        free,
        free.truth === 'unknown' ? ['role.base_model.license'] : [],
      );
    }),
  );
}

const termsPath = 'openness.terms_beyond_licence';

/** What terms beside the licence make of a freedom; a person who decides on a gate is asked for permission to use. */
function byTerms(facts: ModelFacts, right: Freedom): Judged {
  const access = given(facts, 'licensing.availability.weights.access');
  const isGated = access === 'gated' || access === 'gated_for_security';
  const gate = isGated ? [judged('review', 'the weights are reached through a gate')] : [];
  const stated = lookup(facts, termsPath);
  if (stated.state !== 'given' || !Array.isArray(stated.value))
    return allOf(
      judged(
        'unknown',
        'whether anything has to be accepted beside the licence is not stated',
        {},
        [termsPath],
      ),
      ...gate,
    );
  const terms = stated.value.filter(isEntry);
  return allOf(
    ...terms.map((term) => ofTerm(term, right)),
    ...(terms.some(({ kind }) => kind === 'gate') ? [] : gate),
    judged('true', 'nothing beside the licence binds a recipient'),
  );
}

const termWords: Readonly<Record<string, string>> = {
  use_policy: 'a policy on use',
  gate: 'a gate',
  contract: 'a contract',
};

function ofTerm(term: Readonly<Record<string, unknown>>, right: Freedom): Judged {
  const what = termWords[String(term.kind)] ?? 'a term';
  const description = textOf(term.description)?.replace(/\.$/, '');
  const behind = description === undefined ? '' : ': {description}';
  const params = { description: saidValue(description ?? '') };
  if (term.kind === 'gate') {
    return term.approval === 'manual' && right === 'use'
      ? judged('false', `a person decides on each request for the weights${behind}`, params)
      : judged('review', `the weights are reached through a gate${behind}`, params);
  }
  if (term.binding === true)
    return judged('false', `${what} beside the licence binds recipients${behind}`, params);
  if (term.binding === false)
    return judged('true', `${what} beside the licence is advice${behind}`, params);
  return judged(
    'review',
    `whether ${what} beside the licence binds recipients is not stated${behind}`,
    params,
  );
}

/** Does no other term take back what the licence gives? */
const nothingBeyond: OpennessRule = (facts) => {
  const base = baseModel(facts);
  const limit =
    base.truth === 'false'
      ? { ...base, truth: 'review' as const }
      : judged('true', 'no base model limits it');
  return allOf(byTerms(facts, 'modify'), limit);
};

/** By the names that criteria use. */
export const computations = {
  'everybody-may-use': freedom('use'),
  'everybody-may-study': freedom('access'),
  'everybody-may-modify': freedom('modify'),
  'everybody-may-share': freedom('distribute'),
  'all-four-freedoms': allFreedoms,
  'nothing-takes-them-back': nothingBeyond,
} satisfies Rules;

/** Does the licence, or what is stated beside it, restrict the use in a way that counts? */
import { findLicence } from '../../facts/licence.js';
import { given, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { Computation, Computed } from '../../figures/computation.js';
import {
  clauseSaid,
  isToldBy,
  knownClauseSaid,
  type Restriction,
} from '../../figures/licence-clause.js';
import { notKnown } from '../../figures/not-known.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence, joinSentences } from '../../finding/say.js';
import { nameValue } from '../../finding/value.js';
import { isDisqualifying, isUnsettledTerm, licenceOf } from './licence-terms.js';

const paths = ['licensing.license', 'licensing.restrictions'];
const policyPath = 'licensing.acceptable_use_policy.part_of_licence';

/** Is there no restriction that the Guidelines name as disqualifying? */
const noDisqualifyingRestriction: Computation = (facts) =>
  restricted(facts, isDisqualifying, { found: 'false', none: 'true' });

/** A licence outside the table, or a term whose effect the Guidelines leave open, or a use policy that is part of the licence. */
const unsettledTerm: Computation = (facts) => {
  const open = restricted(facts, isUnsettledTerm, { found: 'true', none: 'false' });
  if (open.truth === 'true') return open;
  const policy = lookup(facts, policyPath);
  const withPolicy = [...paths, policyPath];
  if (policy.state === 'given' && policy.value === true) {
    const text = 'an acceptable-use policy is part of the licence';
    return { truth: 'true', text, paths: withPolicy };
  }
  const { stated, terms, name } = licenceOf(facts);
  if (stated && !terms) {
    const said = fillSentence('the terms of {licence} are not known and have to be read', {
      licence: nameValue(name),
    });
    return { truth: 'true', ...said, paths: withPolicy };
  }
  const whole = lookup(facts, 'licensing.acceptable_use_policy');
  const isPolicyOpen =
    policy.state === 'unknown' ||
    policy.state === 'withheld' ||
    (policy.state === 'missing' && whole.state === 'given');
  if (open.truth === 'false' && isPolicyOpen) {
    const text = 'whether the acceptable-use policy is part of the licence is not known';
    return notKnown(text, [policyPath], withPolicy);
  }
  return { ...open, paths: withPolicy };
};

/** Looks for restrictions of some kinds: what it means that one is found, and that none is. */
function restricted(
  facts: ModelFacts,
  fits: (restriction: Restriction) => boolean,
  means: Readonly<Record<'found' | 'none', 'true' | 'false'>>,
): Computed {
  const stated = statedRestrictions(facts);
  const licence = licenceOf(facts);
  const own = (licence.terms?.restrictions ?? []).filter(fits);
  const added = (stated ?? []).filter(fits);
  if (own.length + added.length > 0) {
    const ownName = licence.terms?.names.join(' and ') ?? '';
    const addedName =
      given(facts, 'licensing.license_name')?.toString() ??
      findLicence(licence.name)?.name ??
      licence.name;
    const clauses = [
      ...own.map((each) => knownClauseSaid(ownName, each)),
      ...added.filter((each) => !isToldBy(own, each)).map((each) => clauseSaid(addedName, each)),
    ];
    return { truth: means.found, ...joinSentences(clauses, '; '), paths };
  }
  if (stated === null || !licence.stated) {
    const isStated = given(facts, 'licensing.license') !== undefined;
    const missing = isStated ? 'licensing.restrictions' : 'licensing.license';
    return notKnown('the restrictions of the licence are not known', [missing], paths);
  }
  return { truth: means.none, text: 'no such restriction is stated or known', paths };
}

/** What the facts state about restrictions: absent means none (an admission), an honest absence means not known. */
function statedRestrictions(facts: ModelFacts): readonly Restriction[] | null {
  const found = lookup(facts, 'licensing.restrictions');
  if (found.state === 'missing') return [];
  return found.state === 'given' && Array.isArray(found.value)
    ? (found.value as readonly Restriction[])
    : null;
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'no-disqualifying-restriction': noDisqualifyingRestriction,
  'unsettled-licence-term': unsettledTerm,
} satisfies Tests;

/** Does the licence of a base model of another provider let the result be free? The terms of a base travel with its weights. */
import { given, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { basePaths } from '../../figures/base-paths.js';
import type { Computation, Computed } from '../../figures/computation.js';
import { clauseSaid, knownClauseSaid, type Restriction } from '../../figures/licence-clause.js';
import { notKnown } from '../../figures/not-known.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence, joinSentences, type Said } from '../../finding/say.js';
import { nameValue, pathValue } from '../../finding/value.js';
import { isDisqualifying, isUnsettledTerm, licenceNamed, missingRights } from './licence-terms.js';

/** One base model of another provider, with what is known of its terms. */
interface Base {
  readonly path: string;
  /** Null where the licence is not stated. */
  readonly licence: ReturnType<typeof licenceNamed> | null;
  /** What the facts state beside it; null where that is not known. */
  readonly stated: readonly Restriction[] | null;
}

/** Do the terms of every base, as far as they are known, grant all four rights without a disqualifying restriction? */
const baseLicenceFree: Computation = (facts, context) =>
  overBases(facts, context.answered('provider'), (base) => {
    const licence = `${base.path}.license`;
    if (base.licence === null) {
      const said = fillSentence(
        '{licence} is not stated, and the terms of a base model bind copies of its weights',
        {
          licence: pathValue(licence),
        },
      );
      return notKnown(said, [licence]);
    }
    if (base.stated === null) {
      return notKnown('the restrictions of the licence of the base model are not known', [
        `${base.path}.restrictions`,
      ]);
    }
    const failing = failingTerms(base);
    if (failing.length > 0) {
      const said = joinSentences([travels, joinSentences(failing, '; ')], '');
      return { truth: 'false', ...said, paths: [licence] };
    }
    return {
      truth: 'true',
      ...fillSentence('the base model is under {licence}', { licence: nameValue(nameOf(base)) }),
      paths: [licence],
    };
  });

/** Does the licence of a base hold a term whose effect is not settled, or is it one that has to be read? */
const baseLicenceUnsettled: Computation = (facts, context) => {
  const settled = overBases(facts, context.answered('provider'), (base): Computed => {
    const paths = [`${base.path}.license`];
    if (base.licence === null || failingTerms(base).length > 0) {
      return { truth: 'true', text: 'no unsettled term decides', paths };
    }
    const clauses = clausesOf(base, isUnsettledTerm);
    if (clauses.length > 0) {
      return {
        truth: 'false',
        ...joinSentences([travels, joinSentences(clauses, '; ')], ''),
        paths,
      };
    }
    if (base.licence.terms) return { truth: 'true', text: 'no such term is known', paths };
    const said = fillSentence(
      'the terms of {licence}, the licence of the base model, are not known and have to be read',
      { licence: nameValue(nameOf(base)) },
    );
    return { truth: 'false', ...said, paths };
  });
  const truth =
    settled.truth === 'unknown' ? 'unknown' : settled.truth === 'true' ? 'false' : 'true';
  return { ...settled, truth };
};

const travels: Said = fillSentence('the licence of the base model travels with its weights: ');

function nameOf({ licence }: Base): string {
  return licence?.terms?.names.join(' and ') || (licence?.name ?? 'the licence');
}

/** What fails of the terms: a right that a known licence lacks, or a disqualifying restriction, known or stated. */
function failingTerms(base: Base): readonly Said[] {
  const name = nameOf(base);
  const terms = base.licence?.terms ?? null;
  const lacking = terms ? missingRights(terms) : [];
  return [
    ...lacking.map((right) =>
      fillSentence(`{licence} does not grant the right to ${right}`, { licence: nameValue(name) }),
    ),
    ...clausesOf(base, isDisqualifying),
  ];
}

/** The restrictions of one kind that a base has, known or stated. */
function clausesOf(base: Base, fits: (restriction: Restriction) => boolean): readonly Said[] {
  const name = nameOf(base);
  return [
    ...(base.licence?.terms?.restrictions ?? [])
      .filter(fits)
      .map((each) => knownClauseSaid(name, each)),
    ...(base.stated ?? []).filter(fits).map((each) => clauseSaid(name, each)),
  ];
}

const further = 'role.further_base_models';

/** Every base of another provider held against a test: false for one that fails it, else unknown for one that leaves it open, else true. */
function overBases(facts: ModelFacts, provider: string, test: (base: Base) => Computed): Computed {
  const paths = ['role.kind', ...basePaths(facts).map((path) => `${path}.same_provider`)];
  const holds = (text: string): Computed => ({ truth: 'true', text, paths });
  if (provider === 'no')
    return holds('somebody else is the provider, so nothing hangs on a base model');
  const others = basePaths(facts).map((path) => ({ path, foreign: isForeign(facts, path) }));
  const judged = others
    .filter(({ foreign }) => foreign === 'yes')
    .map(({ path }) => test(baseAt(facts, path)));
  const failing = judged.find(({ truth }) => truth === 'false');
  if (failing) return { ...failing, paths: [...paths, ...(failing.paths ?? [])] };
  const merged = lookup(facts, further).state;
  if (merged === 'unknown' || merged === 'withheld') {
    return notKnown('which other models were merged into it is not known', [further], paths);
  }
  const unclear = others.filter(({ foreign }) => foreign === 'unknown');
  if (unclear.length > 0) {
    return notKnown(
      'whether the base model is of another provider is not stated',
      unclear.map(({ path }) => `${path}.same_provider`),
      paths,
    );
  }
  const open = judged.find(({ truth }) => truth === 'unknown');
  if (open) return { ...open, paths: [...paths, ...(open.paths ?? [])] };
  return judged[0]
    ? { ...judged[0], paths: [...paths, ...judged.flatMap((each) => each.paths ?? [])] }
    : holds('there is no base model of another provider');
}

/** Is it a model of another provider? Asked of modifiers, and wherever a base model is stated. */
function isForeign(facts: ModelFacts, path: string): 'yes' | 'no' | 'unknown' {
  const same = given(facts, `${path}.same_provider`);
  if (same === true) return 'no';
  if (same === false) return 'yes';
  const kind = given(facts, 'role.kind');
  const { state } = lookup(facts, path);
  const isStated = state !== 'missing' && state !== 'not_applicable';
  return kind === undefined || kind === 'modifier' || isStated ? 'unknown' : 'no';
}

function baseAt(facts: ModelFacts, path: string): Base {
  const license = given(facts, `${path}.license`);
  const name = given(facts, `${path}.license_name`);
  const isNamed =
    typeof license === 'string' && license.toLowerCase() === 'other' && typeof name === 'string';
  const licence = licenceNamed(isNamed ? name : license);
  const restrictions = lookup(facts, `${path}.restrictions`);
  return {
    path,
    licence: licence.stated ? licence : null,
    stated:
      restrictions.state === 'missing'
        ? []
        : restrictions.state === 'given' && Array.isArray(restrictions.value)
          ? (restrictions.value as readonly Restriction[])
          : null,
  };
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'base-licence-free': baseLicenceFree,
  'base-licence-unsettled': baseLicenceUnsettled,
} satisfies Tests;

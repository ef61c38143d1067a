/** Does the licence of a base model of another provider let the result be free? The terms of a base travel with its weights. */
import { joined, say } from '../../../finding/say.js';
import { nameValue } from '../../../finding/value.js';
import { given } from '../../lookup.js';
import type { ModelFacts } from '../../model-facts.gen.js';
import type { Computation, Computed } from '../computation.js';
import { clauseSaid } from './licence-restrictions.js';
import { disqualifying, licenceNamed, missingRights, unsettledKinds } from './licence-terms.js';
import { notKnown } from './not-known.js';

const path = 'role.base_model.license';
const basePaths = ['role.kind', 'role.base_model.same_provider', path];

/** Is there a base model of another provider? Asked of modifiers, and wherever one is stated. */
function foreignBase(facts: ModelFacts): 'yes' | 'no' | 'unknown' {
  const same = given(facts, 'role.base_model.same_provider');
  if (same === true) return 'no';
  if (same === false) return 'yes';
  const kind = given(facts, 'role.kind');
  const isStated = given(facts, 'role.base_model.name') !== undefined;
  return kind === undefined || kind === 'modifier' || isStated ? 'unknown' : 'no';
}

/** Do the terms of the base, where they are known, grant all four rights without a disqualifying restriction? */
export const baseLicenceFree: Computation = (facts, context) => {
  const settled = without(facts, context.answered('provider'));
  if (settled) return settled;
  const licence = licenceNamed(given(facts, path));
  if (!licence.stated) {
    const text =
      'the licence of the base model is not stated, and its terms bind copies of its weights';
    return notKnown(text, [path], basePaths);
  }
  if (!licence.terms) return holds('no known term of the licence of the base model fails');
  const name = nameValue(licence.terms.names.join(' and '));
  const lacking = missingRights(licence.terms);
  const barring = licence.terms.restrictions.filter(({ kind }) => disqualifying.includes(kind));
  if (lacking.length === 0 && barring.length === 0) {
    return {
      truth: 'true',
      ...say('the base model is under {licence}', { licence: name }),
      paths: basePaths,
    };
  }
  const clauses = [
    ...lacking.map((right) =>
      say(`{licence} does not grant the right to ${right}`, { licence: name }),
    ),
    ...barring.map((restriction) =>
      clauseSaid(licence.terms?.names.join(' and ') ?? '', restriction),
    ),
  ];
  const said = joined(
    [say('the licence of the base model travels with its weights: '), joined(clauses, '; ')],
    '',
  );
  return { truth: 'false', ...said, paths: basePaths };
};

/** Does the licence of the base hold a term whose effect is not settled, or is it one that has to be read? */
export const baseLicenceUnsettled: Computation = (facts, context) => {
  const settled = without(facts, context.answered('provider'));
  if (settled) return { ...settled, truth: settled.truth === 'unknown' ? 'unknown' : 'false' };
  const licence = licenceNamed(given(facts, path));
  if (!licence.stated)
    return {
      truth: 'false',
      text: 'the licence of the base model is not stated',
      paths: basePaths,
    };
  if (!licence.terms) {
    const said = say(
      '{licence}, the licence of the base model, is not one known to the tool: its terms have to be read',
      {
        licence: nameValue(licence.name),
      },
    );
    return { truth: 'true', ...said, paths: basePaths };
  }
  const unsettled = licence.terms.restrictions.filter(({ kind }) => unsettledKinds.includes(kind));
  if (unsettled.length === 0)
    return { truth: 'false', text: 'no such term is known', paths: basePaths };
  const name = licence.terms.names.join(' and ');
  const said = joined(
    [
      say('the licence of the base model travels with its weights: '),
      joined(
        unsettled.map((restriction) => clauseSaid(name, restriction)),
        '; ',
      ),
    ],
    '',
  );
  return { truth: 'true', ...said, paths: basePaths };
};

/** The answer where no licence of a base is asked for, or whether one is cannot be told. */
function without(facts: ModelFacts, provider: string): Computed | null {
  if (provider === 'no')
    return holds('the user is not the provider, so nothing hangs on the base model');
  const foreign = foreignBase(facts);
  if (foreign === 'no') return holds('there is no base model of another provider');
  return foreign === 'unknown'
    ? notKnown('whether the base model is of another provider is not stated', [
        'role.base_model.same_provider',
      ])
    : null;
}

const holds = (text: string): Computed => ({ truth: 'true', text, paths: basePaths });

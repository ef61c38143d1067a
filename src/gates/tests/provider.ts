/** Who is the provider, and where is it established? */
import { given } from '../../facts/lookup.js';
import type { Computation } from '../../figures/computation.js';
import { notKnown } from '../../figures/not-known.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { wordValue } from '../../finding/value.js';
import { type CountryStanding, countryStanding } from '../../law/countries.js';
import { countryInSentence } from '../../law/country-names.js';

/** Is the provider more than one legal person, or none? */
const noSingleLegalPerson: Computation = (facts) => {
  const form = given(facts, 'provider.legal_form');
  return {
    truth: form === 'consortium' || form === 'none' ? 'true' : 'false',
    ...(form === undefined
      ? fillSentence('no consortium is stated')
      : fillSentence('the legal form is {form}', { form: wordValue(String(form)) })),
    paths: ['provider.legal_form'],
  };
};

/** Is the provider established outside the Union? */
const outsideUnion = establishedWhere(
  (standing) => standing !== 'union',
  (not) => `the provider is established in {country}, ${not}outside the Union`,
);

/** Is the provider established in the European Economic Area, but outside the Union? */
const inEeaOutsideUnion = establishedWhere(
  (standing) => standing === 'eea',
  (not) => `the provider is ${not}established in Norway, Iceland or Liechtenstein`,
);

function establishedWhere(
  test: (standing: CountryStanding) => boolean,
  words: (not: '' | 'not ') => string,
): Computation {
  return (facts) => {
    const code = given(facts, 'provider.country');
    const paths = ['provider.country'];
    const standing = typeof code === 'string' ? countryStanding(code) : null;
    if (typeof code !== 'string' || standing === null) {
      return notKnown("the provider's country is not stated", paths);
    }
    const holds = test(standing);
    return {
      truth: holds ? 'true' : 'false',
      ...fillSentence(words(holds ? '' : 'not '), {
        country: { ...wordValue(code), shown: countryInSentence(code) },
      }),
      paths,
    };
  };
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'no-single-legal-person': noSingleLegalPerson,
  'provider-in-eea-outside-union': inEeaOutsideUnion,
  'provider-outside-union': outsideUnion,
} satisfies Tests;

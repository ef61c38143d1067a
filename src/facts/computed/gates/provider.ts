/** Who is the provider, and where is it established? */
import { say } from '../../../finding/say.js';
import { wordValue } from '../../../finding/value.js';
import { eeaOnlyStates, euMemberStates } from '../../../law/countries.js';
import { countryInSentence } from '../../../law/country-names.js';
import { given } from '../../lookup.js';
import type { Computation } from '../computation.js';
import { notKnown } from './not-known.js';

/** Is the provider more than one legal person, or none? */
export const noSingleLegalPerson: Computation = (facts) => {
  const form = given(facts, 'provider.legal_form');
  return {
    truth: form === 'consortium' || form === 'none' ? 'true' : 'false',
    ...(form === undefined
      ? say('no consortium is stated')
      : say('the legal form is {form}', { form: wordValue(String(form)) })),
    paths: ['provider.legal_form'],
  };
};

/** Is the provider established outside the Union? */
export const outsideUnion = establishedWhere(
  (code) => !euMemberStates.includes(code),
  (not) => `the provider is established in {country}, ${not}outside the Union`,
);

/** Is the provider established in the European Economic Area, but outside the Union? */
export const inEeaOutsideUnion = establishedWhere(
  (code) => eeaOnlyStates.includes(code),
  (not) => `the provider is ${not}established in Norway, Iceland or Liechtenstein`,
);

function establishedWhere(
  test: (code: string) => boolean,
  words: (not: '' | 'not ') => string,
): Computation {
  return (facts) => {
    const code = given(facts, 'provider.country');
    const paths = ['provider.country'];
    if (typeof code !== 'string' || code === '') {
      return notKnown("the provider's country is not stated", paths);
    }
    return {
      truth: test(code) ? 'true' : 'false',
      ...say(words(test(code) ? '' : 'not '), {
        country: { ...wordValue(code), shown: countryInSentence(code) },
      }),
      paths,
    };
  };
}

/** What does the licence allow: the four rights that the exception asks for, and commercial use under copyleft? */
import { lookup } from '../../facts/lookup.js';
import type { Computation, Computed } from '../../figures/computation.js';
import { notKnown } from '../../figures/not-known.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { nameValue } from '../../finding/value.js';
import { isFree, licenceOf, type Right } from './licence-terms.js';

/** One of the four rights: stated false always counts; stated true counts for a licence that is not in the table. */
export function right(name: Right): Computation {
  return (facts) => {
    const path = `licensing.rights.${name}`;
    const found = lookup(facts, path);
    const { terms, stated, name: licence } = licenceOf(facts);
    const paths = ['licensing.license', path];
    const answer = (truth: 'true' | 'false', words: string): Computed => ({
      truth,
      ...fillSentence(words, { licence: nameValue(terms?.names.join(' and ') ?? licence) }),
      paths,
    });
    if (found.state === 'given' && found.value === false) {
      return answer('false', `as stated, the licence does not grant the right to ${name}`);
    }
    if (found.state !== 'given' && found.state !== 'missing') {
      const text = `whether the licence grants the right to ${name} is stated as not known`;
      return notKnown(text, [path], paths);
    }
    if (terms) {
      return terms.rights?.[name]
        ? answer('true', `{licence} grants the right to ${name}`)
        : answer('false', `{licence} does not grant the right to ${name}`);
    }
    if (found.state === 'given')
      return answer('true', `as stated, the licence grants the right to ${name}`);
    if (!stated) return notKnown('the licence is not stated', ['licensing.license'], paths);
    const unknown = fillSentence(
      `the terms of {licence} are not known, and the right to ${name} is not stated`,
      { licence: nameValue(licence) },
    );
    return notKnown(unknown, [path], paths);
  };
}

/** Is it a copyleft licence whose terms allow commercial use? */
const copyleftAllowsCommercialUse: Computation = (facts) => {
  const { terms, stated, name } = licenceOf(facts);
  const paths = ['licensing.license'];
  if (!stated) return notKnown('the licence is not stated', paths);
  const truth = terms ? (terms.copyleft && isFree(terms) ? 'true' : 'false') : 'unknown';
  return {
    truth,
    ...fillSentence(
      `{licence} is ${truth === 'true' ? '' : 'not known as '}a copyleft licence that allows commercial use`,
      { licence: nameValue(name) },
    ),
    paths,
  };
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'copyleft-allows-commercial-use': copyleftAllowsCommercialUse,
  'licence-right-access': right('access'),
  'licence-right-distribute': right('distribute'),
  'licence-right-modify': right('modify'),
  'licence-right-use': right('use'),
} satisfies Tests;

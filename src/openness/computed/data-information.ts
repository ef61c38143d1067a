/** Is the information on the training data complete, listed, under open terms, and enough to build an equivalent system? */
import { given, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { nameValue, saidValue } from '../../finding/value.js';
import { topics } from '../parts/topics.js';
import { allOf, because, type Judged, judged, type OpennessRule, type Rules } from './judged.js';
import { textOf } from './part.js';
import { isListed, isWithoutTerms, leavesFreedoms } from './stated-terms.js';

const root = 'openness.data_information';

/** Whether nothing is published about the data at all. */
const isAbsent = (facts: ModelFacts): boolean => {
  const told = given(facts, `${root}.describes`);
  return Array.isArray(told) && told.length === 0;
};

const none = judged('false', 'there is no data information');

/** Is all training data described, in all five respects? */
const describedInFull: OpennessRule = (facts) => {
  if (isAbsent(facts)) return none;
  const told = given(facts, `${root}.describes`);
  const lacking = Array.isArray(told)
    ? Object.entries(topics).filter(([key]) => !told.includes(key))
    : null;
  const breadth =
    lacking === null
      ? judged('unknown', 'what the description of the training data tells is not stated', {}, [
          `${root}.describes`,
        ])
      : lacking.length === 0
        ? judged('true', 'the training data is described in all five respects')
        : judged('false', 'the description of the training data does not tell {topics}', {
            topics: { kind: 'list', value: lacking.map(([, words]) => words) },
          });
  return allOf(breadth, reach(facts), unshareable(facts));
};

function reach(facts: ModelFacts): Judged {
  const covers = given(facts, `${root}.covers`);
  if (covers === 'all') return judged('true', 'the description covers all training data');
  return covers === 'part'
    ? judged('false', 'the description covers a part of the training data only')
    : judged('unknown', 'whether the description covers all training data is not stated', {}, [
        `${root}.covers`,
      ]);
}

function unshareable(facts: ModelFacts): Judged {
  const path = `${root}.unshareable_data`;
  switch (given(facts, path)) {
    case 'described':
      return judged('true', 'data that cannot be shared is described');
    case 'none_used':
      return judged('true', 'no data was used that cannot be shared');
    case 'not_described':
      return judged('false', 'data that cannot be shared is not described');
    default:
      return judged(
        'unknown',
        'whether data that cannot be shared is described is not stated',
        {},
        [path],
      );
  }
}

/** Is all public training data listed with a place to get it? */
const publicDataListed: OpennessRule = (facts) => {
  const path = `${root}.public_data_listed`;
  const stated = lookup(facts, path);
  if (stated.state !== 'missing') return listed(given(facts, path), path, 'public training data');
  // The template asks for large public datasets only, so that a list of these is never said to be whole.
  const large = given(facts, 'training_data.public_datasets.large');
  const isPart = Array.isArray(large) && large.some((each) => textOf(each?.url) !== null);
  return listed(isPart ? 'part' : undefined, path, 'public training data');
};

/** Is all training data that third parties give, listed with a place to get it? */
const obtainableDataListed: OpennessRule = (facts) => {
  const path = `${root}.obtainable_data_listed`;
  const words = 'training data to be had from third parties';
  if (lookup(facts, path).state !== 'missing') return listed(given(facts, path), path, words);
  const isNoneUsed = [
    'training_data.licensed.agreements',
    'training_data.other_private.obtained',
  ].every((each) => given(facts, each) === false);
  return listed(isNoneUsed ? 'none_used' : undefined, path, words);
};

function listed(value: unknown, path: string, data: string): Judged {
  switch (value) {
    case 'all':
      return judged('true', `all ${data} is listed with a place to get it`);
    case 'none_used':
      return judged('true', `no ${data} was used`);
    case 'part':
      return judged('false', `${data} is listed in part only`);
    case 'none':
      return judged('false', `${data} is not listed`);
    default:
      return judged('unknown', `whether all ${data} is listed is not stated`, {}, [path]);
  }
}

/** Is the information under terms that a document may have? */
const underDocumentTerms: OpennessRule = (facts) => {
  if (isAbsent(facts)) return none;
  const path = `${root}.license`;
  const license = textOf(given(facts, path));
  if (license === null)
    return judged('unknown', 'the terms of the data information are not stated', {}, [path]);
  if (isWithoutTerms(license))
    return judged('review', 'the data information is published without terms');
  const onList = isListed(license, ['osi', 'open_data']);
  const licence = nameValue(onList.text);
  if (onList.truth === 'true')
    return judged('true', 'the data information is under {licence}', { licence });
  if (onList.truth === 'review') return onList;
  const free = leavesFreedoms(license);
  return free.truth === 'false'
    ? because('the data information is under terms that hold back a freedom', free)
    : judged(
        'review',
        'the data information is under {licence}, which is on no list of open terms',
        {
          licence,
        },
      );
};

/** Could a skilled person build an equivalent system: the provider's own judgement, and none of the other criteria may fail. */
export const sufficient: OpennessRule = (facts, context) => {
  const others = [describedInFull, publicDataListed, obtainableDataListed, underDocumentTerms].map(
    (rule) => rule(facts, context),
  );
  const failing = others.filter(({ truth }) => truth === 'false');
  if (failing.length > 0) return allOf(...failing);
  const path = `${root}.sufficient`;
  const why = textOf(given(facts, `${path}.because`));
  const by = textOf(given(facts, `${path}.by`));
  const view = { because: saidValue(why ?? ''), by: nameValue(by ?? '') };
  const answer = given(facts, `${path}.answer`);
  if (answer === false)
    return judged(
      'false',
      'the provider judges that the data information does not suffice ({by}): {because}',
      view,
    );
  const open = others.filter(({ truth }) => truth === 'unknown');
  if (open.length > 0) return allOf(...open);
  if (lookup(facts, path).state !== 'given' || answer !== true)
    return judged('review', 'the provider has not judged whether the data information suffices');
  return judged(
    'true',
    'the provider judges that the data information suffices ({by}): {because}',
    view,
  );
};

/** By the names that criteria use. */
export const computations = {
  'training-data-described': describedInFull,
  'public-data-listed': publicDataListed,
  'obtainable-data-listed': obtainableDataListed,
  'data-information-open': underDocumentTerms,
  'data-information-sufficient': sufficient,
} satisfies Rules;

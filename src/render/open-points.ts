/** Every sentence that stands where the provider has said nothing, and the one way to print one of them. */
import { type Line, line, type Part, strong } from '../markdown/build.js';
import type { CoverageRecorder } from './provision-coverage.js';

/** What somebody asks for and nobody has said: an open point of the provider. `{names}` are filled with finished Markdown. */
export const openSentences = {
  fact: '**Open point:** not stated yet; write {path}.',
  cell: 'Not stated',

  'owed/question': '**Open question: whether this document is owed is not known yet.**',
  'owed/gate': '{question} Not known yet.',

  'exception/open': 'Whether the conditions of Article 53(2) are met is not known yet.',
  'exception/review':
    'Whether the conditions of Article 53(2) are met is unsettled: the facts are known, and the law leaves the point open.',

  'form/field': 'Not answered: this is an open point of the provider.',
  'form/may-apply': 'Not answered: whether this field applies is an open point of the provider.',
  'form/part': 'Not answered: an open point of the provider.',
  'form/part-named': '{subject}: not answered, an open point of the provider.',
  'form/heading': '**Open point:** not stated yet. This heading wants {wants}; write {path}.',
  'form/no-and-details':
    'The answer stated is “no”, and details are stated below: which of the two holds is an open point of the provider.',
  'form/detail-of-no': 'Stated although the question above is answered with “no”:',

  'summary/earlier-versions': 'Whether there are earlier versions of this summary is not stated.',
  'summary/no-link': 'no link stated',
  'summary/modality': '{modality}: not stated',
  'summary/month': 'a month not stated',
  'summary/period': 'Period of collection: not stated.',
  'summary/description': 'Neither link nor description is stated.',
  'summary/other-modality': 'not specified',
  'summary/large':
    'Not answered: which publicly available datasets are large is an open point of the provider.',
  'summary/domain-total': 'Listed: {count}. The number of all domain names is not stated.',
  'summary/domain-rule':
    'The size of the provider is not stated, so how many of them the form asks for can not be told.',
  'summary/domains-file': 'The file of domains can not be used: an open point of the provider.',

  'mdf/version': 'version not stated',
  'mdf/in-the-union': 'whether it is made available in the Union is not stated',
  'mdf/to-downstream': 'whether it is available to downstream providers is not stated',
  'mdf/source': 'not stated',

  'representative/none-named':
    '**Open point:** no representative is named, and a mandate is not presumed; write {path}.',
  'representative/day-of-placement':
    '**Open point:** the {years} years run from placement, whose day is not stated; write {path}.',
  'representative/end-told':
    '**Open point:** the AI Office has to be told of the end and its reasons, and whether it was is not stated; write {path}.',
  'representative/task': 'Not stated',
  'representative/mandate': 'Whether there is a mandate is not stated.',
  'representative/day-of-mandate': 'Day of the mandate not stated',

  'compute/method':
    '**Open point:** {needs} are not stated, so this method is not worked out; write {path}.',
  'compute/role':
    '**Open point:** whether the model is a modification is not stated; write {path}.',
  'compute/modification':
    '**Open point:** the compute of the modification is not stated; write {path}.',
  'compute/base':
    '**Open point:** the compute of the base model, stated or estimated, would settle the test by itself; write {path}.',
  'compute/base-risk':
    '**Open point:** whether the base model has systemic risk decides which threshold counts; write {path}.',
  'compute/in-part': 'Stated in part.',
  'compute/base-compute': 'The compute of the base model is not stated.',
  'compute/hardware-days':
    '**Open point:** the days that the hardware ran, with which the energy could be compared, are not stated; write {path}.',

  'clock/from': 'Not known: write {path}',
  'clock/earlier-model':
    'Whether the model was placed on the market before the duties for models began is not stated; if it was, it is unsettled whether these periods run.',

  'notification/day': 'The day is not stated.',
  'notification/arguments':
    'Whether the provider argues that the model presents no systemic risk is not stated.',

  'verdict/provider': 'who its provider is, is not stated',

  'incident/any': 'Whether there were serious incidents is not stated.',

  'code/signed': 'Whether the provider has signed the chapter is not stated.',
} as const satisfies Readonly<Record<string, string>>;

/** What speaks of the statement alone, where nobody asks for more. */
export const quietSentences = {
  settle: 'To settle it, write {paths}.',
  nothing: 'Nothing is stated here.',
  dash: '—',
  'no-link': 'No link stated',
  'approval/none-at-all': 'No approval is recorded.',
  'changed/not-recorded': 'What has changed since the last version is not recorded.',
  'clock/no-first-day': 'No day stated',
  'clock/no-day': 'No day recorded',
  'clock/no-day-over': 'No day recorded, and the period is over',
  'clock/no-day-recorded': 'No day recorded',
  'chart/left-out':
    'Not shown, because their use or their kinds of content are not stated: {names}.',
  'chart/no-share': 'No share is stated for {names}.',
  'compute/parts': 'The parts are not stated one by one.',
  'compute/nothing-to-compare':
    'There is nothing to compare: it takes a stated figure and an estimate, or two estimates.',
  'compute/no-energy':
    'No figure of energy is stated that the hours of the hardware could be compared with.',
  'compute/other-method': 'The figure rests on the other method; the Guidelines ask for one.',
  'compute/density':
    'The number of active parameters beside the total is not stated, so whether the model is dense cannot be told; the parameters of the estimate are taken as those active for one token.',
  'representative/none': 'No representative is named.',
  'representative/end': 'No end of the mandate is stated.',
  'verdict/unnamed': 'whoever states these facts, without a name,',
  'estimate/input': 'a {what} that is not stated',
  'mandate/version': 'a version without a name',
  'backing/detail': 'not stated',
  'openness/no-word': 'Whether the weights are public is not stated',
  'openness/terms': 'Whether terms stand beside the licence is not stated.',
  'openness/not-stated': 'Not stated',
  'estimate/method': 'By a method that is not stated',
} as const satisfies Readonly<Record<string, string>>;

export type OpenKey = keyof typeof openSentences;
export type QuietKey = keyof typeof quietSentences;

/** What the names in a sentence stand for, as finished Markdown. */
export type Fill = Readonly<Record<string, string>>;

/** The sentence of an open point; what stands at this place counts as missing from now on. */
export function openPoint(places: CoverageRecorder, key: OpenKey, fill: Fill = {}): string {
  places.tell('missing');
  return filled(openSentences[key], fill);
}

/** A sentence that speaks of the statement alone. */
export function quiet(key: QuietKey, fill: Fill = {}): string {
  return filled(quietSentences[key], fill);
}

/** The sentence of an open point as a line, with its names filled by lines or words. */
export function openLine(
  places: CoverageRecorder,
  key: OpenKey,
  fill: Readonly<Record<string, Part>> = {},
): Line {
  places.tell('missing');
  return filledLine(openSentences[key], fill);
}

/** A sentence that speaks of the statement alone, as a line. */
export function quietLine(key: QuietKey, fill: Readonly<Record<string, Part>> = {}): Line {
  return filledLine(quietSentences[key], fill);
}

/** Our own sentence, in which two stars begin and end bold words. */
function filledLine(sentence: string, fill: Readonly<Record<string, Part>>): Line {
  const parts = (words: string): readonly Part[] =>
    words.split(/\{(\w+)\}/).map((part, index) => {
      if (index % 2 === 0) return part;
      const value = fill[part];
      if (value === undefined) throw new Error(`an open point has nothing to put for ${part}`);
      return value;
    });
  return line(
    ...sentence
      .split('**')
      .flatMap((words, index) => (index % 2 === 0 ? parts(words) : [strong(...parts(words))])),
  );
}

function filled(sentence: string, fill: Fill): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fill[name];
    if (value === undefined) throw new Error(`an open point has nothing to put for ${name}`);
    return value;
  });
}

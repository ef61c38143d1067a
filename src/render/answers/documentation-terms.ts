/** The answers of the Model Documentation Form on terms and sources: licence, acceptable use policy and provenance of the data. */

import { computed } from '../../facts/condition.js';
import { lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asText, entriesAt, entryAt, flagAt, textAt } from '../../facts/stated.js';
import { becauseGiven } from '../../languages/because.js';
import {
  bullets,
  type Line,
  line,
  link,
  paragraph,
  prose,
  sentenceLine,
  strong,
  text,
} from '../../markdown/build.js';
import { lineSay, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { enumeration, wordsFor } from '../words.js';
import { type AnswerContext, type SpecialAnswer, says } from './answer.js';
import { absentWithin } from './said.js';

const licenceLink: SpecialAnswer = {
  facts: [],
  print: ({ facts }) => {
    const url = textAt(facts, 'licensing.license_url');
    if (url !== undefined) return says(link(url));
    const because = becauseGiven(lookup(facts, 'licensing.license'));
    return isUnlicensed(facts) && because !== null
      ? says(lineSay('documentation-form/no-licence/denies', { because }))
      : null;
  },
};

const isUnlicensed = (facts: ModelFacts): boolean =>
  textAt(facts, 'licensing.license')?.trim().toLowerCase() === 'none';

const rights = ['access', 'use', 'modify', 'distribute'] as const;

/** Row 18, from the rights and restrictions by which the open-source exception is judged too. */
const licenceCategory: SpecialAnswer = {
  facts: ['licensing.license_name'],
  print: (context) => {
    const { facts } = context;
    if (isUnlicensed(facts))
      return says(lineSay('documentation-form/access-by', { ways: ways(context) }));
    const category = categoryOf(context);
    const licence = textAt(facts, 'licensing.license');
    if (category === null || licence === undefined) return null;
    const name = textAt(facts, 'licensing.license_name') ?? (licence === 'other' ? null : licence);
    return name === null
      ? says(
          `${category}. `,
          absentWithin(
            context,
            'licensing.license_name',
            sayPlain('documentation-form/licence-name'),
          ),
        )
      : says(`${category}: `, sentenceLine(text(name)));
  },
};

function ways({ facts, places }: AnswerContext): Line {
  const methods = (entriesAt(facts, 'model.distribution_channels') ?? [])
    .filter(({ downstream }) => downstream !== false)
    .flatMap(({ method }) => asText(method) ?? []);
  return methods.length === 0 ? openLine(places, 'mdf/source') : text(enumeration(methods));
}

/** The choices of row 18. */
export const licenceCategories = {
  proprietary: 'Proprietary licence',
  restricted: 'Less permissive licence with use restrictions',
  open: 'Free and open-source licence',
} as const;

/** The words of the form; null while a right or a restriction is not known. */
export function categoryOf({ holds }: Pick<AnswerContext, 'holds'>): string | null {
  const granted = rights.map((right) => holds(computed(`licence-right-${right}`)));
  if (granted[2] === 'false' && granted[3] === 'false') return licenceCategories.proprietary;
  if (granted.some((truth) => truth !== 'true' && truth !== 'false')) return null;
  const isOpen = holds(computed('no-disqualifying-restriction'));
  const isUnsettled = holds(computed('unsettled-licence-term'));
  if (granted.includes('false') || isOpen === 'false' || isUnsettled === 'true')
    return licenceCategories.restricted;
  return isOpen === 'true' && isUnsettled === 'false' ? licenceCategories.open : null;
}

const usePolicy: SpecialAnswer = {
  facts: [],
  parts: (fact) => [`${fact}.url` as FactPath, `${fact}.text` as FactPath],
  print: ({ facts }) => {
    const policy = entryAt(facts, 'licensing.acceptable_use_policy');
    const found = lookup(facts, 'licensing.acceptable_use_policy');
    if (found.state === 'not_applicable')
      return says(
        lineSay('documentation-form/no-policy', { reason: sentenceLine(text(found.reason)) }),
      );
    const url = asText(policy?.url);
    const words = asText(policy?.text);
    if (url === undefined && words === undefined) return null;
    return {
      blocks: [
        ...(url === undefined
          ? []
          : [paragraph(lineSay('documentation-form/policy-address', { address: link(url) }))]),
        ...(words === undefined ? [] : prose(words)),
      ],
    };
  },
};

/** The options of row 29 and the answers of the public summary that tick them. */
export const provenanceOptions: readonly {
  readonly words: string;
  readonly ticks: readonly FactPath[];
}[] = [
  { words: 'Web crawling', ticks: ['training_data.crawled.used'] },
  {
    words: 'Private non-publicly available datasets obtained from third parties',
    ticks: ['training_data.licensed.agreements', 'training_data.other_private.obtained'],
  },
  {
    words: 'User data',
    ticks: ['training_data.user.model_interaction', 'training_data.user.other_services'],
  },
  { words: 'Publicly available datasets', ticks: ['training_data.public_datasets.used'] },
  {
    words: 'Synthetic data that is not publicly accessible (created by or for the provider)',
    ticks: ['training_data.synthetic.created'],
  },
  { words: 'Data collected through other means', ticks: ['training_data.other_sources.used'] },
];

const provenance: SpecialAnswer = {
  facts: provenanceOptions.flatMap(({ ticks }) => ticks),
  print: ({ facts, places }) => {
    const description = textAt(facts, 'data.provenance_description');
    const answers = provenanceOptions.map(({ words, ticks }) => {
      const flags = ticks.map((path) => flagAt(facts, path));
      return {
        words,
        flag: flags.includes(true) || (flags.includes(undefined) ? undefined : false),
      };
    });
    if (description === undefined && answers.every(({ flag }) => flag === undefined)) return null;
    const lines = answers.map(({ words, flag }) =>
      line(
        `${words}: `,
        flag === undefined
          ? openLine(places, 'mdf/source')
          : flag
            ? strong(wordsFor('yes'))
            : wordsFor('no'),
      ),
    );
    return {
      blocks: [...bullets(lines), ...(description === undefined ? [] : prose(description))],
    };
  },
};

/** The printers of these answers by name. */
export const documentationTermAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'mdf-licence-link': licenceLink,
  'mdf-licence-category': licenceCategory,
  'mdf-use-policy': usePolicy,
  'mdf-provenance': provenance,
};

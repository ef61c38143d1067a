/** Which source of training data brought which kind of content: the sources of the public summary against the modalities. */

import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { flagAt, textAt, textsAt } from '../../facts/stated.js';
import type { LabelKey } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { led, prose, strong } from '../../markdown/build.js';
import { lineSay, mdSay, sayPlain } from '../md-say.js';
import { quiet } from '../open-points.js';
import { capital, enumeration, wordsFor } from '../words.js';
import type { ChartMaker } from './chart.js';

interface Source {
  readonly label: LabelKey;
  /** True at one of them: the source was used. */
  readonly used: readonly FactPath[];
  readonly modalities: FactPath | null;
}

const sources: readonly Source[] = [
  {
    label: 'downstream/source/public',
    used: ['training_data.public_datasets.used'],
    modalities: 'training_data.public_datasets.modalities',
  },
  {
    label: 'downstream/source/licensed',
    used: ['training_data.licensed.agreements'],
    modalities: 'training_data.licensed.modalities',
  },
  {
    label: 'downstream/source/private',
    used: ['training_data.other_private.obtained'],
    modalities: 'training_data.other_private.modalities',
  },
  {
    label: 'downstream/source/crawled',
    used: ['training_data.crawled.used'],
    modalities: 'training_data.crawled.modalities',
  },
  {
    label: 'downstream/source/user',
    used: ['training_data.user.model_interaction', 'training_data.user.other_services'],
    modalities: 'training_data.user.modalities',
  },
  {
    label: 'downstream/source/synthetic',
    used: ['training_data.synthetic.created'],
    modalities: 'training_data.synthetic.modalities',
  },
  {
    label: 'downstream/source/other',
    used: ['training_data.other_sources.used'],
    modalities: null,
  },
];

/** What the sources are that no row of the table is for. */
const OTHERS = 'training_data.other_sources.description';

const order = ['text', 'image', 'audio', 'video', 'other'];

/** True, false, or null where neither is stated. */
function isUsed(facts: ModelFacts, source: Source): boolean | null {
  const flags = source.used.map((path) => flagAt(facts, path));
  if (flags.includes(true)) return true;
  return flags.includes(undefined) ? null : false;
}

/** A table of marks; null with fewer than two sources or two kinds of content. */
export const trainingDataSources: ChartMaker = ({ facts }) => {
  const shown: { source: Source; modalities: readonly string[] }[] = [];
  const left: LabelKey[] = [];
  let hasOthers = false;
  const others = textAt(facts, OTHERS);
  for (const source of sources) {
    const used = isUsed(facts, source);
    if (used === false) continue;
    const modalities = source.modalities === null ? [] : (textsAt(facts, source.modalities) ?? []);
    if (source.modalities === null && used === true) hasOthers = true;
    else if (used === null || modalities.length === 0) left.push(source.label);
    else shown.push({ source, modalities });
  }
  const columns = order.filter((name) => shown.some((each) => each.modalities.includes(name)));
  if (shown.length < 2 || columns.length < 2) return null;
  return {
    kind: 'grid',
    title: sayPlain('downstream/chart'),
    rows: shown.map(({ source, modalities }) => {
      const present = columns.filter((name) => modalities.includes(name));
      return {
        label: sayPlain(source.label),
        shown: capital(enumeration(present.map(wordsFor))),
        data: columns
          .map((name) => `${present.includes(name) ? '+' : '-'}${wordsFor(name)}`)
          .join(' '),
      };
    }),
    note: [
      ...(hasOthers && others === undefined ? [mdSay('downstream/other-sources-used')] : []),
      ...(left.length === 0
        ? []
        : [
            quiet('chart/left-out', {
              names: enumeration(left.map((label) => lower(sayPlain(label)))),
            }),
          ]),
    ].join(' '),
    ...(hasOthers &&
      others !== undefined && {
        below: led(strong(lineSay('downstream/other-sources'), '.'), prose(others)),
      }),
    facts: [
      ...shown.flatMap(({ source }) => [
        ...source.used,
        ...(source.modalities === null ? [] : [source.modalities]),
      ]),
      ...(hasOthers ? ['training_data.other_sources.used', OTHERS] : []),
    ],
  };
};

function lower(label: string): string {
  if (!spokenLanguage().conventions.lowersTitles) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

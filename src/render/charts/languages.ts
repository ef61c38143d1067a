/** The languages of the training data by their share, the largest first. */
import { asNumber, asText, entriesAt } from '../../facts/stated.js';
import { amount } from '../amounts.js';
import { languageName } from '../language-name.js';
import { sayPlain } from '../md-say.js';
import { quiet } from '../open-points.js';
import { enumeration } from '../words.js';
import type { ChartMaker } from './chart.js';

/** One bar for each language with a share; null with fewer than two: an order alone says no more than a list. */
export const languageShares: ChartMaker = ({ facts }) => {
  const all = (entriesAt(facts, 'training_data.languages') ?? []).flatMap((entry) => {
    const tag = asText(entry.language);
    return tag === undefined ? [] : [{ name: languageName(tag), share: asNumber(entry.share) }];
  });
  const shared = all.flatMap(({ name, share }) =>
    share === undefined || share.mantissa < 0n ? [] : [{ name, share }],
  );
  if (shared.length < 2) return null;
  const without = all.filter(({ share }) => share === undefined).map(({ name }) => name);
  return {
    kind: 'bars',
    title: sayPlain('chart/languages'),
    rows: [...shared]
      .sort((left, right) => right.share.compare(left.share))
      .map(({ name, share }) => ({ label: name, shown: `${amount(share)} %`, data: share.text })),
    note: without.length === 0 ? '' : quiet('chart/no-share', { names: enumeration(without) }),
    facts: ['training_data.languages'],
  };
};

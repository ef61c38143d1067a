/** The test on shares of languages: percentages, together at most 100. */
import { Decimal } from '../../facts/decimal.js';
import { asNumber } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { placedEntries } from '../../figures/placed-entries.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';

/** Shares of languages are percentages: together at most 100. */
export const languageSharesFit: Computation = (facts) => {
  const shares = (placedEntries(facts, 'training_data.languages') ?? []).flatMap(
    ({ path, value }) => {
      const share = asNumber(value.share);
      return share === undefined ? [] : [{ path: `${path}.share`, share }];
    },
  );
  if (shares.length === 0) return unknown;
  // A share that is too much by itself is the fault; else it is their sum.
  const alone = shares.filter(({ share }) => share.isMoreThan(HUNDRED));
  if (alone.length > 0)
    return failedAt(
      alone.map(({ path, share }) => ({ path, text: `\`${path}\` is ${share.text}` })),
    );
  const sum = shares.map(({ share }) => share).reduce((a, b) => a.plus(b));
  const path = 'training_data.languages';
  return failedAt(sum.isMoreThan(HUNDRED) ? [{ path, text: `together ${sum.text}` }] : []);
};

const HUNDRED = Decimal.of('100');

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'language-shares-fit': languageSharesFit,
} satisfies Tests;

/** The copyright policy beside the public summary: the same crawlers, each with a name that it answers to, and protocols with their versions. */
import { asText, textAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import {
  failedAtEach,
  type PlacedEntry,
  placedEntries,
  placedTexts,
} from '../../figures/placed-entries.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';

const plain = (name: string): string => name.trim().toLowerCase();

/** Both list the same names, in whatever order and case. */
export const crawlersMatchSummary: Computation = (facts) => {
  const policy = placedEntries(facts, 'copyright.crawlers')?.flatMap((entry) => {
    const value = asText(entry.value.name);
    return value === undefined ? [] : [{ path: `${entry.path}.name`, value }];
  });
  const summary = placedTexts(facts, 'training_data.crawled.crawler_names');
  if (!policy || !summary) return unknown;
  return failedAt([
    ...lacking(policy, summary, 'training_data.crawled.crawler_names'),
    ...lacking(summary, policy, 'copyright.crawlers'),
  ]);
};

/** The names of one list that the other does not hold. */
function lacking(
  names: readonly PlacedEntry<string>[],
  others: readonly PlacedEntry<string>[],
  there: string,
): readonly FailedPlace[] {
  const known = new Set(others.map(({ value }) => plain(value)));
  return names.flatMap(({ path, value }) =>
    known.has(plain(value))
      ? []
      : [
          {
            path,
            text: `\`${path}\` is ${quoted(value)}, which \`${there}\` lacks`,
            also: [there],
          },
        ],
  );
}

/** Each crawler has a token for robots.txt and a page that tells of it, be it one page for all. */
export const crawlersAddressable: Computation = (facts) => {
  const common = textAt(facts, 'copyright.crawler_information_url');
  return failedAtEach(placedEntries(facts, 'copyright.crawlers'), ({ path, value }) => {
    const lacks = [
      ...(asText(value.user_agent) === undefined ? ['`user_agent`'] : []),
      ...((asText(value.information_url) ?? common) === undefined ? ['`information_url`'] : []),
    ];
    const name = asText(value.name);
    const called = name === undefined ? 'a crawler without a name' : quoted(name);
    return lacks.length === 0 ? null : { path, text: `${called} has no ${lacks.join(' and no ')}` };
  });
};

export const protocolsHaveVersion: Computation = (facts) =>
  failedAtEach(placedEntries(facts, 'copyright.opt_out_protocols'), ({ path, value }) => {
    const name = asText(value.name);
    return asText(value.version) !== undefined
      ? null
      : { path, text: name === undefined ? 'a protocol without a name' : quoted(name) };
  });

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'crawlers-addressable': crawlersAddressable,
  'crawlers-match-summary': crawlersMatchSummary,
  'protocols-have-version': protocolsHaveVersion,
} satisfies Tests;

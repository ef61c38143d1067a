/** The copyright policy beside the public summary: the same crawlers, each with a name that it answers to, and protocols with their versions. */
import { asText, entriesAt, textAt, textsAt } from './stated.js';
import { compared, every, type Test } from './truth.js';

const plain = (name: string): string => name.trim().toLowerCase();

/** Both list the same names, in whatever order and case. */
export const crawlersMatchSummary: Test = (facts) =>
  compared(
    entriesAt(facts, 'copyright.crawlers')?.flatMap(({ name }) => asText(name) ?? []),
    textsAt(facts, 'training_data.crawled.crawler_names'),
    (policy, summary) => {
      const [left, right] = [policy, summary].map((names) => new Set(names.map(plain)));
      return left !== undefined && right !== undefined && isSame(left, right);
    },
  );

function isSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((each) => right.has(each));
}

/** Each crawler has a token for robots.txt and a page that tells of it, be it one page for all. */
export const crawlersAddressable: Test = (facts) => {
  const common = textAt(facts, 'copyright.crawler_information_url');
  return every(
    entriesAt(facts, 'copyright.crawlers'),
    ({ user_agent, information_url }) =>
      asText(user_agent) !== undefined && (asText(information_url) ?? common) !== undefined,
  );
};

export const protocolsHaveVersion: Test = (facts) =>
  every(
    entriesAt(facts, 'copyright.opt_out_protocols'),
    ({ version }) => asText(version) !== undefined,
  );

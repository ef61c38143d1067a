/** What is expected of the crawled domains that the facts state, and of the file that they name. */
import { domainProblem, judgeDomain } from '../../facts/domains/judge-domain.js';
import { domainModalities, type Evidence } from '../../facts/evidence.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { flagAt, stated, textAt } from '../../facts/stated.js';
import type { Computation, Computed, FailedPlace } from '../../figures/computation.js';
import { crawledDomains, domainTotal, topDomains } from '../../figures/top-domains.js';
import { type Test, type Tests, truth } from '../../figures/truth.js';
import { thousands } from '../../text/thousands.js';

/** More of the same teaches nothing. */
const MOST_SPOTS = 20;
const LIST = 'training_data.crawled.domains';
const spotOf = (index: number): string => `${LIST}[${index}].domain`;

/** As many domains are listed as the rule asks for. */
export const topDomainsSufficient: Test = (facts, { evidence }) => {
  const top = topDomains(facts, evidence);
  if (top === null || top.wanted === null) return 'unknown';
  return truth(top.listed.length >= top.wanted);
};

/** Where names are listed, it is stated how many were crawled in all: in the facts, or by a file that is the whole crawl. */
export const domainTotalStated: Test = (facts, { evidence }) => {
  const top = topDomains(facts, evidence);
  if (top === null || flagAt(facts, 'training_data.crawled.used') === false) return 'unknown';
  return truth(top.total !== null);
};

/** No fewer domains were crawled in all than are listed, here or in the file. */
export const domainTotalCoversList: Test = (facts, { evidence }) => {
  const total = domainTotal(facts);
  const count = evidence?.domains?.names.length ?? crawledDomains(facts)?.length;
  return count === undefined || total === undefined ? 'unknown' : truth(total >= count);
};

/** Where some domains carry a size, all do: a ranking with gaps is none. */
export const domainsRanked: Computation = (facts) => {
  const domains = crawledDomains(facts);
  if (!domains || domains.length === 0) return { truth: 'unknown' };
  const without = domains.flatMap(({ domain, size }, index) =>
    size === null ? [{ domain, index }] : [],
  );
  return shortened(
    without.map(({ domain, index }) => ({
      path: `${LIST}[${index}]`,
      text: `“${domain}” has none`,
    })),
  );
};

/** Every entry of the list is a registrable domain name by the Public Suffix List; each other one is told, with the name that was probably meant. */
export const domainsRegistrable: Computation = (facts) =>
  judgedEach(facts, (domain) => {
    const verdict = judgeDomain(domain);
    return verdict.kind === 'registrable' ? null : domainProblem(domain, verdict);
  });

/** No domain is listed twice, in whatever letters: `BÜCHER.de.` is `xn--bcher-kva.de`. */
export const domainsDistinct: Computation = (facts) => {
  const seen = new Map<string, string>();
  return judgedEach(facts, (domain) => {
    const key = judgeDomain(domain).name ?? domain.toLowerCase();
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, domain);
      return null;
    }
    return earlier === domain
      ? `“${domain}” stands there twice`
      : `“${domain}” is the same domain as “${earlier}”`;
  });
};

/** Asks `problemOf` about each stated domain. */
function judgedEach(facts: ModelFacts, problemOf: (domain: string) => string | null): Computed {
  const domains = crawledDomains(facts);
  if (domains === undefined) return { truth: 'unknown' };
  const spots = domains.flatMap(({ domain }, index): FailedPlace[] => {
    const text = problemOf(domain);
    return text === null ? [] : [{ path: spotOf(index), text }];
  });
  return shortened(spots);
}

/** The first spots, and how many more there are. */
function shortened(spots: readonly FailedPlace[]): Computed {
  if (spots.length === 0) return { truth: 'true' };
  const more = spots.length - MOST_SPOTS;
  const shown = spots.slice(0, MOST_SPOTS);
  if (more > 0) shown.push({ path: LIST, text: `so it is with ${more} more entries of the list` });
  return { truth: 'false', paths: [LIST], spots: shown };
}

/** The domains in the facts are among the first of the file: one of them would be wrong otherwise. */
export const domainsAgreeWithFile: Computation = (facts, { evidence }) => {
  const listed = crawledDomains(facts);
  if (!evidence?.domains || !listed || listed.length === 0) return { truth: 'unknown' };
  const first = new Set(firstNames(facts, evidence));
  const { file } = evidence.domains;
  return judgedEach(facts, (domain) => {
    const { name } = judgeDomain(domain);
    return name !== null && first.has(name)
      ? null
      : `“${domain}” is not among the most relevant domains of ${file}`;
  });
};

const firstNames = (facts: ModelFacts, evidence: Evidence): readonly string[] =>
  evidence.domains?.names.slice(0, topDomains(facts, evidence)?.listed.length ?? 0) ?? [];

/** The stated number of domains is that of the file. */
export const domainTotalMatchesFile: Computation = (facts, { evidence }) => {
  const total = domainTotal(facts);
  const isPart = textAt(facts, 'training_data.crawled.domains_file_covers') === 'part';
  const count = isPart ? undefined : evidence?.domains?.names.length;
  if (total === undefined || count === undefined || total === count) {
    return { truth: total === undefined || count === undefined ? 'unknown' : 'true' };
  }
  const text = `${thousands(total)} are stated, the file holds ${thousands(count)} registrable names`;
  const path = 'training_data.crawled.total_domains';
  return { truth: 'false', paths: [path], spots: [{ path, text }] };
};

/** Each modality that the file names has content among the listed domains: the list is to represent all of them. */
export const domainsCoverModalities: Computation = (facts, { evidence }) => {
  const modalities = topDomains(facts, evidence)?.modalities ?? [];
  if (modalities.length === 0) return { truth: 'unknown' };
  const without = modalities.filter(({ count }) => count === 0).map(({ modality }) => modality);
  if (without.length === 0) return { truth: 'true' };
  const path = 'training_data.crawled.domains_file';
  const text = `none of the listed domains holds ${without.join(' or ')}`;
  return { truth: 'false', paths: [path], spots: [{ path, text }] };
};

/** The modalities of the file are those that the facts state for crawled content. */
export const fileModalitiesStated: Computation = (facts, { evidence }) => {
  const masks = evidence?.domains?.masks;
  const listed = stated(facts, 'training_data.crawled.modalities');
  if (!masks || !Array.isArray(listed)) return { truth: 'unknown' };
  const found = domainModalities.filter((_, index) => masks.some((mask) => mask & (1 << index)));
  const missing = found.filter((modality) => !listed.includes(modality));
  if (found.length === 0) return { truth: 'unknown' };
  if (missing.length === 0) return { truth: 'true' };
  const path = 'training_data.crawled.modalities';
  return {
    truth: 'false',
    paths: [path],
    spots: [{ path, text: `the file of domains also holds ${missing.join(' and ')}` }],
  };
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'domain-total-covers-list': domainTotalCoversList,
  'domain-total-matches-file': domainTotalMatchesFile,
  'domain-total-stated': domainTotalStated,
  'domains-agree-with-file': domainsAgreeWithFile,
  'domains-cover-modalities': domainsCoverModalities,
  'domains-distinct': domainsDistinct,
  'domains-ranked': domainsRanked,
  'domains-registrable': domainsRegistrable,
  'file-modalities-stated': fileModalitiesStated,
  'top-domains-sufficient': topDomainsSufficient,
} satisfies Tests;

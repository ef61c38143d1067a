/** The list of the most relevant domain names crawled (section 2.3): how many are owed, and which they are. */
import { thresholds } from '../../law/thresholds.js';
import { Decimal } from '../decimal.js';
import type { ModelFacts } from '../model-facts.gen.js';
import { asNumber, asText, entriesAt, flagAt, numberAt, stated, textAt } from './stated.js';
import { every, type Test, truth } from './truth.js';

export interface CrawledDomain {
  readonly domain: string;
  readonly size: Decimal | null;
}

/** Why so many domains and which. */
export interface TopDomains {
  readonly rule: 'tenth' | 'sme';
  /** How many domain names were crawled in all. */
  readonly total: number;
  /** How many of them the form asks for. */
  readonly wanted: number;
  /** At most `wanted` domains, largest first. */
  readonly listed: readonly CrawledDomain[];
}

const SME_SIZES = ['micro', 'small', 'medium'];
const { domainShare, domainShareSme, domainCountSme } = thresholds;

/** A tenth of the names; for SMEs a twentieth or 1 000, whichever is lower; always rounded up. */
export function wantedDomains(total: number, sme: boolean): number {
  if (!sme) return shareRoundedUp(total, domainShare.value);
  return Math.min(shareRoundedUp(total, domainShareSme.value), Number(domainCountSme.value));
}

/** Rounded up exactly: a tenth of 30 is 3, though 30 × 0.1 in doubles is more. */
function shareRoundedUp(total: number, share: string): number {
  const { mantissa, exponent } = Decimal.of(total).times(Decimal.of(share));
  if (exponent >= 0) return Number(mantissa * 10n ** BigInt(exponent));
  const unit = 10n ** BigInt(-exponent);
  return Number((mantissa + unit - 1n) / unit);
}

/** Largest content first; equal sizes by name, unsized names last in their given order. */
export function rankDomains(domains: readonly CrawledDomain[]): readonly CrawledDomain[] {
  return domains.toSorted((a, b) => {
    if (!a.size || !b.size) return Number(a.size === null) - Number(b.size === null);
    return b.size.compare(a.size) || (a.domain < b.domain ? -1 : a.domain > b.domain ? 1 : 0);
  });
}

/** The crawled domains that the facts state. */
export function crawledDomains(facts: ModelFacts): readonly CrawledDomain[] | undefined {
  return entriesAt(facts, 'training_data.crawled.domains')?.flatMap((entry) => {
    const domain = asText(entry.domain);
    return domain ? [{ domain, size: asNumber(entry.size) ?? null }] : [];
  });
}

/** The answer of the form, or null where no domain is stated. An unknown size of the provider means a tenth. */
export function topDomains(facts: ModelFacts): TopDomains | null {
  const domains = crawledDomains(facts);
  if (!domains || domains.length === 0) return null;
  const total = domainTotal(facts) ?? domains.length;
  const sme = isSme(facts);
  const wanted = wantedDomains(total, sme);
  return {
    rule: sme ? 'sme' : 'tenth',
    total,
    wanted,
    listed: rankDomains(domains).slice(0, wanted),
  };
}

function domainTotal(facts: ModelFacts): number | undefined {
  const stated = numberAt(facts, 'training_data.crawled.total_domains')?.toNumber();
  return stated !== undefined && Number.isSafeInteger(stated) && stated >= 0 ? stated : undefined;
}

/** Micro, small and medium-sized enterprises; small mid-caps are none. */
function isSme(facts: ModelFacts): boolean {
  return SME_SIZES.includes(textAt(facts, 'provider.size') ?? '');
}

/** As many domains are listed as the rule asks for. */
export const topDomainsSufficient: Test = (facts) => {
  const top = topDomains(facts);
  return top === null ? 'unknown' : truth(top.listed.length >= top.wanted);
};

/** No fewer domains were crawled in all than are listed. */
export const domainTotalCoversList: Test = (facts) => {
  const domains = crawledDomains(facts);
  const total = domainTotal(facts);
  return domains === undefined || total === undefined ? 'unknown' : truth(total >= domains.length);
};

/** Where some domains carry a size, all do: a ranking with gaps is none. */
export const domainsRanked: Test = (facts) => {
  const domains = crawledDomains(facts);
  if (!domains || domains.length === 0) return 'unknown';
  return truth(domains.every(({ size }) => size !== null));
};

const LABEL = /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u;

/** `example.com` and `example.co.uk` look registrable; `.gov`, `news sites`, a URL, `www.example.com` and `org/dataset` do not. */
export function looksRegistrable(text: string): boolean {
  const labels = text.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length >= 2 &&
    labels.length <= 4 &&
    labels.every((label) => LABEL.test(label)) &&
    labels[0]?.toLowerCase() !== 'www' &&
    (/^\p{L}{2,}$/u.test(last) || /^xn--/i.test(last)) &&
    !/^(json|jsonl|parquet|csv|txt|zip|gz|html?|pdf)$/i.test(last)
  );
}

/** Every entry of the list is a domain name, not a category, a URL, a host or the name of a dataset. */
export const domainsRegistrable: Test = (facts) =>
  every(crawledDomains(facts), ({ domain }) => looksRegistrable(domain));

/** No domain is listed twice. */
export const domainsDistinct: Test = (facts) => {
  const domains = crawledDomains(facts);
  return domains === undefined
    ? 'unknown'
    : truth(new Set(domains.map(({ domain }) => domain.toLowerCase())).size === domains.length);
};

/** The list is published elsewhere: in a file beside the document or at an address. */
export const domainsElsewhere: Test = (facts) =>
  truth(
    textAt(facts, 'training_data.crawled.domains_file') !== undefined ||
      textAt(facts, 'training_data.crawled.domains_url') !== undefined,
  );

/** Where crawlers were used and a list is given, it holds a domain, or the list is published elsewhere. */
export const someDomainListed: Test = (facts, context) => {
  const domains = crawledDomains(facts);
  if (flagAt(facts, 'training_data.crawled.used') !== true || !domains) return 'unknown';
  return domains.length > 0 ? 'true' : domainsElsewhere(facts, context);
};

const CRAWL_DETAILS = ['crawler_names', 'from', 'to', 'content', 'domains'] as const;

/** Where no crawler was used, nothing is said about one. */
export const noCrawlWithoutCrawler: Test = (facts) => {
  if (flagAt(facts, 'training_data.crawled.used') !== false) return 'unknown';
  return truth(
    CRAWL_DETAILS.every((key) => {
      const value = stated(facts, `training_data.crawled.${key}`);
      return value === undefined || (Array.isArray(value) && value.length === 0);
    }),
  );
};

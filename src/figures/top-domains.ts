/** The list of the most relevant domain names crawled (section 2.3): how many are owed, and which they are. */
import { Decimal } from '../facts/decimal.js';
import { judgeDomain, shownDomain } from '../facts/domains/judge-domain.js';
import { domainModalities, type Evidence, type RankedDomains } from '../facts/evidence.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { asNumber, asText, entriesAt, numberAt, textAt } from '../facts/stated.js';
import { thresholds } from '../law/thresholds.js';

export interface CrawledDomain {
  readonly domain: string;
  readonly size: Decimal | null;
}

/** Why so many domains and which. */
export interface TopDomains {
  readonly rule: 'tenth' | 'sme';
  /** Whether the size of the provider, on which the rule hangs, is stated; a tenth is taken where it is not. */
  readonly isRuleKnown: boolean;
  /** How many domain names were crawled in all; null where nobody says. */
  readonly total: number | null;
  /** How many of them the form asks for at least; null where the whole is not known. */
  readonly wanted: number | null;
  /** Every stated name, or the first of a file as far as they are wanted. */
  readonly listed: readonly string[];
  /** How their order came about: computed from a file with volumes, by the size stated for each, or as they are stated. */
  readonly order: 'computed' | 'by size' | 'as stated';
  /** Each is a registrable name by the Public Suffix List. */
  readonly areRegistrable: boolean;
  /** How many of the listed names hold content of each modality, where the file tells. */
  readonly modalities: readonly { readonly modality: string; readonly count: number }[];
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

/**
 * The answer of the form, or null where no domain is stated. A file of domains outweighs the list in the facts. Nothing that is
 * stated is left out: what the form asks for is the least. Only a file is cut, and only by a whole that is known.
 */
export function topDomains(facts: ModelFacts, evidence?: Evidence): TopDomains | null {
  const file = evidence?.domains ?? null;
  const domains = crawledDomains(facts) ?? [];
  if (file === null && domains.length === 0) return null;
  const total = domainTotal(facts) ?? wholeFile(facts, file) ?? null;
  const rule = isSme(facts) ? 'sme' : 'tenth';
  const wanted = total === null ? null : wantedDomains(total, rule === 'sme');
  const isRuleKnown = textAt(facts, 'provider.size') !== undefined;
  const known = { rule, isRuleKnown, total, wanted } as const;
  if (file !== null) {
    const names = wanted === null ? file.names : file.names.slice(0, wanted);
    return {
      ...known,
      listed: names.map(shownDomain),
      order: 'computed',
      areRegistrable: true,
      modalities: modalitiesAmong(file, names.length),
    };
  }
  const areSized = domains.every(({ size }) => size !== null);
  return {
    ...known,
    listed: (areSized ? rankDomains(domains) : domains).map(({ domain }) => domain),
    order: areSized ? 'by size' : 'as stated',
    areRegistrable: domains.every(({ domain }) => judgeDomain(domain).kind === 'registrable'),
    modalities: [],
  };
}

/** A file tells the number of all names where the facts say that it holds the whole crawl. */
function wholeFile(facts: ModelFacts, file: RankedDomains | null): number | undefined {
  const covers = textAt(facts, 'training_data.crawled.domains_file_covers');
  return covers === 'all' ? file?.names.length : undefined;
}

/** How many of the first `most` names hold content of each modality that the file names. */
function modalitiesAmong({ masks }: RankedDomains, most: number): TopDomains['modalities'] {
  return domainModalities.flatMap((modality, index) => {
    const bit = 1 << index;
    if (!masks.some((mask) => (mask & bit) !== 0)) return [];
    return [{ modality, count: masks.subarray(0, most).filter((mask) => mask & bit).length }];
  });
}

/** The stated number of domain names, where it is one that can be counted with. */
export function domainTotal(facts: ModelFacts): number | undefined {
  const stated = numberAt(facts, 'training_data.crawled.total_domains')?.toNumber();
  return stated !== undefined && Number.isSafeInteger(stated) && stated >= 0 ? stated : undefined;
}

/** Micro, small and medium-sized enterprises; small mid-caps are none. */
function isSme(facts: ModelFacts): boolean {
  return SME_SIZES.includes(textAt(facts, 'provider.size') ?? '');
}

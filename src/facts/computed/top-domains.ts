/** The list of the most relevant domain names crawled (section 2.3): how many are owed, and which they are. */
import { thresholds } from '../../law/thresholds.js';
import { Decimal } from '../decimal.js';
import { shownDomain } from '../domains/judge-domain.js';
import { domainModalities, type Evidence, type RankedDomains } from '../evidence.js';
import type { ModelFacts } from '../model-facts.gen.js';
import { asNumber, asText, entriesAt, numberAt, textAt } from './stated.js';

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
  /** At most `wanted` names, largest content first. */
  readonly listed: readonly string[];
  /** Whether the ranking was computed from a file of domains with volumes. */
  readonly isComputed: boolean;
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
 * The answer of the form, or null where no domain is stated. A file of domains outweighs the list in the facts; an unknown
 * size of the provider means a tenth.
 */
export function topDomains(facts: ModelFacts, evidence?: Evidence): TopDomains | null {
  const file = evidence?.domains ?? null;
  const domains = crawledDomains(facts) ?? [];
  if (file === null && domains.length === 0) return null;
  const present = file === null ? domains.length : file.names.length;
  const total = Math.max(domainTotal(facts) ?? present, file === null ? 0 : present);
  const sme = isSme(facts);
  const wanted = wantedDomains(total, sme);
  return {
    rule: sme ? 'sme' : 'tenth',
    total,
    wanted,
    listed:
      file === null
        ? rankDomains(domains)
            .slice(0, wanted)
            .map(({ domain }) => domain)
        : file.names.slice(0, wanted).map(shownDomain),
    isComputed: file !== null,
    modalities: file === null ? [] : modalitiesAmong(file, wanted),
  };
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

/** Whether the datasets of the public summary are identified: by a name, a snapshot and somebody who compiled them, and in sizes that can be. */
import { domainToASCII } from 'node:url';
import { Decimal } from '../../facts/decimal.js';
import { judgeDomain } from '../../facts/domains/judge-domain.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import {
  asNumber,
  asText,
  type Entry,
  entriesAt,
  entryAt,
  isEntry,
  textAt,
} from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { comparableName } from '../../figures/names.js';
import { failedAt, type Tests } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';
import {
  commonNameWords,
  crawlSeries,
  namelessWords,
  networkWords,
  openHosts,
  sharedHosts,
} from './dataset-words.js';
import { possibleSizes } from './possible-sizes.js';

const LARGE = 'training_data.public_datasets.large';

/** The lists of datasets by name. */
const lists: readonly FactPath[] = [LARGE, 'training_data.other_private.publicly_known'];

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** Each listed dataset has a name: "the internet" is none. */
export const datasetsHaveNames: Computation = (facts) =>
  failedAt(
    lists.flatMap((list) =>
      (entriesAt(facts, list) ?? []).flatMap(({ name }, index): readonly FailedPlace[] => {
        const words = wordsOf(asText(name) ?? '');
        const isNetwork =
          words.some((word) => networkWords.has(word)) &&
          words.every((word) => networkWords.has(word) || namelessWords.has(word));
        const path = `${list}[${index}].name`;
        return isNetwork ? [{ path, text: `\`${path}\` says ${quoted(asText(name) ?? '')}` }] : [];
      }),
    ),
  );

/** A snapshot, a period or a filter: what tells which pages of a crawl are meant. */
function isPinned({
  name,
  version,
  selection,
  description,
  url,
  collected_from,
  collected_to,
}: Entry): boolean {
  const said = [version, selection].some((each) => asText(each) !== undefined);
  const periods = [collected_from, collected_to].some((each) => /\d{4}/.test(asText(each) ?? ''));
  const inName = /\d{4}|\bv?\d+(?:\.\d+)+|\bv\d/i.test(asText(name) ?? '');
  const inLink = /\d/.test(
    (asText(url) ?? '')
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? '',
  );
  return said || periods || inName || inLink || /\d/.test(asText(description) ?? '');
}

const FILTERED =
  /\d|filter|subset|select|only|restrict|classif|language|snapshot|teilmenge|gefiltert|sous-ensemble|filtr/i;

/** Crawls that come in snapshots are named with one, with a period or with the filter that was used. */
export const crawlSnapshotsStated: Computation = (facts) => {
  const listed = (entriesAt(facts, LARGE) ?? []).flatMap((entry, index): readonly FailedPlace[] => {
    const name = asText(entry.name) ?? '';
    const series = crawlSeries.find(({ shape }) => shape.test(name));
    if (!series || isPinned(entry)) return [];
    const path = `${LARGE}[${index}].name`;
    return [
      {
        path,
        text: `\`${path}\` names ${quoted(name)} alone`,
        help: `Write the snapshot in \`${LARGE}[${index}].version\` (${series.snapshot}), the months in \`collected_from\` and \`collected_to\`, or in \`selection\` how the pages were chosen`,
      },
    ];
  });
  const others = 'training_data.public_datasets.others';
  const [crawl] = crawlSeries;
  const sentence = (textAt(facts, others) ?? '')
    .split(/(?<=[.!?;])\s+/)
    .find((each) => crawl?.shape.test(each) === true && !FILTERED.test(each));
  return failedAt(
    sentence === undefined
      ? listed
      : [...listed, { path: others, text: `\`${others}\` says ${quoted(sentence)}` }],
  );
};

/** The account on a host where many publish, or the host of any other address. */
function ownerOf(url: string): { account: string | null; host: string | null } {
  const match = /^https?:\/\/([^/?#:]+)(?::\d+)?(?:\/(?:datasets\/|models\/)?([^/?#]+))?/i.exec(
    url,
  );
  const host = (match?.[1] ?? '').toLowerCase().replace(/^www\./, '');
  return sharedHosts.has(host)
    ? { account: comparableName(match?.[2] ?? '') || null, host: null }
    : { account: null, host: host || null };
}

/** The registrable name of a host; null where it has none, or where anybody may have a name below it. */
function domainOf(host: string): string | null {
  const { name } = judgeDomain(host);
  return name === null || openHosts.has(name) ? null : name;
}

/** The last two labels in ASCII: registrable names that are the same have the same ones. */
const endOf = (host: string): string =>
  domainToASCII(host).replace(/\.$/, '').split('.').slice(-2).join('.');

/** Addresses at which the provider stands. */
function ownUrls(facts: ModelFacts): readonly string[] {
  return [
    textAt(facts, 'provider.contact.url'),
    textAt(facts, 'licensing.availability.weights.url'),
    textAt(facts, 'copyright.contact.url'),
    textAt(facts, 'documentation.published.training-content-summary.url'),
    ...(entriesAt(facts, 'model.distribution_channels') ?? []).map(({ url }) => asText(url)),
  ].filter((url) => url !== undefined);
}

/** The words of the provider's and the model's names that are their own. */
function ownNames(facts: ModelFacts): ReadonlySet<string> {
  const names = [
    textAt(facts, 'provider.legal_name'),
    textAt(facts, 'model.family'),
    textAt(facts, 'model.name'),
  ].filter((name) => name !== undefined);
  const words = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u));
  return new Set(words.filter((word) => word.length >= 4 && !commonNameWords.has(word)));
}

/** Who compiled it is said: then it may well stand beside the provider's own. */
const COMPILED = /\b(?:compiled|collected|assembled|built|made|curated|created) by\b/i;

/** The public datasets are compiled by others: none is named after the provider or stands at an address of its own. */
export const publicDatasetsOfOthers: Computation = (facts) => {
  const owners = ownUrls(facts).map(ownerOf);
  const accounts = new Set(owners.flatMap(({ account }) => account ?? []));
  const hosts = owners.flatMap(({ host }) => host ?? []);
  const ends = new Set(hosts.map(endOf));
  const provider = comparableName(
    textAt(facts, 'provider.legal_name')?.replace(/[,.]?(?<!\s)\s+\S+$/, '') ?? '',
  );
  const names = ownNames(facts);
  const isOwnAccount = (account: string): boolean =>
    accounts.has(account) || (provider.length >= 5 && account.startsWith(provider));
  return failedAt(
    (entriesAt(facts, LARGE) ?? []).flatMap(
      ({ name, url, description }, index): readonly FailedPlace[] => {
        if (COMPILED.test(asText(description) ?? '')) return [];
        const label = asText(name) ?? '';
        const own = label
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .find((word) => names.has(word));
        const path = `${LARGE}[${index}].name`;
        if (own !== undefined)
          return [
            {
              path,
              text: `${quoted(label)} bears the name ${quoted(own)} of the provider or of the model`,
            },
          ];
        const { account, host } = ownerOf(asText(url) ?? '');
        // Names of one owner end alike: only such hosts are judged by the list of suffixes.
        const domain = host !== null && ends.has(endOf(host)) ? domainOf(host) : null;
        const at =
          account !== null && isOwnAccount(account)
            ? account
            : domain !== null && hosts.some((each) => domainOf(each) === domain)
              ? domain
              : null;
        return at === null
          ? []
          : [
              {
                path,
                text: `${quoted(label)} stands at an address of the provider (${quoted(at)})`,
              },
            ];
      },
    ),
  );
};

/** No size is beyond what there can be. */
export const sizesPossible: Computation = (facts) => {
  const spots: FailedPlace[] = [];
  const look = (path: string, value: unknown, modality: string): void => {
    // Of a bound that is open above, what it is at least counts.
    const size = asNumber(value) ?? asNumber(isEntry(value) ? value.at_least : undefined);
    const possible = possibleSizes.find((each) => each.modality === modality);
    if (!size || !possible || !size.isMoreThan(Decimal.of(possible.most))) return;
    spots.push({
      path,
      text: `${size.text} ${possible.unit} are more than ${possible.most}. ${possible.because}`,
    });
  };
  for (const { modality } of possibleSizes) {
    const at: FactPath = `training_data.modalities.${modality}`;
    look(`${at}.size`, entryAt(facts, at)?.size, modality);
  }
  for (const [index, entry] of (entriesAt(facts, LARGE) ?? []).entries()) {
    look(`${LARGE}[${index}].size`, entry.size, asText(entry.modality) ?? '');
  }
  return failedAt(spots);
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'crawl-snapshots-stated': crawlSnapshotsStated,
  'datasets-have-names': datasetsHaveNames,
  'public-datasets-of-others': publicDatasetsOfOthers,
  'sizes-possible': sizesPossible,
} satisfies Tests;

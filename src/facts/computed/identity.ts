/** Who and what is named in the facts, and whether a name fits its place: models, dependencies, crawlers, representatives. */
import { standingOf } from '../../law/countries.js';
import { asText, type Entry, entriesAt, entryAt, flagAt, textAt, textsAt } from './stated.js';
import { every, type Test, truth } from './truth.js';

/** Lower case without anything but letters and digits: `Heron-7B` and `heron 7b` are one name. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const isUrl = (text: string): boolean => /^(https?:\/\/|www\.)/i.test(text.trim());

/** Every dependency links its summary, or says why there is none. */
export const dependenciesLinked: Test = (facts) =>
  every(
    entriesAt(facts, 'model.dependencies'),
    ({ summary_url, summary_absent_reason }) =>
      asText(summary_url) !== undefined || asText(summary_absent_reason) !== undefined,
  );

/** A modifier's dependencies name the model that was modified. */
export const baseModelAmongDependencies: Test = (facts) => {
  const base = textAt(facts, 'role.base_model.name');
  const dependencies = entriesAt(facts, 'model.dependencies');
  if (textAt(facts, 'role.kind') !== 'modifier' || !base || !dependencies) return 'unknown';
  return truth(
    dependencies.some(({ name }) => {
      const named = plain(asText(name) ?? '');
      return named !== '' && (named.includes(plain(base)) || plain(base).includes(named));
    }),
  );
};

/** The list of dependencies says something, or the facts about the base model do. */
export const baseModelNamed: Test = (facts) =>
  truth(textAt(facts, 'role.base_model.name') !== undefined);

/** A provider in the Union names no representative. */
export const representativeOnlyOutsideUnion: Test = (facts) => {
  const standing = standingOf(textAt(facts, 'provider.country') ?? '');
  if (standing === null || !entryAt(facts, 'provider.authorised_representative')) return 'unknown';
  return truth(standing !== 'union');
};

/** The representative is a person or body with a name, not an address of a web page. */
export const representativeIsNamed: Test = (facts) => {
  const representative = entryAt(facts, 'provider.authorised_representative');
  if (!representative) return 'unknown';
  const name = asText(representative.name);
  return truth(name !== undefined && !isUrl(name) && !name.includes('@'));
};

/** The provider can be reached: an address of mail, web or post. */
export const providerContactUsable: Test = (facts) => {
  const contact = entryAt(facts, 'provider.contact');
  return contact === undefined
    ? 'unknown'
    : truth([contact.email, contact.url, contact.address].some((way) => asText(way) !== undefined));
};

const OPEN_ENDED = /\b(such as|etc\b|and others|and more|including but not limited|e\.g\.)/i;

/** The names of the models covered form a closed list. */
export const modelNamesClosed: Test = (facts) => {
  const names = [
    textAt(facts, 'model.name'),
    ...(textsAt(facts, 'model.versions_covered') ?? []),
  ].filter((name) => name !== undefined);
  return names.length === 0 ? 'unknown' : truth(!names.some((name) => OPEN_ENDED.test(name)));
};

/** Where several models are covered, each has its day of placement. */
export const placementDatePerVersion: Test = (facts) => {
  const covered = textsAt(facts, 'model.versions_covered') ?? [];
  const dated = entriesAt(facts, 'role.placement.versions');
  if (covered.length < 2) return 'unknown';
  // One day for several models leaves open whether all were placed on it.
  if (dated === undefined) {
    return textAt(facts, 'role.placement.date') === undefined ? 'unknown' : 'false';
  }
  const names = new Set(
    dated.filter(({ date }) => asText(date)).map(({ name }) => plain(asText(name) ?? '')),
  );
  return truth(covered.every((name) => names.has(plain(name))));
};

/** A crawler's name is a name: no link, no "N/A". */
export const crawlerNamesAreNames: Test = (facts) =>
  every(
    textsAt(facts, 'training_data.crawled.crawler_names'),
    (name) => !isUrl(name) && !/^(n\/?a|none|not applicable|-|—)\.?$/i.test(name.trim()),
  );

/** Where crawlers were used, at least one is named. */
export const someCrawlerNamed: Test = (facts) => {
  if (flagAt(facts, 'training_data.crawled.used') !== true) return 'unknown';
  const names = textsAt(facts, 'training_data.crawled.crawler_names');
  return names === undefined ? 'unknown' : truth(names.length > 0);
};

/** Crawls that others compile and publish: the template counts them among the public datasets (2.1). */
const PUBLIC_CRAWLS = [
  'common crawl',
  'commoncrawl',
  'ccbot',
  'fineweb',
  'culturax',
  'slimpajama',
  'redpajama',
  'dclm',
  'hplt',
  'the pile',
  'laion',
  'oscar corpus',
].map(plain);

/** Nothing among the provider's own crawls is a known public dataset. */
export const ownCrawlIsOwn: Test = (facts) => {
  const names = [
    ...(textsAt(facts, 'training_data.crawled.crawler_names') ?? []),
    ...(entriesAt(facts, 'training_data.crawled.domains') ?? []).flatMap(
      ({ domain }) => asText(domain) ?? [],
    ),
  ];
  return names.length === 0
    ? 'unknown'
    : truth(!names.some((name) => PUBLIC_CRAWLS.some((known) => plain(name).includes(known))));
};

/** No model is named as the generator of its own training data. */
export const generatorIsAnotherModel: Test = (facts) => {
  const model = textAt(facts, 'model.name');
  const generators = entriesAt(facts, 'training_data.synthetic.market_models');
  if (!model || !generators) return 'unknown';
  const own = new Set(
    [model, ...(textsAt(facts, 'model.versions_covered') ?? [])].map(plain).filter(Boolean),
  );
  return truth(!generators.some(({ name }) => own.has(plain(asText(name) ?? ''))));
};

/** The last part of a repository's address repeats the name it stands for (`Qwen3-0.6B`, not `Qwen3-Embedding-0.6B`). */
function linkMatches({ name, url }: Entry): boolean {
  const label = asText(name);
  const match = /^https?:\/\/(?:www\.)?(?:huggingface\.co|github\.com)\/(.+?)\/?$/i.exec(
    asText(url) ?? '',
  );
  if (!label || !match?.[1]) return true;
  const path = plain(match[1]);
  const target = plain(match[1].split('/').at(-1) ?? '');
  const short = plain(label.split('/').at(-1) ?? '');
  return path.includes(plain(label)) || (short !== '' && short.includes(target));
}

/** Links to model and dataset hubs lead to what they name. */
export const linksMatchNames: Test = (facts) => {
  const entries = (
    [
      'training_data.public_datasets.large',
      'training_data.synthetic.market_models',
      'model.dependencies',
    ] as const
  ).flatMap((path) => entriesAt(facts, path) ?? []);
  return entries.length === 0 ? 'unknown' : truth(entries.every(linkMatches));
};

/** The model is placed and its day of placement is stated. */
export const placementDateGiven: Test = (facts) =>
  textAt(facts, 'role.placement.status') === 'placed'
    ? truth(textAt(facts, 'role.placement.date') !== undefined)
    : 'unknown';

/** Every large dataset has a link, or a description of what it is. */
export const largeDatasetsIdentified: Test = (facts) =>
  every(
    entriesAt(facts, 'training_data.public_datasets.large'),
    ({ url, description }) => asText(url) !== undefined || asText(description) !== undefined,
  );

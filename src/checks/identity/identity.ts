/** Who and what is named in the facts, and whether a name fits its place: models, dependencies, crawlers, representatives. */
import { asText, type Entry, entriesAt, entryAt, textAt, textsAt } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { comparableName, entryName, isUrl } from '../../figures/names.js';
import {
  failedAtEach,
  failedAtSome,
  keyOf,
  placedEntries,
  placedTexts,
} from '../../figures/placed-entries.js';
import { type Test, type Tests, truth, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';
import { countryStanding } from '../../law/countries.js';

/** Every dependency links its summary, or says why there is none. */
export const dependenciesLinked: Computation = (facts) =>
  failedAtEach(placedEntries(facts, 'model.dependencies'), ({ path, value }) =>
    asText(value.summary_url) !== undefined || asText(value.summary_absent_reason) !== undefined
      ? null
      : { path, text: entryName(value) },
  );

/** A modifier's dependencies name the model that was modified. */
export const baseModelAmongDependencies: Test = (facts) => {
  const base = textAt(facts, 'role.base_model.name');
  const dependencies = entriesAt(facts, 'model.dependencies');
  if (textAt(facts, 'role.kind') !== 'modifier' || !base || !dependencies) return 'unknown';
  return truth(
    dependencies.some(({ name }) => {
      const named = comparableName(asText(name) ?? '');
      return (
        named !== '' &&
        (named.includes(comparableName(base)) || comparableName(base).includes(named))
      );
    }),
  );
};

/** A provider in the Union names no representative. */
export const representativeOnlyOutsideUnion: Test = (facts) => {
  const standing = countryStanding(textAt(facts, 'provider.country') ?? '');
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

const OPEN_ENDED = /\b(such as|etc\b|and others|and more|including but not limited|e\.g\.)/i;

/** The names of the models covered form a closed list. */
export const modelNamesClosed: Computation = (facts) => {
  const name = textAt(facts, 'model.name');
  const names = [
    ...(name === undefined ? [] : [{ path: 'model.name', value: name }]),
    ...(placedTexts(facts, 'model.versions_covered') ?? []),
  ];
  return failedAtSome(names, ({ path, value }) =>
    OPEN_ENDED.test(value) ? { path, text: `\`${path}\` is ${quoted(value)}` } : null,
  );
};

/** Where several models are covered, each has its day of placement. */
export const placementDatePerVersion: Computation = (facts) => {
  const covered = placedTexts(facts, 'model.versions_covered') ?? [];
  const dated = entriesAt(facts, 'role.placement.versions');
  if (covered.length < 2) return unknown;
  // One day for several models leaves open whether all were placed on it.
  if (dated === undefined && textAt(facts, 'role.placement.date') === undefined) return unknown;
  const names = new Set(
    (dated ?? [])
      .filter(({ date }) => asText(date))
      .map(({ name }) => comparableName(asText(name) ?? '')),
  );
  return failedAtEach(covered, ({ path, value }) =>
    names.has(comparableName(value))
      ? null
      : { path, text: `\`${path}\` is ${quoted(value)}`, also: ['role.placement.versions'] },
  );
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
].map(comparableName);

/** Nothing among the provider's own crawls is a known public dataset. */
export const ownCrawlIsOwn: Computation = (facts) =>
  failedAtSome(
    [
      ...(placedTexts(facts, 'training_data.crawled.crawler_names') ?? []),
      ...(placedEntries(facts, 'training_data.crawled.domains') ?? []).flatMap((entry) => {
        const value = asText(entry.value.domain);
        return value === undefined ? [] : [{ path: `${entry.path}.domain`, value }];
      }),
    ],
    ({ path, value }) =>
      PUBLIC_CRAWLS.some((known) => comparableName(value).includes(known))
        ? { path, text: `\`${path}\` is ${quoted(value)}` }
        : null,
  );

/** No model is named as the generator of its own training data. */
export const generatorIsAnotherModel: Computation = (facts) => {
  const model = textAt(facts, 'model.name');
  if (!model) return unknown;
  const own = new Set(
    [model, ...(textsAt(facts, 'model.versions_covered') ?? [])]
      .map(comparableName)
      .filter(Boolean),
  );
  return failedAtEach(placedEntries(facts, 'training_data.synthetic.market_models'), (entry) => {
    const name = asText(entry.value.name) ?? '';
    const path = keyOf(entry, 'name');
    return own.has(comparableName(name))
      ? {
          path,
          text: `\`${path}\` is ${quoted(name)}`,
          also: ['model.name', 'model.versions_covered'],
        }
      : null;
  });
};

/** The last part of a repository's address repeats the name it stands for (`Qwen3-0.6B`, not `Qwen3-Embedding-0.6B`). */
function linkMatches({ name, url }: Entry): boolean {
  const label = asText(name);
  const match = /^https?:\/\/(?:www\.)?(?:huggingface\.co|github\.com)\/(.+?)\/?$/i.exec(
    asText(url) ?? '',
  );
  if (!label || !match?.[1]) return true;
  const path = comparableName(match[1]);
  const target = comparableName(match[1].split('/').at(-1) ?? '');
  const short = comparableName(label.split('/').at(-1) ?? '');
  return path.includes(comparableName(label)) || (short !== '' && short.includes(target));
}

/** Links to model and dataset hubs lead to what they name. */
export const linksMatchNames: Computation = (facts) =>
  failedAtSome(
    (
      [
        'training_data.public_datasets.large',
        'training_data.synthetic.market_models',
        'model.dependencies',
      ] as const
    ).flatMap((path) => placedEntries(facts, path) ?? []),
    (entry) =>
      linkMatches(entry.value)
        ? null
        : {
            path: keyOf(entry, 'url'),
            text: `${entryName(entry.value)} is linked to ${quoted(asText(entry.value.url) ?? '')}`,
          },
  );

/** The model is placed and its day of placement is stated. */
export const placementDateGiven: Test = (facts) =>
  textAt(facts, 'role.placement.status') === 'placed'
    ? truth(textAt(facts, 'role.placement.date') !== undefined)
    : 'unknown';

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'base-model-among-dependencies': baseModelAmongDependencies,
  'dependencies-linked': dependenciesLinked,
  'generator-is-another-model': generatorIsAnotherModel,
  'links-match-names': linksMatchNames,
  'model-names-closed': modelNamesClosed,
  'own-crawl-is-own': ownCrawlIsOwn,
  'placement-date-given': placementDateGiven,
  'placement-date-per-version': placementDatePerVersion,
  'representative-is-named': representativeIsNamed,
  'representative-only-outside-union': representativeOnlyOutsideUnion,
} satisfies Tests;

/** What the facts say about one part of the release: its own answers first, then those of the part it stands in, then older facts. */

import { given, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { type Entry, isEntry } from '../../facts/stated.js';
import { type ComponentKey, components } from '../parts/components.js';

/** Yes, no, or not known; `not_applicable` where the provider says that there is no such part. */
export type Released = 'yes' | 'no' | 'unknown' | 'not_applicable';

export interface ReleasedPart {
  readonly key: ComponentKey;
  /** Whether anything at all is said of it. */
  readonly isStated: boolean;
  readonly released: Released;
  readonly extent: 'all' | 'part' | null;
  readonly license: string | null;
  readonly licenseUrl: string | null;
  readonly url: string | null;
  /** The part inside which it stands, where it stands in one. */
  readonly partOf: ComponentKey | null;
}

/** Where the facts speak of a part. */
export const partPath = (key: ComponentKey): string => `openness.components.${key}`;

/** One part of the release. */
export function partOf(facts: ModelFacts, key: ComponentKey): ReleasedPart {
  return resolve(facts, key, []);
}

/** The way from a part into those that it is said to stand in; the last one closes a circle where there is one. */
export function wayOf(facts: ModelFacts, key: ComponentKey): readonly ComponentKey[] {
  const way: ComponentKey[] = [key];
  for (;;) {
    const next = holderOf(facts, way.at(-1) as ComponentKey);
    if (next === null) return way;
    way.push(next);
    if (way.indexOf(next) < way.length - 1) return way;
  }
}

function holderOf(facts: ModelFacts, key: ComponentKey): ComponentKey | null {
  const holder = given(facts, `${partPath(key)}.part_of`);
  return typeof holder === 'string' && Object.hasOwn(components, holder)
    ? (holder as ComponentKey)
    : null;
}

function resolve(facts: ModelFacts, key: ComponentKey, way: readonly ComponentKey[]): ReleasedPart {
  const path = partPath(key);
  const own = lookup(facts, path);
  const text = (name: string): string | null => textOf(given(facts, `${path}.${name}`));
  const partOfKey = holderOf(facts, key);
  const isCircle = partOfKey !== null && [...way, key].includes(partOfKey);
  const holder = partOfKey === null || isCircle ? null : resolve(facts, partOfKey, [...way, key]);
  const older = olderAnswer(facts, key);
  const released = lookup(facts, `${path}.released`);
  const extent = text('extent');
  const isOutside = own.state === 'not_applicable' || released.state === 'not_applicable';
  const answer: Released = isOutside
    ? 'not_applicable'
    : released.state === 'given'
      ? released.value === true
        ? 'yes'
        : 'no'
      : released.state !== 'missing'
        ? 'unknown'
        : (holder?.released ?? older.released);
  return {
    key,
    isStated: own.state !== 'missing' || older.isStated,
    released: answer,
    extent: extent === 'all' || extent === 'part' ? extent : null,
    license: text('license') ?? holder?.license ?? older.license ?? wholeLicence(facts, path),
    licenseUrl: text('license_url') ?? holder?.licenseUrl ?? older.licenseUrl,
    url: text('url') ?? holder?.url ?? older.url,
    partOf: isCircle ? null : partOfKey,
  };
}

interface Older {
  readonly isStated: boolean;
  readonly released: Released;
  readonly license: string | null;
  readonly licenseUrl: string | null;
  readonly url: string | null;
}

const nothing: Older = {
  isStated: false,
  released: 'unknown',
  license: null,
  licenseUrl: null,
  url: null,
};

/** What facts that were there before say of a part; they never say that all of it is public. */
function olderAnswer(facts: ModelFacts, key: ComponentKey): Older {
  const { asset } = components[key];
  if (key === 'parameters_final') {
    const older = availability(facts, 'weights');
    return {
      ...older,
      license: textOf(given(facts, 'licensing.license')),
      licenseUrl: textOf(given(facts, 'licensing.license_url')),
    };
  }
  if (key === 'model_architecture') return availability(facts, 'architecture');
  if (key === 'model_card') {
    const url = textOf(given(facts, 'model.model_card_url'));
    return url === null ? nothing : { ...nothing, isStated: true, released: 'yes', url };
  }
  if (key === 'evaluation_results') {
    const url = entriesAt(facts, 'evaluation.results')
      .map((each) => textOf(each.url))
      .find(Boolean);
    return url ? { ...nothing, isStated: true, released: 'yes', url } : nothing;
  }
  return asset === undefined ? nothing : fromAssets(facts, asset);
}

function availability(facts: ModelFacts, what: 'weights' | 'architecture'): Older {
  const path = `licensing.availability.${what}`;
  const isPublic = given(facts, `${path}.public`);
  return {
    ...nothing,
    isStated: isPublic !== undefined,
    released: isPublic === true ? 'yes' : isPublic === false ? 'no' : 'unknown',
    url: textOf(given(facts, `${path}.url`)),
  };
}

/** Assets that have an address and are not said to be given on request; their terms count where all of a kind agree. */
export function assetsOf(facts: ModelFacts, kind: string): readonly Entry[] {
  return entriesAt(facts, 'model.additional_assets').filter(
    (each) =>
      each.kind === kind &&
      textOf(each.url) !== null &&
      (textOf(each.access) ?? 'public').toLowerCase().startsWith('public'),
  );
}

function fromAssets(facts: ModelFacts, kind: string): Older {
  const assets = assetsOf(facts, kind);
  if (assets.length === 0) return nothing;
  const licences = new Set(assets.map((each) => textOf(each.license)));
  return {
    ...nothing,
    isStated: true,
    released: 'yes',
    license: licences.size === 1 ? ([...licences][0] ?? null) : null,
    url: textOf(assets[0]?.url),
  };
}

/** The licence of the whole distribution, where the provider says that it reaches so far; never where a part has an answer of its own. */
function wholeLicence(facts: ModelFacts, path: string): string | null {
  if (lookup(facts, `${path}.license`).state !== 'missing') return null;
  if (given(facts, 'openness.license_covers') !== 'distribution') return null;
  return textOf(given(facts, 'licensing.license'));
}

function entriesAt(facts: ModelFacts, path: string): readonly Entry[] {
  const value = given(facts, path);
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

/** A text that says something. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

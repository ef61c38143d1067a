/** Where an answer under `openness` says otherwise than a fact that was there before, or a part is said to stand in itself. */

import { findLicence } from '../../facts/licence.js';
import { given } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { isEntry } from '../../facts/stated.js';
import { type Params, pathValue, saidValue, wordValue } from '../../finding/value.js';
import { type ComponentKey, componentKeys, components } from '../parts/components.js';
import { assetsOf, partPath, textOf, wayOf } from './part.js';

/** Two answers that can't both hold, as a sentence with what fills it. */
export interface Contradiction {
  readonly path: string;
  readonly other: string;
  readonly says: string;
  readonly params: Params;
}

/** Every contradiction, in the order of the facts. */
export function contradictions(facts: ModelFacts): readonly Contradiction[] {
  return [
    ...componentKeys.flatMap((key) => [
      ...ofRelease(facts, key),
      ...ofTerms(facts, key),
      ...ofCircle(facts, key),
    ]),
    ...ofGate(facts),
  ];
}

/** What the older fact of a part says, where it denies or affirms what `released` says. */
function ofRelease(facts: ModelFacts, key: ComponentKey): readonly Contradiction[] {
  const path = `${partPath(key)}.released`;
  const released = given(facts, path);
  if (typeof released !== 'boolean') return [];
  const [other, older] = olderRelease(facts, key);
  if (other === null || older === released) return [];
  return [
    {
      path,
      other,
      says: '{path} is {here}, and {other} says otherwise',
      params: {
        path: pathValue(path),
        here: wordValue(String(released)),
        other: pathValue(other),
      },
    },
  ];
}

function olderRelease(
  facts: ModelFacts,
  key: ComponentKey,
): readonly [path: string | null, answer: boolean] {
  if (key === 'parameters_final') {
    const path = 'licensing.availability.weights.public';
    const value = given(facts, path);
    return [typeof value === 'boolean' ? path : null, value === true];
  }
  // Information on the architecture may be public without its code, not the other way round.
  if (key === 'model_architecture') {
    const path = 'licensing.availability.architecture.public';
    const isHidden = given(facts, path) === false;
    return [isHidden ? path : null, false];
  }
  if (key === 'model_card')
    return [textOf(given(facts, 'model.model_card_url')) && 'model.model_card_url', true];
  const { asset } = components[key];
  const isListed = asset !== undefined && assetsOf(facts, asset).length > 0;
  return [isListed ? 'model.additional_assets' : null, true];
}

function ofTerms(facts: ModelFacts, key: ComponentKey): readonly Contradiction[] {
  const path = `${partPath(key)}.license`;
  const here = textOf(given(facts, path));
  const { asset } = components[key];
  const [other, there] =
    key === 'parameters_final'
      ? (['licensing.license', textOf(given(facts, 'licensing.license'))] as const)
      : ([
          'model.additional_assets',
          asset === undefined ? null : licenceOfAssets(facts, asset),
        ] as const);
  if (here === null || there === null || isSame(here, there)) return [];
  return [
    {
      path,
      other,
      says: '{path} is {here}, and {other} says {there}',
      params: {
        path: pathValue(path),
        here: saidValue(here),
        other: pathValue(other),
        there: saidValue(there),
      },
    },
  ];
}

/** The one licence of all assets of a kind. */
function licenceOfAssets(facts: ModelFacts, kind: string): string | null {
  const licences = new Set(assetsOf(facts, kind).map((each) => textOf(each.license)));
  return licences.size === 1 ? ([...licences][0] ?? null) : null;
}

function isSame(here: string, there: string): boolean {
  const known = findLicence(here);
  return known === null ? here.toLowerCase() === there.toLowerCase() : known === findLicence(there);
}

function ofCircle(facts: ModelFacts, key: ComponentKey): readonly Contradiction[] {
  const way = wayOf(facts, key);
  if (way.length < 2 || way.at(-1) !== key) return [];
  const path = `${partPath(key)}.part_of`;
  return [
    {
      path,
      other: path,
      says: '{path} leads back to the part itself',
      params: { path: pathValue(path) },
    },
  ];
}

/** A gate before the weights is a term beside the licence, and weights that anyone fetches have none. */
function ofGate(facts: ModelFacts): readonly Contradiction[] {
  const path = 'openness.terms_beyond_licence';
  const other = 'licensing.availability.weights.access';
  const terms = given(facts, path);
  const access = given(facts, other);
  if (!Array.isArray(terms) || typeof access !== 'string') return [];
  const hasGate = terms.filter(isEntry).some(({ kind }) => kind === 'gate');
  if (hasGate === (access !== 'open')) return [];
  const params = { path: pathValue(path), other: pathValue(other), access: wordValue(access) };
  return [
    {
      ...{ path, other, params },
      says: hasGate
        ? '{path} names a gate, and {other} is {access}'
        : '{other} is {access}, and {path} names no gate',
    },
  ];
}

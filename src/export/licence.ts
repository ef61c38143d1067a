/** The licence of a model as SPDX writes it: an id, an expression, or a reference of its own. */
// @ts-expect-error the package ships no types
import parse from 'spdx-expression-parse';
import { type LicenceTree, lookupLicence } from '../facts/licence.js';
import { conflictsOf } from '../facts/provenance.js';
import { unspecificLicenceIds } from '../law/licences.js';
import { addressOf } from './identifiers.js';
import type { Stated } from './stated.js';

export interface ExportedLicence {
  /** Valid as an SPDX expression; null where the licence has a name in words alone. */
  readonly expression: string | null;
  /** The expression is one id of the SPDX list. */
  readonly isListed: boolean;
  /** As a reader knows it. */
  readonly name: string;
  readonly url: string | null;
  /** No conflict between files is open on it. */
  readonly isConcluded: boolean;
}

/** The stated licence; null where none is, or where the word names no licence. */
export function exportedLicence(
  stated: Stated,
  facts: Parameters<typeof conflictsOf>[0],
): ExportedLicence | null {
  const written = stated.text('licensing.license');
  if (written === null) return null;
  const isOpen = conflictsOf(facts).some(
    ({ path, id, settled }) =>
      settled === null && (path === 'licensing.license' || id.startsWith('licence')),
  );
  const shared = { url: addressOf(stated.text('licensing.license_url')), isConcluded: !isOpen };
  if ((unspecificLicenceIds as readonly string[]).includes(written.toLowerCase())) {
    const name = stated.text('licensing.license_name');
    if (name === null) return null;
    return { ...shared, expression: referenceTo(name), isListed: false, name };
  }
  const tree = lookupLicence(written);
  const expression = expressionOf(tree, true);
  const isListed =
    tree.kind !== 'or' && tree.kind !== 'and' && isSpdx(expression) && !expression.includes(' ');
  const name =
    tree.kind === 'licence' && tree.exception === undefined ? tree.licence.name : written;
  return {
    ...shared,
    expression,
    isListed: isListed && !expression.startsWith('LicenseRef-'),
    name,
  };
}

function expressionOf(tree: LicenceTree, isOutermost: boolean): string {
  if ('parts' in tree) {
    const parts = tree.parts.map((part) => expressionOf(part, false));
    const joined = parts.join(` ${tree.kind.toUpperCase()} `);
    return isOutermost ? joined : `(${joined})`;
  }
  const name = tree.kind === 'unknown' ? tree.name : tree.licence.id;
  const id = isSpdx(name) ? name : referenceTo(name);
  const exception = tree.kind === 'licence' ? tree.exception : undefined;
  return exception !== undefined && isSpdx(`${id} WITH ${exception}`)
    ? `${id} WITH ${exception}`
    : id;
}

function isSpdx(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A name of its own for a licence that the SPDX list does not hold: letters, figures, dots and hyphens. */
function referenceTo(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
  return `LicenseRef-${(id === '' ? 'unnamed' : id).slice(0, 80)}`;
}

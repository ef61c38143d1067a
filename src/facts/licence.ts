/** Resolves what stands in `licensing.license` — an id, a name, an SPDX expression — to known licences. */
// @ts-expect-error the package ships no types; `ParsedExpression` is what it returns

import parse from 'spdx-expression-parse';
import { type Licence, licences } from '../law/licences.js';
import { keptByText } from '../text/kept-by-text.js';
import { compactKey, licenceKey } from './licence-key.js';

/** A known licence, or a name that the program does not know. */
export type LicenceLeaf =
  | { readonly kind: 'licence'; readonly licence: Licence; readonly exception?: string }
  | { readonly kind: 'unknown'; readonly name: string };

/** Alternatives (`or`) or licences that all bind (`and`), down to single licences. */
export type LicenceTree =
  | LicenceLeaf
  | { readonly kind: 'or' | 'and'; readonly parts: readonly LicenceTree[] };

/** What the parser returns; it ships no types of its own. */
type ParsedExpression =
  | { readonly license: string; readonly exception?: string }
  | {
      readonly conjunction: 'and' | 'or';
      readonly left: ParsedExpression;
      readonly right: ParsedExpression;
    };

/** No expression in use comes near this length; whatever is longer is not worth the time. */
const longest = 1000;

interface Keys {
  readonly byKey: ReadonlyMap<string, Licence>;
  readonly byCompactKey: ReadonlyMap<string, Licence>;
}

let keys: Keys | null = null;

/** All licences by the keys of their ids, names and aliases, made for the first name that is not simply an id. */
function allKeys(): Keys {
  if (keys === null) {
    const byKey = new Map<string, Licence>();
    const byCompactKey = new Map<string, Licence>();
    for (const licence of Object.values(licences)) {
      for (const name of [licence.id, licence.name, ...licence.aliases]) {
        byKey.set(licenceKey(name), licence);
        byCompactKey.set(compactKey(name), licence);
      }
    }
    keys = { byKey, byCompactKey };
  }
  return keys;
}

const byId = new Map(Object.values<Licence>(licences).map((licence) => [licence.id, licence]));

/** The licence of that id, name or alias, however it is spelt; null if the program does not know it. */
export const findLicence = keptByText((name): Licence | null => {
  if (name.length > longest || !isClosed(name)) return null;
  const exact = byId.get(name);
  if (exact) return exact;
  const { byKey, byCompactKey } = allKeys();
  return byKey.get(licenceKey(name)) ?? byCompactKey.get(compactKey(name)) ?? null;
});

/** Brackets that do not close are no part of a name. */
const isClosed = (name: string): boolean =>
  [...name].filter((sign) => sign === '(').length ===
  [...name].filter((sign) => sign === ')').length;

/** Ids are matched without regard to case; names of vendors may stand inside an expression; nothing throws. */
export const lookupLicence = keptByText(treeOf);

function treeOf(expression: string): LicenceTree {
  const text = expression.trim();
  if (text.length > longest) return { kind: 'unknown', name: `${text.slice(0, 40)}…` };
  const parts = text
    .split(';')
    .map((part) => part.replace(/(?<!\s)\s*\([a-z ]+\)\s*$/i, '').trim());
  if (parts.length > 1) return { kind: 'and', parts: parts.map((part) => lookupLicence(part)) };

  const licence = findLicence(text) ?? findLicence(parts[0] ?? text);
  if (licence) return { kind: 'licence', licence };
  return parseExpression(text) ?? inWords(text) ?? { kind: 'unknown', name: text };
}

/** `Apache 2.0 or MIT License`: names of several words joined as in an expression, if all of them are known. */
function inWords(text: string): LicenceTree | null {
  const choices = text.split(/(?<!\s)\s+or\s+(?!later|any|newer)/i);
  const joined = choices.map((choice) => choice.split(/(?<!\s)\s+and\s+/i).map(findLicence));
  if (joined.length + (joined[0]?.length ?? 0) < 3) return null;
  const trees = joined.map((parts): LicenceTree | null => {
    const known = parts.flatMap((licence) => licence ?? []);
    if (known.length < parts.length) return null;
    const leaves = known.map((licence): LicenceTree => ({ kind: 'licence', licence }));
    return leaves.length === 1 ? (leaves[0] ?? null) : { kind: 'and', parts: leaves };
  });
  const parts = trees.flatMap((tree) => tree ?? []);
  if (parts.length < trees.length) return null;
  return parts.length === 1 ? (parts[0] ?? null) : { kind: 'or', parts };
}

/** Lets the parser judge the structure alone: every id becomes a reference, so that case and vendors' ids do not matter. */
function parseExpression(text: string): LicenceTree | null {
  const names: string[] = [];
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  const neutral = tokens.map((token, index) => {
    if (/^(and|or|with)$/i.test(token)) return token.toUpperCase();
    if (/^[()]$/.test(token) || /^with$/i.test(tokens[index - 1] ?? '')) return token;
    names.push(token);
    return `LicenseRef-${names.length - 1}`;
  });
  try {
    return resolve(parse(neutral.join(' ')) as ParsedExpression, names);
  } catch {
    return null;
  }
}

function resolve(expression: ParsedExpression, names: readonly string[]): LicenceTree {
  if ('conjunction' in expression) {
    const { conjunction, left, right } = expression;
    const parts = [left, right]
      .map((side) => resolve(side, names))
      .flatMap((side) => (side.kind === conjunction ? side.parts : [side]));
    return { kind: conjunction, parts };
  }
  const name = names[Number(expression.license.slice('LicenseRef-'.length))] ?? expression.license;
  const licence = findLicence(name) ?? findLicence(name.replace(/\+$/, ''));
  if (!licence) return { kind: 'unknown', name };
  return expression.exception === undefined
    ? { kind: 'licence', licence }
    : { kind: 'licence', licence, exception: expression.exception };
}

/** The known licences and the unknown names of a tree, in the order in which they stand. */
export function licenceLeaves(tree: LicenceTree): readonly LicenceLeaf[] {
  return 'parts' in tree ? tree.parts.flatMap(licenceLeaves) : [tree];
}

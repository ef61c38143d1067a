/** What stands in the place of a licence, held against lists of licences and against what a free licence may ask. */

import { type LicenceLeaf, type LicenceTree, lookupLicence } from '../../facts/licence.js';
import { clauseSaid, knownClauseSaid } from '../../figures/licence-clause.js';
import type { Said } from '../../finding/say.js';
import { nameValue } from '../../finding/value.js';
import { type Approvals, licenceApprovals } from '../../law/licences/approvals.js';
import type { Licence, LicenceRestriction, RestrictionKind } from '../../law/licences.js';
import { allOf, type Judged, judged, oneOf } from './judged.js';

/** One of the four freedoms by the right that carries it. */
export type Freedom = keyof Licence['rights'];

export const rights: readonly Freedom[] = ['use', 'access', 'modify', 'distribute'];

/** How each right is called in a sentence. */
export const rightWords: Readonly<Record<Freedom, string>> = {
  use: 'use',
  access: 'study',
  modify: 'change',
  distribute: 'pass on',
};

/** A licence that restricts so is not free, whatever the law makes of it. */
const closingKinds: readonly RestrictionKind[] = [
  'non_commercial',
  'research_only',
  'no_redistribution',
  'user_threshold',
  'separate_commercial_license',
  'field_of_use',
  'safety_use_restriction',
  'union_excluded',
];

/** A restriction of a known licence, or one as the facts state it. */
export type StatedRestriction = Partial<LicenceRestriction> & { readonly kind: string };

/** The word for what is published without any terms. */
const withoutTerms = 'none';

/** Whether the place of a licence says that there are no terms. */
export const isWithoutTerms = (text: string): boolean => text.trim().toLowerCase() === withoutTerms;

/** The answer of a licence expression from that of each licence in it: of alternatives the mildest, of several that bind the strictest. */
function fold(tree: LicenceTree, answer: (leaf: LicenceLeaf) => Judged): Judged {
  if (!('parts' in tree)) return answer(tree);
  const parts = tree.parts.map((part) => fold(part, answer));
  return tree.kind === 'or' ? oneOf(...parts) : allOf(...parts);
}

const hasToBeRead = (name: string): Judged =>
  judged('review', 'the terms of {licence} have to be read', { licence: nameValue(name) });

/** Whether a licence is on one of the lists; `review` where the name stands for several texts, or for one that is not known here. */
export function isListed(text: string, lists: readonly (keyof Approvals)[]): Judged {
  return fold(lookupLicence(text), (leaf) => {
    if (leaf.kind === 'unknown') return hasToBeRead(leaf.name);
    const { id, name } = leaf.licence;
    const row = licenceApprovals[id] ?? {};
    const licence = nameValue(name);
    if (lists.some((list) => row[list] === true)) return judged('true', '{licence}', { licence });
    if (lists.some((list) => row[list] === null))
      return judged('review', '{licence} stands for several texts', { licence });
    return judged('false', '{licence}', { licence });
  });
}

/** What a restriction of a known licence, or one that is stated beside it, makes of a freedom. */
export function restrictionsJudged(
  from: string,
  restrictions: readonly StatedRestriction[],
): Judged {
  return allJudged(restrictions, (each) => clauseSaid(from, each));
}

function allJudged<Each extends StatedRestriction>(
  restrictions: readonly Each[],
  say: (restriction: Each) => Said,
): Judged {
  return allOf(
    ...restrictions.map((each) => {
      const { text, values } = say(each);
      const isClosing = (closingKinds as readonly string[]).includes(each.kind);
      return {
        truth: isClosing ? 'false' : each.kind === 'other' ? 'review' : 'true',
        text,
        values,
      } as const;
    }),
  );
}

/** Whether the licence leaves a freedom to everybody and for any purpose; `unread` answers for a licence that is not known here. */
export function leavesFree(text: string, right: Freedom, unread: (name: string) => Judged): Judged {
  return fold(lookupLicence(text), (leaf) => {
    if (leaf.kind === 'unknown') return unread(leaf.name);
    const { name, rights: granted, restrictions } = leaf.licence;
    const licence = nameValue(name);
    const words = rightWords[right];
    if (!granted[right])
      return judged('false', `{licence} does not let everybody ${words} it`, { licence });
    const bound = allJudged(restrictions, (each) => knownClauseSaid(name, each));
    return bound.truth === 'true'
      ? judged('true', `{licence} lets everybody ${words} it for any purpose`, { licence })
      : bound;
  });
}

/** Whether the licence leaves all four freedoms; `unknown` for one that is not known here. */
export function leavesFreedoms(text: string): Judged {
  const unread = (name: string): Judged =>
    judged('unknown', 'the terms of {licence} are not known', { licence: nameValue(name) });
  return allOf(...rights.map((right) => leavesFree(text, right, unread)));
}

/** The name of the licence as a reader knows it. */
export function licenceName(text: string): string {
  const tree = lookupLicence(text);
  return tree.kind === 'licence' ? tree.licence.name : text;
}

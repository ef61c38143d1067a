/** The terms of the licence that the facts name: of several that one may choose from, the best. */
import { type LicenceTree, lookupLicence } from '../../facts/licence.js';
import { given } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { Restriction } from '../../figures/licence-clause.js';
import type { LicenceRestriction } from '../../law/licences.js';

const rights = ['access', 'use', 'modify', 'distribute'] as const;

/** One of the four rights that the exception asks for. */
export type Right = (typeof rights)[number];

/** Restrictions that the Guidelines name as disqualifying (section 4.2.1, L1 to L4). */
const disqualifying: readonly string[] = [
  'non_commercial',
  'research_only',
  'no_redistribution',
  'user_threshold',
  'separate_commercial_license',
];

/** Restrictions whose effect the Guidelines leave open. */
const unsettledKinds: readonly string[] = [
  'field_of_use',
  'safety_use_restriction',
  'union_excluded',
  'other',
];

/** A restriction that the Guidelines name as disqualifying, or one of use that serves no safety (section 4.2.1). */
export function isDisqualifying({ kind, aim }: Restriction): boolean {
  return disqualifying.includes(kind) || (kind === 'field_of_use' && aim === 'other');
}

/** A restriction whose effect the Guidelines leave open. */
export function isUnsettledTerm(restriction: Restriction): boolean {
  return unsettledKinds.includes(restriction.kind) && !isDisqualifying(restriction);
}

/** What a licence grants and restricts. */
interface Terms {
  readonly rights: Readonly<Record<Right, boolean>> | null;
  readonly restrictions: readonly LicenceRestriction[];
  readonly names: readonly string[];
  readonly copyleft: boolean;
}

/** The licence of the model. */
interface Licence {
  /** The best choice of the licence expression; null where the licence is not in the table. */
  readonly terms: Terms | null;
  readonly stated: boolean;
  readonly name: string;
}

/** The licence that the facts state, with the best of the terms that it offers. */
export function licenceOf(facts: ModelFacts): Licence {
  return licenceNamed(given(facts, 'licensing.license'));
}

/** The licence that an expression names, with the best of the terms that it offers. */
export function licenceNamed(expression: unknown): Licence {
  if (typeof expression !== 'string') return { terms: null, stated: false, name: 'the licence' };
  const options = [...choices(lookupLicence(expression))].sort((a, b) => rank(a) - rank(b));
  return { terms: options[0] ?? null, stated: true, name: expression };
}

/** The rank of a set of terms, best first: OR takes the best verdict, since the licensee chooses. */
function rank(terms: Terms | null): number {
  if (!terms) return 2;
  const lacks = !terms.rights || rights.some((right) => !terms.rights?.[right]);
  if (lacks || terms.restrictions.some(isDisqualifying)) return 3;
  return terms.restrictions.some(isUnsettledTerm) ? 1 : 0;
}

/** The rights of the four that the terms do not grant. */
export function missingRights(terms: Terms): readonly Right[] {
  return rights.filter((right) => !terms.rights?.[right]);
}

/** Does the licence grant all four rights, without a disqualifying restriction? */
export function isFree(terms: Terms): boolean {
  return rank(terms) < 3;
}

/** The ways in which a licence expression may be taken: AND joins terms, OR gives a choice. Null marks a licence that is not in the table. */
function choices(tree: LicenceTree): readonly (Terms | null)[] {
  switch (tree.kind) {
    case 'licence':
      // Terms that nobody has read decide nothing: the licence is one that has to be read.
      if (tree.licence.confidence === 'unverified') return [null];
      return [
        {
          rights: tree.licence.rights,
          restrictions: tree.licence.restrictions,
          names: [tree.licence.name],
          copyleft: tree.licence.copyleft === true,
        },
      ];
    case 'unknown':
      return [null];
    case 'or':
      return tree.parts.flatMap(choices);
    case 'and':
      return tree.parts.map(choices).reduce<readonly (Terms | null)[]>(
        (left, right) => left.flatMap((a) => right.map((b) => join(a, b))),
        [
          {
            rights: { access: true, use: true, modify: true, distribute: true },
            restrictions: [],
            names: [],
            copyleft: false,
          },
        ],
      );
  }
}

function join(a: Terms | null, b: Terms | null): Terms | null {
  if (!a || !b) return null;
  const both = (right: Right): boolean =>
    (a.rights?.[right] ?? false) && (b.rights?.[right] ?? false);
  return {
    rights: {
      access: both('access'),
      use: both('use'),
      modify: both('modify'),
      distribute: both('distribute'),
    },
    restrictions: [...a.restrictions, ...b.restrictions],
    names: [...a.names, ...b.names],
    copyleft: a.copyleft || b.copyleft,
  };
}

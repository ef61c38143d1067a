/** The shape of a known licence, and the helper that gives licences of one kind what they have in common. */
import type { Confidence } from '../provisions/define.js';

/** What a licence may attach to its grant; which of these matter for the open-source exception is decided by the gate. */
export const restrictionKinds = [
  'non_commercial',
  'research_only',
  'no_redistribution',
  'user_threshold',
  'separate_commercial_license',
  'field_of_use',
  'safety_use_restriction',
  'attribution',
  'share_alike',
  'union_excluded',
  'other',
] as const;
export type RestrictionKind = (typeof restrictionKinds)[number];

/** What a restriction of use serves: public safety, security or fundamental rights, or something else such as competition. */
export type RestrictionAim = 'safety' | 'other';

export interface LicenceRestriction {
  readonly kind: RestrictionKind;
  /** Only for a field of use, where its purpose is plain from the clause. */
  readonly aim?: RestrictionAim;
  /** Where the licence says it; absent where we are not sure of the number. */
  readonly clause?: string;
  readonly description: string;
}

/** As of a provision; `unverified`: terms are reported, nobody of us has read them, so they decide nothing. */
export type LicenceConfidence = Confidence | 'unverified';

export interface LicenceRights {
  readonly access: boolean;
  readonly use: boolean;
  readonly modify: boolean;
  readonly distribute: boolean;
}

export interface Licence {
  /** SPDX id where there is one, else the Hugging Face id, else a short name of our own. */
  readonly id: string;
  readonly name: string;
  /** Other ids and names under which people know it; compared without regard to case. */
  readonly aliases: readonly string[];
  readonly rights: LicenceRights;
  readonly restrictions: readonly LicenceRestriction[];
  /** Changed versions carry the same licence. */
  readonly copyleft?: boolean;
  readonly link: string;
  /** How far our reading of its text was checked. */
  readonly confidence: LicenceConfidence;
  /** Approved by the Open Source Initiative, by the SPDX list; absent where not looked up here. */
  readonly osi?: boolean;
}

/** A licence as written in the tables: name, then whatever its group does not say. */
export interface LicenceRow extends Partial<Omit<Licence, 'id' | 'name'>> {
  readonly name: string;
}

type Shared = Pick<Licence, 'rights' | 'restrictions'> &
  Partial<Pick<Licence, 'copyleft' | 'confidence' | 'osi'>>;

/** Completes licences of one kind; those without a link of their own are found on spdx.org under their id. */
export function licenceGroup(
  shared: Shared,
  rows: Readonly<Record<string, LicenceRow>>,
): Readonly<Record<string, Licence>> {
  const complete = Object.entries(rows).map(([id, row]) => [
    id,
    {
      confidence: 'memory',
      aliases: [],
      link: `https://spdx.org/licenses/${id}.html`,
      ...shared,
      ...row,
      id,
    },
  ]);
  return Object.fromEntries(complete) as Record<string, Licence>;
}

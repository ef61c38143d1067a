/** The conditions of the open-source exception as its paper asks them: positively, with the sentence that each stated fact carries. */
import type { LabelKey, ProviderKey } from '../../languages/say.js';

/** Messages of this paper that deny something. */
export type ShownDenial = Extract<ProviderKey, `exception/shows/${string}/denies`>;

/** What a stated value shows, as a sentence of the provider: one that affirms, or one that denies. */
export type ShownFact = {
  readonly fact: string;
  readonly is: boolean | string;
} /** `isWhole`: the sentence holds the question of law, too. */ & (
  | { readonly says: LabelKey; readonly isWhole?: true }
  | { readonly denies: ShownDenial }
);

export interface AskedCondition {
  /** So that "yes" is the good answer. */
  readonly asks: LabelKey;
  /** Key under `licensing.statements`, where the provider may say more. */
  readonly statement: string | null;
  readonly shows: readonly ShownFact[];
  /** Where it can be seen. */
  readonly link?: string;
}

const money = 'licensing.monetisation';
const open = 'licensing.availability';

/** By the name of the condition in the gate. */
export const askedConditions: Readonly<Record<string, AskedCondition>> = {
  'no systemic risk': {
    asks: 'exception/asks/risk',
    statement: 'no_systemic_risk',
    shows: [
      {
        fact: 'risk.systemic.designated',
        is: false,
        denies: 'exception/shows/not-designated/denies',
      },
      { fact: 'risk.systemic.designated', is: true, says: 'exception/shows/designated' },
    ],
  },
  'right of access': {
    asks: 'exception/asks/access',
    statement: 'access',
    shows: [],
    link: `${open}.weights.url`,
  },
  'right of use': {
    asks: 'exception/asks/use',
    statement: 'use',
    shows: [],
    link: 'licensing.license_url',
  },
  'right of modification': { asks: 'exception/asks/modify', statement: 'modify', shows: [] },
  'right of distribution': {
    asks: 'exception/asks/distribute',
    statement: 'distribute',
    shows: [],
  },
  'no disqualifying restriction': {
    asks: 'exception/asks/restriction',
    statement: null,
    shows: [],
  },
  'no unsettled licence term': {
    asks: 'exception/asks/unsettled-term',
    statement: null,
    shows: [],
  },
  'no failing term of a base model': {
    asks: 'exception/asks/base',
    statement: null,
    shows: [],
  },
  'no unsettled term of a base model': {
    asks: 'exception/asks/unsettled-base',
    statement: null,
    shows: [],
  },
  'weights reachable without another condition': {
    asks: 'exception/asks/reachable',
    statement: 'access',
    shows: [
      {
        fact: `${open}.weights.access`,
        is: 'open',
        says: 'exception/shows/downloaded',
      },
      {
        fact: `${open}.weights.access`,
        is: 'gated',
        says: 'exception/shows/gated',
        isWhole: true,
      },
    ],
  },
  'no price': {
    asks: 'exception/asks/price',
    statement: 'price',
    shows: [
      { fact: `${money}.price`, is: false, denies: 'exception/shows/no-price/denies' },
      { fact: `${money}.price`, is: true, says: 'exception/shows/price' },
    ],
  },
  'no dual licence': {
    asks: 'exception/asks/dual-licence',
    statement: 'dual_license',
    shows: [
      {
        fact: `${money}.dual_license`,
        is: false,
        denies: 'exception/shows/no-paid-licence/denies',
      },
      { fact: `${money}.dual_license`, is: true, says: 'exception/shows/paid-licence' },
    ],
  },
  'no mandatory paid support': {
    asks: 'exception/asks/support',
    statement: 'support',
    shows: [
      {
        fact: `${money}.mandatory_paid_support`,
        is: false,
        denies: 'exception/shows/no-support/denies',
      },
      { fact: `${money}.mandatory_paid_support`, is: true, says: 'exception/shows/support' },
    ],
  },
  'no exclusive paid or advertising-funded hosting': {
    asks: 'exception/asks/hosting',
    statement: 'hosting',
    shows: [
      {
        fact: `${money}.exclusive_paid_or_ad_funded_hosting`,
        is: false,
        denies: 'exception/shows/no-platform/denies',
      },
      {
        fact: `${money}.exclusive_paid_or_ad_funded_hosting`,
        is: true,
        says: 'exception/shows/platform',
      },
    ],
  },
  'no personal data as the price': {
    asks: 'exception/asks/personal-data',
    statement: 'personal_data',
    shows: [
      {
        fact: `${money}.personal_data_required`,
        is: 'no',
        denies: 'exception/shows/no-personal-data/denies',
      },
      {
        fact: `${money}.personal_data_required`,
        is: 'security_only',
        says: 'exception/shows/personal-data-for-security',
      },
      {
        fact: `${money}.personal_data_required`,
        is: 'yes',
        says: 'exception/shows/personal-data',
      },
    ],
  },
  'public parameters': {
    asks: 'exception/asks/parameters',
    statement: 'weights',
    shows: [
      { fact: `${open}.weights.public`, is: true, says: 'exception/shows/weights' },
      { fact: `${open}.weights.public`, is: false, denies: 'exception/shows/no-weights/denies' },
    ],
    link: `${open}.weights.url`,
  },
  'public architecture': {
    asks: 'exception/asks/architecture',
    statement: 'architecture',
    shows: [
      { fact: `${open}.architecture.public`, is: true, says: 'exception/shows/architecture' },
      {
        fact: `${open}.architecture.public`,
        is: false,
        denies: 'exception/shows/no-architecture/denies',
      },
    ],
    link: `${open}.architecture.url`,
  },
  'public usage information': {
    asks: 'exception/asks/usage',
    statement: 'usage_information',
    shows: [
      {
        fact: `${open}.usage_information.public`,
        is: false,
        denies: 'exception/shows/no-usage/denies',
      },
    ],
    link: `${open}.usage_information.url`,
  },
};

/** The heads of the four blocks. */
export const blockHeads: Readonly<Record<string, LabelKey>> = {
  'systemic risk': 'exception/block/risk',
  licence: 'exception/block/licence',
  monetisation: 'exception/block/payment',
  'public availability': 'exception/block/public',
};

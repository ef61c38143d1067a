/** The conditions of the open-source exception as its paper asks them: positively, with the sentence that each stated fact carries. */

/** What a stated value shows, as a sentence of the provider. */
export interface ShownValue {
  readonly fact: string;
  readonly is: boolean | string;
  readonly says: string;
}

export interface AskedCondition {
  /** So that "yes" is the good answer. */
  readonly asks: string;
  /** Key under `licensing.statements`, where the provider may say more. */
  readonly statement: string | null;
  readonly shows: readonly ShownValue[];
  /** Where it can be seen. */
  readonly link?: string;
}

const money = 'licensing.monetisation';
const open = 'licensing.availability';

/** By the name of the condition in the gate. */
export const askedConditions: Readonly<Record<string, AskedCondition>> = {
  'no systemic risk': {
    asks: 'Below the threshold of systemic risk and not designated',
    statement: 'no_systemic_risk',
    shows: [
      {
        fact: 'risk.systemic.designated',
        is: false,
        says: 'The Commission has not designated the model.',
      },
      { fact: 'risk.systemic.designated', is: true, says: 'The Commission designated the model.' },
    ],
  },
  'right of access': {
    asks: 'Anyone may get the model',
    statement: 'access',
    shows: [],
    link: `${open}.weights.url`,
  },
  'right of use': {
    asks: 'Anyone may use it',
    statement: 'use',
    shows: [],
    link: 'licensing.license_url',
  },
  'right of modification': { asks: 'Anyone may modify it', statement: 'modify', shows: [] },
  'right of distribution': {
    asks: 'Anyone may pass it on, changed or not',
    statement: 'distribute',
    shows: [],
  },
  'no disqualifying restriction': {
    asks: 'Free of terms that exclude the exception',
    statement: null,
    shows: [],
  },
  'no unsettled licence term': {
    asks: 'Free of terms on which the law is unsettled',
    statement: null,
    shows: [],
  },
  'no failing term of a base model': {
    asks: 'Base model free of terms that exclude the exception',
    statement: null,
    shows: [],
  },
  'no unsettled term of a base model': {
    asks: 'Base model free of terms on which the law is unsettled',
    statement: null,
    shows: [],
  },
  'weights reachable without another condition': {
    asks: 'Weights given without a further condition',
    statement: 'access',
    shows: [
      {
        fact: `${open}.weights.access`,
        is: 'open',
        says: 'The weights can be downloaded without approval.',
      },
    ],
  },
  'no price': {
    asks: 'Free of charge',
    statement: 'price',
    shows: [
      {
        fact: `${money}.price`,
        is: false,
        says: 'No price is asked for access, use, modification or distribution.',
      },
      { fact: `${money}.price`, is: true, says: 'A price is asked for the model.' },
    ],
  },
  'no dual licence': {
    asks: 'One licence for all',
    statement: 'dual_license',
    shows: [
      {
        fact: `${money}.dual_license`,
        is: false,
        says: 'No paid licence is offered beside the public one.',
      },
      {
        fact: `${money}.dual_license`,
        is: true,
        says: 'A paid licence is offered beside the public one.',
      },
    ],
  },
  'no mandatory paid support': {
    asks: 'No support that must be bought',
    statement: 'support',
    shows: [
      {
        fact: `${money}.mandatory_paid_support`,
        is: false,
        says: 'Access and use do not depend on buying support.',
      },
      {
        fact: `${money}.mandatory_paid_support`,
        is: true,
        says: 'Access or use depends on buying support.',
      },
    ],
  },
  'no exclusive paid or advertising-funded hosting': {
    asks: 'Not only on a paid platform, or one with advertising',
    statement: 'hosting',
    shows: [
      {
        fact: `${money}.exclusive_paid_or_ad_funded_hosting`,
        is: false,
        says: 'Access does not depend on a paid platform or one financed by advertising.',
      },
      {
        fact: `${money}.exclusive_paid_or_ad_funded_hosting`,
        is: true,
        says: 'Access depends on a paid platform or one financed by advertising.',
      },
    ],
  },
  'no personal data as the price': {
    asks: 'No personal data asked in return',
    statement: 'personal_data',
    shows: [
      {
        fact: `${money}.personal_data_required`,
        is: 'no',
        says: 'No personal data is required for access or use.',
      },
      {
        fact: `${money}.personal_data_required`,
        is: 'security_only',
        says: 'Personal data is required for the security of the model alone.',
      },
      {
        fact: `${money}.personal_data_required`,
        is: 'yes',
        says: 'Personal data is required for access or use.',
      },
    ],
  },
  'public parameters': {
    asks: 'Parameters public, including the weights',
    statement: 'weights',
    shows: [
      { fact: `${open}.weights.public`, is: true, says: 'The weights are public.' },
      { fact: `${open}.weights.public`, is: false, says: 'The weights are not public.' },
    ],
    link: `${open}.weights.url`,
  },
  'public architecture': {
    asks: 'Information on the architecture public',
    statement: 'architecture',
    shows: [
      {
        fact: `${open}.architecture.public`,
        is: true,
        says: 'Information on the architecture is public.',
      },
      {
        fact: `${open}.architecture.public`,
        is: false,
        says: 'Information on the architecture is not public.',
      },
    ],
    link: `${open}.architecture.url`,
  },
  'public usage information': {
    asks: 'Information on usage public',
    statement: 'usage_information',
    shows: [
      {
        fact: `${open}.usage_information.public`,
        is: false,
        says: 'Information on usage is not public.',
      },
    ],
    link: `${open}.usage_information.url`,
  },
};

/** The heads of the four blocks. */
export const blockHeads: Readonly<Record<string, string>> = {
  'systemic risk': 'No systemic risk',
  licence: 'Licence',
  monetisation: 'No payment',
  'public availability': 'Public information',
};

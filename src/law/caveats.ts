/** What travels with a conclusion that rests on an open or close point: printed wherever the conclusion is, and told in the verdict. */
import type { ProvisionId } from './provisions.js';

export interface CaveatText {
  /** A full clause in plain English, no full stop. */
  readonly text: string;
  readonly provision: ProvisionId;
  /** The law is open there; a figure that is close and a replaced amount are no open point of law. */
  readonly isUnsettled: boolean;
}

export const caveats = {
  borderline: {
    text: 'a figure lies so close to its threshold that a better estimate could change the answer',
    provision: 'gl-annex-a.2',
    isUnsettled: false,
  },
  'against-criterion': {
    text: 'the model meets the indicative criterion of general purpose, and is taken out by the reasons that the provider gives',
    provision: 'gl-2.1',
    isUnsettled: true,
  },
  'estimate-differs': {
    text: 'the stated compute is further from its own estimate than the guidelines accept',
    provision: 'gl-annex-a.2',
    isUnsettled: true,
  },
  'designation-ground': {
    text: 'the ground of the designation is not stated, and a designation on the criteria of Annex XIII is assumed',
    provision: 'gl-2.3.4',
    isUnsettled: true,
  },
  'before-placement': {
    text: 'whether the duties of a model with systemic risk begin before its placing, once the condition is met, is not settled',
    provision: 'gl-2.2',
    isUnsettled: true,
  },
  'legacy-systemic-risk': {
    text: 'whether the transition for models placed before the duties began covers the duties of systemic risk is not settled',
    provision: 'art-111(3)',
    isUnsettled: true,
  },
  'licence-changed': {
    text: 'the model was released under other terms before: copies already released stay under them, and whether the model as a whole is still released so is not settled',
    provision: 'art-53(2)',
    isUnsettled: true,
  },
  withdrawn: {
    text: 'the model was withdrawn from the Union market: that its duties stand for the time before follows by inference',
    provision: 'art-3(9)',
    isUnsettled: true,
  },
  fallback: {
    text: 'the compute of the base model is not known, and the threshold stands in for it',
    provision: 'gl-3.2',
    isUnsettled: false,
  },
  moved: {
    text: 'the provider moved out of the Union after the placing, and the article speaks of providers established in third countries alone',
    provision: 'art-54(1)',
    isUnsettled: true,
  },
} as const satisfies Record<string, CaveatText>;

export type CaveatId = keyof typeof caveats;

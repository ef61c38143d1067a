/** What a written mandate lets the authorised representative do, task by task, and what binds the representative besides (Article 54). */
import type { ProvisionId } from './provisions.js';
import { lawTerm } from './spell.js';

export interface MandateTask {
  readonly provision: ProvisionId;
  /** How a lawyer cites the very point. */
  readonly cite: string;
  readonly says: string;
}

/** By the values of `provider.authorised_representative.mandate_covers`, in the order of the article. */
export const mandateTasks: Readonly<Record<string, MandateTask>> = {
  verify: {
    provision: 'art-54(3)',
    cite: 'Art. 54(3)(a)',
    says: 'verify that the technical documentation of Annex XI exists and that the duties of Article 53 and, where it applies, of Article 55 are met',
  },
  keep_copy: {
    provision: 'art-54(3)',
    cite: 'Art. 54(3)(b)',
    says: `keep a copy of the technical documentation at the disposal of the AI Office and the national competent authorities for ${lawTerm('representativeRetentionYears')} after the model was placed on the market, and the contact details of the provider`,
  },
  inform: {
    provision: 'art-54(3)',
    cite: 'Art. 54(3)(c)',
    says: 'give the AI Office, on a reasoned request, all information and documentation that is needed to show compliance',
  },
  cooperate: {
    provision: 'art-54(3)',
    cite: 'Art. 54(3)(d)',
    says: 'cooperate with the AI Office and the competent authorities, on a reasoned request, also about AI systems that integrate the model',
  },
  be_addressed: {
    provision: 'art-54(4)',
    cite: 'Art. 54(4)',
    says: 'be addressed by the AI Office or the competent authorities, in addition to the provider or in its stead, on all questions of compliance',
  },
};

/** The days from which the law applies, as ISO dates. */
import { dayInWords } from './words.js';

export interface LawDate {
  readonly date: string;
  /** What happens on that day. */
  readonly says: string;
  /** An id of `provisions`; their own words spell these rows, so `law-words.ts` holds the two against each other. */
  readonly provision: string;
}

// Two days that another row speaks of, too.
const modelDuties = '2025-08-02';
const transparencyOfSystems = '2026-08-02';

export const lawDates = {
  entryIntoForce: {
    date: '2024-08-01',
    says: 'The AI Act enters into force.',
    provision: 'art-113',
  },
  firstChapters: {
    date: '2025-02-02',
    says: 'Scope, definitions, AI literacy and prohibitions apply.',
    provision: 'art-113(a)',
  },
  modelDuties: {
    date: modelDuties,
    says: 'The duties for providers of general-purpose AI models apply.',
    provision: 'art-113(b)',
  },
  amendment: {
    date: '2026-07-27',
    says: 'The amending Regulation (EU) 2026/1744 enters into force.',
    provision: 'omnibus-art-4',
  },
  enforcement: {
    date: '2026-08-02',
    says: 'The Commission can request, evaluate, order and fine; the Act applies in general.',
    provision: 'art-113',
  },
  transparencyOfSystems: {
    date: transparencyOfSystems,
    says: 'The transparency duties for AI systems apply.',
    provision: 'art-50',
  },
  markingOfEarlierSystems: {
    date: '2026-12-02',
    says: `Generative systems placed on the market before ${dayInWords(transparencyOfSystems)} mark what they generate.`,
    provision: 'art-111(4)',
  },
  earlierModels: {
    date: '2027-08-02',
    says: `Models placed on the market before ${dayInWords(modelDuties)} comply.`,
    provision: 'art-111(3)',
  },
  highRiskAnnexIii: {
    date: '2027-12-02',
    says: 'The rules for high-risk systems of Annex III apply.',
    provision: 'art-113(c)',
  },
  highRiskAnnexI: {
    date: '2028-08-02',
    says: 'The rules for high-risk systems of Annex I apply.',
    provision: 'art-113(c)',
  },
} as const satisfies Record<string, LawDate>;

export type LawDateId = keyof typeof lawDates;

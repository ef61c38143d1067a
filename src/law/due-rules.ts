/** From which day each kind of duty is owed, in words: what the program counts, and what the rule rests on. */
import type { Confidence } from './provisions/define.js';
import type { ProvisionId } from './provisions.js';
import { lawDay, lawPeriod } from './spell.js';

/** One rule for a day. */
export interface DueRule {
  readonly says: string;
  readonly provisions: readonly ProvisionId[];
  /** How far the rule was read in the texts; `interpretation` where it is ours. */
  readonly confidence: Confidence | 'interpretation';
}

const base = `the placing on the Union market, and not before ${lawDay('modelDuties')}; for a model placed before that day, ${lawDay('earlierModels')}`;

/** The rules by the word that an obligation names. */
export const dueRules = {
  placement: { says: base, provisions: ['art-113(b)', 'art-111(3)'], confidence: 'verified' },
  'unless-exempt': {
    says: `${base}; where the open-source exception held for a time, the day on which it was lost, if that is later`,
    provisions: ['art-53(2)', 'art-113(b)', 'art-111(3)'],
    confidence: 'interpretation',
  },
  representative: {
    says: 'the later of the day on which the technical documentation is owed and the day from which the provider is established outside the Union without a break',
    provisions: ['art-54(1)', 'art-54(6)'],
    confidence: 'interpretation',
  },
  notification: {
    says: `${lawPeriod('notification')} after the earlier of the stated days on which the condition was met and on which it was known that it will be, and not before ${lawPeriod('notification')} after ${lawDay('modelDuties')}; unsettled for models placed before that day`,
    provisions: ['art-52(1)', 'gl-2.3.2', 'gl-5.3'],
    confidence: 'verified',
  },
  'systemic-risk': {
    says: 'the later of the placing on the Union market and the day on which the condition was met, or the provider was told of a designation on the criteria of Annex XIII; unsettled before the placing and for earlier models',
    provisions: ['gl-2.3.1', 'gl-2.3.4', 'gl-5.3'],
    confidence: 'verified',
  },
  'value-chain': {
    says: `${lawDay('highRiskAnnexIii')} for a system of Annex III, ${lawDay('highRiskAnnexI')} for one of Annex I`,
    provisions: ['art-25(4)', 'art-113(c)'],
    confidence: 'verified',
  },
} as const satisfies Readonly<Record<string, DueRule>>;

/** The words by which an obligation names its rule. */
export type DueRuleId = keyof typeof dueRules;

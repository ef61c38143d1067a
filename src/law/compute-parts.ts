/** What counts towards the cumulative training compute and what need not be counted, kind by kind (Guidelines, annex A.1). */

export interface ComputePart {
  /** Whether it counts towards the cumulative compute, for the 10²⁵ test. */
  readonly counts: boolean;
  /** Whether it updates parameters by itself, for the 10²³ and the one-third test. */
  readonly updates: boolean;
  readonly says: string;
}

/** By the kinds of `training.compute.components`, in the order of the text. */
export const computeParts: Readonly<Record<string, ComputePart>> = {
  pre_training: { counts: true, updates: true, says: 'pre-training' },
  fine_tuning: { counts: true, updates: true, says: 'fine-tuning' },
  reinforcement_learning: { counts: true, updates: true, says: 'reinforcement learning' },
  other_updates: { counts: true, updates: true, says: 'other updates of parameters' },
  private_synthetic_data: {
    counts: true,
    updates: false,
    says: 'making synthetic data that is not public, discarded samples included',
  },
  merged_weights: {
    counts: true,
    updates: false,
    says: 'the training of weights that were merged, averaged or started from',
  },
  other_contribution: {
    counts: true,
    updates: false,
    says: 'anything else that contributed or will contribute to capabilities',
  },
  public_synthetic_data: {
    counts: false,
    updates: false,
    says: 'making synthetic data that anyone can get',
  },
  diagnostics: {
    counts: false,
    updates: false,
    says: 'diagnosis only, such as evaluation and red teaming',
  },
  human_lessons: {
    counts: false,
    updates: false,
    says: 'work that helps only through lessons for people, such as research whose results were dropped',
  },
  distilled_parent: {
    counts: false,
    updates: false,
    says: 'the training of parent models used in distillation',
  },
  auxiliary_models: {
    counts: false,
    updates: false,
    says: 'the training of auxiliary models, such as value functions and reward models',
  },
  recomputation: {
    counts: false,
    updates: false,
    says: 'activations computed again to save memory',
  },
};

/** What the program tells whether or not anybody did anything wrong: its disclaimer and the notices about neighbouring rules. */
import type { ProvisionId } from './provisions.js';
import { lawCompute, lawCount, lawPeriod } from './spell.js';

export interface Notice {
  /** Present tense, no full stop: the message of the finding. */
  readonly message: string;
  /** What to do with it. */
  readonly help: string;
  readonly provision: ProvisionId;
}

/** Closes the papers in which the program speaks to the provider's own people. */
export const disclaimer =
  'This document describes documentation readiness under Regulation (EU) 2024/1689 on the facts as stated. It is not legal advice and does not certify compliance.';

/** Ids of the findings are `notice/<key>`. */
export const notices = {
  'art-50': {
    message:
      'A system is shipped with the model, and the transparency duties of Art. 50 bind systems whatever their licence',
    help: 'Check for the system whether people must be told that they deal with AI and whether generated content must be marked',
    provision: 'art-50',
  },
  'art-75': {
    message:
      'The AI Office is as a rule the competent authority for a system that the model’s own provider ships',
    help: 'Name the AI Office as the authority for the system, unless one of the exceptions of Art. 75 applies',
    provision: 'art-75(1)',
  },
  're-notify': {
    message:
      'The Commission accepted that the model presents no systemic risk: a substantial change of the facts, or an acceptance that rested on incomplete, incorrect or misleading information, calls for a new notification',
    help: 'Notify again when the facts behind the accepted arguments change substantially, or turn out to have been substantially incomplete or wrong',
    provision: 'gl-2.3.3',
  },
  'business-users': {
    message: `With ${lawCount('businessUsers')} registered business users in the Union or more, one criterion of a designation by the Commission is presumed`,
    help: 'Expect questions from the Commission; the number alone does not give the model systemic risk',
    provision: 'annex-xiii(f)',
  },
  'value-chain': {
    message:
      'It is not stated whether the model goes into high-risk systems, where a written agreement is due even for open-source models',
    help: 'State role.supplied_into_high_risk_system and, if true, role.high_risk_annex',
    provision: 'art-25(4)',
  },
  withdrawn: {
    message:
      'The model was withdrawn from the Union market: the duties for the time before stand, those that recur end, and papers are kept on',
    help: 'Keep the technical documentation for the authorities, and have a lawyer look at what still runs',
    provision: 'art-3(9)',
  },
  'exception-began': {
    message:
      'The open-source exception began after the placing: until then the technical documentation, the information for downstream providers and a representative were owed',
    help: 'Keep what was drawn up for that time; the assessment names its first and last day',
    provision: 'art-53(2)',
  },
  'exempt-provider': {
    message:
      'The open-source exception lifts neither the copyright policy nor the summary of training content nor cooperation, and the Commission may still ask for information',
    help: 'Keep the evidence for the exception at hand',
    provision: 'art-91',
  },
  'voluntary-documentation': {
    message:
      'Recital 89 encourages open-source authors to publish model cards and data sheets although no duty asks for them',
    help: 'Run build --all to write the voluntary documents too',
    provision: 'recital-89',
  },
  'early-notification': {
    message: `The planned training compute exceeds ${lawCompute('systemicRiskFlop')} floating-point operations, and notification is due before the model exists`,
    help: `Notify the Commission within ${lawPeriod('notification')} of knowing; the estimate is due before the large pre-training run starts`,
    provision: 'art-52(1)',
  },
  'estimate-first': {
    message:
      'The compute of the base model is missing, so the fallback thresholds are used, which the guidelines allow only if it cannot be estimated',
    help: 'Estimate role.base_model.training_compute_flop from the parameters and tokens of the base model first',
    provision: 'gl-3.2',
  },
  'personal-data': {
    message:
      'The recital tolerates personal data for security, compatibility and interoperability, the guidelines for security alone',
    help: 'Take a position under positions.monetisation if personal data serves compatibility or interoperability',
    provision: 'gl-4.2.2',
  },
} as const satisfies Record<string, Notice>;

export type NoticeId = keyof typeof notices;

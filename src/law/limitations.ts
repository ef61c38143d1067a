/** What is unsettled in the law, or was not checked to the last, so that no document claims more than is known. */
import type { ProvisionId } from './provisions.js';

export interface Limitation {
  /** One or two full sentences for readers. */
  readonly text: string;
  readonly provisions: readonly ProvisionId[];
  /** The law is open, or we have not seen the text. */
  readonly kind: 'unsettled' | 'unchecked';
}

export const limitations = {
  'recent-changes': {
    text: 'Sources were read up to mid-October 2026. A later delegated act, a new issue of the guidelines or a first decision on fines cannot be excluded.',
    provisions: ['art-51(3)', 'art-53(5)', 'art-53(6)', 'art-101'],
    kind: 'unchecked',
  },
  'evaluation-procedure': {
    text: 'The Commission laid down how it evaluates models and opens proceedings in Implementing Regulation (EU) 2026/1755; its final wording and first day of application were not checked.',
    provisions: ['art-92', 'art-101'],
    kind: 'unchecked',
  },
  'guidelines-issue': {
    text: 'The current issue of the guidelines, C(2025) 7719, is known from quotations; the full text read is the first issue, C(2025) 5045. Section numbers are therefore given first and paragraph numbers second.',
    provisions: ['gl-1'],
    kind: 'unchecked',
  },
  monetisation: {
    text: 'That monetisation ends the open-source exception follows from a recital and the guidelines; the article itself does not mention it.',
    provisions: ['art-53(2)', 'recital-103', 'gl-4.2.2'],
    kind: 'unsettled',
  },
  'personal-data': {
    text: 'The recital tolerates the use of personal data to improve security, compatibility or interoperability, the guidelines tolerate security alone.',
    provisions: ['recital-103', 'gl-4.2.2'],
    kind: 'unsettled',
  },
  'commercial-activity': {
    text: 'Whether hobbyists and non-profits that give a model away act in the course of a commercial activity is not settled.',
    provisions: ['art-3(10)', 'recital-109'],
    kind: 'unsettled',
  },
  'licence-terms': {
    text: 'Whether a licence with safety-minded use restrictions, or one that leaves out users in the Union, is free and open-source depends on how the guidelines’ statements on use are read together.',
    provisions: ['art-53(2)', 'recital-102', 'gl-4.2.1'],
    kind: 'unsettled',
  },
  'copyleft-dual-licence': {
    text: 'A copyleft licence that already allows commercial use, next to a paid licence for those who want other terms, does not squarely match what the guidelines call monetisation.',
    provisions: ['recital-103', 'gl-4.2.2'],
    kind: 'unsettled',
  },
  'economic-area': {
    text: 'Whether providers in Norway, Iceland and Liechtenstein need a representative depends on the Act’s incorporation into the agreement on the European Economic Area, which was not checked.',
    provisions: ['art-54(1)'],
    kind: 'unsettled',
  },
  'national-requests': {
    text: 'The Code of Practice routes requests of national authorities through the AI Office; the Act does not say so.',
    provisions: ['art-53(1)(a)', 'code-transparency(1.2)'],
    kind: 'unsettled',
  },
  'code-of-practice': {
    text: 'Some details of the Code of Practice, such as the ten years of keeping and the 14 days for downstream requests, are known from accounts of it only.',
    provisions: ['code-transparency(1.1)', 'code-transparency(1.2)'],
    kind: 'unchecked',
  },
  'form-ticks': {
    text: 'The readers of rows 10 and 19 of the Model Documentation Form look odd and are to be rechecked against the official form.',
    provisions: ['mdf(10)', 'mdf(19)'],
    kind: 'unchecked',
  },
  'legacy-systemic-risk': {
    text: 'Whether the transition for models placed before 2 August 2025 also covers notification and the duties for systemic risk is not settled.',
    provisions: ['art-111(3)', 'art-52(1)', 'art-55(1)(a)', 'gl-5.3'],
    kind: 'unsettled',
  },
  'legacy-gaps': {
    text: 'The guidelines accept justified gaps in what is known about the training data of earlier models; read to the letter they do so only for cases of retraining and unlearning.',
    provisions: ['gl-5.3', 'notice(33)'],
    kind: 'unsettled',
  },
  energy: {
    text: 'No binding method exists for measuring the energy used by a model.',
    provisions: ['annex-xi(1)(2)(e)', 'art-53(5)'],
    kind: 'unsettled',
  },
  'sparse-models': {
    text: 'The guidelines give a compute formula for dense models only; for mixtures of experts the program counts active parameters.',
    provisions: ['gl-annex-a.2'],
    kind: 'unsettled',
  },
  'domain-count': {
    text: 'The template does not say how a tenth of the domain names is rounded, how modalities are merged, or what counts as one domain; the program prints the method it used.',
    provisions: ['template(2.3)'],
    kind: 'unsettled',
  },
  'band-boundaries': {
    text: 'The template does not say to which band an amount exactly on a boundary belongs; the program puts it into the middle band.',
    provisions: ['template(1.3)'],
    kind: 'unsettled',
  },
} as const satisfies Record<string, Limitation>;

export type LimitationId = keyof typeof limitations;

/** What is unsettled in the law, was not checked to the last, or lies outside the program, so that no document claims more than is known. */
import type { ProvisionId } from './provisions.js';
import { lawDay, lawShare, lawTerm } from './spell.js';

export interface Limitation {
  /** One or two full sentences for readers. */
  readonly text: string;
  readonly provisions: readonly ProvisionId[];
  /** The law is open, we have not seen the text, or the program does not deal with it. */
  readonly kind: 'unsettled' | 'unchecked' | 'outside';
  /** It concerns models alone that were placed before the duties for models began. */
  readonly isOfEarlierModels?: true;
  /** Its name in a few words, for what lies outside. */
  readonly subject?: string;
  /** Who answers for what lies outside. */
  readonly owner?: string;
}

/** Who answers for every point that is unsettled or unchecked. */
export const ownerOfLaw = 'The provider’s legal counsel';

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
    text: `Some details of the Code of Practice, such as the ${lawTerm('codeRetentionYears')} of keeping and the ${lawTerm('downstreamRequestDays')} for downstream requests, are known from accounts of it only.`,
    provisions: ['code-transparency(1.1)', 'code-transparency(1.2)'],
    kind: 'unchecked',
  },
  'form-ticks': {
    text: 'The readers of rows 10 and 19 of the Model Documentation Form look odd and are to be rechecked against the official form.',
    provisions: ['mdf(10)', 'mdf(19)'],
    kind: 'unchecked',
  },
  'legacy-systemic-risk': {
    text: `Whether the transition for models placed before ${lawDay('modelDuties')} also covers notification and the duties for systemic risk is not settled.`,
    provisions: ['art-111(3)', 'art-52(1)', 'art-55(1)(a)', 'gl-5.3'],
    kind: 'unsettled',
    isOfEarlierModels: true,
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
    text: `The template does not say how ${lawShare('domainShare')} of the domain names is rounded, how modalities are merged, or what counts as one domain; the program prints the method it used.`,
    provisions: ['template(2.3)'],
    kind: 'unsettled',
  },
  'band-boundaries': {
    text: 'The template does not say to which band an amount exactly on a boundary belongs; the program puts it into the middle band.',
    provisions: ['template(1.3)'],
    kind: 'unsettled',
  },
  systems: {
    subject: 'AI systems built on the model',
    text: 'The documents are about the model. Prohibited practices, the high-risk regime and the duty to tell people that they deal with AI or to mark what it generates concern systems, and are assessed system by system.',
    provisions: ['art-50', 'recital-97'],
    kind: 'outside',
    owner: 'Whoever provides or deploys the system',
  },
  'rights-in-training-data': {
    subject: 'Clearing rights in training data',
    text: 'The policy and the summary describe how the provider deals with protected works. Whether each work was used lawfully, and whether an authorisation was needed, is not examined.',
    provisions: ['art-53(1)(c)', 'recital-105', 'recital-108'],
    kind: 'outside',
    owner: 'The provider’s counsel for copyright and its licensing department',
  },
  'data-protection': {
    subject: 'Protection of personal data',
    text: 'Legal bases, notices, impact assessments and the rights of the persons whose data was used are no part of these documents.',
    provisions: [],
    kind: 'outside',
    owner: 'The provider’s data protection officer',
  },
  liability: {
    subject: 'Product liability and contracts',
    text: 'Liability for damage, warranties and the terms with customers are not assessed; of the agreements along the value chain only the duty to conclude one is named.',
    provisions: ['art-25(4)'],
    kind: 'outside',
    owner: 'The provider’s counsel for contracts and its insurer',
  },
  'national-law': {
    subject: 'National law and other acts of the Union',
    text: 'Rules of member states, of other countries, and acts of the Union other than the Regulation on artificial intelligence are not looked at.',
    provisions: [],
    kind: 'outside',
    owner: 'Counsel in the country concerned',
  },
  'truth-of-facts': {
    subject: 'Whether the facts are true',
    text: 'The program checks that the facts are whole and agree with each other. It sees neither the model nor its data, and measures nothing.',
    provisions: ['art-91', 'art-101'],
    kind: 'outside',
    owner: 'The provider, through the persons who approve the documents',
  },
  'risk-work': {
    subject: 'The evaluation and safety work itself',
    text: 'For a model with systemic risk the documents record evaluations, mitigations, incidents and security measures; carrying them out is another matter.',
    provisions: ['art-55(1)(a)', 'art-55(1)(b)', 'art-55(1)(c)', 'art-55(1)(d)'],
    kind: 'outside',
    owner: 'The provider’s head of safety and head of security',
  },
  filing: {
    subject: 'Publication, filing and answers to authorities',
    text: 'Nothing is sent or published. The summary must be made public, a notification must reach the Commission, and requests are answered in the time that they set.',
    provisions: ['art-53(1)(d)', 'art-52(1)', 'art-91'],
    kind: 'outside',
    owner: 'The provider’s regulatory affairs',
  },
  language: {
    subject: 'Language of the documents',
    text: 'Headings and fixed sentences are in English, and some papers exist in a marked translation too. What the provider states is printed in the language in which it was written and is never translated.',
    provisions: [],
    kind: 'outside',
    owner: 'The provider’s regulatory affairs',
  },
  signature: {
    subject: 'Signature and authority to sign',
    text: 'Approvals are printed as they are stated. Who may bind the provider, and whether a signature is genuine, is not verified.',
    provisions: [],
    kind: 'outside',
    owner: 'The provider’s management',
  },
  'code-of-practice-commitments': {
    subject: 'Commitments under the code of practice',
    text: 'Whether the provider is bound by a chapter of the code, and whether what it does keeps the commitments, is stated by the provider. The code is voluntary, and who follows neither it nor a standard shows other adequate means.',
    provisions: ['art-53(4)', 'art-55(2)', 'art-56'],
    kind: 'outside',
    owner: 'The provider’s regulatory affairs',
  },
} as const satisfies Record<string, Limitation>;

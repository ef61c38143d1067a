/** The Commission's guidelines on the scope of the duties for providers of general-purpose AI models, section by section. */
import { lawCompute, lawDay, lawFraction, lawFractionName, lawPercent } from '../spell.js';
import { fromSource, links } from './define.js';

export const guidelines = fromSource(
  { authority: 'guideline', link: links.guidelines, confidence: 'verified' },
  {
    'gl-1': {
      label: 'Guidelines, section 1',
      title: 'Purpose of the guidelines',
      says: 'The Commission will base its enforcement on the guidelines; only the Court of Justice interprets the law with authority.',
    },
    'gl-2.1': {
      label: 'Guidelines, section 2.1',
      title: 'When is a model a general-purpose AI model?',
      says: `As an indication, a model is one if it was trained with more than ${lawCompute('generalPurposeFlop')} floating-point operations and can generate language, images from text or video from text; a narrow model above the line is none, a general one below it is one.`,
      paragraphs: '17 to 20',
      confidence: 'secondary',
    },
    'gl-2.2': {
      label: 'Guidelines, section 2.2',
      title: 'Lifecycle of a model',
      says: 'A model’s life begins with its large pre-training run; whatever the same provider, or someone on its behalf, develops from that run remains the same model.',
      paragraphs: '21 to 23',
      confidence: 'secondary',
    },
    'gl-2.3': {
      label: 'Guidelines, section 2.3',
      title: 'Models with systemic risk',
      says: 'Explains when a model has systemic risk and what then follows.',
    },
    'gl-2.3.1': {
      label: 'Guidelines, section 2.3.1',
      title: 'When a model has systemic risk',
      says: 'A model has systemic risk from the moment the condition is met, not from the moment a decision is taken.',
      paragraphs: '26',
    },
    'gl-2.3.2': {
      label: 'Guidelines, section 2.3.2',
      title: 'Notification',
      says: 'Providers estimate the compute before the large pre-training run starts and notify then if the plan exceeds the threshold; the notification states the amount with two significant figures and how it was estimated.',
      paragraphs: '29 to 31',
      confidence: 'secondary',
    },
    'gl-2.3.3': {
      label: 'Guidelines, section 2.3.3',
      title: 'Contesting systemic risk',
      says: 'The provider has to show from the model’s capabilities that it presents no systemic risk; mitigations are no argument, and the duties continue until the Commission accepts. After a substantial change, or where the acceptance rested on incomplete or misleading information, the provider notifies again.',
      confidence: 'secondary',
    },
    'gl-2.3.4': {
      label: 'Guidelines, section 2.3.4',
      title: 'Designation',
      says: 'The Commission designates on the criteria of Annex XIII, where the duties start when the provider is informed, or because a model that met the condition was not notified, where they started when it was met.',
    },
    'gl-3.1': {
      label: 'Guidelines, section 3.1',
      title: 'Provider and placing on the market',
      says: 'The provider is whoever develops a model, or has it developed, and places it on the Union market under its own name, wherever it is hosted.',
      paragraphs: '46 to 56',
    },
    'gl-3.1.1': {
      label: 'Guidelines, section 3.1.1',
      title: 'Who the provider is',
      says: 'Gives examples: work done on behalf of another, hosting by a third party, and consortia, whose coordinator is usually the provider.',
      paragraphs: '51',
    },
    'gl-3.1.2': {
      label: 'Guidelines, section 3.1.2',
      title: 'Ways of placing a model on the market',
      says: 'Gives examples: library, API, public repository, physical copy, cloud service, copy on a customer’s machines, chatbot, mobile app, and internal use that is essential to a service for third parties or affects people’s rights.',
      paragraphs: '53',
    },
    'gl-3.1.3': {
      label: 'Guidelines, section 3.1.3',
      title: 'Models built into systems',
      says: 'A model supplied outside the Union is placed on its market when a system with it is; its developer is the provider unless it clearly and unequivocally excluded the Union, in which case the integrator is.',
      paragraphs: '56',
    },
    'gl-3.2': {
      label: 'Guidelines, section 3.2',
      title: 'Downstream modifiers',
      says: `A modifier becomes the provider of the modified model only by a significant change; as an indication, if the modification used more than ${lawFraction('modification')} of the original training compute, or of the threshold where the original compute cannot be known or estimated.`,
      paragraphs: '57 to 64',
      confidence: 'secondary',
    },
    'gl-3.2.1': {
      label: 'Guidelines, section 3.2.1',
      title: 'Duties of a modifier',
      says: 'A modifier’s technical documentation and downstream information cover the modification; its copyright policy and summary cover the data used in it. The rule on representatives applies to modifiers too.',
      paragraphs: '65 to 66',
    },
    'gl-3.2.2': {
      label: 'Guidelines, section 3.2.2',
      title: 'Modifying a model with systemic risk',
      says: 'Whoever becomes provider by modifying a model with systemic risk is presumed to provide one too and has to notify.',
      paragraphs: '67 to 68',
      confidence: 'secondary',
    },
    'gl-4.1': {
      label: 'Guidelines, section 4.1',
      title: 'What the open-source exception covers',
      says: 'The exception lifts the technical documentation, the downstream information and the representative, and nothing else.',
      paragraphs: '70 to 72',
    },
    'gl-4.2': {
      label: 'Guidelines, section 4.2',
      title: 'Conditions of the open-source exception',
      says: 'The licence, the absence of monetisation and the public availability of parameters, architecture and usage information all have to be given.',
    },
    'gl-4.2.1': {
      label: 'Guidelines, section 4.2.1',
      title: 'Licence',
      says: 'The licence grants access, use, modification and distribution. Non-commercial or research-only terms, bans on distribution, user-scale limits and separate commercial licences disqualify; credit, same terms and proportionate safety terms do not.',
      paragraphs: '75 to 81',
    },
    'gl-4.2.2': {
      label: 'Guidelines, section 4.2.2',
      title: 'Monetisation',
      says: 'Names what counts as monetisation: a price, dual licensing, support that must be bought, exclusive hosting that is paid or carries paid advertising, and collecting personal data for more than the model’s security; optional paid services do not count.',
      paragraphs: '82 to 86',
    },
    'gl-4.2.3': {
      label: 'Guidelines, section 4.2.3',
      title: 'Public availability',
      says: 'Parameters, information on the architecture and information on usage have to be public and clear enough to use the model; usage means at least modalities, capabilities, limitations and the technical means for integration.',
      paragraphs: '87 to 89',
    },
    'gl-5.1': {
      label: 'Guidelines, section 5.1',
      title: 'Codes of practice and other means',
      says: 'Providers that follow no adequate code show by other means how they comply and report their measures to the AI Office, for example by comparing them with the code, gap by gap; they may be asked more often.',
    },
    'gl-5.2': {
      label: 'Guidelines, section 5.2',
      title: 'Supervision and enforcement',
      says: `The AI Office supervises on behalf of the Commission; its powers begin on ${lawDay('enforcement')}, decisions under Art. 52 were possible a year earlier.`,
      paragraphs: '104',
    },
    'gl-5.3': {
      label: 'Guidelines, section 5.3',
      title: 'Models placed on the market earlier',
      says: `The transition for models placed before ${lawDay('modelDuties')} covers their whole lifecycle. Nobody has to retrain or unlearn where that is impossible, if missing information on training data is disclosed and justified in the copyright policy and the summary.`,
      paragraphs: '106 to 107',
    },
    'gl-annex-a.1': {
      label: 'Guidelines, annex A.1',
      title: 'What counts as training compute',
      says: `The test for general purpose and the one-${lawFractionName('modification')} test count compute that directly updates parameters; the test for systemic risk counts everything that contributed or will contribute to capabilities, discarded synthetic samples included.`,
      paragraphs: '115 to 119',
    },
    'gl-annex-a.2': {
      label: 'Guidelines, annex A.2',
      title: 'How to estimate training compute',
      says: `Any method will do that the provider believes to be within ${lawPercent('estimateMargin')} % of the reported estimate, from the hardware or from the architecture; assumptions, method and uncertainty are written down.`,
      paragraphs: '122',
    },
    'gl-annex-a.3': {
      label: 'Guidelines, annex A.3',
      title: 'Examples of compute estimates',
      says: 'Works the estimate out for eight example models.',
    },
  },
);

/** Every literal of this room by its id; generated from the files below the folder by `npm run generate`. */
import art254ValueChain from './art-25-4-value-chain.js';
import art52Notification from './art-52-notification.js';
import art531ATechnicalDocumentation from './art-53-1-a-technical-documentation.js';
import art531BDownstreamInformation from './art-53-1-b-downstream-information.js';
import art531CCopyrightPolicy from './art-53-1-c-copyright-policy.js';
import art531DTrainingContentSummary from './art-53-1-d-training-content-summary.js';
import art533Cooperation from './art-53-3-cooperation.js';
import art54AuthorisedRepresentative from './art-54-authorised-representative.js';
import art551AModelEvaluation from './art-55-1-a-model-evaluation.js';
import art551BRiskMitigation from './art-55-1-b-risk-mitigation.js';
import art551CIncidentReporting from './art-55-1-c-incident-reporting.js';
import art551DCybersecurity from './art-55-1-d-cybersecurity.js';

export const obligations = {
  'art-25-4-value-chain': art254ValueChain,
  'art-52-notification': art52Notification,
  'art-53-1-a-technical-documentation': art531ATechnicalDocumentation,
  'art-53-1-b-downstream-information': art531BDownstreamInformation,
  'art-53-1-c-copyright-policy': art531CCopyrightPolicy,
  'art-53-1-d-training-content-summary': art531DTrainingContentSummary,
  'art-53-3-cooperation': art533Cooperation,
  'art-54-authorised-representative': art54AuthorisedRepresentative,
  'art-55-1-a-model-evaluation': art551AModelEvaluation,
  'art-55-1-b-risk-mitigation': art551BRiskMitigation,
  'art-55-1-c-incident-reporting': art551CIncidentReporting,
  'art-55-1-d-cybersecurity': art551DCybersecurity,
} as const;

/** Every literal of this room by its id; generated from the files below the folder by `npm run generate`. */
import acceptableUsePolicies from './acceptable-use-policies.js';
import adversarialTesting from './adversarial-testing.js';
import architectureAndParameters from './architecture-and-parameters.js';
import capabilitiesAndLimitations from './capabilities-and-limitations.js';
import copyrightContact from './copyright-contact.js';
import copyrightResponsibility from './copyright-responsibility.js';
import cybersecurity from './cybersecurity.js';
import dataProvenance from './data-provenance.js';
import designSpecifications from './design-specifications.js';
import energyConsumption from './energy-consumption.js';
import evaluationResults from './evaluation-results.js';
import evaluationStrategies from './evaluation-strategies.js';
import incidentProcess from './incident-process.js';
import infringingOutputs from './infringing-outputs.js';
import integration from './integration.js';
import interaction from './interaction.js';
import lawfulAccess from './lawful-access.js';
import licence from './licence.js';
import mandateContents from './mandate-contents.js';
import maximumSizes from './maximum-sizes.js';
import modalities from './modalities.js';
import releaseAndDistribution from './release-and-distribution.js';
import rightsReservations from './rights-reservations.js';
import softwareVersions from './software-versions.js';
import systemArchitecture from './system-architecture.js';
import systemicRiskAssessment from './systemic-risk-assessment.js';
import systemicRiskNotification from './systemic-risk-notification.js';
import tasks from './tasks.js';
import trainingCompute from './training-compute.js';
import trainingData from './training-data.js';

export const items = {
  'acceptable-use-policies': acceptableUsePolicies,
  'adversarial-testing': adversarialTesting,
  'architecture-and-parameters': architectureAndParameters,
  'capabilities-and-limitations': capabilitiesAndLimitations,
  'copyright-contact': copyrightContact,
  'copyright-responsibility': copyrightResponsibility,
  'cybersecurity': cybersecurity,
  'data-provenance': dataProvenance,
  'design-specifications': designSpecifications,
  'energy-consumption': energyConsumption,
  'evaluation-results': evaluationResults,
  'evaluation-strategies': evaluationStrategies,
  'incident-process': incidentProcess,
  'infringing-outputs': infringingOutputs,
  'integration': integration,
  'interaction': interaction,
  'lawful-access': lawfulAccess,
  'licence': licence,
  'mandate-contents': mandateContents,
  'maximum-sizes': maximumSizes,
  'modalities': modalities,
  'release-and-distribution': releaseAndDistribution,
  'rights-reservations': rightsReservations,
  'software-versions': softwareVersions,
  'system-architecture': systemArchitecture,
  'systemic-risk-assessment': systemicRiskAssessment,
  'systemic-risk-notification': systemicRiskNotification,
  'tasks': tasks,
  'training-compute': trainingCompute,
  'training-data': trainingData,
} as const;

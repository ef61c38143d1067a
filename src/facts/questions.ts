/** How a fact that is missing is asked for, in words that need no knowledge of the facts file. */
import type { FactPath } from './paths.gen.js';

export const questions: Readonly<Partial<Record<FactPath, string>>> = {
  'role.kind': 'What is your role towards the model?',
  'provider.legal_name': 'What is the legal name of the provider?',
  'provider.legal_form': 'Which legal form does the provider have?',
  'provider.country': 'In which country is the provider established?',
  'provider.commercial_activity':
    'Is the model supplied in the course of a commercial activity, paid or free of charge?',
  'provider.authorised_representative':
    'Who represents the provider in the Union, by written mandate?',
  'provider.code_of_practice.copyright':
    'Has the provider signed the Copyright chapter of the Code of Practice?',
  'provider.code_of_practice.transparency':
    'Has the provider signed the Transparency chapter of the Code of Practice?',
  'provider.code_of_practice.safety_and_security':
    'Has the provider signed the Safety and Security chapter of the Code of Practice?',
  'provider.code_of_practice.alternative_means':
    'By which means, other than the Code of Practice, is compliance shown?',
  'role.base_model.same_provider': 'Are you the provider of the base model too?',
  'role.base_model.general_purpose': 'Is the base model a general-purpose AI model?',
  'role.base_model.systemic_risk': 'Does the base model have systemic risk?',
  'role.base_model.union_excluded':
    'Has the provider of the base model clearly excluded the Union?',
  'role.base_model.training_compute_flop':
    'How many floating-point operations did the training of the base model take?',
  'role.modification.compute_flop': 'How many floating-point operations did the modification take?',
  'role.placement.status': 'Where does the model stand on the Union market?',
  'role.placement.sole_purpose_research':
    'Is the model for scientific research and development and nothing else?',
  'role.placement.supplied_for_union_systems':
    'Is the model supplied outside the Union for a system that is sold in the Union?',
  'role.placement.union_excluded':
    'Have you clearly excluded distribution and use of the model in the Union?',
  'role.placement.internal_use.essential_to_third_parties':
    'Is the internal use essential for a product or service that you give to others?',
  'role.placement.internal_use.affects_rights':
    'Does the internal use affect the rights of people in the Union?',
  'role.placement.date': 'On which day was the model placed on the Union market?',
  'model.inputs': 'Which kinds of input does the model accept?',
  'model.outputs': 'Which kinds of output does the model generate?',
  'model.generality': 'How wide is the range of tasks that the model can do?',
  'model.generality_rationale': 'Why is the range of tasks described as it is?',
  'model.capabilities': 'What can the model do?',
  'model.limitations': 'What can the model not do, or not do well?',
  'model.design_specifications': 'What are the design specifications of the model?',
  'model.integration.infrastructure': 'Which infrastructure does the model need to run?',
  'model.integration.instructions': 'Where are the instructions of use for integrating the model?',
  'model.integration.tools': 'Which tools are needed to integrate the model?',
  'model.integration.interaction': 'How does the model interact with outside hardware or software?',
  'model.integration.software': 'Which versions of which software does the model need?',
  'model.system_types': 'Into which types of AI systems can the model be integrated?',
  'training.compute.parameter_update_flop':
    'How many floating-point operations did the training take?',
  'training.compute.cumulative_flop':
    'How many floating-point operations went into the model in all, with everything that counts?',
  'training.compute.planned_cumulative_flop':
    'How many floating-point operations will the finished model have taken?',
  'training.process.methods': 'By which methods was the model trained?',
  'training.process.rationale': 'Which design choices were made, and why?',
  'training.process.assumptions': 'On which assumptions do the design choices rest?',
  'training.process.optimised_for': 'What is the model designed to optimise for?',
  'training.process.parameter_relevance': 'What do the different parameters matter for?',
  'training.energy.mwh': 'How much energy did the training take, measured or estimated?',
  'training.duration.wall_clock_days': 'How many days did the training take?',
  'data.obtained': 'How were the data obtained?',
  'data.selection': 'How were the data selected?',
  'data.scope': 'What are the scope and the main characteristics of the data?',
  'data.curation': 'How were the data curated, such as cleaned and filtered?',
  'data.bias_detection': 'By which methods are identifiable biases detected?',
  'data.unsuitable_sources': 'How are unsuitable sources of data detected?',
  'data.testing_and_validation': 'Which data were used for testing and validation?',
  'data.data_points.training': 'How many data points was the model trained on?',
  'training_data.continuous': 'Is the model trained on new data continuously?',
  'training_data.latest_acquisition': 'In which month was training data last acquired?',
  'training_data.public_datasets.used': 'Were publicly available datasets used?',
  'training_data.public_datasets.large': 'Which large publicly available datasets were used?',
  'training_data.public_datasets.others': 'What were the other publicly available datasets?',
  'training_data.licensed.agreements': 'Was data licensed by rightsholders?',
  'training_data.other_private.obtained': 'Were other private datasets obtained?',
  'training_data.crawled.used': 'Were crawlers used for this model, by you or for you?',
  'training_data.crawled.purposes': 'What does each crawler collect data for?',
  'training_data.crawled.behaviour': 'How do the crawlers behave on web sites?',
  'training_data.crawled.domains': 'Which domain names were crawled most?',
  'training_data.user.model_interaction': 'Were interactions with the model used for training?',
  'training_data.user.other_services':
    'Was data from other services of the provider used for training?',
  'training_data.synthetic.created': 'Was synthetic data created for training?',
  'training_data.synthetic.market_models': 'Which models generated the synthetic data?',
  'training_data.other_sources.used': 'Were other sources of data used?',
  'training_data.processing.reservation_measures':
    'By which measures are reservations of rights respected?',
  'training_data.processing.illegal_content': 'By which measures is illegal content removed?',
  'training_data.summary_last_update': 'When was the public summary last updated?',
  'evaluation.process': 'How was the model tested?',
  'evaluation.strategies': 'By which strategies was the model evaluated?',
  'evaluation.criteria': 'By which criteria and metrics was the model evaluated?',
  'evaluation.results': 'What did the evaluations find?',
  'evaluation.limitation_method': 'How are limitations identified?',
  'evaluation.adaptations': 'How was the model adapted, such as aligned and fine-tuned?',
  'evaluation.system_architecture': 'How do the software components build on each other?',
  'risk.systemic.designated': 'Has the Commission designated the model as one with systemic risk?',
  'risk.cybersecurity': 'How are the model and its physical infrastructure protected?',
  'risk.incident_process': 'How are serious incidents tracked, documented and reported?',
  'risk.risk_assessment': 'What did the assessment of systemic risks at Union level find?',
  'risk.systemic.threshold_known_on':
    'On which day was the condition of systemic risk met or known?',
  'licensing.license': 'Under which licence is the model released?',
  'licensing.license_name': 'What is the title of the licence?',
  'licensing.license_url': 'Where can the text of the licence be read?',
  'licensing.monetisation.price': 'Is a price asked for access to the model or for its use?',
  'licensing.monetisation.dual_license':
    'Is the model free for some and paid for others, under a second licence?',
  'licensing.monetisation.mandatory_paid_support':
    'Does getting or running the model need paid support, training or maintenance?',
  'licensing.monetisation.exclusive_paid_or_ad_funded_hosting':
    'Is the model found only on your own platform, against payment or advertising?',
  'licensing.monetisation.personal_data_required':
    'Does whoever wants the model have to give personal data, and what for?',
  'licensing.availability.weights.public': 'Can anyone download the weights?',
  'licensing.availability.architecture.public': 'Can anyone read how the model is built?',
  'licensing.availability.usage_information.public': 'Can anyone read how to use the model?',
  'licensing.availability.usage_information.covers':
    'Which subjects does the public information on the use of the model cover?',
  'copyright.lawful_access': 'How does crawling respect paywalls and other technical measures?',
  'copyright.robots_txt': 'How are reservations in robots.txt read and followed?',
  'copyright.other_protocols': 'How are reservations by other machine-readable means identified?',
  'copyright.crawler_information_url':
    'Where do rightsholders find information about the crawlers?',
  'copyright.contact': 'How do rightsholders reach the provider electronically?',
  'provider.authorised_representative.name': 'What is the name of the authorised representative?',
  'provider.authorised_representative.address':
    'What is the address of the authorised representative?',
  'provider.authorised_representative.email':
    'At which e-mail address is the authorised representative reached?',
  'provider.authorised_representative.mandate_covers':
    'Which tasks does the mandate of the authorised representative cover?',
  'documentation.version': 'What is the version number of this documentation?',
  'documentation.last_updated': 'On which day was this documentation last updated?',
  'model.name': 'What is the name of the model?',
  'model.version': 'Which version of the model is this?',
  'model.architecture': 'What is the architecture of the model?',
  'model.context_window': 'How large is the context window of the model?',
  'model.distribution_channels': 'Through which channels is the model distributed?',
  'model.input_formats': 'In which formats does the model accept inputs?',
  'model.output_formats': 'In which formats does the model give outputs?',
  'model.parameters.total': 'How many parameters does the model have?',
  'model.release_date': 'On which day was the model first released?',
  'model.tasks': 'Which tasks is the model intended to perform?',
  'licensing.acceptable_use_policy.url': 'Where can the acceptable use policy be read?',
  'training.compute.estimate': 'With which numbers is the compute of the training estimated?',
  'training.compute.methodology': 'How was the compute of the training determined?',
  'training.compute.uncertainty': 'How uncertain is the figure of compute?',
  'training.energy.boundary': 'What does the figure of energy include?',
  'training.energy.methodology': 'How was the energy of the training determined?',
  'training.inference_compute.flop':
    'How many floating-point operations does the benchmark of inference take?',
  'training.inference_compute.task': 'Which task does the benchmark of inference run?',
  'training.inference_compute.hardware': 'On which hardware does the benchmark of inference run?',
  'training.inference_compute.methodology': 'How was the compute of inference determined?',
  'data.types': 'Of which types are the training data?',
  'data.provenance_description': 'Where do the training data come from?',
  'evaluation.adversarial_testing':
    'Which adversarial tests were run, inside and outside the provider?',
  'risk.mitigations': 'How are systemic risks mitigated?',
  'copyright.policy_summary': 'What does the copyright policy say in short?',
  'copyright.policy_scope': 'What does the copyright policy cover?',
  'copyright.responsible': 'Who is responsible for the copyright policy?',
  'copyright.contact.email': 'At which e-mail address do rightsholders reach the provider?',
  'copyright.complaint_mechanism': 'How are complaints of rightsholders handled?',
  'copyright.excluded_sites':
    'How are sites left out that are recognised as persistently infringing?',
  'copyright.output_safeguards': 'How is it prevented that outputs reproduce training content?',
  'copyright.prohibited_uses': 'What are users told about uses that infringe copyright?',
  'role.base_model.name': 'What is the name of the base model?',
  'role.base_model.version': 'Which version of the base model was modified?',
  'role.base_model.url': 'Where is the base model described?',
  'role.base_model.summary_url': 'Where is the summary of the training content of the base model?',
  'role.modification.description': 'What was changed in the base model?',
  'risk.incidents': 'Were there serious incidents, and which?',
};

/** Which texts of the facts the lint reads, and as what; each one that it leaves out, with the reason. */
import type { FactPathEntry } from '../../../facts/paths.gen.js';
import type { Group } from './engine/clause.js';

/** Texts whose shape or list the schema prescribes, and what keeps words out of them. */
export const codes: Readonly<Record<NonNullable<FactPathEntry['code']>, string>> = {
  email: 'The schema takes addresses of mail only',
  country: 'The schema takes two capital letters only, and the list of countries decides',
  sha256: 'The schema takes 64 hexadecimal digits only',
  language: 'A tag of BCP 47 may be any few letters: “nan” is Min Nan and “na” Nauruan',
  domain: 'A check of its own looks every name up in the Public Suffix List',
  path: 'The name of a file: whether the file is there is asked when it is read',
};

/**
 * Fields that hold a name or a number of a version. They stand in titles, headings and tables, where a word for an absence becomes part
 * of the name; so it is an error there, as `{ unknown: … }` is in the title of a document.
 */
export const names =
  /(?:^|\.)(?:name|legal_name|original_name|license_name|version|summary_version|family|license|id|by|artefact|versions_covered\[\]|crawler_names\[\])$/;

/** Lines that hold any letters of others: a paragraph of a licence, a value of a benchmark. Only marks and placeholders are looked for. */
export const freeLines: Readonly<Record<string, string>> = {
  'licensing.restrictions[].clause': 'A paragraph such as “(b)” or “No. 5”',
  'evaluation.results[].value': 'A result may be a dash or “n/a” in the table that it comes from',
  'documentation.approvals[].documents[]': 'An id of this program: an unknown one is told',
  'documentation.approvals[].note': 'A remark beside a decision, as short as “as discussed”',
  'waivers[].check': 'An id of this program: an unknown one is told by the release gate',
  'waivers[].at': 'A path of these facts: an unknown one is told by the release gate',
  'evidence[].supports[]': 'A path of these facts',
};

/** Starts of paths and what their texts are asked about; the longest that fits decides, and what fits none is of the group `model`. */
export const groups: Readonly<Record<string, Group>> = {
  training_data: 'content',
  'training_data.processing': 'measure',
  'training_data.crawled.behaviour': 'measure',
  'training_data.crawled.purposes': 'measure',
  'training_data.crawled.method': 'measure',
  'data.obtained': 'content',
  'data.scope': 'content',
  'data.selection': 'measure',
  'data.curation': 'measure',
  'data.unsuitable_sources': 'measure',
  'data.bias_detection': 'measure',
  'data.testing_and_validation': 'measure',
  copyright: 'measure',
  risk: 'measure',
  evaluation: 'measure',
  'training.process': 'measure',
  'training.compute': 'measure',
  'training.energy': 'measure',
  'training.inference_compute': 'measure',
};

/** Fields whose answer is made of words that elsewhere say nothing; they are asked for pointers, refusals and vows only. */
export const ownWords: Readonly<Record<string, string>> = {
  'copyright.policy_scope': 'All models and services of the provider are a scope',
  'copyright.search_indexing': 'That an opt-out does not touch search is the answer',
  'training_data.crawled.purposes': 'Training of language models is a purpose',
  'training_data.public_datasets.large[].selection': 'That all of it was used is an answer',
  'data.provenance_description': 'The form itself lists web crawls, private data and data of users',
  'risk.framework.responsibilities': 'Bodies of the provider are the answer',
  'risk.model_report.uses': 'Uses in general words are the answer',
  'evaluation.system_architecture': 'The parts of a system are the answer',
};

/** Fields that ask for an address or for the way to somebody: a pointer is the answer. */
export const pointerFields: Readonly<Record<string, string>> = {
  'model.integration.instructions': 'The form asks for a link or for instructions',
  'copyright.complaint_mechanism': 'The form of complaint and its address are the answer',
  'copyright.complaints': 'Where complaints go is the answer',
  'copyright.contact': 'An address is the answer',
  'model.distribution_channels': 'The channel is the answer',
  'provider.contact': 'An address is the answer',
  licensing: 'Terms and policies stand in papers of their own',
  'risk.incident_process': 'Where incidents are reported is part of the answer',
  evidence: 'Evidence stands elsewhere by its nature',
  waivers: 'A waiver may name a ticket',
  positions: 'A position may name an opinion',
};

/** Fields in which a right of others or a weakness of the model is told: what may be is the answer. */
export const mayBe: Readonly<Record<string, string>> = {
  'copyright.complaint_mechanism': 'Right-holders may write',
  'copyright.complaints': 'Right-holders may write',
  'copyright.prohibited_uses': 'What users may not do',
  'copyright.policy_scope': 'What the policy may cover later',
  'risk.profile': 'Risks are what may happen',
  'risk.systemic': 'An argument about what may happen',
  'risk.framework.forecasts': 'A forecast says what may come',
  'risk.framework.external_influence': 'What others might do',
  'risk.model_report': 'Risks, assumptions and failing conditions are what may happen',
  'risk.incidents': 'A cause may be probable only',
  'training_data.modalities': 'What the content may hold',
};

/** Fields in which a sign alone is an answer: the signs of units. */
export const unitFields: readonly string[] = ['evaluation.results[].unit'];
export const unitSign = /^[%‰°′″€$£¥]$/;

/** The value of the longest beginning that fits; beginnings end at a point or a bracket. */
export function byStart<T>(table: Readonly<Record<string, T>>, fact: string): T | undefined {
  for (
    let end = fact.length;
    end > 0;
    end = Math.max(fact.lastIndexOf('.', end - 1), fact.lastIndexOf('[', end - 1))
  ) {
    const found = table[fact.slice(0, end)];
    if (found !== undefined) return found;
  }
  return undefined;
}

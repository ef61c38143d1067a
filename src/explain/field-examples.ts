/** How a field is written, wrongly and rightly: the right value is one of the invented samples, or what its kind allows. */
import { type FactKind, type FactPath, factPaths } from '../facts/paths.gen.js';
import { pathSteps } from '../read/places.js';
import { publishedSchema } from '../read/schema-tools.js';
import { schemasAt } from '../read/schema-walk.js';
import { vocabularyPaths } from '../read/vocabulary-paths.gen.js';
import { sampleValues } from './field-examples.gen.js';

/** A value as a person might write it, which the reader or a check refuses. */
const wrongValues: Readonly<Record<FactKind, string>> = {
  text: 'TBD',
  prose: 'TBD',
  number: 'about 7 billion',
  integer: 'a few',
  'yes-no': 'yes',
  date: '01/03/2026',
  month: 'March 2026',
  url: 'example.org',
  choice: 'TBD',
  list: 'TBD',
  object: 'TBD',
};

const rightValues: Readonly<Partial<Record<FactKind, string>>> = {
  text: 'Example SA',
  prose: '"Full sentences that a reader outside the company understands."',
  number: '1.2e24',
  integer: '12',
  'yes-no': 'true',
  date: '2026-03-01',
  month: '2026-03',
  url: 'https://example.org/heron',
};

/** Where the kind alone would allow too much. */
const ownValues: Readonly<Partial<Record<FactPath, string>>> = {
  extends: '../family.yaml',
  'attests[].facts[]': 'licensing.rights',
  'attests[].by': '"A. Martin, release desk"',
  'attests[].on': '2026-11-01',
  'training.compute.estimate.utilisation': '0.4',
  'training.compute.estimate.units': '2048',
  'training.compute.estimate.hours': '1500',
  'training.compute.estimate.peak_flops': '9.89e14',
  'training.compute.cross_estimate.parameters': '7.3e9',
  'training.compute.cross_estimate.tokens': '4e12',
  'documentation.approvals[].documents[]': 'copyright-policy',
  'documentation.approvals[].content_sha256':
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'documentation.approvals[].note': '"Read together with the annex of 12 October"',
  'evidence[].path': 'evidence/results.json',
  'evidence[].sha256': '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'evidence[].supports[]': 'evaluation.results',
  'provider.authorised_representative.email': 'representative@example.org',
  'provider.authorised_representative.mandate_language': 'en',
  'training_data.crawled.domains_file': 'domains.csv',
  'training_data.modalities.text.alternative_size': '"3 terabytes"',
  'waivers[].at': 'model.architecture',
  'waivers[].check': 'training-compute/methodology-given',
  'waivers[].expires': '2027-01-31',
  'model.dependencies[].version': '"1.0"',
  'model.dependencies[].license': 'llama3.1',
  'role.base_model.license': 'llama3.1',
  'role.base_model.version': '"1.0"',
};

/** The lines that state the field, wrongly and rightly, by its last key. */
export function fieldExample(path: FactPath): { readonly wrong: string; readonly right: string } {
  const { kind, values } = factPaths[path];
  const isKnown = (word: string): boolean => values !== undefined && word in values;
  const wrong = wrongValues[kind];
  return {
    wrong: lineOf(path, isKnown(wrong) ? `${wrong}?` : wrong),
    right: lineOf(path, rightValue(path)),
  };
}

function lineOf(path: FactPath, value: string): string {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return key.endsWith('[]') ? `- ${value}` : `${key}: ${value}`;
}

/** A value of the field on one line. */
export function rightValue(path: FactPath): string {
  const sample = sampleValues[path] ?? ownValues[path];
  if (sample !== undefined) return sample;
  if (/\.size(?:\.at_(?:least|most))?$/.test(path)) return '95000';
  if (vocabularyPaths[path] === 'licence') return 'Apache-2.0';
  const { kind } = factPaths[path];
  const [choice] = schemasAt(publishedSchema(), pathSteps(path)).flatMap(
    (schema) => schema.enum ?? [],
  );
  if (choice !== undefined) return String(choice);
  if (kind === 'list') return `[${rightValue(`${path}[]` as FactPath)}]`;
  return rightValues[kind] ?? `{ ${partsOf(path).join(', ')} }`;
}

/** The first parts of an object, plain ones before those that have parts of their own. */
function partsOf(path: FactPath): string[] {
  const children = (Object.keys(factPaths) as FactPath[]).filter(
    (each) => each.startsWith(`${path}.`) && !/[.[]/.test(each.slice(path.length + 1)),
  );
  const isPlain = (child: FactPath): boolean => !['list', 'object'].includes(factPaths[child].kind);
  const plain = children.filter(isPlain);
  return (plain.length > 0 ? plain.slice(0, 2) : children.slice(0, 1)).map(
    (child) => `${child.slice(path.length + 1)}: ${rightValue(child)}`,
  );
}

/** Hints from the card of a data set: whether a model was trained on it, only its provider knows. */

import { thousands } from '../../text/thousands.js';
import { frontMatter } from '../hub/front-matter.js';
import type { Repository } from '../hub/repository.js';
import { asCount, asObject, type JsonObject, objectsIn } from '../model-folder.js';
import type { Candidate, FileConflict, Reading } from '../reading.js';
import { UnusableInput } from '../unusable.js';
import { shortText, shortTexts } from './words.js';

/** Keys that only cards of data sets have, and keys that only cards of models have. */
const ofData =
  /^(?:dataset_info|size_categories|task_categories|configs|annotations_creators|language_creators|source_datasets|pretty_name|language_details)$/;
const ofModels = /^(?:pipeline_tag|base_model|library_name|model-index|base_model_relation)$/;

const list = 'training_data.public_datasets.large';

/** Rows and bytes are no tokens, and a class of sizes is a power of ten: both are told, and nothing is counted from them. */
export function datasetCardReading(
  file: string,
  text: string,
  repository: Repository | null,
): Partial<Reading> {
  const { data, brokenAt } = frontMatter(text);
  const keys = Object.keys(data);
  if (keys.some((key) => ofModels.test(key)) && !keys.includes('dataset_info')) {
    throw new UnusableInput(
      `${file} is the card of a model, not of a data set; read it with the kind hub and the path of its folder`,
    );
  }
  if (!keys.some((key) => ofData.test(key)) && keys.length === 0) {
    throw new UnusableInput(
      `${file} is no card of a data set: it begins with no data between two lines of three hyphens${brokenAt === null ? '' : `, or those in line ${brokenAt} are not valid YAML`}`,
    );
  }
  const url = repository?.url ?? null;
  const name = shortText(data.pretty_name) ?? repository?.name ?? null;
  const licences = shortTexts(data.license);
  const languages = shortTexts(data.language);
  const sizes = shortTexts(data.size_categories, 3);
  const parts = [
    ...(url === null ? [] : [url]),
    ...(licences.length === 0 ? [] : [`licence ${licences.join(', ')}`]),
    ...(languages.length === 0 ? [] : [`languages ${languages.join(', ')}`]),
    ...(sizes.length === 0 ? [] : [`${sizes.join(', ')} rows by its own class`]),
    ...bytesOf(data),
  ];
  const why = 'a card of a data set; whether and how far the model was trained on it is not said';
  return {
    candidates: [
      ...(name === null
        ? []
        : [{ path: list, value: [name, ...parts].join('; '), file, why } satisfies Candidate]),
      ...rowsOf(file, data),
    ],
    conflicts: brokenAt === null ? [] : [brokenHead(file, brokenAt)],
  };
}

const brokenHead = (file: string, line: number): FileConflict => ({
  id: 'front-matter-unreadable',
  path: '',
  claims: [{ value: `line ${line}`, file, at: `line ${line}` }],
});

/** The configurations of a data set, one or several; several may overlap and are never added up. */
function configurations(data: JsonObject): readonly JsonObject[] {
  const info = Array.isArray(data.dataset_info) ? data.dataset_info : [data.dataset_info];
  return objectsIn(info, 20);
}

function sumOf(configuration: JsonObject, key: string): number | null {
  const splits = Array.isArray(configuration.splits) ? configuration.splits.slice(0, 200) : [];
  const counts = splits.flatMap((each) => asCount(asObject(each)?.[key]) ?? []);
  const sum = counts.reduce((total, each) => total + each, 0);
  return sum > 0 && Number.isSafeInteger(sum) ? sum : null;
}

function bytesOf(data: JsonObject): readonly string[] {
  const all = configurations(data);
  const [first] = all;
  if (first === undefined) return [];
  const bytes = asCount(first.dataset_size) ?? sumOf(first, 'num_bytes');
  if (bytes === null) return [];
  return [`${thousands(bytes)} bytes${all.length > 1 ? ' in the first configuration' : ''}`];
}

function rowsOf(file: string, data: JsonObject): readonly Candidate[] {
  const all = configurations(data);
  return all.flatMap((each) => {
    const rows = sumOf(each, 'num_examples');
    if (rows === null) return [];
    const name = shortText(each.config_name);
    const of = all.length > 1 && name !== null ? ` of the configuration ${name}` : '';
    const why = `rows${of} over all splits, which are no tokens`;
    return [{ path: 'data.data_points.training', value: String(rows), file, why }];
  });
}

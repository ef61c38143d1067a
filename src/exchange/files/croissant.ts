/** Hints from a Croissant description of a data set, read leniently: most files leave out what the format requires. */
import { asObject, type JsonObject, objectsIn } from '../model-folder.js';
import type { Candidate, Reading } from '../reading.js';
import { UnusableInput } from '../unusable.js';
import { jsonData } from './foreign-data.js';
import { dayAtHead, shortText } from './words.js';

const list = 'training_data.public_datasets.large';
const note =
  'a description of a data set; many describe benchmarks, and whether the model was trained on it is not said';

/** Names without their prefix or address: `rai:dataBiases` and `http://mlcommons.org/croissant/RAI/dataBiases` are one. */
export function croissantReading(file: string, text: string): Partial<Reading> {
  const data = jsonData(file, text);
  const root = fieldsOf(Array.isArray(data['@graph']) ? graphRoot(data['@graph']) : data);
  if (!textsOf(root.get('@type')).some((type) => localName(type) === 'Dataset')) {
    throw new UnusableInput(
      `${file} is no Croissant description: its @type is not that of a data set`,
    );
  }
  const texts = (key: string): readonly string[] => textsOf(root.get(key));
  const [name] = texts('name');
  const parts = [
    ...texts('version')
      .slice(0, 1)
      .map((each) => `version ${each}`),
    ...texts('url').slice(0, 1),
    ...texts('license').map((each) => `licence ${each}`),
    ...texts('inLanguage').map((each) => `language ${each}`),
    ...(root.get('isLiveDataset')?.[0] === true ? ['it goes on changing'] : []),
  ];
  const days = texts('dataCollectionTimeframe')
    .flatMap((each) => each.split('/').map((part) => part.trim()))
    .flatMap((each) => dayAtHead(each) ?? [])
    .toSorted();
  const hint = (path: string, value: string | undefined, why: string): readonly Candidate[] =>
    value === undefined ? [] : [{ path, value, file, why }];
  const collected = 'the time in which the data were collected';
  return {
    candidates: [
      ...hint(list, name === undefined ? undefined : [name, ...parts].join('; '), note),
      ...hint(`${list}[].collected_from`, days[0], collected),
      ...hint(`${list}[].collected_to`, days.length > 1 ? days.at(-1) : undefined, collected),
      ...hint(
        'data.obtained',
        texts('dataCollection')[0] ?? texts('dataCollectionType')[0],
        'how the data set says it was collected',
      ),
      ...activitiesIn(root).flatMap((value) =>
        hint('data.obtained', value, 'what made the data set, in its own words'),
      ),
      ...hint(
        'data.curation',
        texts('dataPreprocessingProtocol')[0],
        'how the data set says it was prepared',
      ),
      ...hint(
        'data.scope',
        texts('personalSensitiveInformation')[0],
        'personal and sensitive information that the data set names',
      ),
      ...hint(
        'data.bias_detection',
        texts('dataBiases')[0],
        'biases that the data set names itself',
      ),
    ],
  };
}

type Fields = ReadonlyMap<string, readonly unknown[]>;

function fieldsOf(object: JsonObject): Fields {
  const fields = new Map<string, readonly unknown[]>();
  for (const [key, value] of Object.entries(object).slice(0, 500)) {
    const name = localName(key);
    const all = Array.isArray(value) ? value.slice(0, 100) : [value];
    fields.set(name, [...(fields.get(name) ?? []), ...all]);
  }
  return fields;
}

function localName(key: string): string {
  if (key.startsWith('@')) return key;
  return /^https?:/.test(key) ? key.replace(/^.*[/#]/, '') : key.replace(/^[A-Za-z][\w-]*:/, '');
}

/** A file may list its data set among others. */
function graphRoot(graph: readonly unknown[]): JsonObject {
  const isDataset = (each: JsonObject): boolean =>
    textsOf(fieldsOf(each).get('@type')).some((type) => localName(type) === 'Dataset');
  return objectsIn(graph, 500).find(isDataset) ?? {};
}

/** A value may be wrapped as `@value`, a name, an address or an id. */
function textsOf(values: readonly unknown[] | undefined): readonly string[] {
  return (values ?? []).flatMap((each) => {
    const plain = shortText(each);
    if (plain !== null) return [plain];
    const wrapped = asObject(each);
    if (wrapped === null) return [];
    const fields = fieldsOf(wrapped);
    const inner = ['@value', 'name', 'url', '@id'].map((key) => shortText(fields.get(key)?.[0]));
    return inner.find((text) => text !== null) ?? [];
  });
}

function activitiesIn(root: Fields): readonly string[] {
  return (root.get('wasGeneratedBy') ?? []).slice(0, 5).flatMap((each) => {
    const activity = asObject(each);
    if (activity === null) return shortText(each) ?? [];
    const fields = fieldsOf(activity);
    const [label] = textsOf(fields.get('label') ?? fields.get('name'));
    const ended = textsOf(fields.get('endedAtTime'))[0];
    return label === undefined ? [] : [ended === undefined ? label : `${label}, ended ${ended}`];
  });
}

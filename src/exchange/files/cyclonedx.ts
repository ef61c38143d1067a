/** Facts from a CycloneDX bill of materials: its one component that is a model, with licence, hashes, energy and ancestors. */
import { Decimal } from '../../facts/decimal.js';
import { factPaths } from '../../facts/paths.gen.js';
import { asFactLine, asObject, type JsonObject } from '../model-folder.js';
import { ownProperties } from '../own-properties.js';
import type { Candidate, FactValue, Proposal, Reading } from '../reading.js';
import { UnusableInput } from '../unusable.js';
import { licencesIn } from './cyclonedx-licence.js';
import { ancestorsIn, hashesIn, ownFacts, resultsIn } from './cyclonedx-lists.js';
import { isPlainNumber, summed, thousandth } from './figures.js';
import { jsonData } from './foreign-data.js';
import { dayAtHead, shortText, shortTexts } from './words.js';

const mostComponents = 5_000;

interface Placed {
  readonly component: JsonObject;
  readonly at: string;
}

/** Reads specifications 1.5 to 1.7; `ref` names the component where a bill holds several models. */
export function cyclonedxReading(file: string, text: string, ref: string | null): Partial<Reading> {
  if (/^\uFEFF?\s*</.test(text)) {
    throw new UnusableInput(`${file} is XML; have its program write the bill of materials as JSON`);
  }
  const bill = jsonData(file, text);
  if (bill.bomFormat !== 'CycloneDX') {
    throw new UnusableInput(
      `${file} is no CycloneDX bill of materials: its bomFormat is not CycloneDX`,
    );
  }
  const { component, at } = modelIn(file, bill, ref);
  const card = asObject(component.modelCard) ?? {};
  const parts = [
    identity(file, component, at),
    licencesIn(file, component, at),
    inputsAndOutputs(file, bill, card, at),
    textsIn(file, component, card, at),
    hashesIn(file, component, at),
    resultsIn(file, component, card, at),
    energyIn(file, card, at),
    ancestorsIn(file, component, at),
    propertiesIn(file, component, at),
  ];
  return {
    proposals: parts.flatMap(({ proposals }) => proposals ?? []),
    candidates: parts.flatMap(({ candidates }) => candidates ?? []),
    conflicts: parts.flatMap(({ conflicts }) => conflicts ?? []),
    skipped: parts.flatMap(({ skipped }) => skipped ?? []),
  };
}

function modelIn(file: string, bill: JsonObject, ref: string | null): Placed {
  const top = asObject(asObject(bill.metadata)?.component);
  const listed = (Array.isArray(bill.components) ? bill.components : []).slice(0, mostComponents);
  const all: readonly Placed[] = [
    ...(top === null ? [] : [{ component: top, at: '/metadata/component' }]),
    ...listed.flatMap((each, index) => {
      const component = asObject(each);
      return component === null ? [] : [{ component, at: `/components/${index}` }];
    }),
  ];
  const models = all.filter(({ component }) => component.type === 'machine-learning-model');
  const refs = models.flatMap(({ component }) => shortText(component['bom-ref']) ?? []);
  const names = refs.slice(0, 10).join(', ');
  if (ref !== null) {
    const found = models.find(({ component }) => component['bom-ref'] === ref);
    if (found !== undefined) return found;
    throw new UnusableInput(
      `${file} holds no model with the bom-ref ${shortText(ref) ?? ''}; it holds ${names || 'none with a bom-ref'}`,
    );
  }
  const [first, second] = models;
  if (first === undefined) {
    throw new UnusableInput(`${file} holds no component of the type machine-learning-model`);
  }
  if (second !== undefined) {
    throw new UnusableInput(
      `${file} holds ${models.length} models; name one of them with --bom-ref: ${names || 'none of them has a bom-ref, so write one in the file'}`,
    );
  }
  return first;
}

function identity(file: string, component: JsonObject, at: string): Partial<Reading> {
  const name = asFactLine(component.name);
  const version = shortText(component.version);
  const card = asObject(component.modelCard);
  const model = asObject(card?.modelParameters);
  const architecture = asFactLine(model?.modelArchitecture, 2000);
  const pages = (Array.isArray(component.externalReferences) ? component.externalReferences : [])
    .slice(0, 50)
    .map(asObject);
  const index = pages.findIndex((each) => each?.type === 'model-card');
  const address = webAddress(pages[index]?.url);
  const place = `${at}/externalReferences/${index}`;
  return {
    proposals: [
      ...(name === null ? [] : [read('model.name', name, file, `${at}/name`)]),
      ...(architecture === null
        ? []
        : [
            read(
              'model.architecture',
              architecture,
              file,
              `${at}/modelCard/modelParameters/modelArchitecture`,
            ),
          ]),
      ...tasksIn(file, component, asFactLine(model?.task, 2000), at),
      ...(address === null ? [] : [read('model.model_card_url', address, file, place)]),
    ],
    candidates: [
      ...(version === null
        ? []
        : [
            {
              path: 'model.version',
              value: version,
              file,
              why: 'the version that the bill of materials gives',
            },
          ]),
    ],
  };
}

/** One task, or several that the text joins and that stand one by one beside it. */
function tasksIn(
  file: string,
  component: JsonObject,
  task: string | null,
  at: string,
): readonly Proposal[] {
  if (task === null) return [];
  const own = ownProperties(component).texts('model.tasks');
  const tasks = own.join(', ') === task ? own : [task];
  return [read('model.tasks', tasks, file, `${at}/modelCard/modelParameters/task`)];
}

/** What the model is, what it is for and where it ends; a list of several is a hint, since a fact is one text. */
function textsIn(
  file: string,
  component: JsonObject,
  card: JsonObject,
  at: string,
): Partial<Reading> {
  const considered = asObject(card.considerations);
  const place = `${at}/modelCard/considerations`;
  const rows = [
    ['model.description', component.description, `${at}/description`],
    ['model.intended_uses', considered?.useCases, `${place}/useCases`],
    ['model.limitations', considered?.technicalLimitations, `${place}/technicalLimitations`],
  ] as const;
  const several = 'one of several texts of the bill of materials';
  return {
    proposals: rows.flatMap(([path, value, where]) => {
      const text = proseIn(Array.isArray(value) && value.length === 1 ? value[0] : value);
      return text === null ? [] : [read(path, text, file, where)];
    }),
    candidates: rows.flatMap(([path, value]) =>
      Array.isArray(value) && value.length > 1
        ? shortTexts(value).map((each) => ({ path, value: each, file, why: several }))
        : [],
    ),
  };
}

const mostProse = 20_000;

/** Text over one or more lines, without other signs that show nothing. */
function proseIn(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > mostProse) return null;
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return text === '' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text.replaceAll('\n', '')) ? null : text;
}

/** An address of the web as it is written; null where it is none. */
function webAddress(value: unknown): string | null {
  const text = asFactLine(value, 2000);
  return text !== null && /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text) ? text : null;
}

function inputsAndOutputs(
  file: string,
  bill: JsonObject,
  card: JsonObject,
  at: string,
): Partial<Reading> {
  const model = asObject(card.modelParameters) ?? {};
  const proposals: Proposal[] = [];
  const candidates: Candidate[] = [];
  for (const side of ['inputs', 'outputs'] as const) {
    const path = `model.${side}` as const;
    const known = Object.keys(factPaths[`${path}[]`].values ?? {});
    const listed = (Array.isArray(model[side]) ? (model[side] as unknown[]) : []).slice(0, 20);
    const formats = [...new Set(listed.flatMap((each) => shortText(asObject(each)?.format) ?? []))];
    const place = `${at}/modelCard/modelParameters/${side}`;
    const meant = formats.map((format) => format.toLowerCase());
    if (formats.length > 0 && meant.every((each) => known.includes(each))) {
      proposals.push(read(path, meant, file, place));
    } else if (formats.length > 0) {
      const why = 'formats that the bill of materials names';
      candidates.push({ path, value: formats.join(', '), file, why });
    }
  }
  const datasets = (Array.isArray(model.datasets) ? model.datasets : []).slice(0, 50);
  for (const each of datasets) {
    const value = datasetName(each, bill);
    const why =
      'the bill of materials names it; what it was used for and how large it is is not said';
    if (value !== null)
      candidates.push({ path: 'training_data.public_datasets.large', value, file, why });
  }
  return { proposals, candidates };
}

function datasetName(entry: unknown, bill: JsonObject): string | null {
  const own = asObject(entry);
  const ref = shortText(own?.ref);
  if (ref === null) return shortText(own?.name);
  const listed = (Array.isArray(bill.components) ? bill.components : []).slice(0, mostComponents);
  const found = listed.map(asObject).find((each) => each?.['bom-ref'] === ref);
  return shortText(found?.name) ?? ref;
}

/** Kilowatt-hours of training alone; what other activities took is told. */
function energyIn(file: string, card: JsonObject, at: string): Partial<Reading> {
  const considered = asObject(asObject(card.considerations)?.environmentalConsiderations);
  const used = considered?.energyConsumptions;
  const listed = (Array.isArray(used) ? used : []).slice(0, 200).map(asObject);
  const place = `${at}/modelCard/considerations/environmentalConsiderations/energyConsumptions`;
  const costs = listed.flatMap((each, index) => {
    const cost = asObject(each?.activityEnergyCost);
    const value = String(cost?.value);
    if (each === null || cost?.unit !== 'kWh' || !isPlainNumber(value)) return [];
    return [{ activity: shortText(each.activity) ?? '', value, at: `${place}/${index}` }];
  });
  const training = costs.filter(({ activity }) => activity === 'training');
  const others = costs.filter(({ activity }) => activity !== 'training');
  const [other] = others;
  return {
    proposals:
      training.length === 0
        ? []
        : [
            {
              path: 'training.energy.mwh',
              value: Decimal.of(thousandth(summed(training.map(({ value }) => value)))),
              file,
              at: place,
              as: 'computed',
              how: 'Energy of the activity training, from kWh to MWh',
            },
          ],
    conflicts:
      training.length === 0 || other === undefined
        ? []
        : [
            {
              id: 'energy-scope',
              path: 'training.energy.mwh',
              claims: [{ value: `${other.activity}: ${other.value} kWh`, file, at: other.at }],
            },
          ],
  };
}

/** Figures that this program wrote into a bill of materials itself, of those that files may tell. */
const ownFigures = ['model.parameters.total', 'model.parameters.active', 'model.context_window'];

function propertiesIn(file: string, component: JsonObject, at: string): Partial<Reading> {
  const own = ownProperties(component);
  const figures = ownFigures.flatMap((path) => {
    const found = own.fact(path);
    if (found === null || !isPlainNumber(found.text)) return [];
    return [read(path, Decimal.of(found.text), file, `${at}/properties/${found.index}`)];
  });
  const released = own.fact('model.release_date');
  const weights = own.fact('licensing.availability.weights.url');
  const pages = Array.isArray(component.externalReferences) ? component.externalReferences : [];
  const isDistributed = pages
    .slice(0, 50)
    .map(asObject)
    .some((each) => each?.type === 'distribution' && each.url === weights?.text);
  return {
    proposals: [
      ...figures,
      ...(released === null || dayAtHead(released.text) !== released.text
        ? []
        : ownFacts(own, file, at, ['model.release_date'])),
      ...(isDistributed ? ownFacts(own, file, at, ['licensing.availability.weights.url']) : []),
    ],
  };
}

const read = (path: string, value: FactValue, file: string, at: string): Proposal => ({
  path,
  value,
  file,
  at,
  as: 'read',
});

/** Facts from a CycloneDX bill of materials: its one component that is a model, with licence, hashes, energy and ancestors. */
import { Decimal } from '../../facts/decimal.js';
import { factPaths } from '../../facts/paths.gen.js';
import { licenceOfHub } from '../licences.js';
import { asLine, asObject, type JsonObject } from '../model-folder.js';
import type { Candidate, FactValue, FileConflict, Proposal, Reading } from '../reading.js';
import { UnusableInput } from '../unusable.js';
import { isPlainNumber, summed, thousandth } from './figures.js';
import { jsonData } from './foreign-data.js';
import { shortText, shortTexts } from './words.js';

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
    resultsIn(file, card, at),
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
  const name = asLine(component.name);
  const version = shortText(component.version);
  const hashes = (Array.isArray(component.hashes) ? component.hashes : []).slice(0, 20);
  const sha256 = hashes
    .map(asObject)
    .find((each) => each?.alg === 'SHA-256' && /^[0-9a-f]{64}$/i.test(String(each.content)));
  const card = asObject(component.modelCard);
  const model = asObject(card?.modelParameters);
  const architecture = asLine(model?.modelArchitecture, 2000);
  const pages = (Array.isArray(component.externalReferences) ? component.externalReferences : [])
    .slice(0, 50)
    .map(asObject);
  const page = pages.find((each) => each?.type === 'model-card');
  const task = asLine(model?.task);
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
      ...(task === null
        ? []
        : [read('model.tasks', [task], file, `${at}/modelCard/modelParameters/task`)]),
      ...(sha256 == null || name === null
        ? []
        : [
            read(
              'model.authenticity',
              [{ artefact: name, sha256: String(sha256.content).toLowerCase() }],
              file,
              `${at}/hashes`,
            ),
          ]),
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
      ...shortTexts(page?.url, 1).map((value) => ({
        path: 'model.model_card_url',
        value,
        file,
        why: 'the page that the bill of materials calls the model card',
      })),
    ],
  };
}

function licencesIn(file: string, component: JsonObject, at: string): Partial<Reading> {
  const path = 'licensing.license';
  const listed = (Array.isArray(component.licenses) ? component.licenses : []).slice(0, 20);
  const named = listed.flatMap((each, index) => {
    const entry = asObject(each);
    const licence = asObject(entry?.license);
    const text = asLine(entry?.expression) ?? asLine(licence?.id) ?? asLine(licence?.name);
    const step = entry?.expression === undefined ? 'license' : 'expression';
    return text === null
      ? []
      : [{ text: text.replace(/^LicenseRef-/, ''), at: `${at}/licenses/${index}/${step}` }];
  });
  const [first, second] = named;
  if (first === undefined) return {};
  if (second !== undefined) {
    const claims = named.map((each) => ({ value: each.text, file, at: each.at }));
    return { conflicts: [{ id: 'licence-several', path, claims } satisfies FileConflict] };
  }
  const id = licenceOfHub(first.text);
  if (id !== null && id !== 'other') return { proposals: [read(path, id, file, first.at)] };
  const why = 'it names no single licence that is known here';
  return { candidates: [{ path, value: first.text, file, why }] };
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

/** Values are text in this format; one that is no number is left out. */
function resultsIn(file: string, card: JsonObject, at: string): Partial<Reading> {
  const metrics = asObject(card.quantitativeAnalysis)?.performanceMetrics;
  const listed = (Array.isArray(metrics) ? metrics : []).slice(0, 500).map(asObject);
  const rows = listed.flatMap((each): FactValue[] => {
    const metric = asLine(each?.type);
    const value = shortText(each?.value);
    if (metric === null || value === null || !/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?%?$/i.test(value))
      return [];
    return [{ name: asLine(each?.slice) ?? metric, metric, value }];
  });
  const path = `${at}/modelCard/quantitativeAnalysis/performanceMetrics`;
  return {
    proposals: rows.length === 0 ? [] : [read('evaluation.results', rows, file, path)],
    skipped:
      rows.length < listed.length
        ? [{ file, why: `${listed.length - rows.length} metrics hold no number with a name` }]
        : [],
  };
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

function ancestorsIn(file: string, component: JsonObject, at: string): Partial<Reading> {
  const { ancestors } = asObject(component.pedigree) ?? {};
  const listed = (Array.isArray(ancestors) ? ancestors : []).slice(0, 200).map(asObject);
  const found = listed.flatMap((each): FactValue[] => {
    const name = asLine(each?.name);
    const group = asLine(each?.group);
    const version = asLine(each?.version);
    if (name === null) return [];
    const [, repository] =
      /^pkg:huggingface\/([\w.-]+\/[\w.-]+)/.exec(String(each?.purl ?? '')) ?? [];
    const whole = repository ?? (group === null ? name : `${group}/${name}`);
    return [
      {
        name: whole,
        ...(version === null ? {} : { version }),
        ...(repository === undefined ? {} : { url: `https://huggingface.co/${repository}` }),
      },
    ];
  });
  return found.length === 0
    ? {}
    : { proposals: [read('model.dependencies', found, file, `${at}/pedigree/ancestors`)] };
}

/** Facts that this program wrote into a bill of materials itself, of those that files may tell. */
const ownProperties = ['model.parameters.total', 'model.parameters.active', 'model.context_window'];

function propertiesIn(file: string, component: JsonObject, at: string): Partial<Reading> {
  const listed = (Array.isArray(component.properties) ? component.properties : []).slice(0, 500);
  return {
    proposals: listed.flatMap((each, index) => {
      const { name, value } = asObject(each) ?? {};
      const path = ownProperties.find((known) => name === `aiact:${known}`);
      if (path === undefined || typeof value !== 'string' || !isPlainNumber(value)) return [];
      return [read(path, Decimal.of(value), file, `${at}/properties/${index}`)];
    }),
  };
}

const read = (path: string, value: FactValue, file: string, at: string): Proposal => ({
  path,
  value,
  file,
  at,
  as: 'read',
});

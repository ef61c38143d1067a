/** What an export describes, in the words of no format: the model, its provider, what it was made from and what was concluded. */
import type { Assessment, Reason } from '../assess/assessment.js';
import { toolVersion } from '../assess/tool-version.gen.js';
import { documents } from '../documents/registry.gen.js';
import { gateOrder } from '../facts/gate-order.js';
import type { ReadResult } from '../read/read-result.js';
import type { Audience } from './audience.js';
import { addressOf, packageAddressOf } from './identifiers.js';
import { type ExportedLicence, exportedLicence } from './licence.js';
import { type Stated, statedFor } from './stated.js';

export interface Dataset {
  readonly name: string;
  readonly version: string | null;
  readonly url: string | null;
  readonly description: string | null;
  readonly modality: string | null;
}

export interface BaseModel {
  readonly name: string;
  readonly version: string | null;
  readonly url: string | null;
}

export interface ExportedResult {
  readonly name: string;
  readonly metric: string | null;
  /** With its unit. */
  readonly value: string;
  readonly row: Stated;
}

/** A document that stands where everyone can read it. */
export interface Publication {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

export interface ExportSubject {
  readonly tool: { readonly name: string; readonly version: string };
  readonly stated: Stated;
  readonly assessment: Assessment;
  /** The day that the documents were last changed, else the day of the assessment. */
  readonly date: string;
  readonly isThirdParty: boolean;
  readonly name: string;
  readonly version: string | null;
  readonly purl: string | null;
  readonly page: string | null;
  readonly weights: string | null;
  readonly provider: {
    readonly name: string;
    readonly url: string | null;
    readonly email: string | null;
  } | null;
  readonly isPerson: boolean;
  readonly licence: ExportedLicence | null;
  readonly released: string | null;
  readonly datasets: readonly Dataset[];
  readonly bases: readonly BaseModel[];
  readonly results: readonly ExportedResult[];
  /** Released files with their SHA-256. */
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly row: Stated;
  }[];
  readonly publications: readonly Publication[];
  /** Figures, days and conclusions under the names of their facts, in a set order. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/** The model has no name that may be told, so nothing can be exported. */
export class Nameless extends Error {
  override readonly name = 'Nameless';
}

const figures = [
  'model.parameters.total',
  'model.parameters.active',
  'model.context_window',
  'training.compute.parameter_update_flop',
  'training.compute.cumulative_flop',
  'model.release_date',
  'role.placement.date',
] as const;

/** Gathers what an audience may know. Throws `Nameless` where `model.name` is not stated. */
export function subjectOf(
  read: ReadResult,
  assessment: Assessment,
  audience: Audience,
): ExportSubject {
  const stated = statedFor(audience, read, assessment);
  const name = stated.text('model.name');
  if (name === null) throw new Nameless();
  const address = (path: string): string | null => addressOf(stated.text(path));
  const page = address('model.model_card_url');
  const weights = address('licensing.availability.weights.url');
  const provider = stated.text('provider.legal_name');
  const updated = stated.text('documentation.last_updated');
  return {
    ...{ tool: { name: 'aiact-doc', version: toolVersion }, stated, assessment },
    ...{ name, version: stated.text('model.version'), page, weights },
    date: isDay(updated) ? updated : assessment.as_of,
    isThirdParty: stated.text('documentation.stated_by') === 'third_party',
    purl: packageAddressOf(page) ?? packageAddressOf(weights),
    provider:
      provider === null
        ? null
        : {
            name: provider,
            url: address('provider.contact.url'),
            email: stated.text('provider.contact.email'),
          },
    isPerson: stated.text('provider.legal_form') === 'natural_person',
    licence: exportedLicence(stated, read.facts),
    released: dayAt(stated, 'model.release_date'),
    datasets: stated.entries('training_data.public_datasets.large').flatMap(datasetOf),
    bases: basesOf(stated),
    results: resultsOf(stated),
    files: stated.entries('model.authenticity').flatMap((entry) => {
      const [artefact, sha256] = [entry.text('artefact'), entry.text('sha256')];
      return artefact === null || sha256 === null || !/^[\da-f]{64}$/i.test(sha256)
        ? []
        : [{ name: artefact, sha256: sha256.toLowerCase(), row: entry }];
    }),
    publications: Object.values(documents).flatMap(({ id, title }) => {
      const url = address(`documentation.published.${id}.url`);
      return url === null ? [] : [{ id, title, url }];
    }),
    properties: [...figuresOf(stated), ...conclusionsOf(assessment, stated)],
  };
}

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

function dayAt(stated: Stated, path: string): string | null {
  const text = stated.text(path);
  return isDay(text) ? text : null;
}

function datasetOf(entry: Stated): Dataset[] {
  const name = entry.text('name');
  if (name === null) return [];
  return [
    {
      ...{ name, version: entry.text('version'), url: addressOf(entry.text('url')) },
      ...{ description: entry.text('description'), modality: entry.text('modality') },
    },
  ];
}

/** Each model once, however often the facts speak of it. */
function basesOf(stated: Stated): BaseModel[] {
  const inRole = stated.text('role.base_model.name');
  const entries = [
    ...stated.entries('role.further_base_models'),
    ...stated.entries('model.dependencies'),
  ];
  const names = [inRole, ...entries.map((entry) => entry.text('name'))];
  return [...new Set(names)]
    .filter((name) => name !== null)
    .map((name) => {
      const said = (key: string): string | null =>
        (name === inRole ? stated.text(`role.base_model.${key}`) : null) ??
        entries
          .filter((entry) => entry.text('name') === name)
          .flatMap((entry) => entry.text(key) ?? [])[0] ??
        null;
      return { name, version: said('version'), url: addressOf(said('url')) };
    });
}

function resultsOf(stated: Stated): ExportedResult[] {
  return stated.entries('evaluation.results').flatMap((entry) => {
    const [name, value] = [entry.text('name'), entry.text('value')];
    if (name === null || value === null) return [];
    // A result that downstream providers shall not read is none for the public either.
    if (stated.audience !== 'authorities' && entry.facts.downstream === false) return [];
    const unit = entry.text('unit');
    return [
      {
        ...{ name, metric: entry.text('metric'), row: entry },
        value: unit === null ? value : `${value} ${unit}`,
      },
    ];
  });
}

function figuresOf(stated: Stated): { name: string; value: string }[] {
  return figures.flatMap((path) => {
    const value = stated.text(path);
    return value === null ? [] : [{ name: `aiact:${path}`, value }];
  });
}

/** Settled answers that a paper for the audience gives, or whose reasons it may see whole, with the law and the day that they hold for. */
function conclusionsOf(assessment: Assessment, stated: Stated): { name: string; value: string }[] {
  const gates = gateOrder.flatMap((id) => {
    const { answer, reason } = assessment.gates[id];
    if (
      answer === 'open' ||
      answer === 'review' ||
      !(stated.papers.includes(id) || isVisible(reason, stated))
    )
      return [];
    return [{ name: `aiact:gate.${id}`, value: answer }];
  });
  const by = stated.text('documentation.stated_by');
  return [
    ...gates,
    ...(gates.length === 0 ? [] : [{ name: 'aiact:as_of', value: assessment.as_of }]),
    { name: 'aiact:law', value: assessment.law.version },
    ...(by === null ? [] : [{ name: 'aiact:stated_by', value: by }]),
  ];
}

function isVisible(reason: Reason, stated: Stated): boolean {
  return (
    reason.facts.every(({ path, value }) => value === null || holds(stated, path)) &&
    reason.because.every((each) => isVisible(each, stated))
  );
}

function holds(stated: Stated, path: string): boolean {
  let value: unknown = stated.facts;
  for (const step of path.split(/\.|\[|\]\.?/).filter((each) => each !== '')) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value !== undefined;
}

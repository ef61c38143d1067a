/** Lists that a component of a bill of materials holds: results, hashes of files, and the models that it was made from. */

import { asFactLine, asObject, type JsonObject, objectsIn } from '../model-folder.js';
import { type OwnProperties, type OwnRow, ownProperties } from '../own-properties.js';
import type { FactValue, Proposal, Reading } from '../reading.js';
import { isPlainNumber } from './figures.js';
import { shortText } from './words.js';

/** Values are text in this format; one that is no number is left out, unless this program wrote the row. */
export function resultsIn(
  file: string,
  component: JsonObject,
  card: JsonObject,
  at: string,
): Partial<Reading> {
  const own = ownProperties(component);
  const metrics = objectsIn(asObject(card.quantitativeAnalysis)?.performanceMetrics, 500);
  const rows = metrics.flatMap((each, index) => {
    const row = resultOf(each, own.row('evaluation.results', index));
    return row === null ? [] : [row];
  });
  const path = `${at}/modelCard/quantitativeAnalysis/performanceMetrics`;
  return {
    proposals: rows.length === 0 ? [] : [read('evaluation.results', rows, file, path)],
    skipped:
      rows.length < metrics.length
        ? [{ file, why: `${metrics.length - rows.length} metrics hold no number with a name` }]
        : [],
  };
}

/** A row of the format; what stands beside it counts only where both say the same. */
function resultOf(each: JsonObject, own: OwnRow): FactValue | null {
  const type = asFactLine(each.type, 500);
  const value = shortText(each.value);
  if (type === null || value === null) return null;
  const slice = asFactLine(each.slice, 500);
  const unit = typeof own.unit === 'string' ? ` ${own.unit}` : '';
  const isOwn =
    (own.name === undefined || (own.name === type && slice === null)) &&
    (own.value === undefined ? unit === '' : shortText(`${own.value}${unit}`) === value);
  const hasNumber = isPlainNumber(value.replace(/^[+-]/, '').replace(/%$/, ''));
  if (!isOwn || Object.keys(own).length === 0) {
    return hasNumber ? { name: slice ?? type, metric: type, value } : null;
  }
  if (own.value === undefined && !hasNumber) return null;
  const named = own.name === undefined ? { name: slice ?? type, metric: type } : { name: type };
  return { ...named, value, ...own };
}

/** Files whose hash anyone may hold against the file: those of the component itself, and weights inside it. */
export function hashesIn(file: string, component: JsonObject, at: string): Partial<Reading> {
  const own = ownProperties(component);
  const name = asFactLine(component.name);
  const whole = sha256Of(component);
  const inside = objectsIn(component.components, 500).flatMap((each, index) => {
    const hash = sha256Of(each);
    const artefact = asFactLine(each.name, 500);
    const row = own.row('model.authenticity', index);
    const isOwn = row.artefact === artefact;
    return hash === null || artefact === null || !(isOwn || isWeights(each, artefact))
      ? []
      : [{ artefact, sha256: hash, ...(isOwn ? row : {}) }];
  });
  if (inside.length > 0) return list('model.authenticity', inside, file, `${at}/components`);
  if (whole === null || name === null) return {};
  const row = { artefact: name, sha256: whole, ...own.row('model.authenticity', 0) };
  return list('model.authenticity', [row], file, `${at}/hashes`);
}

function sha256Of(component: JsonObject): string | null {
  const content = objectsIn(component.hashes, 20).find(
    (each) => each.alg === 'SHA-256' && /^[0-9a-f]{64}$/i.test(String(each.content)),
  )?.content;
  return content === undefined ? null : String(content).toLowerCase();
}

const isWeights = (component: JsonObject, name: string): boolean =>
  component.type === 'file' && /\.(?:safetensors|gguf|bin|pt|pth|onnx|ckpt|h5)$/i.test(name);

/** Models that the component descends from; a bill of this program says which of them are its dependencies. */
export function ancestorsIn(file: string, component: JsonObject, at: string): Partial<Reading> {
  const place = `${at}/pedigree/ancestors`;
  const ancestors = objectsIn(asObject(component.pedigree)?.ancestors, 200);
  const own = ownProperties(component);
  const names = new Set(ancestors.flatMap(({ name }) => asFactLine(name, 500) ?? []));
  const told = (['role.further_base_models', 'model.dependencies'] as const).map((path) => {
    const rows = own.rows(path).filter(({ name }) => names.has(String(name)));
    return [path, rows] as const;
  });
  const base = ownFacts(own, file, at, [
    ...['role.base_model.name', 'role.base_model.version', 'role.base_model.url'],
  ]);
  const [first] = base;
  const isTold = first?.path === 'role.base_model.name' && names.has(String(first.value));
  if (isTold || told.some(([, rows]) => rows.length > 0)) {
    return {
      proposals: [
        ...(isTold ? base : []),
        ...told.flatMap(([path, rows]) => list(path, rows, file, place).proposals ?? []),
      ],
    };
  }
  return list('model.dependencies', ancestors.flatMap(ancestorOf), file, place);
}

function ancestorOf(each: JsonObject): FactValue[] {
  const name = asFactLine(each.name);
  const group = asFactLine(each.group);
  const version = asFactLine(each.version);
  if (name === null) return [];
  const [, repository] = /^pkg:huggingface\/([\w.-]+\/[\w.-]+)/.exec(String(each.purl ?? '')) ?? [];
  return [
    {
      name: repository ?? (group === null ? name : `${group}/${name}`),
      ...(version === null ? {} : { version }),
      ...(repository === undefined ? {} : { url: `https://huggingface.co/${repository}` }),
    },
  ];
}

/** Facts of single values that stand among the properties. */
export function ownFacts(
  own: OwnProperties,
  file: string,
  at: string,
  paths: readonly string[],
): readonly Proposal[] {
  return paths.flatMap((path) => {
    const found = own.fact(path);
    return found === null ? [] : [read(path, found.text, file, `${at}/properties/${found.index}`)];
  });
}

const list = (
  path: string,
  rows: readonly FactValue[],
  file: string,
  at: string,
): Partial<Reading> => (rows.length === 0 ? {} : { proposals: [read(path, rows, file, at)] });

const read = (path: string, value: FactValue, file: string, at: string): Proposal => ({
  ...{ path, value, file, at },
  as: 'read',
});

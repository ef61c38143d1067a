/** The models that this one was made from: what files name, and whose they are. */

import { baseLicenceOf } from '../../law/base-licences.js';
import { boundedDocument } from '../../text/bounded-yaml.js';
import {
  asFactLine,
  asObject,
  fileText,
  type JsonObject,
  jsonIn,
  type ModelFolder,
} from '../model-folder.js';
import type { FactValue, FileConflict, Proposal, Reading } from '../reading.js';
import type { Repository } from './repository.js';

export type Relation = 'merge' | 'adapter' | 'quantized' | 'finetune';

export interface Bases {
  readonly ids: readonly string[];
  readonly main: string | null;
  readonly relation: Relation;
  readonly file: string;
  /** Where the list stands, where the main one does, and where the relation does. */
  readonly at: { readonly list: string; readonly main: string; readonly relation: string };
  readonly version: string | null;
}

/** A repository of the hub, and no path on somebody's disk. */
export const isRepositoryId = (text: string): boolean =>
  /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/.test(text) && text.length <= 200;

export interface BaseContext {
  readonly card: JsonObject;
  readonly repository: Repository | null;
  readonly isQuantised: boolean;
}

/** Everything that the folder says about base models. */
export async function basesIn(
  folder: ModelFolder,
  context: BaseContext,
): Promise<Partial<Reading> & { readonly bases: Bases | null }> {
  const merged = await fromMerge(folder);
  const adapted = await fromAdapter(folder);
  const carded = fromCard(context, adapted !== null);
  const trained = await fromTraining(folder);
  const bases = merged ?? adapted ?? carded ?? trained;
  if (bases === null) return { bases: null };
  const conflicts: FileConflict[] = [];
  if (merged !== null && carded !== null && carded.ids.length < merged.ids.length) {
    conflicts.push({
      id: 'base-models',
      path: 'model.dependencies',
      claims: [
        { value: carded.ids.length, file: carded.file, at: '/base_model' },
        { value: merged.ids.length, file: merged.file, at: merged.at.list },
      ],
    });
  }
  return { bases, proposals: baseProposals(bases, context), conflicts };
}

export function baseProposals(bases: Bases, { repository }: BaseContext): readonly Proposal[] {
  const { file, at } = bases;
  const dependencies: FactValue[] = bases.ids.map((id) => ({
    name: id,
    ...(bases.version !== null && id === bases.main ? { version: bases.version } : {}),
    url: `https://huggingface.co/${id}`,
  }));
  const proposals: Proposal[] = [
    { path: 'model.dependencies', value: dependencies, file, at: at.list, as: 'read' },
  ];
  const { main } = bases;
  // Work on one's own model may be one lifecycle: a question of law, so nothing is said of the role.
  if (main === null || repository?.owner == null || isOwn(main, repository)) return proposals;
  const name: Proposal = {
    path: 'role.base_model.name',
    value: main,
    file,
    at: at.main,
    as: 'read',
  };
  const url: Proposal = {
    path: 'role.base_model.url',
    value: `https://huggingface.co/${main}`,
    file,
    at: at.main,
    as: 'inferred',
    how: 'The address of a repository of that name',
  };
  if (bases.relation === 'quantized') return [...proposals, name, url];
  const how = `The base model is another owner's, and this is a ${bases.relation} of it`;
  return [
    ...proposals,
    { path: 'role.kind', value: 'modifier', file, at: at.relation, as: 'inferred', how },
    name,
    url,
  ];
}

export function isOwn(id: string, repository: Repository | null): boolean {
  return (
    repository?.owner != null && id.split('/')[0]?.toLowerCase() === repository.owner.toLowerCase()
  );
}

async function fromMerge(folder: ModelFolder): Promise<Bases | null> {
  const file = 'mergekit_config.yml';
  const config = await yamlIn(folder, file);
  if (config === null) return null;
  const models = (list: unknown): string[] =>
    (Array.isArray(list) ? list : []).flatMap((each) => nameOf(asObject(each)?.model) ?? []);
  const slices = Array.isArray(config.slices) ? config.slices : [];
  const sliced = slices.flatMap((each) => models(asObject(each)?.sources));
  const listed = models(config.models);
  const base = nameOf(config.base_model);
  const ids = [...new Set([...sliced, ...listed, ...(base === null ? [] : [base])])].filter(
    isRepositoryId,
  );
  if (ids.length === 0) return null;
  const list =
    sliced.length > 0 ? '/slices/0/sources' : listed.length > 0 ? '/models' : '/base_model';
  const isBase = base !== null && isRepositoryId(base);
  return {
    ids: ids.slice(0, 200),
    main: isBase ? base : (ids[0] ?? null),
    relation: 'merge',
    file,
    at: { list, main: isBase ? '/base_model' : list, relation: '/merge_method' },
    version: null,
  };
}

/** A model of a merge may be written with the name of an adapter behind a plus sign. */
function nameOf(value: unknown): string | null {
  const text = asFactLine(value) ?? asFactLine(asObject(asObject(value)?.model)?.path);
  return text === null ? null : (text.split('+')[0] ?? null);
}

async function fromAdapter(folder: ModelFolder): Promise<Bases | null> {
  const file = 'adapter_config.json';
  const config = await jsonIn(folder, file);
  const id = asFactLine(config?.base_model_name_or_path);
  if (config === null || id === null || !isRepositoryId(id)) return null;
  const at = '/base_model_name_or_path';
  const version = asFactLine(config.revision);
  return {
    ids: [id],
    main: id,
    relation: 'adapter',
    file,
    at: { list: at, main: at, relation: '/peft_type' },
    version,
  };
}

function fromCard({ card, isQuantised }: BaseContext, isAdapter: boolean): Bases | null {
  const isList = Array.isArray(card.base_model);
  const list: readonly unknown[] = isList ? (card.base_model as unknown[]) : [card.base_model];
  const ids = list.flatMap((each) => asFactLine(each) ?? []).filter(isRepositoryId);
  const [main] = ids;
  if (main === undefined) return null;
  const said = asFactLine(card.base_model_relation);
  const known = (['merge', 'adapter', 'quantized', 'finetune'] as const).find(
    (each) => each === said,
  );
  const guess: Relation =
    ids.length > 1 ? 'merge' : isAdapter ? 'adapter' : isQuantised ? 'quantized' : 'finetune';
  const at = isList ? '/base_model/0' : '/base_model';
  const relation = known === undefined ? at : '/base_model_relation';
  return {
    ids,
    main,
    relation: known ?? guess,
    file: 'README.md',
    at: { list: at, main: at, relation },
    version: null,
  };
}

async function fromTraining(folder: ModelFolder): Promise<Bases | null> {
  for (const file of ['axolotl.yml', 'axolotl.yaml', 'axolotl_config.yml', 'train_config.yml']) {
    const config = await yamlIn(folder, file);
    const key = config?.base_model === undefined ? 'model_name_or_path' : 'base_model';
    const id = asFactLine(config?.[key]);
    if (id === null || !isRepositoryId(id)) continue;
    const at = `/${key}`;
    return {
      ids: [id],
      main: id,
      relation: 'finetune',
      file,
      at: { list: at, main: at, relation: at },
      version: null,
    };
  }
  return null;
}

/** A small YAML file of a program; aliases and faults make it none. */
async function yamlIn(folder: ModelFolder, file: string): Promise<JsonObject | null> {
  const text = await fileText(folder, file);
  if (text === null) return null;
  const document = boundedDocument(text);
  if (document === null || document.errors.length > 0) return null;
  try {
    return asObject(document.toJS({ maxAliasCount: 0 }));
  } catch {
    return null;
  }
}

/** Terms of a base model that travel with its weights, against the licence of this one. */
export function baseLicenceConflict(
  bases: Bases | null,
  stated: { readonly id: string | null; readonly value: string | null; readonly at: string },
  repository: Repository | null,
): FileConflict | null {
  if (bases === null) return null;
  const foreign = bases.ids.filter((id) => !isOwn(id, repository));
  const rows = foreign.flatMap((id) => baseLicenceOf(id) ?? []);
  const row = rows.find(({ isOwn: isVendors }) => isVendors) ?? rows[0];
  if (row === undefined || row.licence === stated.id) return null;
  return {
    id: 'licence-base',
    path: 'licensing.license',
    claims: [
      { value: stated.value, file: 'README.md', at: stated.at },
      { value: row.licence, file: bases.file, at: bases.at.list },
    ],
  };
}

/** Counts the parameters of a model from the headers and sizes of its weights, and never from what is said about them. */
import { Decimal } from '../../facts/decimal.js';
import { thousands } from '../../text/thousands.js';
import {
  asCount,
  asObject,
  jsonIn,
  type ModelFolder,
  type Skipped,
  textOf,
} from '../model-folder.js';
import type { FileConflict, Proposal, Reading } from '../reading.js';
import type { Configuration } from './config.js';
import {
  type Count,
  fromHeaders,
  fromIndex,
  fromPointers,
  type Index,
  type State,
  type WeightFile,
} from './count-parameters.js';
import { activeOf } from './family-size.js';
import { type GgufSet, ggufSetIn } from './gguf-set.js';
import { countAgainst, sizesAgainst } from './index-claims.js';
import { longestPointer, pointerOf } from './pointer.js';
import { parametersIn, safetensorsHeader } from './safetensors.js';
import { isWeights } from './weight-names.js';

export interface Weights extends Partial<Reading> {
  readonly total: bigint | null;
  /** Elements of an adapter, which are not the size of a model. */
  readonly adapter: { readonly count: bigint; readonly file: string } | null;
  readonly gguf: GgufSet | null;
  /** Hashes by file: of the header alone, or of the content by its pointer. */
  readonly hashes: ReadonlyMap<string, { readonly header?: string; readonly content?: string }>;
  readonly hasOnlyGguf: boolean;
}

/** What the weights of a folder say; `config` is that of the model at its root. */
export async function weightsIn(
  folder: ModelFolder,
  config: Configuration | null,
  options: {
    readonly isPipeline: boolean;
    readonly packing: { method: string | null; bits: number | null };
  },
): Promise<Weights> {
  const files: WeightFile[] = [];
  for (const file of folder.files.filter(({ file }) => isWeights(file)).slice(0, 500)) {
    const text = file.size <= longestPointer ? await textOf(folder, file.file) : null;
    files.push({ ...file, pointer: text === null ? null : pointerOf(text) });
  }
  const hashes = new Map<string, { header?: string; content?: string }>();
  for (const { file, pointer } of files) {
    if (pointer !== null) hashes.set(file, { content: pointer.sha256 });
  }
  const root = files.filter(({ file }) => !file.includes('/'));
  const sets = setsOf(root);
  const main = sets.get('model') ?? (sets.size === 1 ? [...sets.values()][0] : undefined) ?? [];
  const conflicts: FileConflict[] = [];
  const skipped: Skipped[] = [];
  const state = { folder, config, hashes, conflicts, skipped, packing: options.packing };
  const consolidated = root.filter(({ file }) => /^consolidated.*\.safetensors$/.test(file));
  if (main.length > 0 && consolidated.length > 0) {
    conflicts.push({
      id: 'two-weight-sets',
      path: 'model.parameters.total',
      claims: [main[0], consolidated[0]].flatMap((each) =>
        each === undefined ? [] : [{ value: each.file, file: each.file, at: 'name' }],
      ),
    });
  }
  const adapter = await adapterIn(root, state);
  const whole = files.filter(({ file, pointer }) => /\.gguf$/.test(file) && pointer === null);
  const { set: gguf, ...found } = await ggufSetIn(folder, whole);
  for (const [file, hash] of found.hashes) hashes.set(file, hash);
  conflicts.push(...found.conflicts);
  skipped.push(...found.skipped);
  const isModel = !options.isPipeline && (adapter === null || main.length > 0);
  const count = isModel
    ? ((await countOf(main.length > 0 ? main : consolidated, state)) ??
      ggufCount(gguf, main, config))
    : null;
  return {
    total: count?.total ?? null,
    adapter,
    gguf,
    hashes,
    hasOnlyGguf: gguf !== null && main.length === 0 && consolidated.length === 0,
    proposals: [
      ...(count === null ? [] : sizesOf(count, config, conflicts)),
      ...authenticityOf(files),
    ],
    candidates: options.isPipeline ? await componentCandidates(folder) : [],
    conflicts,
    skipped,
  };
}

/** Sets of weights by the name that is left without the number of the shard. */
function setsOf(root: readonly WeightFile[]): Map<string, WeightFile[]> {
  const sets = new Map<string, WeightFile[]>();
  for (const each of root) {
    const { file } = each;
    if (!/\.safetensors$/.test(file) || /^(?:adapter_|consolidated|training_|optimizer)/.test(file))
      continue;
    const stem = file.replace(/\.safetensors$/, '').replace(/[-_]\d+-of-\d+$/, '');
    sets.set(stem, [...(sets.get(stem) ?? []), each]);
  }
  return sets;
}

async function countOf(set: readonly WeightFile[], state: State): Promise<Count | null> {
  const index = await indexIn(state.folder);
  const missing =
    index === null
      ? 0
      : index.shards.filter((shard) => !set.some(({ file }) => file === shard)).length;
  if (index !== null && set.length > 0 && missing > 0) {
    state.conflicts.push({
      id: 'weights-incomplete',
      path: 'model.authenticity',
      claims: [
        { value: set.length, file: set[0]?.file ?? '', at: 'name' },
        { value: index.count, file: index.file, at: '/weight_map' },
      ],
    });
  }
  const isWhole = set.length > 0 && set.every(({ pointer }) => pointer === null) && missing === 0;
  if (isWhole) {
    const count = await fromHeaders(set, state);
    const claim =
      index === null || count === null || state.packing.method !== null
        ? null
        : countAgainst(index, count.total, count.file);
    if (claim !== null) state.conflicts.push(claim);
    return count;
  }
  if (index !== null && missing === 0 && set.length > 0) {
    const sizes = set.map(({ file, size, pointer }) => ({ file, size: pointer?.size ?? size }));
    const claim = sizesAgainst(index, sizes);
    if (claim !== null) state.conflicts.push(claim);
  }
  return (index === null ? null : fromIndex(index, state)) ?? fromPointers(set, missing, state);
}

async function indexIn(folder: ModelFolder): Promise<Index | null> {
  const names = folder.files.map(({ file }) => file);
  const file = ['model.safetensors.index.json', 'pytorch_model.bin.index.json'].find((name) =>
    names.includes(name),
  );
  const json = file === undefined ? null : await jsonIn(folder, file);
  if (file === undefined || json === null) return null;
  const metadata = asObject(json.metadata) ?? {};
  const shards = Object.values(asObject(json.weight_map) ?? {}).filter(
    (each): each is string => typeof each === 'string' && /^[\w.-]+$/.test(each),
  );
  const distinct = [...new Set(shards)].slice(0, 10_000);
  return {
    file,
    shards: distinct,
    count: Math.max(
      distinct.length,
      ...distinct.map((name) => Number(/-of-(\d{1,6})\./.exec(name)?.[1] ?? 0)),
    ),
    size: asCount(metadata.total_size),
    parameters: asCount(metadata.total_parameters),
  };
}

function sizesOf(
  count: Count,
  config: Configuration | null,
  conflicts: readonly FileConflict[],
): readonly Proposal[] {
  if (conflicts.some(({ id }) => id === 'weights-size')) return [];
  const { file, at, as, how } = count;
  const active = config === null ? count.total : activeOf(count.total, count.inExperts, config);
  const isMixture = config !== null && config.experts !== null;
  const isKnown = active !== null && (!isMixture || count.inExperts > 0n);
  return [
    { path: 'model.parameters.total', value: Decimal.of(count.total), file, at, as, how },
    ...(isKnown
      ? [
          {
            path: 'model.parameters.active',
            value: Decimal.of(active),
            ...(isMixture
              ? {
                  file: 'config.json',
                  at: `${config.at}/num_experts_per_tok`,
                  how: `${config.activeExperts} of ${config.experts} experts work for each token; the rest of the model works for all`,
                }
              : { file, at, how: 'Every parameter works for every token' }),
            as,
          },
        ]
      : []),
  ];
}

async function adapterIn(root: readonly WeightFile[], state: State): Promise<Weights['adapter']> {
  const found = root.find(({ file }) => file === 'adapter_model.safetensors');
  if (found === undefined || found.pointer !== null) return null;
  const result = await safetensorsHeader(state.folder, found.file, found.size);
  if ('fault' in result) {
    state.conflicts.push({
      id: 'weights-size',
      path: 'model.parameters.total',
      claims: [{ value: result.fault, file: found.file, at: 'header' }],
    });
    return null;
  }
  state.hashes.set(found.file, { header: result.header.sha256 });
  const none = { method: null, bits: null, isOutputTied: false };
  return { count: parametersIn(result.header.tensors, none), file: found.file };
}

function ggufCount(
  gguf: Weights['gguf'],
  main: readonly WeightFile[],
  config: Configuration | null,
): Count | null {
  if (gguf === null || main.length > 0) return null;
  const { tensors } = gguf.header;
  const total = tensors.reduce((sum, { count }) => sum + count, 0n);
  const experts = tensors.filter(({ name }) => /_exps\b/.test(name));
  const isMixture = experts.length > 0 && config?.experts === undefined;
  if (total === 0n || total > BigInt(Number.MAX_SAFE_INTEGER) || isMixture) return null;
  return {
    total,
    inExperts: experts.reduce((sum, { count }) => sum + count, 0n),
    file: gguf.file,
    at: 'header',
    as: 'computed',
    how:
      gguf.parts === 1
        ? 'Sum over all tensors in the head'
        : `Sum over all tensors in the heads of ${gguf.parts} files`,
  };
}

/** Hashes of weights that stand in pointers, or that were made of whole files. */
function authenticityOf(files: readonly WeightFile[]): readonly Proposal[] {
  const pointed = files.flatMap(({ file, pointer, sha256 = pointer?.sha256 }) =>
    sha256 === undefined ? [] : [{ file, pointer: { sha256 } }],
  );
  const [first] = pointed;
  if (first === undefined) return [];
  const isMade = files.some(({ isHashed }) => isHashed === true);
  return [
    {
      path: 'model.authenticity',
      value: pointed
        .slice(0, 200)
        .map(({ file, pointer }) => ({ artefact: file, sha256: pointer.sha256 })),
      file: first.file,
      at: isMade ? 'content' : 'oid',
      ...(isMade
        ? { as: 'computed', how: 'SHA-256 over whole files, or from their pointers' }
        : { as: 'read' }),
    },
  ];
}

/** Sizes of single parts of a pipeline are hints: none of them is the model. */
async function componentCandidates(folder: ModelFolder): Promise<Reading['candidates']> {
  const names = folder.files.map(({ file }) => file);
  const found = names.filter((file) => /^[^/]+\/[^/]*\.safetensors\.index\.json$/.test(file));
  const candidates: Reading['candidates'][number][] = [];
  for (const file of found.slice(0, 10)) {
    const size = asCount(asObject((await jsonIn(folder, file))?.metadata)?.total_size);
    if (size === null || size % 2 !== 0) continue;
    const why = `${thousands(size)} bytes in one part of the pipeline, if each parameter takes two`;
    candidates.push({ path: 'model.parameters.total', value: String(size / 2), file, why });
  }
  return candidates;
}

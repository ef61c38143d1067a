/** Counts parameters from the headers of weights, from their index, or from pointers to them. */

import { thousands } from '../../text/thousands.js';
import type { FolderFile, ModelFolder, Skipped } from '../model-folder.js';
import type { FileConflict } from '../reading.js';
import { bytesPerElement, type Configuration } from './config.js';
import { familySize, isNear } from './family-size.js';
import type { Pointer } from './pointer.js';
import { parametersIn, safetensorsHeader, type Tensor } from './safetensors.js';

export interface WeightFile extends FolderFile {
  readonly pointer: Pointer | null;
}

export interface Count {
  readonly total: bigint;
  readonly inExperts: bigint;
  readonly file: string;
  readonly at: string;
  readonly as: 'computed' | 'inferred';
  readonly how: string;
}

export interface State {
  readonly folder: ModelFolder;
  readonly config: Configuration | null;
  readonly hashes: Map<string, { header?: string; content?: string }>;
  readonly conflicts: FileConflict[];
  readonly skipped: Skipped[];
  readonly packing: { readonly method: string | null; readonly bits: number | null };
}

export async function fromHeaders(set: readonly WeightFile[], state: State): Promise<Count | null> {
  const tensors: Tensor[] = [];
  for (const { file, size } of set) {
    const result = await safetensorsHeader(state.folder, file, size);
    if ('fault' in result) {
      state.conflicts.push({
        id: 'weights-size',
        path: 'model.parameters.total',
        claims: [{ value: result.fault, file, at: 'header' }],
      });
      return null;
    }
    state.hashes.set(file, { header: result.header.sha256 });
    tensors.push(...result.header.tensors);
  }
  const packing = { ...state.packing, isOutputTied: state.config?.hasTiedOutput === true };
  const total = parametersIn(tensors, packing);
  const experts = tensors.filter(
    ({ name }) => /experts\b/.test(name) && !/shared_expert/.test(name),
  );
  const file = set[0]?.file ?? '';
  compareElements(tensors, file, state);
  if (total === 0n) return null;
  const shards = set.length === 1 ? 'the header' : `the headers of ${set.length} files`;
  return {
    total,
    inExperts: parametersIn(experts, packing),
    file,
    at: 'header',
    as: 'computed',
    how: `Sum over all tensors in ${shards}`,
  };
}

const elementNames: Readonly<Record<string, string>> = {
  bfloat16: 'BF16',
  float16: 'F16',
  half: 'F16',
  float32: 'F32',
  float: 'F32',
};

/** The type that most elements have, held against the one that the configuration names. */
function compareElements(tensors: readonly Tensor[], file: string, state: State): void {
  const { config } = state;
  const said = config?.elements ?? null;
  if (said === null || config?.quantisation !== null || state.packing.method !== null) return;
  const counts = new Map<string, bigint>();
  for (const { type, count } of tensors) counts.set(type, (counts.get(type) ?? 0n) + count);
  const [most] = [...counts].toSorted((a, b) => (a[1] > b[1] ? -1 : 1));
  const meant = elementNames[said.name];
  if (most === undefined || meant === undefined || most[0] === meant) return;
  state.conflicts.push({
    id: 'dtype',
    path: 'model.parameters.total',
    claims: [
      { value: said.name, file: 'config.json', at: said.at },
      { value: most[0], file, at: 'header' },
    ],
  });
}

export interface Index {
  readonly file: string;
  readonly shards: readonly string[];
  /** How many there are by their names, which tell more than a list that was cut. */
  readonly count: number;
  readonly size: number | null;
  readonly parameters: number | null;
}

export function fromIndex(index: Index, state: State): Count | null {
  const { config } = state;
  if (index.size === null || config === null) return null;
  const size = BigInt(index.size);
  const family = familySize(config);
  const width =
    config.quantisation === null ? bytesPerElement[config.elements?.name ?? ''] : undefined;
  const at = '/metadata/total_size';
  const inExperts = family?.experts ?? 0n;
  if (width !== undefined && size % BigInt(width) === 0n) {
    const total = size / BigInt(width);
    if (index.parameters !== null && BigInt(index.parameters) !== total) {
      state.conflicts.push({
        id: 'parameters-index',
        path: 'model.parameters.total',
        claims: [
          { value: Number(total), file: index.file, at },
          { value: index.parameters, file: index.file, at: '/metadata/total_parameters' },
        ],
      });
    }
    const how = `${thousands(size)} bytes at ${width} bytes each`;
    return { total, inExperts, file: index.file, at, as: 'computed', how };
  }
  for (const each of [2n, 4n]) {
    if (family !== null && config.elements === null && isNear(size / each, family.total)) {
      const how = `${thousands(size)} bytes; the figures of the configuration give ${thousands(family.total)} at ${each} bytes each`;
      return { total: size / each, inExperts, file: index.file, at, as: 'inferred', how };
    }
  }
  return null;
}

/** Sizes of files that are not there count only where the formula of the family meets them. */
export function fromPointers(
  set: readonly WeightFile[],
  missing: number,
  state: State,
): Count | null {
  const { config } = state;
  const family = config === null ? null : familySize(config);
  if (config === null || family === null || set.length === 0 || missing > 0) return null;
  if (config.quantisation !== null) return null;
  const width = bytesPerElement[config.elements?.name ?? ''];
  if (width === undefined) return null;
  const size = set.reduce((sum, { pointer, size: own }) => sum + BigInt(pointer?.size ?? own), 0n);
  if (!isNear(size / BigInt(width), family.total)) return null;
  return {
    total: family.total,
    inExperts: family.experts,
    file: set[0]?.file ?? '',
    at: 'size',
    as: 'computed',
    how: `The figures of the configuration at ${width} bytes each meet the ${thousands(size)} bytes of the files`,
  };
}

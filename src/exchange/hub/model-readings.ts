/** Reads from a repository what its model is: name, modalities, context window and architecture. */
import { Decimal } from '../../facts/decimal.js';
import { ownEntry } from '../../text/own-entry.js';
import {
  asCount,
  asFactLine,
  asObject,
  type JsonObject,
  jsonIn,
  type ModelFolder,
} from '../model-folder.js';
import type { FileConflict, Proposal, Reading } from '../reading.js';
import { architectureOf, type Configuration } from './config.js';
import { byPipelineClass, byPipelineTag, type Modalities, modalitiesOf } from './modalities.js';
import type { Repository } from './repository.js';
import type { Weights } from './weights.js';

export function nameReading(
  folder: ModelFolder,
  repository: Repository | null,
  card: JsonObject,
): Partial<Reading> {
  const index = Array.isArray(card['model-index']) ? asObject(card['model-index'][0])?.name : null;
  const path = 'model.name';
  if (repository !== null) {
    const { name, isRemote } = repository;
    const file = isRemote ? '.git/config' : 'README.md';
    const at = isRemote ? '/remote/origin/url' : 'repository';
    return {
      proposals: [
        {
          path,
          value: name,
          file,
          at,
          as: 'inferred',
          how: 'The last step of the address of the repository',
        },
      ],
    };
  }
  const listed = asFactLine(index);
  if (listed !== null) {
    return {
      proposals: [
        {
          path,
          value: listed,
          file: 'README.md',
          at: '/model-index/0/name',
          as: 'inferred',
          how: 'The name in the model index',
        },
      ],
    };
  }
  const name = asFactLine(folder.name);
  if (name === null || /^[.]*$/.test(name)) return {};
  const file = folder.files.find((each) =>
    /^(?:config|model_index|adapter_config)\.json$|^README\.md$/.test(each.file),
  )?.file;
  return file === undefined
    ? {}
    : {
        proposals: [
          { path, value: name, file, at: 'folder', as: 'inferred', how: 'The name of the folder' },
        ],
      };
}

/** The parts that a configuration has say more than a tag, and a tag more than the class of the model. */
export function modalitiesReading(
  card: JsonObject,
  root: JsonObject | null,
  pipeline: JsonObject | null,
  isAdapter: boolean,
): Partial<Reading> {
  const tag = asFactLine(card.pipeline_tag);
  const tagged = tag === null ? undefined : ownEntry(byPipelineTag, tag);
  const configured = root === null || isAdapter ? null : modalitiesOf(root);
  const className = asFactLine(pipeline?._class_name) ?? '';
  const classed = byPipelineClass.find(([pattern]) => pattern.test(className))?.[1];
  const isSame = (one: Modalities, other: Modalities): boolean =>
    one.inputs.join() === other.inputs.join() && one.outputs.join() === other.outputs.join();
  const shown = ({ inputs, outputs }: Modalities): string =>
    `${inputs.join(', ')} → ${outputs.join(', ')}`;
  const conflicts: FileConflict[] =
    tagged !== undefined && configured?.isStructure === true && !isSame(tagged, configured)
      ? [
          {
            id: 'modality',
            path: 'model.inputs',
            claims: [
              { value: shown(configured), file: 'config.json', at: configured.at },
              { value: shown(tagged), file: 'README.md', at: '/pipeline_tag' },
            ],
          },
        ]
      : [];
  const give = (
    { inputs, outputs }: Modalities,
    file: string,
    at: string,
    how: string,
  ): Partial<Reading> => ({
    proposals: [
      { path: 'model.inputs', value: inputs, file, at, as: 'inferred', how },
      { path: 'model.outputs', value: outputs, file, at, as: 'inferred', how },
    ],
    conflicts,
  });
  if (configured?.isStructure)
    return give(
      configured,
      'config.json',
      configured.at,
      'The parts of the model that the configuration names',
    );
  if (tagged !== undefined)
    return give(
      tagged,
      'README.md',
      '/pipeline_tag',
      'The task under which the hub lists the model',
    );
  if (configured !== null)
    return give(
      configured,
      'config.json',
      configured.at,
      'The class of the model, without parts for other modalities',
    );
  if (classed !== undefined)
    return give(classed, 'model_index.json', '/_class_name', 'The class of the pipeline');
  return {};
}

export function contextProposals(config: Configuration | null): readonly Proposal[] {
  if (config?.context == null) return [];
  const { value, at, how } = config.context;
  return [
    {
      path: 'model.context_window',
      value: Decimal.of(value),
      file: 'config.json',
      at,
      as: how === undefined ? 'read' : 'computed',
      ...(how === undefined ? {} : { how }),
    },
  ];
}

export function ggufReading(gguf: Weights['gguf']): Partial<Reading> {
  if (gguf === null) return {};
  const { metadata } = gguf.header;
  const { file } = gguf;
  const type = metadata.get('general.architecture');
  if (typeof type !== 'string' || !/^[\w.-]{1,60}$/.test(type)) return {};
  const count = (key: string): number | null => asCount(metadata.get(`${type}.${key}`));
  const context = count('context_length');
  const layers = count('block_count');
  const kvHeads = count('attention.head_count_kv');
  const heads = count('attention.head_count');
  const width = count('embedding_length');
  const parts = [
    `${layers} layers`,
    ...(heads === null ? [] : [`${heads} attention heads`]),
    ...(heads !== null && kvHeads !== null && kvHeads < heads
      ? [`grouped-query attention with ${kvHeads} key/value heads`]
      : []),
    ...(width === null ? [] : [`hidden size ${width}`]),
  ];
  const proposals: Proposal[] = [];
  if (context !== null) {
    proposals.push({
      path: 'model.context_window',
      value: Decimal.of(context),
      file,
      at: `${type}.context_length`,
      as: 'read',
    });
  }
  if (layers !== null) {
    proposals.push({
      path: 'model.architecture',
      value: `Transformer (${type}) with ${parts.join(', ')}`,
      file,
      at: `${type}.block_count`,
      as: 'inferred',
      how: 'A sentence made from the figures of the head',
    });
  }
  return { proposals };
}

export async function architectureReading(
  folder: ModelFolder,
  root: JsonObject | null,
  config: Configuration | null,
  pipeline: JsonObject | null,
): Promise<Partial<Reading>> {
  const path = 'model.architecture';
  const how = 'A sentence made from the figures of the file';
  if (root !== null && config !== null) {
    const named = Array.isArray(root.architectures) ? asFactLine(root.architectures[0]) : null;
    const sentence = architectureOf(config, named);
    return sentence === null
      ? {}
      : {
          proposals: [
            {
              path,
              value: sentence,
              file: 'config.json',
              at: config.at === '' ? '/' : config.at,
              as: 'inferred',
              how,
            },
          ],
        };
  }
  if (pipeline === null) return {};
  for (const part of ['transformer', 'unet']) {
    const file = `${part}/config.json`;
    const json = await jsonIn(folder, file);
    const name = asFactLine(json?._class_name);
    const layers = asCount(json?.num_layers);
    if (json === null || name === null) continue;
    const heads = asCount(json.num_attention_heads);
    const sizes = [
      ...(layers === null ? [] : [`${layers} layers`]),
      ...(heads === null ? [] : [`${heads} attention heads`]),
    ];
    if (sizes.length === 0) continue;
    const value = `Diffusion pipeline (${asFactLine(pipeline._class_name) ?? 'diffusers'}) around ${name} with ${sizes.join(' and ')}`;
    return { proposals: [{ path, value, file, at: '/', as: 'inferred', how }] };
  }
  return {};
}

export function diffusersReading(): Partial<Reading> {
  return {
    proposals: [
      {
        path: 'model.integration.software',
        value: [{ name: 'diffusers' }],
        file: 'model_index.json',
        at: '/_diffusers_version',
        as: 'inferred',
        how: 'The library that wrote the file',
      },
    ],
  };
}

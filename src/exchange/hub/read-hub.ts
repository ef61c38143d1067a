/** Reads the repository of one model: what its card, configuration, weights and logs say, the stronger source first. */
import { Decimal } from '../../facts/decimal.js';
import { codecarbonReading } from '../files/codecarbon.js';
import { evalResultsReading } from '../files/eval-results.js';
import { isLmEval, lmEvalReading } from '../files/lm-eval.js';
import { licenceInText, licenceOfHub } from '../licences.js';
import {
  asCount,
  asLine,
  asObject,
  type JsonObject,
  jsonIn,
  type ModelFolder,
  mostBytes,
  textOf,
} from '../model-folder.js';
import {
  type Candidate,
  type FileConflict,
  joined,
  type Proposal,
  type Reading,
} from '../reading.js';
import { type Bases, baseLicenceConflict, basesIn } from './bases.js';
import { besideReadings } from './beside.js';
import { cardReading } from './card.js';
import { bodyClaims } from './card-body.js';
import { architectureOf, type Configuration, configuration } from './config.js';
import { frontMatter } from './front-matter.js';
import { byPipelineClass, byPipelineTag, type Modalities, modalitiesOf } from './modalities.js';
import { nameClaims } from './name-claims.js';
import { addressIn, type Repository, repositoryOf } from './repository.js';
import { type Weights, weightsIn } from './weights.js';

export interface HubReading extends Reading {
  readonly repository: Repository | null;
  /** Hashes of weights and pointers, by file. */
  readonly hashes: Weights['hashes'];
}

/** Several models in one folder: nothing is read. */
export interface SeveralModels {
  readonly several: FileConflict;
}

/** Everything that a folder says about its model; `named` is a repository that the user named. */
export async function readHub(
  folder: ModelFolder,
  named: Repository | null = null,
): Promise<HubReading | SeveralModels> {
  const several = await severalModels(folder);
  if (several !== null) return { several };
  const repository = named ?? (await repositoryOf(folder));
  const names = folder.files.map(({ file }) => file);
  const text = await textOf(folder, 'README.md', mostBytes.card);
  const head = frontMatter(text ?? '');
  const root = await jsonIn(folder, 'config.json');
  const config = root === null ? null : configuration(root);
  const pipeline = await jsonIn(folder, 'model_index.json');
  const isPipeline = pipeline !== null && typeof pipeline._class_name === 'string';
  const packing = await packingOf(folder, root);
  const weights = await weightsIn(folder, config, { isPipeline, packing });
  const isQuantised = packing.method !== null || weights.hasOnlyGguf;
  const based = await basesIn(folder, { card: head.data, repository, isQuantised });
  const card = cardReading(head.data, { repository, isBroken: head.brokenAt !== null, names });
  const licence = await licenceReading(folder, head, card, {
    ...{ repository, bases: based.bases },
    embedded: licenceInGguf(weights.gguf),
  });
  const run = await runsIn(folder, names, repository);
  const beside = await besideReadings(folder, {
    repository,
    hasBases: based.bases !== null || weights.adapter !== null,
    counted: weights.proposals ?? [],
  });
  const whole = joined([
    nameReading(folder, repository, head.data),
    modalitiesReading(
      head.brokenAt === null ? head.data : {},
      root,
      pipeline,
      weights.adapter !== null,
    ),
    { proposals: contextProposals(config) },
    weights,
    ggufReading(weights.gguf),
    await architectureReading(folder, root, config, pipeline),
    based,
    isPipeline ? diffusersReading() : {},
    ...run,
    { ...card, conflicts: (card.conflicts ?? []).filter(({ id }) => id !== 'licence-several') },
    licence,
    ...beside,
    await tokenizerClaims(folder, config),
    bodyClaims(head, weights.adapter, weights.total),
    nameClaims(repository?.name ?? folder.name, weights.total),
    brokenHead(head.brokenAt),
    await hintsIn(folder, { repository, names, card: head.data, bases: based.bases, weights }),
    {
      skipped: [
        ...folder.skipped,
        ...names
          .filter((name) => /\.py$/.test(name))
          .map((file) => ({ file, why: 'code is never run' })),
      ],
    },
  ]);
  return { ...withoutDisputed(whole), repository, hashes: weights.hashes };
}

/** Where claims differ about what the exception hangs on, no claim wins. */
function withoutDisputed(reading: Reading): Reading {
  const disputed = reading.conflicts.some(({ id }) =>
    ['licence-card-file', 'licence-several', 'licence-base'].includes(id),
  );
  if (!disputed) return reading;
  const isDisputed = ({ path }: Proposal): boolean =>
    /^licensing\.license(?:_name|_url)?$/.test(path);
  return { ...reading, proposals: reading.proposals.filter((each) => !isDisputed(each)) };
}

async function severalModels(folder: ModelFolder): Promise<FileConflict | null> {
  const names = folder.files.map(({ file }) => file);
  const atRoot = names.some((file) =>
    /^(?:config\.json|model_index\.json|adapter_config\.json|params\.json|[^/]+\.(?:gguf|safetensors))$/.test(
      file,
    ),
  );
  const below = names.filter((file) => /^[^/.][^/]*\/config\.json$/.test(file));
  if (atRoot || below.length < 2) return null;
  const claims: FileConflict['claims'][number][] = [];
  for (const file of below.slice(0, 20)) {
    const json = await jsonIn(folder, file);
    const isModel =
      json !== null && (Array.isArray(json.architectures) || typeof json.model_type === 'string');
    if (isModel) claims.push({ value: file.split('/')[0] ?? '', file, at: '/' });
  }
  return claims.length < 2 ? null : { id: 'several-models', path: '', claims };
}

async function packingOf(
  folder: ModelFolder,
  root: JsonObject | null,
): Promise<{ method: string | null; bits: number | null }> {
  const stated =
    asObject(root?.quantization_config) ??
    asObject(root?.quantization) ??
    (await jsonIn(folder, 'quantize_config.json')) ??
    (await jsonIn(folder, 'quant_config.json'));
  if (stated === null) return { method: null, bits: null };
  const method = asLine(stated.quant_method) ?? 'unnamed';
  const bits = asCount(stated.bits) ?? asCount(stated.w_bit) ?? asCount(stated.num_bits);
  const named = stated.load_in_8bit === true ? 8 : stated.load_in_4bit === true ? 4 : null;
  return { method, bits: bits ?? named };
}

function nameReading(
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
  const listed = asLine(index);
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
  const name = asLine(folder.name);
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
function modalitiesReading(
  card: JsonObject,
  root: JsonObject | null,
  pipeline: JsonObject | null,
  isAdapter: boolean,
): Partial<Reading> {
  const tag = asLine(card.pipeline_tag);
  const tagged = tag === null ? undefined : byPipelineTag[tag];
  const configured = root === null || isAdapter ? null : modalitiesOf(root);
  const className = asLine(pipeline?._class_name) ?? '';
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

function contextProposals(config: Configuration | null): readonly Proposal[] {
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

function ggufReading(gguf: Weights['gguf']): Partial<Reading> {
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

async function architectureReading(
  folder: ModelFolder,
  root: JsonObject | null,
  config: Configuration | null,
  pipeline: JsonObject | null,
): Promise<Partial<Reading>> {
  const path = 'model.architecture';
  const how = 'A sentence made from the figures of the file';
  if (root !== null && config !== null) {
    const named = Array.isArray(root.architectures) ? asLine(root.architectures[0]) : null;
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
    const name = asLine(json?._class_name);
    const layers = asCount(json?.num_layers);
    if (json === null || name === null) continue;
    const heads = asCount(json.num_attention_heads);
    const sizes = [
      ...(layers === null ? [] : [`${layers} layers`]),
      ...(heads === null ? [] : [`${heads} attention heads`]),
    ];
    if (sizes.length === 0) continue;
    const value = `Diffusion pipeline (${asLine(pipeline._class_name) ?? 'diffusers'}) around ${name} with ${sizes.join(' and ')}`;
    return { proposals: [{ path, value, file, at: '/', as: 'inferred', how }] };
  }
  return {};
}

function diffusersReading(): Partial<Reading> {
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

const licenceFile = /^(?:licen[cs]e|copying)(?:[-_.]model)?(?:\.\w+)?$/i;

/** A licence that a text or a head names. */
interface LicenceClaim {
  readonly id: string;
  readonly file: string;
  readonly at: string;
}

function licenceInGguf(gguf: Weights['gguf']): LicenceClaim | null {
  const at = 'general.license';
  const text = gguf?.header.metadata.get(at);
  const id = typeof text === 'string' ? licenceOfHub(text) : null;
  return gguf === null || id === null || id === 'other' ? null : { id, file: gguf.file, at };
}

/** The licence file against the card, and the terms of base models against both. */
async function licenceReading(
  folder: ModelFolder,
  head: { readonly data: JsonObject; readonly brokenAt: number | null },
  card: Partial<Reading>,
  {
    repository,
    bases,
    embedded,
  }: {
    readonly repository: Repository | null;
    readonly bases: Bases | null;
    readonly embedded: LicenceClaim | null;
  },
): Promise<Partial<Reading>> {
  const path = 'licensing.license';
  const several = (card.conflicts ?? []).filter(({ id }) => id === 'licence-several');
  const stated = card.proposals?.find((each) => each.path === path);
  const at = stated?.at ?? '/license';
  const { license } = head.data;
  const value = asLine(Array.isArray(license) ? license[0] : license);
  const titles: LicenceClaim[] = [];
  for (const { file } of folder.files.filter(({ file }) => licenceFile.test(file))) {
    const text = await textOf(folder, file);
    const title = text === null ? null : licenceInText(text);
    if (title !== null) titles.push({ id: title.id, file, at: `line ${title.line}` });
  }
  if (embedded !== null) titles.push(embedded);
  const id = typeof stated?.value === 'string' && stated.value !== 'other' ? stated.value : null;
  const conflicts: FileConflict[] = [...several];
  const other = titles.find((each) => each.id !== id);
  const claimOf = (title: (typeof titles)[number]): FileConflict['claims'][number] => ({
    value: title.id,
    file: title.file,
    at: title.at,
  });
  if (id !== null && other !== undefined) {
    const claims = [{ value, file: 'README.md', at }, claimOf(other)];
    conflicts.push({ id: 'licence-card-file', path, claims });
  } else if (stated === undefined && new Set(titles.map((title) => title.id)).size > 1) {
    conflicts.push({ id: 'licence-several', path, claims: titles.slice(0, 20).map(claimOf) });
  }
  const isOther = stated?.value === 'other';
  const base = isOther ? null : baseLicenceConflict(bases, { id, value, at }, repository);
  if (base !== null) conflicts.push(base);
  const [title] = titles;
  const isSilent =
    stated === undefined && head.data.license === undefined && conflicts.length === 0;
  return {
    conflicts,
    proposals:
      isSilent && title !== undefined
        ? [
            {
              path,
              value: title.id,
              file: title.file,
              at: title.at,
              ...(title === embedded
                ? ({ as: 'read' } as const)
                : ({
                    as: 'inferred',
                    how: 'The title of the text; whether its words were changed was not looked at',
                  } as const)),
            },
          ]
        : [],
  };
}

/** Evaluation runs, files of results and logs of energy, wherever they stand in the folder. */
async function runsIn(
  folder: ModelFolder,
  names: readonly string[],
  repository: Repository | null,
): Promise<readonly Partial<Reading>[]> {
  const readings: Partial<Reading>[] = [];
  for (const file of names
    .filter((name) => /^\.eval_results\/[^/]+\.ya?ml$/.test(name))
    .slice(0, 100)) {
    const text = await textOf(folder, file);
    if (text !== null) readings.push(evalResultsReading(file, text));
  }
  const runs: { file: string; json: JsonObject }[] = [];
  for (const file of names
    .filter((name) => /(?:^|\/)results[^/]*\.json$/.test(name))
    .slice(0, 100)) {
    const json = await jsonIn(folder, file);
    if (json !== null && isLmEval(json)) runs.push({ file, json });
  }
  readings.push(lmEvalReading(runs, repository?.name ?? null));
  for (const file of names
    .filter((name) => /(?:^|\/)emissions[^/]*\.csv$/.test(name))
    .slice(0, 1)) {
    const text = await textOf(folder, file, mostBytes.log);
    if (text === null) readings.push({ skipped: [{ file, why: 'it is too large or no text' }] });
    else readings.push(codecarbonReading(file, text));
  }
  return readings;
}

/** The length at which a tokenizer cuts, held against the context of the model. */
async function tokenizerClaims(
  folder: ModelFolder,
  config: Configuration | null,
): Promise<Partial<Reading>> {
  const file = 'tokenizer_config.json';
  const length = asCount((await jsonIn(folder, file))?.model_max_length);
  const context = config?.context;
  if (length === null || length >= 1e9 || context == null || length === context.value) return {};
  return {
    conflicts: [
      {
        id: 'context-length',
        path: 'model.context_window',
        claims: [
          { value: context.value, file: 'config.json', at: context.at },
          { value: length, file, at: '/model_max_length' },
        ],
      },
    ],
  };
}

function brokenHead(line: number | null): Partial<Reading> {
  if (line === null) return {};
  const claims = [{ value: `line ${line}`, file: 'README.md', at: `line ${line}` }];
  return { conflicts: [{ id: 'front-matter-unreadable', path: '', claims }] };
}

interface HintContext {
  readonly repository: Repository | null;
  readonly names: readonly string[];
  readonly card: JsonObject;
  readonly bases: Bases | null;
  readonly weights: Weights;
}

/** What may lead a person to a fact and is none by itself. */
async function hintsIn(
  folder: ModelFolder,
  { repository, names, card, bases, weights }: HintContext,
): Promise<Partial<Reading>> {
  const candidates: Candidate[] = [];
  if (repository?.isRemote) {
    const why = 'the remote of the clone; whether it is public is not known';
    candidates.push({
      path: 'model.model_card_url',
      value: repository.url,
      file: '.git/config',
      why,
    });
  }
  const policy = names.find((name) => /^(?:use_policy|acceptable_use)[^/]*$/i.test(name));
  const address = policy === undefined ? null : addressIn(repository, policy);
  if (policy !== undefined) {
    const why = 'a policy of use; whether it is part of the licence decides';
    candidates.push({
      path: 'licensing.acceptable_use_policy.url',
      value: address ?? policy,
      file: policy,
      why,
    });
  }
  const isQuantised = bases?.relation === 'quantized';
  const listed = Array.isArray(card.datasets) ? card.datasets : [card.datasets];
  const datasets = isQuantised ? [] : listed.flatMap((each) => asLine(each) ?? []);
  for (const value of datasets.slice(0, 20)) {
    if (value.split('/')[0] === repository?.owner) continue;
    const why = 'the card names it; which part it had and how large it is stands nowhere';
    candidates.push({ path: 'training_data.public_datasets.large', value, file: 'README.md', why });
  }
  const state = isQuantised ? null : await jsonIn(folder, 'trainer_state.json');
  const tokens = asCount(state?.num_input_tokens_seen);
  const { total } = weights;
  if (tokens !== null && total !== null && bases !== null) {
    const flop = Number((6 * tokens * Number(total)).toPrecision(3));
    const why = `6 × ${tokens} tokens × ${total} parameters`;
    candidates.push({
      path: 'role.modification.compute_flop',
      value: String(BigInt(flop)),
      file: 'trainer_state.json',
      why,
    });
  }
  return { candidates };
}

/** Reads the repository of one model: what its card, configuration, weights and logs say, the stronger source first. */
import { codecarbonReading } from '../files/codecarbon.js';
import { evalResultsReading } from '../files/eval-results.js';
import { isLmEval, lmEvalReading } from '../files/lm-eval.js';
import { licenceOfHub } from '../licences.js';
import {
  asCount,
  asFactLine,
  asObject,
  fileText,
  type JsonObject,
  jsonIn,
  type ModelFolder,
  readLimits,
} from '../model-folder.js';
import {
  type Candidate,
  type FileConflict,
  joinReadings,
  type Proposal,
  type Reading,
} from '../reading.js';
import { type Bases, basesIn } from './bases.js';
import { besideReadings } from './beside.js';
import { cardReading } from './card.js';
import { bodyClaims } from './card-body.js';
import { type Configuration, configuration } from './config.js';
import { frontMatter } from './front-matter.js';
import { type LicenceClaim, licenceReading } from './licence-reading.js';
import {
  architectureReading,
  contextProposals,
  diffusersReading,
  ggufReading,
  modalitiesReading,
  nameReading,
} from './model-readings.js';
import { nameClaims } from './name-claims.js';
import { hubAddressOf, type Repository, repositoryOf } from './repository.js';
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
  const text = await fileText(folder, 'README.md', readLimits.card);
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
  const whole = joinReadings([
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
  const method = asFactLine(stated.quant_method) ?? 'unnamed';
  const bits = asCount(stated.bits) ?? asCount(stated.w_bit) ?? asCount(stated.num_bits);
  const named = stated.load_in_8bit === true ? 8 : stated.load_in_4bit === true ? 4 : null;
  return { method, bits: bits ?? named };
}

function licenceInGguf(gguf: Weights['gguf']): LicenceClaim | null {
  const at = 'general.license';
  const text = gguf?.header.metadata.get(at);
  const id = typeof text === 'string' ? licenceOfHub(text) : null;
  return gguf === null || id === null || id === 'other' ? null : { id, file: gguf.file, at };
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
    const text = await fileText(folder, file);
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
    const text = await fileText(folder, file, readLimits.log);
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
  const address = policy === undefined ? null : hubAddressOf(repository, policy);
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
  const datasets = isQuantised ? [] : listed.flatMap((each) => asFactLine(each) ?? []);
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

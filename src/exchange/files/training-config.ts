/** Facts from the configuration or the state of a training run: tokens as they were planned, base models, and the trainer's own counts. */
import { Decimal } from '../../facts/decimal.js';
import { thousands } from '../../text/thousands.js';
import { baseProposals, isRepositoryId } from '../hub/bases.js';
import type { Repository } from '../hub/repository.js';
import { asCount, asLine, asObject, type JsonObject } from '../model-folder.js';
import type { Candidate, Reading } from '../reading.js';
import { UnusableInput } from '../unusable.js';
import { countAt, valueAt } from './config-values.js';
import { foreignData } from './foreign-data.js';
import { shortText } from './words.js';

const estimate = 'training.compute.estimate';

/** A run that began from other weights says nothing of the compute of the whole model, so its tokens are only a hint. */
export function trainingConfigReading(
  file: string,
  text: string,
  repository: Repository | null,
): Partial<Reading> {
  const data = foreignData(file, text);
  if (isTrainerState(data)) return stateReading(file, data);
  const base = baseOf(data);
  const tokens = plannedTokens(data);
  if (base === null && tokens === null && data.datasets === undefined) {
    throw new UnusableInput(
      `${file} is no configuration of training that is known here: it gives neither steps with a batch and a length of sequence, nor tokens, nor a base model`,
    );
  }
  return {
    proposals: [
      ...basesOf(file, base, repository),
      ...(tokens === null || base !== null || tokens.doubt !== null ? [] : planned(file, tokens)),
    ],
    candidates: [
      ...(base === null || isRepositoryId(base.name)
        ? []
        : [
            {
              path: 'model.dependencies',
              value: base.name,
              file,
              why: 'the weights that training began from; a path on a disk is no model',
            },
          ]),
      ...(tokens === null || (base === null && tokens.doubt === null)
        ? []
        : [
            {
              path: base === null ? `${estimate}.tokens` : 'role.modification.compute_flop',
              value: `${thousands(tokens.count)} tokens`,
              file,
              why:
                base === null
                  ? `${tokens.how}; ${tokens.doubt}`
                  : `${tokens.how}; six operations for each token and parameter are the usual estimate`,
            },
          ]),
      ...datasetsIn(file, data),
    ],
  };
}

interface Tokens {
  readonly count: bigint;
  readonly at: string;
  readonly how: string;
  /** Why the product is no more than a hint, or null. */
  readonly doubt: string | null;
}

function planned(file: string, { count, at, how }: Tokens): Reading['proposals'] {
  return [
    {
      path: estimate,
      value: { method: 'architecture', tokens: Decimal.of(count) },
      file,
      at,
      as: 'computed',
      how: `${how}; planned, not counted`,
    },
  ];
}

/** Where programs keep the three factors; each row is one program or one generation of it. */
const dialects: readonly {
  readonly steps: readonly string[];
  readonly batch: readonly string[];
  readonly length: readonly string[];
}[] = [
  {
    // NeMo, older and newer.
    steps: ['trainer.max_steps'],
    batch: ['model.global_batch_size', 'data.global_batch_size', 'model.data.global_batch_size'],
    length: [
      'model.encoder_seq_length',
      'model.data.seq_length',
      'model.seq_length',
      'data.seq_length',
    ],
  },
  {
    // Megatron-LM.
    steps: ['train_iters', 'training.train_iters', 'train.train_iters'],
    batch: ['global_batch_size', 'training.global_batch_size', 'train.global_batch_size'],
    length: ['seq_length', 'model.seq_length', 'training.seq_length'],
  },
  {
    // torchtitan.
    steps: ['training.steps'],
    batch: ['training.global_batch_size'],
    length: ['training.seq_len'],
  },
  {
    // OLMo.
    steps: ['max_steps', 'max_duration'],
    batch: ['global_train_batch_size'],
    length: ['model.max_sequence_length', 'max_sequence_length'],
  },
];

const rampUps = [
  'model.rampup_batch_size',
  'rampup_batch_size',
  'training.rampup_batch_size',
  'data.rampup_batch_size',
];

/** Tokens that a file states, else the product of steps, sequences in a batch and tokens in a sequence. */
function plannedTokens(data: JsonObject): Tokens | null {
  const stated = statedTokens(data);
  if (stated !== null) return stated;
  for (const { steps, batch, length } of dialects) {
    const step = countAt(data, steps);
    const each = countAt(data, batch);
    const long = countAt(data, length);
    if (step === null || each === null || long === null) continue;
    const count = BigInt(step.value) * BigInt(each.value) * BigInt(long.value);
    const how = `${thousands(step.value)} steps × ${thousands(each.value)} sequences × ${thousands(long.value)} tokens`;
    const rampUp = valueAt(data, rampUps);
    const doubt =
      rampUp === null ? null : 'the batch grows while training begins, so they are fewer';
    return { count, at: step.at, how, doubt };
  }
  return null;
}

/** OLMo writes tokens as `2e12T` or as a value with its unit. */
function statedTokens(data: JsonObject): Tokens | null {
  const found = valueAt(data, ['trainer.max_duration', 'max_duration']);
  if (found === null) return null;
  const { at } = found;
  const parts = asObject(found.value);
  const text = parts === null ? shortText(found.value) : null;
  const [, digits] = /^(\d+(?:\.\d+)?(?:e\+?\d{1,2})?)T$/i.exec(text ?? '') ?? [];
  const count =
    parts !== null && parts.unit === 'tokens'
      ? asCount(parts.value)
      : digits === undefined
        ? null
        : asCount(Number(digits));
  return count === null
    ? null
    : {
        count: BigInt(count),
        at,
        how: `Training was to last ${thousands(count)} tokens`,
        doubt: null,
      };
}

interface Base {
  readonly name: string;
  readonly at: string;
  readonly isAdapter: boolean;
}

const baseKeys = [
  'base_model',
  'model_name_or_path',
  'model.model_name_or_path',
  'model.restore_from_path',
  'restore_from_path',
  'model.pretrained_model_name_or_path',
  'checkpoint.initial_load_path',
  'load_path',
  'pretrained_checkpoint',
  'checkpoint.pretrained_checkpoint',
];

function baseOf(data: JsonObject): Base | null {
  const found = valueAt(data, baseKeys);
  const name = found === null ? null : shortText(found.value);
  if (found === null || name === null) return null;
  const adapter = valueAt(data, ['adapter', 'peft', 'model.peft', 'finetuning_type', 'lora_r']);
  return { name, at: found.at, isAdapter: adapter !== null && adapter.value !== 'full' };
}

function basesOf(
  file: string,
  base: Base | null,
  repository: Repository | null,
): Reading['proposals'] {
  if (base === null || !isRepositoryId(base.name)) return [];
  const { name, at } = base;
  const relation = base.isAdapter ? 'adapter' : 'finetune';
  const bases = { ids: [name], main: name, relation, file, version: null } as const;
  return baseProposals(
    { ...bases, at: { list: at, main: at, relation: at } },
    { card: {}, repository, isQuantised: false },
  );
}

function datasetsIn(file: string, data: JsonObject): readonly Candidate[] {
  const listed = Array.isArray(data.datasets) ? data.datasets.slice(0, 50) : [];
  const names = listed.flatMap((each) => asLine(asObject(each)?.path) ?? asLine(each) ?? []);
  const why = 'the run was configured with it; how large it is and who compiled it is not said';
  const path = 'training_data.public_datasets.large';
  return names.filter(isRepositoryId).map((value) => ({ path, value, file, why }));
}

const isTrainerState = (data: JsonObject): boolean =>
  Array.isArray(data.log_history) ||
  data.total_flos !== undefined ||
  data.num_input_tokens_seen !== undefined;

/** Epochs are endless in some files, and a file may have been copied from the base model: nothing of it is proposed. */
function stateReading(file: string, data: JsonObject): Partial<Reading> {
  const { total_flos: flos } = data;
  const tokens = asCount(data.num_input_tokens_seen);
  const hasFlos = typeof flos === 'number' && Number.isFinite(flos) && flos > 0;
  const runtime = data.train_runtime;
  const candidates: Candidate[] = [
    ...(hasFlos
      ? [
          {
            path: 'training.compute.parameter_update_flop',
            value: flos.toExponential(2).replace('e+', 'e'),
            file,
            why: 'the estimate of the trainer, which leaves embeddings out and counts this run alone',
          },
        ]
      : []),
    ...(tokens === null
      ? []
      : [
          {
            path: 'role.modification.compute_flop',
            value: `${thousands(tokens)} tokens`,
            file,
            why: 'tokens that this run has seen; six operations for each token and parameter are the usual estimate',
          },
        ]),
    ...(typeof runtime === 'number' && runtime > 0 && runtime < 1e9
      ? [
          {
            path: 'training.duration.hardware_days',
            value: `${(runtime / 86_400).toFixed(2)} days`,
            file,
            why: 'how long this run took; on how many accelerators is not said',
          },
        ]
      : []),
  ];
  if (candidates.length === 0) {
    return { skipped: [{ file, why: 'it counts neither operations nor tokens' }] };
  }
  return { candidates };
}

/** Which modalities go in and come out, by the task that a card names and by the parts that a configuration has. */
import { asObject, type JsonObject } from '../model-folder.js';

export interface Modalities {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

const of = (inputs: string, outputs: string): Modalities => ({
  inputs: inputs.split(' '),
  outputs: outputs.split(' '),
});

/** By the pipeline tag of the card. A tag that is not here says nothing; `any-to-any` says too little. */
export const byPipelineTag: Readonly<Record<string, Modalities>> = {
  'text-generation': of('text', 'text'),
  'text2text-generation': of('text', 'text'),
  summarization: of('text', 'text'),
  translation: of('text', 'text'),
  'question-answering': of('text', 'text'),
  'fill-mask': of('text', 'text'),
  'image-text-to-text': of('text image', 'text'),
  'visual-question-answering': of('text image', 'text'),
  'image-to-text': of('text image', 'text'),
  'document-question-answering': of('text image', 'text'),
  'video-text-to-text': of('text video', 'text'),
  'audio-text-to-text': of('text audio', 'text'),
  'automatic-speech-recognition': of('audio', 'text'),
  'text-to-speech': of('text', 'audio'),
  'text-to-audio': of('text', 'audio'),
  'text-to-music': of('text', 'audio'),
  'text-to-image': of('text', 'image'),
  'unconditional-image-generation': of('text', 'image'),
  'image-to-image': of('text image', 'image'),
  'text-to-video': of('text', 'video'),
  'image-to-video': of('text image', 'video'),
  'text-to-3d': of('text', 'other'),
  'image-to-3d': of('image', 'other'),
  'feature-extraction': of('text', 'other'),
  'sentence-similarity': of('text', 'other'),
  'text-ranking': of('text', 'other'),
  'text-classification': of('text', 'other'),
  'token-classification': of('text', 'other'),
  'zero-shot-classification': of('text', 'other'),
  'image-classification': of('image', 'other'),
  'zero-shot-image-classification': of('text image', 'other'),
  'video-classification': of('video', 'other'),
  'audio-classification': of('audio', 'other'),
  'reinforcement-learning': of('other', 'other'),
  robotics: of('other', 'other'),
};

/** By the class of a diffusers pipeline; the first row that fits. */
export const byPipelineClass: readonly (readonly [RegExp, Modalities])[] = [
  [/Video|^Wan|^LTX|^Mochi|^Allegro/, of('text', 'video')],
  [/Audio|Music/, of('text', 'audio')],
  [
    /^(?:StableDiffusion|Flux|PixArt|Sana|HunyuanDiT|HunyuanImage|Kandinsky|Lumina|AuraFlow|QwenImage|Kolors|CogView)/,
    of('text', 'image'),
  ],
];

export interface ConfiguredModalities extends Modalities {
  /** A JSON pointer to what says so. */
  readonly at: string;
  /** False where the class of the model alone speaks, which cards know better. */
  readonly isStructure: boolean;
}

/** What the configuration of a transformers model says; null where it says nothing. */
export function modalitiesOf(config: JsonObject): ConfiguredModalities | null {
  const named = Array.isArray(config.architectures) ? config.architectures[0] : null;
  const name = typeof named === 'string' ? named : '';
  const type = typeof config.model_type === 'string' ? config.model_type : '';
  const signals = signalsOf(config);
  const [first] = signals;
  const scores = /(?:RewardModel|ForSequenceClassification|ForTokenClassification|Model)$/;
  if (scores.test(name) && !/LMHeadModel$/.test(name)) {
    const inputs = first === undefined ? ['text'] : ['text', ...signals.map(([kind]) => kind)];
    return { inputs, outputs: ['other'], at: '/architectures/0', isStructure: true };
  }
  if (first !== undefined && !type.endsWith('_text')) {
    const [, at] = first;
    const kinds = ['text', ...new Set(signals.map(([kind]) => kind))];
    return { inputs: kinds, outputs: ['text'], at, isStructure: true };
  }
  if (/(?:ForCausalLM|LMHeadModel)$/.test(name)) {
    return { ...of('text', 'text'), at: '/architectures/0', isStructure: false };
  }
  return null;
}

/** Keys of a configuration that are there only where the model takes in the modality. */
const signs: readonly (readonly [key: string, kind: string])[] = [
  ['vision_config', 'image'],
  ['image_token_id', 'image'],
  ['image_token_index', 'image'],
  ['audio_config', 'audio'],
  ['video_token_id', 'video'],
  ['video_token_index', 'video'],
];

function signalsOf(config: JsonObject): readonly (readonly [kind: string, at: string])[] {
  return signs.flatMap(([key, kind]) => {
    const value = config[key];
    const isThere = key.endsWith('_config') ? asObject(value) !== null : typeof value === 'number';
    return isThere ? [[kind, `/${key}`] as const] : [];
  });
}

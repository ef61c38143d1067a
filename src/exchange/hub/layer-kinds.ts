/** What a model is made of where it is no plain transformer, by the type in its configuration. */
const kinds: readonly (readonly [type: RegExp, kind: string])[] = [
  [/^(?:mamba|mamba2|falcon_mamba)$/, 'State-space model'],
  [/^(?:rwkv\w*|xlstm)$/, 'Recurrent model'],
  [
    /^(?:jamba|zamba2?|bamba|recurrent_gemma|nemotron_h|falcon_h1|granitemoehybrid|lfm2\w*|plamo2|hymba|minimax)$/,
    'Hybrid of attention and recurrent layers',
  ],
];

/** The kind in words; null where the type tells of none of these. */
export const layerKindOf = (type: string): string | null =>
  kinds.find(([pattern]) => pattern.test(type))?.[1] ?? null;

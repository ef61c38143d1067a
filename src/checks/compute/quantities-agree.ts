/** Whether sizes, parameters, tokens and compute tell one story across the documents. */
import { Decimal } from '../../facts/decimal.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { asNumber, asText, entriesAt, entryAt, numberAt, textAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { estimateCompute, isWithinBand } from '../../figures/compute.js';
import { bandOf, statedBand } from '../../figures/size-bands.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';

const ESTIMATE = 'training.compute.estimate';
const COMPUTE = 'training.compute.parameter_update_flop';

const spot = (path: string, text: string): readonly FailedPlace[] => [{ path, text }];

/** The number of training tokens, where data points are counted in tokens. */
function tokenPoints(facts: ModelFacts): Decimal | undefined {
  const unit = textAt(facts, 'data.data_points.unit');
  return unit !== undefined && /\btokens?\b/i.test(unit) && !/\d/.test(unit)
    ? numberAt(facts, 'data.data_points.training')
    : undefined;
}

const isTextOnly = (facts: ModelFacts): boolean => {
  const modalities = entryAt(facts, 'training_data.modalities');
  return modalities !== undefined && Object.keys(modalities).join() === 'text';
};

/** Parameters that work on each token. */
const workingParameters = (facts: ModelFacts): Decimal | undefined =>
  numberAt(facts, 'model.parameters.active') ?? numberAt(facts, 'model.parameters.total');

/** The estimate multiplies the parameters that the model has; for a mixture of experts those that are active. */
export const estimateParametersMatchModel: Computation = (facts) => {
  const estimated = asNumber(entryAt(facts, ESTIMATE)?.parameters);
  const own = workingParameters(facts);
  if (!estimated || !own) return unknown;
  return isWithinBand(estimated, own)
    ? failedAt([])
    : failedAt(
        spot(
          `${ESTIMATE}.parameters`,
          `\`${ESTIMATE}.parameters\` is ${estimated.text}, the model has ${own.text} (\`model.parameters\`)`,
        ),
      );
};

/** `24B` or `350M` as words of their own in a name; not the `A3B` of active parameters, nor `8x7B`. */
const SIZE_IN_NAME = /(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?) ?([BM])(?![\p{L}\p{N}])/u;

/** A size in the name of the model is its size, within a factor of two. */
export const parametersMatchName: Computation = (facts) => {
  const name = textAt(facts, 'model.name');
  const total = numberAt(facts, 'model.parameters.total');
  const [, figure, unit] = SIZE_IN_NAME.exec(name ?? '') ?? [];
  if (name === undefined || !total || figure === undefined) return unknown;
  const ratio = total.toNumber() / (Number.parseFloat(figure) * (unit === 'B' ? 1e9 : 1e6));
  return ratio >= 0.5 && ratio <= 2
    ? failedAt([])
    : failedAt(
        spot(
          'model.parameters.total',
          `\`model.parameters.total\` is ${total.text}, and \`model.name\` is ${quoted(name)}`,
        ),
      );
};

/** Without an estimate the stated compute is near six operations for each parameter and token. */
export const computeMatchesData: Computation = (facts) => {
  const stated = numberAt(facts, COMPUTE);
  const parameters = workingParameters(facts);
  const tokens =
    tokenPoints(facts) ??
    (isTextOnly(facts) ? numberAt(facts, 'training_data.modalities.text.size') : undefined);
  const isOwn = textAt(facts, 'role.kind') !== 'modifier';
  if (!stated || !parameters || !tokens || !isOwn || estimateCompute(facts)) return unknown;
  const expected = Decimal.of('6').times(parameters).times(tokens);
  return isWithinBand(stated, expected)
    ? failedAt([])
    : failedAt(
        spot(
          COMPUTE,
          `6 × ${parameters.text} parameters × ${tokens.text} tokens = ${expected.toScientific(2)} FLOP, and \`${COMPUTE}\` is ${stated.text}`,
        ),
      );
};

/** The estimate counts each data point of the training at least once. */
export const estimateTokensCoverData: Computation = (facts) => {
  const tokens = asNumber(entryAt(facts, ESTIMATE)?.tokens);
  const points = tokenPoints(facts);
  if (!tokens || !points) return unknown;
  return tokens.toNumber() >= points.toNumber() * 0.7
    ? failedAt([])
    : failedAt(
        spot(
          `${ESTIMATE}.tokens`,
          `\`${ESTIMATE}.tokens\` is ${tokens.text}, and \`data.data_points.training\` counts ${points.text} tokens`,
        ),
      );
};

/** The text of the public summary is the tokens of the technical documentation where text is all, and part of them elsewhere. */
export const textSizeMatchesDataPoints: Computation = (facts) => {
  const points = tokenPoints(facts);
  const text = entryAt(facts, 'training_data.modalities.text');
  if (!points || !text) return unknown;
  const size = asNumber(text.size);
  const path = 'training_data.modalities.text';
  const says = `\`data.data_points.training\` counts ${points.text} tokens`;
  if (size) {
    const fits = isTextOnly(facts) ? isWithinBand(size, points) : !size.isMoreThan(points);
    return failedAt(
      fits ? [] : spot(`${path}.size`, `\`${path}.size\` is ${size.text}, and ${says}`),
    );
  }
  const band = statedBand('text', text);
  if (!band || !isTextOnly(facts)) return unknown;
  const other = bandOf('text', points);
  return failedAt(
    band.name === other.name
      ? []
      : spot(`${path}.band`, `\`${path}.band\` is "${band.words}", and ${says}`),
  );
};

/** `131,072 tokens`, `128k tokens`, `1 million tokens`: a number that stands before "tokens". */
const TOKENS = /(?<![\d,. ])[,. ]*(\d[\d,. ]*)(k|thousand|m|million)?[ -]?tokens?\b/i;
const FACTORS: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 };

function tokensIn(text: string): number | undefined {
  const [, figure, unit] = TOKENS.exec(text) ?? [];
  if (figure === undefined) return undefined;
  const plain = figure
    .trim()
    .replace(/[,. ](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return Number.parseFloat(plain) * (FACTORS[unit?.toLowerCase() ?? ''] ?? 1);
}

/** No input or output is longer than the context. */
export const formatsFitContext: Computation = (facts) => {
  const window = numberAt(facts, 'model.context_window')?.toNumber();
  if (window === undefined) return unknown;
  return failedAt(
    (['model.input_formats', 'model.output_formats'] as const).flatMap((path) =>
      (entriesAt(facts, path) ?? []).flatMap(({ maximum_size }, index) => {
        const tokens = tokensIn(asText(maximum_size) ?? '');
        return tokens === undefined || tokens <= window
          ? []
          : spot(
              `${path}[${index}].maximum_size`,
              `\`${path}[${index}].maximum_size\` names ${tokens} tokens, and \`model.context_window\` is ${window}`,
            );
      }),
    ),
  );
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'compute-matches-data': computeMatchesData,
  'estimate-parameters-match-model': estimateParametersMatchModel,
  'estimate-tokens-cover-data': estimateTokensCoverData,
  'formats-fit-context': formatsFitContext,
  'parameters-match-name': parametersMatchName,
  'text-size-matches-data-points': textSizeMatchesDataPoints,
} satisfies Tests;

/** Does the model generate what the Guidelines list: language, or images or video from text? */
import { given } from '../../facts/lookup.js';
import type { Computation, Computed } from '../../figures/computation.js';
import { notKnown } from '../../figures/not-known.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { listValue } from '../../finding/value.js';

/** The inputs count only for images and video. */
export const listedOutputModality: Computation = (facts) => {
  const outputs = given(facts, 'model.outputs');
  const inputs = given(facts, 'model.inputs');
  const paths = ['model.outputs', 'model.inputs'];
  if (!Array.isArray(outputs)) {
    return notKnown('the outputs are not stated', ['model.outputs'], paths);
  }
  const outcome = (truth: 'true' | 'false', words: string): Computed => ({
    truth,
    ...fillSentence(words, { listed: listValue(outputs.map(String)) }),
    paths,
  });
  if (outputs.includes('text') || outputs.includes('speech')) {
    return outcome('true', 'it generates language ({listed})');
  }
  if (!outputs.includes('image') && !outputs.includes('video')) {
    return outcome('false', 'it generates neither language nor images nor video ({listed})');
  }
  if (!Array.isArray(inputs)) {
    return notKnown('the inputs are not stated', ['model.inputs'], paths);
  }
  return inputs.includes('text')
    ? outcome('true', 'it generates {listed} from text')
    : outcome('false', 'it generates {listed}, but not from text');
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'listed-output-modality': listedOutputModality,
} satisfies Tests;

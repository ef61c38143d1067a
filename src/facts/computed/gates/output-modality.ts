/** Does the model generate what the Guidelines list: language, or images or video from text? */
import { given } from '../../lookup.js';
import type { Computation } from '../computation.js';
import { notKnown } from './not-known.js';

/** The inputs count only for images and video. */
export const listedOutputModality: Computation = (facts) => {
  const outputs = given(facts, 'model.outputs');
  const inputs = given(facts, 'model.inputs');
  const paths = ['model.outputs', 'model.inputs'];
  if (!Array.isArray(outputs)) {
    return notKnown('the outputs are not stated', ['model.outputs'], paths);
  }
  const listed = outputs.join(', ');
  if (outputs.includes('text') || outputs.includes('speech')) {
    return { truth: 'true', text: `it generates language (${listed})`, paths };
  }
  if (!outputs.includes('image') && !outputs.includes('video')) {
    const text = `it generates neither language nor images nor video (${listed})`;
    return { truth: 'false', text, paths };
  }
  if (!Array.isArray(inputs)) {
    return notKnown('the inputs are not stated', ['model.inputs'], paths);
  }
  return inputs.includes('text')
    ? { truth: 'true', text: `it generates ${listed} from text`, paths }
    : { truth: 'false', text: `it generates ${listed}, but not from text`, paths };
};

/** Findings for a key that has no value. */
import type { Finding } from '../../finding/finding.js';
import { replacing } from '../fixes.js';
import { problem } from '../problem.js';
import { fixedBy, helpFor, type Judging, removalOf } from './judging.js';
import { skeletonOf } from './skeleton.js';
import type { ErrorTarget } from './spot.js';
import { enumerated } from './words.js';

/** The three ways out: a value, a reason, or no line. */
export function emptyValue(spot: ErrorTarget, judging: Judging): Finding {
  const { accepts, schema } = judging;
  const message = `\`${spot.path}\` has no value`;
  const absence = '{ unknown: "<why>" }';
  const skeleton = skeletonOf(spot.steps, { schema, accepts });
  // A word between commas that no colon follows is a key by accident: there is no room for a value behind it.
  const hasRoom = spot.node.kind !== 'empty' || spot.node.at !== undefined;
  const offered = accepts(spot.steps, absence) ? [absence] : skeleton ? [skeleton.text] : [];
  const texts = hasRoom ? offered : [];
  const removal = removalOf(spot, judging);
  const ways = [
    'give it a value',
    ...texts.map((text) => `write \`${text}\``),
    ...(removal ? ['remove the line'] : []),
  ];
  if (ways.length === 1) {
    const advice = helpFor(spot, judging);
    return fixedBy(problem('schema/empty-value', spot.place, message, advice.help), advice.fixes);
  }
  const help = enumerated(ways, 'or').replace(/^g/, 'G');
  const fixes = [...texts.map((text) => replacing(spot.node, text)), ...(removal ? [removal] : [])];
  return fixedBy(problem('schema/empty-value', spot.place, message, help), fixes);
}

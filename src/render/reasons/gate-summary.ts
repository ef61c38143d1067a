/** The verdict of a gate and its reason as one sentence, in the language that is spoken. */
import { summarySaid } from '../../assess/decide-gates.js';
import type { GateId } from '../../facts/condition.js';
import { type Line, sentenceLine } from '../../markdown/build.js';
import type { RenderContext } from '../page.js';
import { type ReasonReader, told } from './told.js';

/** For readers who never see the file of facts, unless said otherwise. */
export function gateSummary(
  { assessment }: RenderContext,
  id: GateId,
  reader: ReasonReader = 'outside',
): Line {
  const isException = id === 'open-source-exception';
  return sentenceLine(told(summarySaid(assessment.gates[id], isException), reader));
}

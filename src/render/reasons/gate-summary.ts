/** The verdict of a gate and its reason as one sentence, in the language that is spoken. */
import { summarySaid } from '../../assess/decide-gates.js';
import type { GateId } from '../../facts/condition.js';
import { type Line, sentenceLine } from '../../markdown/build.js';
import type { RenderContext } from '../page.js';
import { told } from './told.js';

/** For readers who never see the file of facts. */
export function gateSummary({ assessment }: RenderContext, id: GateId): Line {
  const isException = id === 'open-source-exception';
  return sentenceLine(told(summarySaid(assessment.gates[id], isException)));
}

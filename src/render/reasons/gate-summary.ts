/** The verdict of a gate and its reason as one sentence, in the language that is spoken. */
import { summarySaid } from '../../assess/decide-gates.js';
import type { GateId } from '../../facts/condition.js';
import { languages } from '../../languages/registry.js';
import { isEnglish } from '../../languages/speaking.js';
import { type Line, sentenceLine, text } from '../../markdown/build.js';
import { lineSayFilled } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { told } from './told.js';

/** The verdict alone, found by its words among those of all gates. */
export function verdictLine({ assessment }: RenderContext, id: GateId): Line {
  const { verdict } = assessment.gates[id];
  if (isEnglish()) return text(verdict);
  const key = Object.keys(languages.en.messages).find(
    (each) => each.startsWith('gate/verdict/') && languages.en.messages[each] === verdict,
  );
  if (key === undefined) throw new Error(`no message says the verdict: ${verdict}`);
  return lineSayFilled(key, {});
}

/** For readers who never see the file of facts. */
export function gateSummary({ assessment }: RenderContext, id: GateId): Line {
  const isException = id === 'open-source-exception';
  return sentenceLine(told(summarySaid(assessment.gates[id], isException)));
}

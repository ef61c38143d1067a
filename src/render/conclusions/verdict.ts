/** The verdict: one sentence that says what the model is in law and who its provider is. */

import { conclude } from '../../conclude/conclude.js';
import type { GateId } from '../../facts/condition.js';
import { given } from '../../facts/lookup.js';
import { gates } from '../../gates/registry.gen.js';
import { caveats } from '../../law/caveats.js';
import { between, type Line, line, paragraph, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { openLine, quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { citedArticle } from './cite.js';

/** The verdict as a sentence, and one more where the law leaves something open beside it. */
export function verdict(page: RenderContext): readonly Block[] {
  const points = unsettledPoints(page);
  if (points.length === 0) return [paragraph(whatItIs(page), '.')];
  const count = points.length === 1 ? 'One point of law is' : `${points.length} points of law are`;
  return [paragraph(whatItIs(page), `. ${count} not settled: `, text(points.join('; ')), '.')];
}

/** The points that the law leaves open and that travel with a conclusion; a close figure and a stand-in are no such points. */
function unsettledPoints({ assessment }: RenderContext): readonly string[] {
  return conclude(assessment, []).unsettled.map((id) => caveats[id].text);
}

/** A gate’s answer as a clause; `{provider}` is the provider’s name. */
const clauses: Readonly<Record<GateId, Readonly<Record<string, string>>>> = {
  scope: {
    out: 'is outside the scope of the Act',
    open: 'whether it is within the scope of the Act is not known yet',
    review: 'whether it is within the scope of the Act is unsettled',
  },
  gpai: {
    yes: 'is a general-purpose AI model',
    no: 'is not a general-purpose AI model',
    open: 'is not known yet to be a general-purpose AI model or not',
    review: 'is a general-purpose AI model only on one view of an unsettled question',
  },
  'systemic-risk': {
    yes: 'with systemic risk',
    no: 'without systemic risk',
    open: 'whose systemic risk is not known yet',
    review: 'whose systemic risk is unsettled',
  },
  placed: {
    yes: 'it is placed on the Union market',
    no: 'it is not placed on the Union market',
    open: 'whether it is placed on the Union market is not known yet',
    review: 'whether it is placed on the Union market is unsettled',
  },
  provider: {
    yes: '{provider} is its provider',
    no: '{provider} is not its provider',
    open: 'whether {provider} is its provider is not known yet',
    review: 'whether {provider} is its provider is unsettled',
  },
  'open-source-exception': {
    met: 'it meets the free and open-source exception',
    'not-met': 'it does not meet the free and open-source exception',
    open: 'whether it meets the free and open-source exception is not known yet',
    review: 'whether it meets the free and open-source exception is unsettled',
  },
};

function whatItIs(page: RenderContext): Line {
  const { model, gates: answers } = page.assessment;
  const named = model.version !== null && (model.name ?? '').includes(model.version);
  const name = [model.name, named ? null : model.version].filter(Boolean).join(' ');
  const subject = text(name === '' ? 'The model' : name);
  const said = (id: GateId): readonly Line[] => {
    const clause = clauses[id][answers[id].answer];
    if (clause === undefined) return [];
    const words = id === 'provider' ? whoProvides(page, clause, answers[id].answer) : clause;
    return [line(words, ' (', text(citedArticle(gates[id].provision)), ')')];
  };
  if (answers.scope.answer === 'out') return between([subject, ...said('scope')], ' ');
  const isModel = answers.gpai.answer !== 'no';
  return between(
    [
      between([subject, ...said('gpai'), ...(isModel ? said('systemic-risk') : [])], ' '),
      ...said('scope'),
      ...said('placed'),
      ...said('provider'),
      ...(isModel ? said('open-source-exception') : []),
    ],
    '; ',
  );
}

/** The clause with the provider’s name; without a name nobody is called the provider. */
function whoProvides(page: RenderContext, clause: string, answer: string): Line {
  const name = given(page.read.facts, 'provider.legal_name');
  if (typeof name !== 'string' && answer === 'yes')
    return openLine(page.places, 'verdict/provider');
  const who = typeof name === 'string' ? text(name) : quietLine('verdict/unnamed');
  const [before = '', after] = clause.split('{provider}');
  return after === undefined ? line(before) : line(before, who, after);
}

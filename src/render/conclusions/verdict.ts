/** The verdict: one sentence that says what the model is in law and who its provider is. */

import { conclude } from '../../conclude/conclude.js';
import type { GateId } from '../../facts/condition.js';
import { given } from '../../facts/lookup.js';
import { modelName } from '../../figures/model-name.js';
import { gates } from '../../gates/registry.gen.js';
import { hasMessage } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { caveats } from '../../law/caveats.js';
import { between, type Line, paragraph, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineAsTool, lineSayFilled } from '../md-say.js';
import { openLine, quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { toldLiteral } from '../reasons/told.js';
import { citedArticle } from './cite.js';

/** The verdict as a sentence, and one more where the law leaves something open beside it. */
export function verdict(page: RenderContext): readonly Block[] {
  const points = unsettledPoints(page).map(toldLiteral);
  const said = { verdict: whatItIs(page) };
  return [
    paragraph(
      points.length === 0
        ? lineAsTool('dossier/verdict/whole', said)
        : lineAsTool('dossier/verdict/with-points', {
            ...said,
            count: points.length,
            points: between(points, '; '),
          }),
    ),
  ];
}

/** The points that the law leaves open and that travel with a conclusion; a close figure and a stand-in are no such points. */
function unsettledPoints({ assessment }: RenderContext): readonly string[] {
  return conclude(assessment, []).unsettled.map((id) => caveats[id].text);
}

function whatItIs(page: RenderContext): Line {
  const { model, gates: answers } = page.assessment;
  const name = modelName(model.name, model.version);
  const subject = name === '' ? lineAsTool('dossier/verdict/model') : text(name);
  const said = (id: GateId): readonly Line[] => {
    const { answer } = answers[id];
    const key = `dossier/verdict/${id}/${answer}`;
    // An answer that has no clause goes without saying.
    if (!hasMessage(spokenLanguage(), key)) return [];
    const clause = id === 'provider' ? whoProvides(page, key, answer) : lineSayFilled(key, {});
    const place = citedArticle(gates[id].provision);
    return [lineAsTool('dossier/verdict/clause', { clause, place })];
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
function whoProvides(page: RenderContext, key: string, answer: string): Line {
  const name = given(page.read.facts, 'provider.legal_name');
  if (typeof name !== 'string' && answer === 'yes')
    return openLine(page.places, 'verdict/provider');
  const provider = typeof name === 'string' ? text(name) : quietLine('verdict/unnamed');
  return lineSayFilled(key, { provider });
}

/** The notification of systemic risk as trees, part by part: who notifies what, plans, what was sent, and arguments. */

import { notifiedFigure } from '../../figures/safety-compute.js';
import { gates } from '../../gates/registry.gen.js';
import { becauseConcluded } from '../../languages/because.js';
import { paragraph, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay, sayOr, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { gateSummary } from '../reasons/gate-summary.js';
import { modelName } from '../title.js';
import { filings } from './filings.js';

const PLANNED = 'training.compute.planned_cumulative_flop';

/** Who notifies what; the condition is said to be met only where the question of law is answered so. */
function opening(page: RenderContext): readonly Block[] {
  const { answer } = page.assessment.gates['systemic-risk'];
  // A plan may have to be notified before there is a model with systemic risk.
  if (answer !== 'yes' && page.result?.owed !== 'owed') {
    const question = text(sayOr('question/systemic-risk', gates['systemic-risk'].question));
    return [
      paragraph(
        answer === 'open'
          ? openLine(page.places, 'owed/gate', { question })
          : gateSummary(page, 'systemic-risk'),
      ),
    ];
  }
  const who = factOf(page, 'provider.legal_name');
  const { name, version } = page.assessment.model;
  const isDesignated = factOf(page, 'risk.systemic.designated');
  const names = {
    provider: who.state === 'given' ? String(who.value) : sayPlain('notification/the-provider'),
    model: modelName(name, version) || sayPlain('notification/the-model'),
  };
  return [
    paragraph(
      isDesignated.state === 'given' && isDesignated.value === true
        ? lineSay('notification/designated', names)
        : lineSay('notification/met', names),
    ),
  ];
}

/** Whether the figure notified is planned: only a planned figure says so. */
function plan(page: RenderContext): readonly Block[] {
  if (factOf(page, PLANNED).state !== 'given') return [];
  const isNotified = notifiedFigure(page.read.facts)?.path === PLANNED;
  return [paragraph(lineSay(isNotified ? 'notification/planned' : 'notification/planned-beside'))];
}

/** That there is no argument against systemic risk is said by a rebuttal that is none, and by nothing else. */
function noArguments(page: RenderContext): readonly Block[] {
  const rebuttal = factOf(page, 'risk.systemic.rebuttal');
  const isNone = rebuttal.state === 'given' && rebuttal.value === 'none';
  const because = becauseConcluded(isNone ? 'true' : 'unknown', 'true');
  if (because === null) return [paragraph(openLine(page.places, 'notification/arguments'))];
  page.places.tell('not-applicable');
  return [paragraph(lineSay('notification/no-arguments/denies', { because }))];
}

const parts: Readonly<Record<string, (page: RenderContext) => readonly Block[]>> = {
  opening,
  plan,
  filings,
  'no-arguments': noArguments,
};

/** One part of the notification; throws on a name that it does not have. */
export function notification(page: RenderContext, part: string): readonly Block[] {
  const print = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!print) throw new Error(`the notification has no part ${part}`);
  return print(page);
}

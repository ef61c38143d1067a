/** The facts on which a reason rests, in words. */
import type { FactUsed, Reason } from '../../assess/assessment.js';
import type { GateId } from '../../facts/condition.js';
import { Decimal } from '../../facts/decimal.js';
import { hasMessage } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { between, type Line, text } from '../../markdown/build.js';
import { power } from '../amounts.js';
import { lineAsTool } from '../md-say.js';
import { quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { factTitleLine } from '../reasons/fact-titles.js';
import { gateSummary } from '../reasons/gate-summary.js';
import { wordOutside } from '../sentence-values.js';
import { valueLine } from '../value-lines.js';
import { hasWords, wordsFor } from '../words.js';

/** Every fact under a reason, each once. */
export function factsUnder(reason: Reason): readonly FactUsed[] {
  const all = [...reason.facts, ...reason.because.flatMap(factsUnder)];
  return [...new Map(all.map((each) => [each.path, each])).values()];
}

/** The stated facts; where none is stated, which ones are not. */
export function evidence(facts: readonly FactUsed[]): Line {
  const stated = facts.filter(({ value }) => value !== null && value !== undefined);
  return between(
    (stated.length > 0 ? stated : facts).map(({ path, value }) =>
      lineAsTool('dossier/law/value', { fact: factTitleLine(path), value: factValue(value) }),
    ),
    '; ',
  );
}

function factValue(value: unknown): Line {
  if (value === null || value === undefined) return quietLine('backing/detail');
  if (Array.isArray(value))
    return value.length === 0
      ? lineAsTool('dossier/law/none')
      : between(value.map(factValue), ', ');
  if (typeof value === 'string') {
    if (/^\d+(\.\d+)?e\+?\d{1,3}$/i.test(value)) return text(power(Decimal.of(value)));
    const isWord = hasWords(value) || hasMessage(spokenLanguage(), `gate/word/${value}`);
    return text(isWord || /^[a-z]+(_[a-z]+)+$/.test(value) ? wordOutside(value) : value);
  }
  if (typeof value === 'boolean') return text(wordsFor(value ? 'yes' : 'no'));
  const { kind, clause } = value as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string') return valueLine(value, 'words');
  const named = text(wordsFor(kind));
  return typeof clause === 'string'
    ? lineAsTool('dossier/duties/named-by', { title: named, place: clause })
    : named;
}

/** The verdict line of a gate as a sentence. */
export const summary = (page: RenderContext, id: GateId): Line => gateSummary(page, id);

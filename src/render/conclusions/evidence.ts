/** The facts on which a reason rests, in words. */
import type { FactUsed, Reason } from '../../assess/assessment.js';
import { summarySaid } from '../../assess/decide-gates.js';
import type { GateId } from '../../facts/condition.js';
import { Decimal } from '../../facts/decimal.js';
import { power } from '../amounts.js';
import { mdCode, mdText } from '../markdown.js';
import { quiet } from '../open-points.js';
import type { Page } from '../page.js';
import { mdWords } from '../sentence-values.js';
import { inline } from '../values.js';
import { sentence, wordsFor } from '../words.js';

/** Every fact under a reason, each once. */
export function factsUnder(reason: Reason): readonly FactUsed[] {
  const all = [...reason.facts, ...reason.because.flatMap(factsUnder)];
  return [...new Map(all.map((each) => [each.path, each])).values()];
}

/** The stated facts; where none is stated, which ones are not. */
export function evidence(facts: readonly FactUsed[]): string {
  const stated = facts.filter(({ value }) => value !== null && value !== undefined);
  return (stated.length > 0 ? stated : facts)
    .map(({ path, value }) => `${mdCode(path)}: ${factValue(value)}`)
    .join('; ');
}

function factValue(value: unknown): string {
  if (value === null || value === undefined) return quiet('backing/detail');
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(factValue).join(', ');
  if (typeof value === 'string') {
    if (/^\d+(\.\d+)?e\+?\d{1,3}$/i.test(value)) return mdText(power(Decimal.of(value)));
    return /^[a-z]+(_[a-z]+)+$/.test(value) ? mdText(wordsFor(value)) : mdText(value);
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const { kind, clause } = value as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string') return inline(value, 'words');
  return `${mdText(wordsFor(kind))}${typeof clause === 'string' ? ` (${mdText(clause)})` : ''}`;
}

/** The verdict line of a gate as a sentence. */
export function summaryLine(page: Page, id: GateId): string {
  const gate = page.assessment.gates[id];
  return sentence(mdWords(summarySaid(gate, id === 'open-source-exception')));
}

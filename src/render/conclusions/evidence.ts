/** The facts on which a reason rests, in words. */
import type { FactUsed, Reason } from '../../assess/assessment.js';
import { summarySaid } from '../../assess/decide-gates.js';
import type { GateId } from '../../facts/condition.js';
import { Decimal } from '../../facts/decimal.js';
import { between, code, type Line, line, sentenceLine, text } from '../../markdown/build.js';
import { power } from '../amounts.js';
import { quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { saidLine } from '../sentence-values.js';
import { valueLine } from '../value-lines.js';
import { wordsFor } from '../words.js';

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
      line(code(path), ': ', factValue(value)),
    ),
    '; ',
  );
}

function factValue(value: unknown): Line {
  if (value === null || value === undefined) return quietLine('backing/detail');
  if (Array.isArray(value))
    return value.length === 0 ? line('none') : between(value.map(factValue), ', ');
  if (typeof value === 'string') {
    if (/^\d+(\.\d+)?e\+?\d{1,3}$/i.test(value)) return text(power(Decimal.of(value)));
    return text(/^[a-z]+(_[a-z]+)+$/.test(value) ? wordsFor(value) : value);
  }
  if (typeof value === 'boolean') return line(value ? 'yes' : 'no');
  const { kind, clause } = value as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string') return valueLine(value, 'words');
  return line(
    text(wordsFor(kind)),
    ...(typeof clause === 'string' ? [' (', text(clause), ')'] : []),
  );
}

/** The verdict line of a gate as a sentence. */
export function summary(page: RenderContext, id: GateId): Line {
  const gate = page.assessment.gates[id];
  return sentenceLine(saidLine(summarySaid(gate, id === 'open-source-exception')));
}

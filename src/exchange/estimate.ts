/** The estimate of compute from planned tokens, completed by a number of parameters, or left as a hint where none is known. */
import { Decimal } from '../facts/decimal.js';
import { lookup } from '../facts/lookup.js';
import { thousands } from '../text/thousands.js';
import { asObject } from './model-folder.js';
import type { FactValue, Proposal, Reading } from './reading.js';

const path = 'training.compute.estimate';

/** Tokens without parameters give no estimate, and facts could not hold them. */
export function withParameters<Some extends Partial<Reading>>(
  reading: Some,
  size: FactValue | undefined,
  from: string,
): Some {
  const estimate = reading.proposals?.find((each) => each.path === path);
  const value = asObject(estimate?.value);
  if (estimate === undefined || value === null || value.parameters !== undefined) return reading;
  const others = (reading.proposals ?? []).filter((each) => each !== estimate);
  if (size instanceof Decimal) {
    const whole = { ...(value as { [key: string]: FactValue }), parameters: size };
    const completed: Proposal = { ...estimate, value: whole, how: `${estimate.how}; ${from}` };
    return { ...reading, proposals: [...others, completed] };
  }
  const { tokens } = value;
  const why = `${estimate.how}; how many parameters work for each token is not known, so state model.parameters and import again`;
  const hint = {
    path: `${path}.tokens`,
    value: tokens instanceof Decimal ? `${thousands(BigInt(tokens.text))} tokens` : '',
    file: estimate.file,
    why,
  };
  return { ...reading, proposals: others, candidates: [...(reading.candidates ?? []), hint] };
}

/** The parameters that facts state: those that work for each token, else all of them. */
export function parametersOfFacts(facts: Readonly<Record<string, unknown>>): FactValue | undefined {
  for (const each of ['model.parameters.active', 'model.parameters.total']) {
    const found = lookup(facts, each);
    if (found.state === 'given' && found.value instanceof Decimal) return found.value;
  }
  return undefined;
}

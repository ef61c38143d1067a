/** What a person typed for a fact, as the value that facts hold, or why it is none. */
import { faultOf } from '../exchange/plan.js';
import type { FactValue } from '../exchange/reading.js';
import { Decimal } from '../facts/decimal.js';
import { type FactPath, factPaths } from '../facts/paths.gen.js';

export type ReadAnswer = { readonly value: FactValue } | { readonly fault: string };

/** `yes`, `3e23`, `< 2e22`, `text, image`: read by the kind of the fact. */
export function answerFor(path: FactPath, typed: string): ReadAnswer {
  const value = typedValue(path, typed.trim());
  if (value === null) return { fault: expected(path) };
  const fault = faultOf({ path, value });
  return fault === null ? { value } : { fault };
}

function typedValue(path: FactPath, text: string): FactValue | null {
  const { kind } = factPaths[path];
  if (kind === 'yes-no') {
    if (/^(?:yes|y|true)$/i.test(text)) return true;
    return /^(?:no|n|false)$/i.test(text) ? false : null;
  }
  if (kind === 'number') {
    const [, most, digits = ''] = /^(<=?|at most )?(.+)$/i.exec(text) ?? [];
    const number = numberOf(digits.trim());
    if (number === null || most === undefined) return number;
    return { at_most: number };
  }
  if (kind === 'list') {
    const parts = text.split(',').map((part) => part.trim());
    return parts.filter((part) => part !== '');
  }
  return text === '' ? null : text;
}

function numberOf(text: string): Decimal | null {
  try {
    return Decimal.of(text.replace(/(?<=\d)[ ,_](?=\d{3}\b)/g, ''));
  } catch {
    return null;
  }
}

function expected(path: FactPath): string {
  const { kind } = factPaths[path];
  if (kind === 'yes-no') return 'Write yes or no';
  if (kind === 'number') return 'Write a number such as 3e23, or < 2e22 for an upper bound';
  return 'Write an answer, or leave it blank';
}

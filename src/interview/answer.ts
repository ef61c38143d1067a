/** What a person typed for a fact, as the value that facts hold, or why it is none. */
import { faultOf } from '../exchange/plan.js';
import type { FactValue } from '../exchange/reading.js';
import { Decimal } from '../facts/decimal.js';
import { type FactPath, factPaths } from '../facts/paths.gen.js';
import { numberExpected, typedNumber } from './typed-number.js';

export type ReadAnswer = { readonly value: FactValue } | { readonly fault: string };

/** `yes`, `3e23`, `< 2e22`, `text, image`, `{ unknown: reason }`: read by the kind of the fact. */
export function answerFor(path: FactPath, typed: string): ReadAnswer {
  const absent = typedAbsence(path, typed.trim());
  if (absent !== null) return absent;
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
    const number = typedNumber(text);
    return number instanceof Decimal || number === null ? number : { ...number };
  }
  if (kind === 'list') {
    const parts = text.split(',').map((part) => part.trim());
    return parts.filter((part) => part !== '');
  }
  return text === '' ? null : text;
}

/** An honest absence as the file writes it; null where the text is none. */
function typedAbsence(path: FactPath, text: string): ReadAnswer | null {
  const [, kind, reason = ''] =
    /^\{ {0,4}(unknown|not_applicable|withheld):([^{}]*)\}$/.exec(text) ?? [];
  if (kind === undefined) return null;
  if (factPaths[path].absence !== true) return { fault: 'Only an answer may stand here' };
  const words = reason.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (words.length < 3) return { fault: 'Write the reason; it is printed in the documents' };
  return { value: { [kind]: words } };
}

function expected(path: FactPath): string {
  const { kind } = factPaths[path];
  if (kind === 'yes-no') return 'Write yes or no';
  if (kind === 'number') return numberExpected;
  return 'Write an answer, or leave it blank';
}

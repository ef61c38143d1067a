/** One stated value as Markdown, for lines that a template or another printer finishes. */
import { printLine } from '../markdown/print.js';
import { type ValueKind, valueLine } from './value-lines.js';

export { type ValueKind, valueKinds } from './value-lines.js';

/** A value as one line of Markdown. */
export function inline(value: unknown, kind: ValueKind = 'text', unit = ''): string {
  return printLine(valueLine(value, kind, unit));
}

/** How each kind of parameter is printed: the functions that messages call, over our own tables alone. */
import type { MessageFormatOptions } from 'messageformat';
import type { Decimal } from '../facts/decimal.js';
import { type Line, text } from '../markdown/build.js';
import { citation } from './citation.js';
import type { Language } from './language.js';
import { amountIn, dayIn, lineListIn, listIn, monthIn, withMarks } from './numbers.js';
import type { ParamKind, SaidWords } from './params.js';
import type { MessagePart, Shown } from './part.js';

/** A part as it travels through MessageFormat, which knows nothing of it. */
export interface CarriedPart {
  readonly type: 'aiact';
  readonly part: MessagePart;
}

type MessageFunction = NonNullable<MessageFormatOptions<'aiact'>['functions']>[string];
type Functions = Readonly<Record<ParamKind, MessageFunction>>;

const lineOf = (entry: Shown | Line): Line => (typeof entry === 'string' ? text(entry) : entry);

/** MessageFormat may hand over a value that another function made. */
const plain = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'aiactInput' in input ? input.aiactInput : input;

/** The functions of a language; `wordOf` says a message of the same language. */
export function functionsOf({ conventions }: Language, wordOf: (key: string) => string): Functions {
  const kind =
    <T>(
      part: (input: T, options: Readonly<Record<string, unknown>>) => MessagePart,
      select?: (input: T) => string,
    ) =>
    (_context: unknown, options: Record<string, unknown>, given?: unknown) => {
      const input = plain(given) as T;
      return {
        type: 'aiact' as const,
        valueOf: () => ({ aiactInput: input }),
        toParts: () => [{ type: 'aiact' as const, part: part(input, options) }],
        ...(select && {
          selectKey: (keys: Set<string>) => {
            const exact = String(input);
            const category = select(input);
            return keys.has(exact) ? exact : keys.has(category) ? category : null;
          },
        }),
      };
    };
  const value = (text: string): MessagePart => ({ kind: 'value', text });
  const functions = {
    day: kind((iso: string) => value(dayIn(iso, conventions))),
    month: kind((iso: string) => value(monthIn(iso, conventions))),
    amount: kind((number: Decimal) => value(amountIn(number, conventions))),
    count: kind(
      (number: number) => value(withMarks(String(number), conventions)),
      (number) => conventions.plural(String(number)),
    ),
    share: kind((number: Decimal) => value(`${amountIn(number, conventions)} %`)),
    list: kind((entries: readonly (Shown | Line)[], { style }): MessagePart => {
      const word = style === 'or' ? 'or' : 'and';
      if (entries.every((each) => typeof each === 'string'))
        return { kind: 'shown', markdown: listIn(entries, conventions, word) };
      return { kind: 'line', line: lineListIn(entries.map(lineOf), conventions, word) };
    }),
    cite: kind((id: string) => value(citation(id, conventions))),
    name: kind((name: string) => value(name)),
    said: kind(({ text, language }: SaidWords): MessagePart => ({ kind: 'value', text, language })),
    label: kind((label: string): MessagePart => ({ kind: 'value', text: label, language: 'en' })),
    word: kind((key: string) => value(wordOf(`words/${key}`))),
    shown: kind(
      (given: Shown | Line): MessagePart =>
        typeof given === 'string'
          ? { kind: 'shown', markdown: given }
          : { kind: 'line', line: given },
    ),
    clause: kind((line: Line): MessagePart => ({ kind: 'line', line })),
  };
  return functions as unknown as Functions;
}

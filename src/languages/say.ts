/** Says a message in the language that is spoken, as parts: words, values and marks. */
import { MessageFormat } from 'messageformat';
import { plainText as wordsOfLine } from '../markdown/tree.js';
import type { Because } from './because.js';
import { type CarriedPart, functionsOf } from './functions.js';
import type { Messages } from './keys.gen.js';
import type { Language, Message } from './language.js';
import type { ParamKinds } from './params.js';
import type { MessagePart } from './part.js';
import { spokenLanguage } from './speaking.js';

export type MessageKey = keyof Messages;

/** Messages in which the provider may speak. */
export type ProviderKey = {
  [Key in MessageKey]: Messages[Key]['voice'] extends 'tool' ? never : Key;
}[MessageKey];

/** Messages without parameters. */
export type LabelKey = {
  [Key in ProviderKey]: keyof Messages[Key]['with'] extends never ? Key : never;
}[ProviderKey] &
  Exclude<ProviderKey, `${string}/denies`>;

/** What a message takes: each parameter of its kind, and of a denial the ground it rests on. */
export type ParamsOf<Key extends MessageKey> = {
  readonly [Name in keyof Messages[Key]['with']]: Messages[Key]['with'][Name] extends keyof ParamKinds
    ? ParamKinds[Messages[Key]['with'][Name]]
    : never;
} & (Key extends `${string}/denies` ? { readonly because: Because } : unknown);

type Rest<Key extends MessageKey> = keyof ParamsOf<Key> extends never ? [] : [ParamsOf<Key>];

/** The parts of a message. */
export function say<Key extends ProviderKey>(
  key: Key,
  ...[params]: Rest<Key>
): readonly MessagePart[] {
  return partsOf(spokenLanguage(), key, params as Readonly<Record<string, unknown>> | undefined);
}

/** The parts of a message whose key was looked up; throws where the language has none. */
export function partsOf(
  language: Language,
  key: string,
  params: Readonly<Record<string, unknown>> = {},
): readonly MessagePart[] {
  const message = messageAt(language, key);
  if (message === undefined) throw new Error(`there is no message ${key} in ${language.tag}`);
  if (typeof message === 'string') return [{ kind: 'text', text: message }];
  const { because: _, ...values } = params;
  return formatOf(language, key, message)
    .formatToParts(values, (error) => {
      throw new Error(`the message ${key} can't be said in ${language.tag}: ${String(error)}`);
    })
    .map((part): MessagePart => {
      if (part.type === 'text') return { kind: 'text', text: part.value };
      if (part.type === 'markup')
        return { kind: 'mark', name: part.name, opens: part.kind === 'open' };
      return (part as unknown as CarriedPart).part;
    });
}

/** Whether a language has a message. */
export function hasMessage(language: Language, key: string): boolean {
  return messageAt(language, key) !== undefined;
}

/** A message of a language, or undefined. */
function messageAt({ messages }: Language, key: string): Message | undefined {
  return Object.hasOwn(messages, key) ? messages[key] : undefined;
}

/** The words of a message as plain text, without its marks. */
export function sayPlain<Key extends ProviderKey>(key: Key, ...rest: Rest<Key>): string {
  return partsAsText(say(key, ...rest));
}

/** Parts as plain text; what was printed before stays as it is. */
export function partsAsText(parts: readonly MessagePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'mark') return '';
      if (part.kind === 'line') return wordsOfLine(part.line);
      return part.kind === 'shown' ? part.markdown : part.text;
    })
    .join('');
}

const formats = new WeakMap<Language, Map<string, MessageFormat<'aiact'>>>();

/** The format of a message, made once; without a locale, so that nothing is asked of the runtime. */
function formatOf(
  language: Language,
  key: string,
  message: Exclude<Message, string>,
): MessageFormat<'aiact'> {
  const made = formats.get(language) ?? new Map<string, MessageFormat<'aiact'>>();
  formats.set(language, made);
  const known = made.get(key);
  if (known) return known;
  const format = new MessageFormat<'aiact'>(undefined, message, {
    ...{ bidiIsolation: 'none', dir: 'ltr' },
    functions: functionsOf(language, (word) => partsAsText(partsOf(language, word))),
  });
  made.set(key, format);
  return format;
}

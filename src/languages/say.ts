/** Says a message in the language that is spoken, as parts: words, values and marks. */
import { MessageFormat } from 'messageformat';
import { plainText as wordsOfLine } from '../markdown/tree.js';
import type { Because } from './because.js';
import { type CarriedPart, functionsOf } from './functions.js';
import type { Messages } from './keys.gen.js';
import type { Language, Message } from './language.js';
import type { ParamKinds } from './params.js';
import type { MessagePart } from './part.js';
import { speakingVoice, spokenLanguage } from './speaking.js';
import { toolTopics } from './voices.gen.js';

export type MessageKey = keyof Messages;

type KeyOf<Voice extends string> = {
  [Key in MessageKey]: Messages[Key]['voice'] extends Voice ? Key : never;
}[MessageKey];

/** Messages in which the provider may speak. */
export type ProviderKey = KeyOf<'provider' | 'both'>;

/** Messages in which the program speaks to the provider's own people. */
export type ToolKey = KeyOf<'tool' | 'both'>;

type LabelIn<Keys extends MessageKey> = {
  [Key in Keys]: keyof Messages[Key]['with'] extends never ? Key : never;
}[Keys] &
  Exclude<Keys, `${string}/denies`>;

/** Messages without parameters. */
export type LabelKey = LabelIn<ProviderKey>;

/** Those in which the program speaks. */
export type ToolLabelKey = LabelIn<ToolKey>;

/** What a message takes: each parameter of its kind, and of a denial the ground it rests on. */
export type ParamsOf<Key extends MessageKey> = {
  readonly [Name in keyof Messages[Key]['with']]: Messages[Key]['with'][Name] extends keyof ParamKinds
    ? ParamKinds[Messages[Key]['with'][Name]]
    : never;
} & (Key extends `${string}/denies` ? { readonly because: Because } : unknown);

/** The parameters of a message, where it takes any. */
export type Rest<Key extends MessageKey> = keyof ParamsOf<Key> extends never ? [] : [ParamsOf<Key>];

/** The parts of a message. */
export function say<Key extends ProviderKey>(
  key: Key,
  ...[params]: Rest<Key>
): readonly MessagePart[] {
  return partsOf(spokenLanguage(), key, params as Readonly<Record<string, unknown>> | undefined);
}

/** The parts of a message in which the program speaks; throws in a paper in which the provider does. */
export function sayAsTool<Key extends ToolKey>(
  key: Key,
  ...[params]: Rest<Key>
): readonly MessagePart[] {
  return partsOf(spokenLanguage(), key, params as Readonly<Record<string, unknown>> | undefined);
}

/** The parts of a message whose key was looked up; throws where the language has none, or where another voice speaks. */
export function partsOf(
  language: Language,
  key: string,
  params: Readonly<Record<string, unknown>> = {},
): readonly MessagePart[] {
  const message = messageAt(language, key);
  if (message === undefined) throw new Error(`there is no message ${key} in ${language.tag}`);
  if (speakingVoice() === 'provider' && isOfTool(key))
    throw new Error(`the message ${key} is the program's, and the provider speaks here`);
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

/** Whether the program alone speaks in a message. */
export const isOfTool = (key: string): boolean =>
  toolTopics.includes(key.slice(0, key.indexOf('/')));

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

/** The sentences of silence in English with `{name}` for what is filled in, as tests look for them. */
import { messages } from '../../src/languages/en/catalogue.gen.js';
import type { Message } from '../../src/languages/language.js';

/** A message with `{name}` for each value and `**` for what is strong. */
export function textOfMessage(message: Message): string {
  if (typeof message === 'string') return message;
  const patterns =
    message.type === 'message' ? [message.pattern] : message.variants.map(({ value }) => value);
  return patterns
    .map((pattern) =>
      pattern
        .map((part) => {
          if (typeof part === 'string') return part;
          if (part.type === 'markup') return '**';
          return part.arg?.type === 'variable' ? `{${part.arg.name}}` : '';
        })
        .join(''),
    )
    .join(' ');
}

/** The messages of one file by their names. */
export function messagesOf(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => key.startsWith(`${file}/`))
      .map(([key, message]) => [key.slice(file.length + 1), textOfMessage(message)]),
  );
}

export const openSentences = messagesOf('open');
export const quietSentences = messagesOf('quiet');

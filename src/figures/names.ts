/** Names in the facts: compared without case and signs, told in quotation marks, and links told from names. */
import { asText, type Entry } from '../facts/stated.js';
import { quoted } from '../finding/quote.js';

/** Lower case without anything but letters and digits: `Heron-7B` and `heron 7b` are one name. */
export function comparableName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How an entry is called where it is told of. */
export const entryName = ({ name }: Entry): string => {
  const text = asText(name);
  return text === undefined ? 'an entry without a name' : quoted(text);
};

export const isUrl = (text: string): boolean => /^(https?:\/\/|www\.)/i.test(text.trim());

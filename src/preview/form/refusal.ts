/** Says in the words of the form why an answer can not stand and what to do: nobody there has seen the file. */
import type { FactKind, FactPathEntry } from '../../facts/paths.gen.js';
import type { Finding } from '../../finding/finding.js';
import { sentence } from '../../render/words.js';
import { entryOf } from './fields.js';
import { plainWords, titleIn } from './plain-words.js';

/** What is asked for, by what the answer is. */
const byKind: Readonly<Partial<Record<FactKind, string>>> = {
  date: 'There is no such day. Write day, month and year in figures, such as 2, 8 and 2025.',
  month: 'Write the year and the month in figures, such as 2025-06.',
  text: 'Write it on one line.',
  url: 'Write the whole address of a page that the public can reach, beginning with https://.',
};

const byCode: Readonly<Partial<Record<NonNullable<FactPathEntry['code']>, string>>> = {
  domain: 'Write the domain alone, such as example.com.',
  email: 'Write the whole address of the mailbox, such as office@heron.example.',
  language: 'Write the tag of the language, such as en, de or pt-BR.',
  path: 'Write where the file lies, seen from the folder of the facts, such as evidence/results.json.',
  sha256: 'Write the SHA-256 hash of the file: 64 figures and letters from a to f.',
};

export function refusal(finding: Finding): string {
  const { id, message, help, paths } = finding;
  const [path = ''] = paths;
  const title = titleIn(path);
  switch (id) {
    case 'schema/missing-key':
      return `“${title}” has to be answered too.`;
    case 'schema/not-together':
      return `“${title}” does not go with the other answers here: clear it, or change one of them.`;
    case 'schema/absence-reason':
      return 'Write the reason as a sentence for those who read the documents.';
    case 'schema/duplicate-item':
      return 'One of the answers stands here twice: take one of them away.';
    case 'read/control-character':
    case 'read/invisible-character':
    case 'read/lone-surrogate':
      return 'The answer holds a sign that can not be printed: take it out.';
    case 'schema/bad-format': {
      const entry = entryOf(path);
      const asked = byCode[entry?.code ?? 'country'] ?? byKind[entry?.kind ?? 'object'];
      if (asked !== undefined) return `“${title}”: ${asked}`;
      break;
    }
    default:
  }
  return `${sentence(plainWords(message, path))} ${sentence(plainWords(help, path))}`;
}

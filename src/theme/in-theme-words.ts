/** Findings of the reader speak of facts; these are the words for a theme. */
import type { Finding } from '../finding/finding.js';

type Rewording = (finding: Finding) => Partial<Finding>;

const begin = 'Write at least one key, such as `colours: { accent: "#0b4fa8" }`';

const rewordings: Readonly<Record<string, Rewording>> = {
  'read/empty': () => ({ message: 'The theme is empty', help: begin }),
  'read/not-a-mapping': () => ({ help: begin }),
  'read/too-deep': () => ({ help: 'Flatten it; a theme has three levels' }),
  'read/too-large': () => ({ help: 'Keep what is part of a theme: schemas/theme.schema.json' }),
  'read/number': ({ help }) => ({ help: help.replace(/, or `\{ unknown.*$/, '') }),
  'schema/empty-value': () => ({
    help: 'Give it a value, or remove the line; a colour stands in quotes, since # begins a comment',
  }),
  'schema/wrong-type': ({ help }) => ({
    help: help.replace(/, such as 7\.3e9/, ', without a unit'),
  }),
  'schema/too-long': ({ message, help }) => ({
    help: /entries$/.test(message) ? 'Remove the entries at its end' : help,
  }),
  'schema/unknown-key': ({ message, help }) =>
    /“words?”/.test(message)
      ? { help: 'Remove it: the words of a document are not part of a theme' }
      : { help },
};

/** The finding as a reader of a theme needs it. */
export function inThemeWords(finding: Finding): Finding {
  return { ...finding, ...rewordings[finding.id]?.(finding) };
}

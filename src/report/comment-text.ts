/** Values in a comment: text that GitHub and GitLab show and neither format, link, nor notify anybody about. */
import { isPath, mdSaid, mdText, partsSaid, separator } from '../markdown/escape.js';
import { show } from './terminal.js';

/** So much of one value is shown. */
const longest = 600;

/** Plain text. */
export function words(value: string): string {
  return unlinked(mdText(show(value, longest)));
}

/** A sentence with paths between backticks. */
export function escapeComment(value: string): string {
  return partsSaid(show(value, longest))
    .map((part) => (isPath(part) ? mdSaid(part) : spaced(part)))
    .join('');
}

/** An id or path in code type, in which nothing is formatted or linked; what could end it early is escaped text. */
export function inlineCode(value: string): string {
  const shown = show(value, longest);
  return /^[^`|\s](?:[^`|]*[^`|\s])?$/.test(shown) ? `\`${shown}\`` : unlinked(mdText(shown));
}

function spaced(part: string): string {
  if (part.trim() === '') return part;
  const [, before = '', , after = ''] = /^(\s?)([\s\S]*?)(\s?)$/.exec(part) ?? [];
  return `${before}${unlinked(mdText(part))}${after}`;
}

/** A name after a sign that makes it a mention or a reference is parted from it by a comment, which nobody sees: an escape alone does not help. */
function unlinked(escaped: string): string {
  return escaped
    .replace(/\\([@#!$~^])(?=[^\s<])/g, `$1${separator}`)
    .replace(/(%|&amp;)(?=[\w"])/g, `$1${separator}`);
}

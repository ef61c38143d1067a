/** Findings and counts as the pages of a preview say them. */

import type { Finding } from '../finding/finding.js';
import { type Child, type Html, tag } from '../html/markup.js';
import { sentence } from '../render/words.js';
import { plainWords } from './form/plain-words.js';

const marks: Readonly<Record<Finding['severity'], readonly [string, string]>> = {
  error: ['bad', '✗ To settle:'],
  warning: ['look', '▲ To look at:'],
  note: ['muted', '○ Note:'],
};

/** How grave a finding is, as sign and word. */
export function severityMark({ severity }: Pick<Finding, 'severity'>): Html {
  const [look, words] = marks[severity];
  return tag('strong', { class: look }, words);
}

/** A finding beside the line that it is about, with what to do. */
export function notedFinding(finding: Finding): Child {
  const { message, help, id } = finding;
  return [
    tag('p', {}, severityMark(finding), ' ', withCode(sentence(message))),
    finding.severity === 'note'
      ? null
      : tag('p', { class: 'muted' }, withCode(sentence(help)), ' ', tag('code', {}, id)),
  ];
}

/** A finding below the field that it is about: the help for the file is of no use there. */
export function notedInForm(finding: Finding): Child {
  return tag('p', {}, severityMark(finding), ' ', withCode(messageInForm(finding)));
}

/** What was found, in the words of the form. */
export function messageInForm({ message, paths: [path] }: Finding): string {
  return sentence(plainWords(message, path));
}

/** What stands between grave accents is code. */
export function withCode(text: string): Child {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? part : tag('code', {}, part)));
}

/** Names of licences in foreign files, as the id that facts use. */
import { findLicence } from '../facts/licence.js';
import { licenceFault } from '../facts/licence-meant.js';
import { unspecificLicenceIds } from '../law/licences.js';

/** `apache-2.0` gives `Apache-2.0`; null where the text names no single licence that is known here. */
export function licenceOfHub(text: string): string | null {
  if (text.toLowerCase() === 'other') return 'other';
  if ((unspecificLicenceIds as readonly string[]).includes(text.toLowerCase())) return null;
  // Whether later versions are allowed too is said by nobody here.
  if (/^(?:a|l)?gpl-\d\.\d$/i.test(text)) return text.toUpperCase();
  const known = findLicence(text);
  if (known !== null) return known.id;
  return licenceFault(text) === null && / (?:OR|AND|WITH) /.test(text) ? text : null;
}

/** Lines at the head of a text in which its title may stand. */
const titleLines = 6;

/** First lines of texts whose title does not name the version; the version stands in a line below. */
const titles: readonly (readonly [title: RegExp, version: RegExp | null, id: string])[] = [
  [/^apache license$/i, /^version 2\.0\b/i, 'Apache-2.0'],
  [/^(?:the )?mit license(?: \(mit\))?$/i, null, 'MIT'],
  [/^bsd 3-clause license$/i, null, 'BSD-3-Clause'],
  [/^bsd 2-clause license$/i, null, 'BSD-2-Clause'],
  [/^gnu general public license$/i, /^version 3\b/i, 'GPL-3.0'],
  [/^gnu affero general public license$/i, /^version 3\b/i, 'AGPL-3.0'],
  [/^mozilla public license,? version 2\.0$/i, null, 'MPL-2.0'],
];

export interface LicenceTitle {
  readonly id: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The licence that the title of a text names; null where none does. */
export function licenceInText(text: string): LicenceTitle | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^[\s#*=_-]+|(?<![\s*=_-])[\s*=_-]+$/g, ''));
  const heads = lines.flatMap((line, index) => (line === '' ? [] : [{ line, number: index + 1 }]));
  for (const { line, number } of heads.slice(0, titleLines)) {
    const marked = /^SPDX-License-Identifier:\s*(\S+)$/.exec(line)?.[1];
    const row = titles.find(
      ([title, version]) =>
        title.test(line) &&
        (version === null || heads.slice(0, titleLines).some((each) => version.test(each.line))),
    );
    const id = row?.[2] ?? findLicence(marked ?? titleOf(line))?.id;
    if (id !== undefined) return { id, line: number };
  }
  return null;
}

/** A title without the words in brackets at its end. */
function withoutBrackets(line: string): string {
  const at = line.endsWith(')') ? line.indexOf('(') : -1;
  return at < 0 ? line : line.slice(0, at).trimEnd();
}

/** Titles of vendors end in “agreement”, and some begin with an article. */
const titleOf = (line: string): string =>
  line.length > 120 ? '' : withoutBrackets(line).replace(/(?<!\s)\s+agreement$/i, '');

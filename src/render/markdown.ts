/** The only way for a value to reach Markdown: escapers that keep data from becoming structure. */

/** Markdown that our own code built; the templates' escaping helper lets nothing else through unescaped. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Handlebars asks for this instead of escaping for HTML. */
  toHTML(): string {
    return this.text;
  }

  toString(): string {
    return this.text;
  }
}

/** Marks text as built by our own code. */
export const markdown = (text: string): Markdown => new Markdown(text);

/** Controls, direction overrides and lone surrogates: unsafe in a document, never meant by an author. */
const unsafe = /\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/** One line of text without unsafe characters; line breaks and runs of white space become one space. */
export function oneLine(value: string): string {
  return value
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(unsafe, '\ufffd')
    .trim();
}

/** Text inside a paragraph, list item, table cell or heading. An empty value becomes an em dash. */
export function mdText(value: string): string {
  const line = oneLine(value);
  if (line === '') return '—';
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]|~!@$^#]/g, '\\$&')
    .replace(/^([+\-=:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/(www)\./gi, '$1\\.');
}

/** Text inside a cell of a table: one line, and `|` never ends the cell. */
export const mdCell = mdText;

const statusSymbols = { met: '✓', failed: '✗', open: '○', review: '▲', muted: '–' } as const;

/** A verdict as symbol and word, bold: the PDF shows a cell of this kind in colour, and no value of a user can pose as one. */
export function mdStatus(status: keyof typeof statusSymbols, word: string): string {
  return `**${statusSymbols[status]} ${mdText(word)}**`;
}

/** Longer plain text: blank lines part paragraphs, a wrapped line continues, a line that opens like a list entry stands alone. */
export function mdProse(value: string): string {
  const paragraphs: string[] = [];
  for (const block of value.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').split(/\n[^\S\n]*\n/)) {
    let current = '';
    for (const line of block.split('\n')) {
      if (line.trim() === '') continue;
      if (current !== '' && /^\s*([-*+•–]|\d{1,3}[.)])\s/.test(line)) {
        paragraphs.push(current);
        current = line;
      } else {
        current = current === '' ? line : `${current} ${line}`;
      }
    }
    if (current.trim() !== '') paragraphs.push(current);
  }
  return paragraphs.length === 0 ? '—' : paragraphs.map(mdText).join('\n\n');
}

/** A path, id or key in code type; anything that is not plain enough for that becomes escaped text. */
export function mdCode(value: string): string {
  return /^[\w.[\]/:()+ -]{1,300}$/.test(value) && value.trim() === value
    ? `\`${value}\``
    : mdText(value);
}

/** A sentence of our own that may name fact paths between backticks and may quote a provider: paths in code type, the rest as text. */
export function mdSaid(value: string): string {
  return oneLine(value)
    .split(/(`[^`|]{1,200}`)/)
    .map((part, index) => (index % 2 === 1 ? part : spaced(part)))
    .join('');
}

/** Escaped text that keeps the space at its ends. */
function spaced(part: string): string {
  if (part.trim() === '') return part;
  return `${/^\s/.test(part) ? ' ' : ''}${mdText(part)}${/\s$/.test(part) ? ' ' : ''}`;
}

/** An address that Markdown shows and links as it stands between angle brackets. */
const plainAddress =
  /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][\w.~:/?#=%+,;&@!*'()-]*)?$/i;

/** A web or mail address as a link that shows itself; an address that is not safely linkable stays text. */
export function mdLink(address: string, words: string = address): string {
  if (words === address && plainAddress.test(address)) return `<${address}>`;
  const label = mdText(words);
  const target = linkTarget(address);
  return target === null
    ? mdText(words === address ? address : `${words} (${address})`)
    : `[${label}](${target})`;
}

/** The address ready for a Markdown destination, or null where it is not an http, https or mailto address. */
export function linkTarget(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href
    .replace(/&/g, '&amp;')
    .replace(/[()<>\\|`*_[\]"'{}!^~$\s]/g, (char) =>
      char === '_' ? '\\_' : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
}

/** A GFM table. Heads and cells are finished Markdown (escaped by the caller); every row is padded to the width of the head. */
export function mdTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${heads.map((_, index) => cells[index] ?? '—').join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** A callout: a block quote whose first line names its kind. `body` is finished Markdown. */
export function mdCallout(kind: 'NOTE' | 'WARNING' | 'IMPORTANT', body: string): string {
  return [`[!${kind}]`, ...body.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** The charts that the layout can draw; `src/render/pdf/markdown/parse-chart.ts` reads them back. */
export type ChartKind = 'bars' | 'log-bars' | 'timeline' | 'parts' | 'grid' | 'steps';

/** One line of a chart. */
export interface ChartRow {
  readonly label: string;
  /** The value as a reader sees it. */
  readonly shown: string;
  /** The value as data: a number (`<=` before an upper bound), an ISO day, a count (`7 #3` in the third colour, `7 #0` in the background), a step, or `+name -name` for a grid. */
  readonly data: string;
  /** True for a threshold or another line to compare with. */
  readonly isMark?: boolean;
}

/** A chart as a fence that reads as plain text: the title, then label, value and data of each row. Nothing is finished Markdown here; all is data. */
export function mdChart(kind: ChartKind, title: string, rows: readonly ChartRow[]): string {
  const lines = [
    chartText(title),
    ...rows.map(
      ({ label, shown, data, isMark }) =>
        `${isMark === true ? '= ' : ''}${[label, shown, data].map(chartText).join(' | ')}`,
    ),
  ];
  const longest = Math.max(2, ...[...lines.join('\n').matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}chart ${kind}`, ...lines, fence].join('\n');
}

/** Text of one column: on one line, neither ending the column nor posing as a mark. */
function chartText(value: string): string {
  const line = oneLine(value).replace(/[\\|]/g, '\\$&').replace(/^=/, '\\=');
  return line === '' ? '—' : line;
}

/** Escapers for Markdown: a value stays text, whatever stands in it. */

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
    .replace(unmeantLinks, unlinked);
}

/** Parts two signs that would be read as one mark; no reader sees it, and it adds nothing to the text. */
export const separator = '<!-- -->';

/** What viewers link by themselves in escaped text: addresses by their scheme or `www.`, and what looks like a mail address. */
export const unmeantLinks =
  /(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)|(?<=[a-z0-9.+_:-])\\@(?=[a-z0-9./-]|\\_)/gi;

/** GitHub's parser links a mail address after it took all escapes away: only what stands between keeps it from that. */
export function unlinked(found: string): string {
  return found === '\\@' ? `${found}${separator}` : `${found}\\`;
}

/** Text inside a cell of a table: one line, and `|` never ends the cell. */
export const mdCell = mdText;

/** Longer plain text as Markdown. */
export function mdProse(value: string): string {
  const paragraphs = proseParts(value).map((parts) =>
    parts.length === 1 && parts[0]?.isAddress === false
      ? mdText(parts[0].text)
      : parts.map(({ text, isAddress }) => (isAddress ? `<${text}>` : spaced(text))).join(''),
  );
  return paragraphs.length === 0 ? '—' : paragraphs.join('\n\n');
}

/** A part of a sentence: an address of the web that stands in it, or the words before or after one. */
interface ProsePart {
  readonly text: string;
  readonly isAddress: boolean;
}

/** Paragraphs of longer plain text: blank lines part them, a wrapped line continues, a line that opens like a list entry stands alone. */
export function proseParts(value: string): readonly (readonly ProsePart[])[] {
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
  return paragraphs.map(withAddresses);
}

/** An address in a sentence: of the web over TLS, with a host that has a dot, between blanks or the marks around words. */
const addressInText =
  /(?<=^|[\s(“‘"'«„])https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#][\w.~:/?#=%+,;&@!*'()-]*)?(?=$|[\s)”’"'».,;:!?])/gi;

/** Where the address itself ends: marks of the sentence and a bracket that it does not open stay outside. */
function withoutEnding(found: string): string {
  let address = found.replace(/(?<![.,;:!?'"])[.,;:!?'"]+$/, '');
  while (address.endsWith(')') && address.split('(').length < address.split(')').length)
    address = address.slice(0, -1).replace(/(?<![.,;:!?'"])[.,;:!?'"]+$/, '');
  return address;
}

/** Prose of one line, parted where addresses stand. */
function withAddresses(value: string): readonly ProsePart[] {
  const line = oneLine(value);
  const parts: ProsePart[] = [];
  let done = 0;
  for (const { 0: found, index } of line.matchAll(addressInText)) {
    const address = withoutEnding(found);
    if (!plainAddress.test(address)) continue;
    if (index > done) parts.push({ text: line.slice(done, index), isAddress: false });
    parts.push({ text: address, isAddress: true });
    done = index + address.length;
  }
  if (done < line.length || parts.length === 0)
    parts.push({ text: line.slice(done), isAddress: false });
  return parts;
}

/** Whether a value is plain enough for code type. */
export function isPlainKey(value: string): boolean {
  return /^[\w.[\]/:()+ -]{1,300}$/.test(value) && value.trim() === value;
}

/** A path, id or key in code type; anything that is not plain enough for that becomes escaped text. */
export function mdCode(value: string): string {
  return isPlainKey(value) ? `\`${value}\`` : mdText(value);
}

/** The parts of a sentence: what it quotes is text, backticks and all; only outside of quotation marks do they mark a path. */
export function partsSaid(value: string): readonly string[] {
  const parts: string[] = [];
  const lastClosing = value.lastIndexOf('”');
  let at = 0;
  for (const { 0: mark, index } of value.matchAll(/[“`]/g)) {
    if (index < at) continue;
    const isQuote = mark === '“';
    if (isQuote && index > lastClosing) continue;
    const said = isQuote
      ? value.slice(index, value.indexOf('”', index) + 1)
      : /^`[^`|“”]{1,200}`/.exec(value.slice(index, index + 202))?.[0];
    if (said === undefined) continue;
    parts.push(value.slice(at, index), said);
    at = index + said.length;
  }
  return [...parts, value.slice(at)];
}

/** Whether a part of a sentence is a path between backticks. */
export function isPath(part: string): boolean {
  return /^`[^`|“”]{1,200}`$/.test(part);
}

/** A sentence of our own that may name fact paths between backticks and may quote a provider: paths in code type, the rest as text. */
export function mdSaid(value: string): string {
  return partsSaid(oneLine(value))
    .map((part) => (isPath(part) ? part : spaced(part)))
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

/** Whether an address may stand between angle brackets. */
export function isPlainAddress(address: string): boolean {
  return plainAddress.test(address);
}

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
  const href = hrefOf(address);
  return href === null ? null : mdDestination(href);
}

/** An address without marks that could end a Markdown destination, as one. */
export function mdDestination(href: string): string {
  return href.replace(/&/g, '&amp;').replace(/_/g, '\\_');
}

/** A web or mail address in its normal form, odd marks as percent codes; null where it is no http, https or mailto address. */
export function hrefOf(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href.replace(
    /[()<>\\|`*[\]"'{}!^~$\s]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** A GFM table. Heads and cells are finished Markdown (escaped by the caller); every row is padded to the width of the head. */
export function mdTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${heads.map((_, index) => cells[index] ?? '—').join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Writes XML 1.0 in which data stays data. */
import { printable } from '../read/printable.js';
import { disarmed } from './terminal.js';

/** Text or an attribute: no character that XML forbids or a reader would not see, no markup, no command for a CI runner. */
function xmlText(value: string): string {
  return value
    .split('\n')
    .map((line) => disarmed(printable(line)))
    .join('\n')
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; `children` are finished lines of XML, and a text stands between the tags as it is. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside: readonly string[] | string = [],
): string[] {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attribute(String(value))}"`],
  );
  const open = `<${name}${said.join('')}`;
  if (inside.length === 0) return [`${open}/>`];
  if (typeof inside === 'string') return [`${open}>${xmlText(inside)}</${name}>`];
  return [`${open}>`, ...inside.map((line) => `  ${line}`), `</${name}>`];
}

/** On one line: a reader would make spaces of the line breaks of an attribute. */
function attribute(value: string): string {
  return xmlText(value.replace(/\s+/g, ' '));
}

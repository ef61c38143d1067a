/** A small strict parser of the XML that the reports use: elements, attributes and text, and nothing else. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** What XML 1.0 allows. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** The root element; throws where the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  if (!allowed.test(text)) throw new Error('a character that XML 1.0 forbids');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(head)) throw new Error('no declaration');
  const state = { text, at: head.length };
  const root = element(state);
  if (text.slice(state.at).trim() !== '') throw new Error('something after the root');
  return root;
}

function element(state: { readonly text: string; at: number }): XmlElement {
  const open = take(state, /<([a-z][\w-]*)((?: [a-z][\w-]*="[^"<]*")*)(\/?)>/y);
  const [, name = '', stated = '', empty = ''] = open;
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of stated.matchAll(/ ([a-z][\w-]*)="([^"<]*)"/g)) {
    if (key in attributes) throw new Error(`attribute ${key} is given twice`);
    attributes[key] = decoded(value);
  }
  const children: XmlElement[] = [];
  let text = '';
  if (empty === '/') return { name, attributes, children, text };
  for (;;) {
    text += decoded(take(state, /[^<]*/y)[0]);
    if (state.text.startsWith('</', state.at)) break;
    children.push(element(state));
  }
  const [, closed] = take(state, /<\/([a-z][\w-]*)>/y);
  if (closed !== name) throw new Error(`${name} is closed by ${closed}`);
  return { name, attributes, children, text };
}

function take(state: { readonly text: string; at: number }, pattern: RegExp): RegExpExecArray {
  pattern.lastIndex = state.at;
  const found = pattern.exec(state.text);
  if (!found) throw new Error(`not well-formed: ${state.text.slice(state.at, state.at + 60)}`);
  state.at = pattern.lastIndex;
  return found;
}

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&(\w+;)?/g, (whole, name?: string) => {
    const value = name === undefined ? undefined : entities[name.slice(0, -1)];
    if (value === undefined) throw new Error(`unknown entity at ${whole}`);
    return value;
  });
}

/** A strict reader of small XML texts: a tree of elements, or an error that says what is not well-formed. */

/** An element; `text` is what stands directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  text: string;
  prefixes: ReadonlySet<string>;
}

const name = '[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?';
const startTag = new RegExp(
  `<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'y',
);
const endTag = new RegExp(`</(${name})\\s*>`, 'y');
const attribute = new RegExp(`(?<![A-Za-z0-9_.:-])(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const deepest = 100;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff);
}

/** Replaces entities; an ampersand that begins none is an error. */
function decoded(text: string): string {
  for (const character of text) {
    if (!isCharacter(character.codePointAt(0) ?? 0)) throw new Error('A character is not of XML');
  }
  return text.replace(/&(?:([a-z]+);|#(\d+);|#x([0-9A-Fa-f]+);)?/g, (whole, word, decimal, hex) => {
    const known = entities[word ?? ''];
    if (known !== undefined) return known;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (!isCharacter(code)) throw new Error(`Not an entity: ${whole}`);
    return String.fromCodePoint(code);
  });
}

/** Reads a text with exactly one element at its top. */
export function readXml(source: string): XmlElement {
  const top: Open = {
    name: '',
    attributes: new Map(),
    children: [],
    text: '',
    prefixes: new Set(['xml']),
  };
  const stack: Open[] = [top];
  let at = 0;
  while (at < source.length) {
    const open = stack.at(-1) ?? top;
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const text = source.slice(at, end < 0 ? source.length : end);
      if (text.includes(']]>')) throw new Error('A section ends that never began');
      open.text += decoded(text);
      at += text.length;
    } else if (source.startsWith('<?', at)) at = after(source, '?>', at);
    else if (source.startsWith('<!--', at)) at = after(source, '-->', at);
    else if (source.startsWith('<!', at)) throw new Error('A declaration stands where none may be');
    else if (source.startsWith('</', at)) {
      endTag.lastIndex = at;
      const match = endTag.exec(source);
      if (match === null || stack.length < 2 || match[1] !== open.name) {
        throw new Error(`${open.name || 'Nothing'} is open, but something else ends`);
      }
      stack.pop();
      stack.at(-1)?.children.push(open);
      at = endTag.lastIndex;
    } else {
      startTag.lastIndex = at;
      const match = startTag.exec(source);
      if (match === null) throw new Error(`Not a tag: ${source.slice(at, at + 30)}`);
      const element = openElement(match[1] ?? '', match[2] ?? '', open.prefixes);
      if (match[3] === '/') open.children.push(element);
      else if (stack.push(element) > deepest) throw new Error('Elements are nested too deeply');
      at = startTag.lastIndex;
    }
  }
  if (stack.length > 1) throw new Error(`${stack.at(-1)?.name} is left open`);
  const [root, ...more] = top.children;
  if (root === undefined || more.length > 0) throw new Error('There is not exactly one element');
  if (top.text.replace('\ufeff', '').trim() !== '') throw new Error('Text stands outside');
  return root;
}

function after(source: string, sign: string, from: number): number {
  const end = source.indexOf(sign, from);
  if (end < 0) throw new Error(`${sign} is missing`);
  return end + sign.length;
}

function openElement(name: string, source: string, outer: ReadonlySet<string>): Open {
  const attributes = new Map<string, string>();
  const prefixes = new Set(outer);
  for (const [, key = '', double, single] of source.matchAll(attribute)) {
    if (attributes.has(key)) throw new Error(`${key} is given twice`);
    attributes.set(key, decoded(double ?? single ?? ''));
    if (key.startsWith('xmlns:')) prefixes.add(key.slice(6));
  }
  for (const used of [name, ...attributes.keys()]) {
    const [prefix, local] = used.split(':');
    if (local !== undefined && prefix !== 'xmlns' && !prefixes.has(prefix ?? '')) {
      throw new Error(`The prefix of ${used} is not declared`);
    }
  }
  return { name, attributes, children: [], text: '', prefixes };
}

/** Reads a ToUnicode map: from the codes of a font to text. */

const block = /begin(bfchar|bfrange)([\s\S]*?)end\1/g;
const item = /<([0-9A-Fa-f\s]+)>|(\[)|(\])/g;
const mostCodes = 65_536;

function textOf(hex: string): string {
  const units = hex.replace(/\s/g, '').match(/.{1,4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

function nextText(text: string, by: number): string {
  const last = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last + by);
}

/** The map; what cannot be read is left out. */
export function readUnicodeMap(source: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, kind, body = ''] of source.matchAll(block)) {
    const items = [...body.matchAll(item)].map(([whole, hex]) => hex ?? whole);
    let at = 0;
    while (at < items.length) {
      const code = Number.parseInt(items[at] ?? '', 16);
      if (kind === 'bfchar') {
        map.set(code, textOf(items[at + 1] ?? ''));
        at += 2;
        continue;
      }
      const last = Math.min(Number.parseInt(items[at + 1] ?? '', 16), code + mostCodes);
      if (items[at + 2] === '[') {
        at += 3;
        for (let each = code; at < items.length && items[at] !== ']'; each += 1, at += 1) {
          if (each <= last) map.set(each, textOf(items[at] ?? ''));
        }
        at += 1;
      } else {
        const text = textOf(items[at + 2] ?? '');
        for (let each = code; each <= last; each += 1) map.set(each, nextText(text, each - code));
        at += 3;
      }
    }
  }
  return map;
}

/** The first key that stands twice in one mapping of a JSON text, which a parser would read as its last value without a word. */

const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{}]/gs;

/** `json` is valid JSON; null where each key stands once. Escaped spellings of a key are that key. */
export function repeatedKeyIn(json: string): string | null {
  const open: Set<string>[] = [];
  for (const { 0: token, 1: colon } of json.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return null;
}

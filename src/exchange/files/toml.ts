/** The tables and single values of a TOML file, which is all that configurations of training need. */
import type { JsonObject } from '../model-folder.js';

const mostLines = 20_000;

type Table = { [key: string]: unknown };

/** Lists, dates and texts over several lines are left out; a table in a list counts as one of that name. */
export function tomlIn(text: string): JsonObject {
  const root: Table = newTable();
  let table = root;
  let open: string | null = null;
  for (const line of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(0, mostLines)) {
    if (open !== null) {
      if (line.includes(open)) open = null;
      continue;
    }
    const [, heading = ''] = /^\s*\[{1,2}([\w."'\s-]+)\]{1,2}\s*(?:#.*)?$/.exec(line) ?? [];
    if (heading.trim() !== '') {
      table = tableAt(root, keysOf(heading));
      continue;
    }
    const [, name, after = ''] = /^\s*([\w."'-]+)\s*=(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const written = after.trimStart();
    open = ['"""', "'''"].find((quote) => written.split(quote).length === 2) ?? null;
    const keys = keysOf(name);
    const value = scalarIn(written);
    const last = keys.at(-1);
    if (value !== null && last !== undefined) tableAt(table, keys.slice(0, -1))[last] = value;
  }
  return root;
}

/** Names from files are keys of data and never those of an object. */
const newTable = (): Table => Object.create(null) as Table;

const keysOf = (dotted: string): string[] =>
  dotted
    .split('.')
    .map((key) => key.trim().replace(/^["']|["']$/g, ''))
    .slice(0, 10);

function tableAt(root: Table, keys: readonly string[]): Table {
  return keys.reduce<Table>((table, key) => {
    const found = table[key];
    if (typeof found === 'object' && found !== null) return found as Table;
    const made = newTable();
    table[key] = made;
    return made;
  }, root);
}

function scalarIn(written: string): string | number | boolean | null {
  const [, double, single] = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/.exec(written) ?? [];
  const quoted = double ?? single;
  if (quoted !== undefined) return quoted.includes('\\') ? null : quoted;
  const bare = (written.split('#', 1)[0] ?? '').trim();
  if (bare === 'true' || bare === 'false') return bare === 'true';
  if (!/^[+-]?\d[\d_]*(?:\.\d[\d_]*)?(?:e[+-]?\d+)?$/i.test(bare)) return null;
  const number = Number(bare.replaceAll('_', ''));
  return Number.isFinite(number) ? number : null;
}

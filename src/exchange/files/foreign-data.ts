/** The data in a JSON, YAML or TOML file of another program; what can't be read is told with its line. */
import { isAlias, LineCounter, visit } from 'yaml';
import { boundedDocument } from '../../text/bounded-yaml.js';
import { asObject, type JsonObject } from '../model-folder.js';
import { UnusableInput } from '../unusable.js';
import { tomlIn } from './toml.js';

/** Deeper data are no file of any kind that is read here. */
const mostLevels = 40;

/** The mapping that a file holds, by the ending of its name. */
export function foreignData(file: string, text: string): JsonObject {
  if (/\.toml$/i.test(file)) return tomlIn(text);
  return /\.(?:json|jsonld)$/i.test(file) ? jsonData(file, text) : yamlData(file, text);
}

/** The mapping in a JSON text; a fault is told with line and column. */
export function jsonData(file: string, text: string): JsonObject {
  let value: unknown;
  const json = text.replace(/^\uFEFF/, '');
  try {
    value = JSON.parse(json.replace(/([:[,]\s*)-?(?:NaN|Infinity)\b/g, '$1null'));
  } catch (error) {
    const offset = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? json.length);
    throw new UnusableInput(
      `${file}:${placeAt(json, offset)}: it is not valid JSON; have its program write it again, or mend it there`,
    );
  }
  return mappingOf(file, value);
}

/** The mapping in a YAML text: no aliases, no tags of other languages, no depth without end. */
export function yamlData(file: string, text: string): JsonObject {
  const lines = new LineCounter();
  const document = boundedDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines });
  if (document === null) throw tooDeep(file);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new UnusableInput(
      `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}: it is not plain YAML (${fault.code.toLowerCase().replaceAll('_', ' ')}); mend that line, then import again`,
    );
  }
  let alias: number | null = null;
  visit(document, (_key, node, path) => {
    if (isAlias(node)) alias ??= node.range?.[0] ?? 0;
    if (path.length > 2 * mostLevels) throw tooDeep(file);
    return alias === null ? undefined : visit.BREAK;
  });
  if (alias !== null) {
    const { line, col } = lines.linePos(alias);
    throw new UnusableInput(
      `${file}:${line}:${col}: it refers to another place by an alias, which is not followed; write the value itself`,
    );
  }
  return mappingOf(file, document.toJS({ maxAliasCount: 0 }));
}

const tooDeep = (file: string): UnusableInput =>
  new UnusableInput(`${file}: its data are nested more than ${mostLevels} levels deep`);

function mappingOf(file: string, value: unknown): JsonObject {
  const found = asObject(value);
  if (found === null) {
    throw new UnusableInput(`${file}:1:1: it holds no mapping of keys to values`);
  }
  return found;
}

function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

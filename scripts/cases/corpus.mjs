// The published form of the fact patterns: one value, and its text as JSON and as YAML with every number as it was written.
import { isMap, isScalar, isSeq } from 'yaml';
import { publishedFiles, readCaseFiles } from './case-files.mjs';

/** The day for which the answers are given; it changes days and states, never an answer. */
export const asOf = '2026-11-21';

/** A number that JavaScript would round: it goes out as it was written. */
export class Written {
  constructor(text) {
    this.text = text;
  }
}

/** All published cases, as they go out. */
export function publishedCases(provisions) {
  return readCaseFiles(publishedFiles).map(
    ({ file, id, title, facts, expected, because, provision, refused }) => {
      const source = provisions[provision];
      if (because === undefined || source === undefined) {
        throw new RangeError(`${id} states no reasoning, or no provision that is known`);
      }
      const stated = plain(facts);
      const model = { schema: 1, ...stated };
      return {
        id,
        set: file.replace(/\.yaml$/, ''),
        title,
        as_of: asOf,
        facts: model,
        ...(refused.length > 0 && { refused }),
        expect: expected,
        provision: { id: provision, label: source.label, authority: source.authority },
        reasoning: because,
      };
    },
  );
}

function plain(node) {
  if (isMap(node)) {
    const rows = node.items.map(({ key, value }) => [String(key.value), plain(value)]);
    return nested(rows);
  }
  if (isSeq(node)) return node.items.map(plain);
  if (!isScalar(node)) return null;
  if (typeof node.value !== 'number' && typeof node.value !== 'bigint') return node.value;
  return new Written(numberText(node.source ?? String(node.value)));
}

/** A path with dots counts as nested keys. */
function nested(rows) {
  const whole = {};
  for (const [path, value] of rows) {
    const keys = path.split('.');
    const last = keys.pop();
    let at = whole;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key];
    }
    at[last] = value;
  }
  return whole;
}

/** What both JSON and YAML read as a number. */
function numberText(source) {
  const text = source.replaceAll('_', '').replace(/^\+/, '');
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) {
    throw new RangeError(`${source} is no number of JSON`);
  }
  return text;
}

/** JSON on one line. */
export function jsonText(value) {
  if (value instanceof Written) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const rows = Object.entries(value).map(
      ([key, one]) => `${JSON.stringify(key)}: ${jsonText(one)}`,
    );
    return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** The whole corpus as JSON: a line for each part of a case, so that a change is read in its lines. */
export function corpusJson(cases, head) {
  const rows = cases.map((one) => {
    const parts = Object.entries(one).map(
      ([key, value]) => `      ${JSON.stringify(key)}: ${jsonText(value)}`,
    );
    return `    {\n${parts.join(',\n')}\n    }`;
  });
  const heads = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${jsonText(value)},\n`,
  );
  return `{\n${heads.join('')}  "cases": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

/** Cases of one set as YAML, which readers of version 1.1 and 1.2 take for the same. */
export function corpusYaml(cases, head) {
  const rows = cases.map((one) => {
    const parts = Object.entries(one).map(([key, value]) => yamlRow(key, value, '  '));
    return `\n-${parts.join('').slice(1)}`;
  });
  return `${head.map((line) => `# ${line}\n`).join('')}${rows.join('')}`;
}

function yamlRow(key, value, indent) {
  const isBlock = typeof value === 'object' && value !== null && !Array.isArray(value);
  const rows = isBlock && !(value instanceof Written) ? Object.entries(value) : [];
  if (rows.length === 0) return `${indent}${yamlWord(key)}: ${yamlFlow(value)}\n`;
  const below = rows.map(([name, one]) => yamlRow(name, one, `${indent}  `));
  return `${indent}${yamlWord(key)}:\n${below.join('')}`;
}

function yamlFlow(value) {
  if (value instanceof Written) return value.text;
  if (Array.isArray(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const rows = Object.entries(value).map(([key, one]) => `${yamlWord(key)}: ${yamlFlow(one)}`);
    return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`;
  }
  return typeof value === 'string' ? yamlWord(value) : JSON.stringify(value);
}

/** Words that some reader of YAML takes for something else than text. */
const taken = /^(?:y|n|yes|no|on|off|true|false|null|~|\.inf|\.nan)$/i;

function yamlWord(text) {
  return /^[A-Za-z][\w ./-]*[\w.]$|^[A-Za-z]$/.test(text) && !taken.test(text)
    ? text
    : JSON.stringify(text);
}

/** YAML nodes → the fact tree: own conversion, so that nothing but plain values comes through. */
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { Decimal } from '../facts/decimal.js';
import type { Finding, Place } from '../finding/finding.js';
import { thousands } from '../text/thousands.js';
import { decodedCharacters, mixesScripts } from './characters.js';
import type { FactEntry, FactNode, MapNode } from './fact-tree.js';
import { limits } from './limits.js';
import { inKey, inValue, keyLost } from './lookalikes.js';
import { falseQuotes } from './lost-text.js';
import { firstLine, type LocatedText, placeAt } from './places.js';
import { quoted } from './printable.js';
import { problem } from './problem.js';

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Converts one document without the values that were `refused` before. `tree` is null where the root is not a mapping. */
export function toFactTree(
  source: LocatedText,
  document: Document.Parsed,
  refused: readonly Place[] = [],
): { tree: MapNode | null; findings: Finding[] } {
  const findings: Finding[] = [];
  let nodes = 0;

  const report = (finding: Finding): void => {
    if (findings.length < limits.findings) findings.push(finding);
  };

  const convert = (node: Node | null, keyPlace: Place): FactNode => {
    nodes += 1;
    if (node === null) return { kind: 'empty', place: keyPlace };
    if (nodes > limits.nodes) return { kind: 'refused', place: placeOfNode(source, node) };
    if (isMap(node) && refused.length > 0) {
      const { line, column } = placeOfNode(source, node);
      if (refused.some((place) => place.line === line && place.column === column)) {
        return { kind: 'refused', place: placeOfNode(source, node) };
      }
    }
    if (isMap(node)) {
      const entries = mapEntries(node.items as Pair[]);
      const place = placeOfNode(source, node);
      return { kind: 'map', place, entries, ...(node.flow && { flow: true as const }) };
    }
    if (isSeq(node)) {
      const place = placeOfNode(source, node);
      return { kind: 'list', place, items: node.items.map((item) => convert(item as Node, place)) };
    }
    if (isScalar(node)) return scalar(node, keyPlace);
    // An alias, which the walk over the syntax tree has reported.
    return { kind: 'refused', place: placeOfNode(source, node) };
  };

  const mapEntries = (pairs: readonly Pair[]): ReadonlyMap<string, FactEntry> => {
    const entries = new Map<string, FactEntry>();
    for (const pair of pairs) {
      const keyNode = pair.key as Node | null;
      if (!isScalar(keyNode) || typeof keyNode.value !== 'string' || keyNode.value === '') {
        const at = keyNode ?? (pair.value as Node | null);
        const place = at ? placeOfNode(source, at) : firstLine(source);
        const message = 'A key is empty or not a plain word';
        report(problem('read/key-not-text', place, message, 'Write a plain word as the key'));
        continue;
      }
      const key = keyNode.value;
      const keyPlace = placeOfNode(source, keyNode);
      const node = convert(pair.value as Node | null, keyPlace);
      const [start = 0, end = 0] = keyNode.range ?? [];
      const refusal =
        inKey(source, start, end) ??
        keyRefusal(key, keyNode, keyPlace, entries.get(key)?.keyPlace, source);
      if (refusal) {
        report(refusal);
        if (refusal.id !== 'read/duplicate-key') {
          entries.set(key, { keyPlace, node: { kind: 'refused', place: keyPlace } });
        }
        continue;
      }
      entries.set(key, { keyPlace, node });
    }
    return entries;
  };

  const scalar = (node: Scalar, keyPlace: Place): FactNode => {
    const place = placeOfNode(source, node);
    const { value } = node;
    if (value === null) {
      return { kind: 'empty', place: isBlank(place) ? keyPlace : place, at: place };
    }
    if (typeof value === 'boolean') return { kind: 'boolean', place, value };
    if (typeof value === 'number' || typeof value === 'bigint') {
      const text = node.source ?? String(value);
      const decimal = plainDecimal(text);
      if (decimal) return { kind: 'number', place, value: decimal };
      report(numberProblem(text, place));
      return { kind: 'refused', place };
    }
    if (typeof value !== 'string') return { kind: 'refused', place };
    const refusal = textRefusal(value, node, place, source);
    if (refusal) {
      report(refusal);
      return { kind: 'refused', place };
    }
    if (mixesScripts(value)) report(mixedScripts(value, place));
    const [start = 0, end = 0] = node.range ?? [];
    const lost = node.type === 'PLAIN' ? keyLost(source, start, end) : null;
    if (lost) {
      report(lost);
      return { kind: 'refused', place };
    }
    const region = { start, end };
    const doubt =
      (node.type === 'PLAIN' ? falseQuotes(source, value, region) : null) ??
      (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
        ? null
        : inValue(source, value, region));
    if (doubt) report(doubt);
    return { kind: 'text', place, value, quoted: node.type !== 'PLAIN' };
  };

  const root = document.contents;
  const tree = convert(root as Node | null, firstLine(source));
  if (nodes > limits.nodes) {
    const message = `The file holds more than ${thousands(limits.nodes)} values`;
    const help = 'Split it, or move long lists into files of their own';
    report(problem('read/too-many-nodes', firstLine(source), message, help));
  }
  if (tree.kind !== 'map') {
    if (tree.kind === 'empty') {
      const help = 'Run `aiact-doc init`, or begin with the line `schema: 1`';
      report(problem('read/empty', firstLine(source), 'The file holds no facts', help));
    } else if (tree.kind !== 'refused') {
      const found = tree.kind === 'list' ? 'a list' : 'a single value';
      const message = `The file holds ${found} where a mapping of keys to values is expected`;
      const help = 'Begin with the line `schema: 1` and write one `key: value` a line';
      report(problem('read/not-a-mapping', tree.place, message, help));
    }
    return { tree: null, findings };
  }
  if (tree.entries.size === 0 && findings.length === 0) {
    const help = 'Run `aiact-doc init`, or begin with the line `schema: 1`';
    report(problem('read/empty', firstLine(source), 'The file holds no facts', help));
    return { tree: null, findings };
  }
  return { tree, findings };
}

function keyRefusal(
  key: string,
  node: Scalar,
  place: Place,
  earlier: Place | undefined,
  source: LocatedText,
): Finding | null {
  if (forbiddenKeys.has(key)) {
    const message = `The key ${quoted(key)} is reserved by JavaScript`;
    return problem('read/forbidden-key', place, message, 'Use another key');
  }
  if (key === '<<') {
    const message = 'A YAML merge key (<<) stands in the file';
    return problem('read/merge-key', place, message, 'Write the merged keys out');
  }
  if (earlier) {
    const message = `The key ${quoted(key)} stands twice in this mapping, first on line ${earlier.line}`;
    return problem('read/duplicate-key', place, message, 'Keep one of the two');
  }
  return textRefusal(key, node, place, source);
}

function textRefusal(
  value: string,
  node: Scalar,
  place: Place,
  source: LocatedText,
): Finding | null {
  if (value.length > limits.textLength) {
    const message = `A text is longer than ${thousands(limits.textLength)} characters`;
    return problem('read/text-too-long', place, message, 'Shorten it, or refer to a document');
  }
  // Whatever stands in the source as itself is found there; only escapes can hide something.
  const [start, end] = node.range ?? [0, 0];
  if (node.type !== 'QUOTE_DOUBLE' || !source.text.slice(start, end).includes('\\')) return null;
  const refusal = decodedCharacters(value);
  return refusal && problem(refusal.id, place, refusal.message, refusal.help);
}

function mixedScripts(word: string, place: Place): Finding {
  const shown = Array.from(word, (letter) => (letter > '\u024f' ? codeOf(letter) : letter)).join(
    '',
  );
  const message = `The word ${quoted(shown)} mixes letters of several scripts that look alike`;
  const help = 'Type the word again in one script; if it is meant, leave it';
  return problem('read/mixed-scripts', place, message, help, 'warning');
}

const codeOf = (letter: string): string =>
  `[U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;

/** A decimal number without tricks, or null. */
function plainDecimal(text: string): Decimal | null {
  if (!/^[+-]?(0|[1-9]\d*)(\.\d*)?([eE][+-]?\d+)?$/.test(text)) return null;
  try {
    const decimal = Decimal.of(text);
    const double = decimal.toNumber();
    const underflows = double === 0 && decimal.mantissa !== 0n;
    return Number.isFinite(double) && !underflows ? decimal : null;
  } catch {
    return null;
  }
}

function numberProblem(text: string, place: Place): Finding {
  const shown = quoted(text, 40);
  const say = (why: string, help: string): Finding =>
    problem('read/number', place, `The number ${shown} ${why}`, help);
  if (/^[+-]?0[xo]/i.test(text)) {
    return say('is not decimal', 'Write it in decimal, or in quotes if it is text');
  }
  if (/^[+-]?\.?(inf|nan)/i.test(text) || /^[+-]?\.(inf|nan)/i.test(text)) {
    return say('is not finite', 'Write a finite number, or `{ unknown: reason }`');
  }
  if (/^[+-]?\./.test(text))
    return say('has no digit before its point', 'Write 0 before the point');
  if (/^[+-]?0\d/.test(text)) {
    return say(
      'begins with a zero',
      'Remove the zero, or put it in quotes if it is text (a phone number, a version)',
    );
  }
  return say(
    'is too large, too small or too long',
    'Write it as 1.2e24, within 10^±308 and 400 digits',
  );
}

/** The region of a node; for blocks without the trailing blank lines and comments. */
function placeOfNode(source: LocatedText, node: Node): Place {
  const [start, valueEnd] = node.range ?? [0, 0, 0];
  const written = source.text.slice(start, valueEnd).trimEnd().length;
  return placeAt(source, start, start + written);
}

const isBlank = (place: Place): boolean =>
  place.line === place.end_line && place.column === place.end_column;

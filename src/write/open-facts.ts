/** Opens a facts file for changes: its text, its nodes with their offsets, and the way it is written. */
import { type Document, isMap, isSeq, type Pair, type ParsedNode, parseDocument } from 'yaml';
import type { Finding } from '../finding/finding.js';
import { readTree } from '../read/read-tree.js';
import type { YamlStyle } from './yaml-text.js';

/** A facts file that may be changed; offsets count from behind a byte order mark. */
export interface OpenFile {
  readonly file: string;
  /** `\uFEFF` or nothing. */
  readonly mark: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly eol: '\n' | '\r\n';
  readonly style: YamlStyle;
}

/** The file, or why it can't be changed: whatever the reader refuses, in its words and at its place. */
export function openFacts(
  file: string,
  bytes: Uint8Array,
): { readonly open: OpenFile } | { readonly refused: readonly Finding[] } {
  const { findings } = readTree({ file, bytes });
  const refused = findings.filter(
    ({ id, severity }) => severity === 'error' && id !== 'read/empty',
  );
  if (refused.length > 0) return { refused };
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { open: openText(file, whole.slice(mark.length), mark) };
}

/** The text that was opened before, after a change. */
export function openText(file: string, text: string, mark: string): OpenFile {
  const document = parseDocument(text, {
    ...{ schema: 'core', version: '1.2', strict: true, uniqueKeys: false },
    ...{ merge: false, customTags: [], resolveKnownTags: false, intAsBigInt: true },
    ...{ prettyErrors: false, keepSourceTokens: true, logLevel: 'silent' },
  }) as Document.Parsed;
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  return { file, mark, text, document, eol, style: styleOf(document.contents, text) };
}

/** The indentation that the file uses first, two blanks where it uses none. */
function styleOf(root: ParsedNode | null, text: string): YamlStyle {
  const found: { step?: number; dash?: number } = {};
  const look = (node: unknown, column: number): void => {
    if (isSeq(node)) {
      for (const item of node.items) {
        if (!node.flow && isMap(item) && !item.flow) look(item, columnAt(text, startOf(item)));
      }
    }
    if (!isMap(node) || node.flow) return;
    for (const { value } of node.items as Pair[]) {
      if (isMap(value) && !value.flow) {
        const inner = columnAt(text, startOf(value));
        if (inner > column) found.step ??= inner - column;
        look(value, inner);
      } else if (isSeq(value) && !value.flow) {
        found.dash ??= Math.max(0, columnAt(text, startOf(value)) - column);
        look(value, columnAt(text, startOf(value)));
      }
    }
  };
  look(root, 0);
  return { step: found.step ?? 2, dash: found.dash ?? 2 };
}

/** Where a node begins. */
export function startOf(node: { readonly range?: readonly number[] | null }): number {
  return node.range?.[0] ?? 0;
}

/** How far an offset stands from the beginning of its line. */
export function columnAt(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

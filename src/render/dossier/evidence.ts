/** The files that back the facts: where each stands, what it is, what it backs, and the hash by which it is known. */
import { between, capitalLine, code, type Line, paragraph, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineAsTool } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { toolTable } from '../tool-table.js';
import { valueLine } from '../value-lines.js';

/** One row for each file, in the order of the facts. */
export function evidenceTable(page: RenderContext): readonly Block[] {
  const found = factOf(page, 'evidence');
  const entries = found.state === 'given' && Array.isArray(found.value) ? found.value : [];
  if (entries.length === 0) return [paragraph(lineAsTool('facts/evidence/none'))];
  return [
    toolTable(
      ['facts/evidence/file', 'facts/evidence/what', 'facts/evidence/backs', 'facts/evidence/hash'],
      entries.map(({ path, kind, supports, description, sha256 }: Record<string, unknown>) => [
        codeOf(path),
        whatItIs(kind, description),
        between((Array.isArray(supports) ? supports : []).map(codeOf), ', '),
        codeOf(sha256),
      ]),
    ),
  ];
}

function whatItIs(kind: unknown, description: unknown): Line {
  const named = kind === undefined ? [] : capitalLine(valueLine(kind, 'words'));
  const words = typeof description === 'string' ? text(description.trim()) : [];
  if (named.length === 0 || words.length === 0) return [...named, ...words];
  return lineAsTool('facts/evidence/named', { kind: named, words });
}

function codeOf(value: unknown): Line {
  return typeof value === 'string' ? code(value.trim()) : quietLine('backing/detail');
}

/** The files that back the facts: where each stands, what it is, what it backs, and the hash by which it is known. */
import { mdCode, mdTable } from '../markdown.js';
import { quiet } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { inline, inlineCapital } from '../values.js';

/** One row for each file, in the order of the facts. */
export function evidenceTable(page: RenderContext): string {
  const found = factOf(page, 'evidence');
  const entries = found.state === 'given' && Array.isArray(found.value) ? found.value : [];
  if (entries.length === 0) return 'The facts name no files that back them.';
  return mdTable(
    ['File', 'What it is', 'Backs', 'SHA-256'],
    entries.map(({ path, kind, supports, description, sha256 }: Record<string, unknown>) => [
      codeOf(path),
      [
        kind === undefined ? '' : inlineCapital(kind, 'words'),
        typeof description === 'string' ? inline(description.trim()) : '',
      ]
        .filter((words) => words !== '')
        .join(': '),
      (Array.isArray(supports) ? supports : []).map(codeOf).join(', '),
      codeOf(sha256),
    ]),
  );
}

function codeOf(value: unknown): string {
  return typeof value === 'string' ? mdCode(value.trim()) : quiet('backing/detail');
}

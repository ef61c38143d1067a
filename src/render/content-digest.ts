/** The words of a paper that an approval is bound to, without draft mark and record, and their digest. */
import { createHash } from 'node:crypto';
import { chartsAsTables } from './charts-as-tables.js';
import { narrowTables } from './narrow-tables.js';

/** Changes when the rule of what belongs to the content changes, so that old digests never pass for new ones. */
const rule = 'aiact-doc content 1';

/** Under this heading the program may name itself; the test of voice looks above it. */
export const recordHeading = 'Document record';

/** The first words of the mark of a draft, which stands below the title and the line under it. */
export const draftNotice = 'This is a draft. It must not be released or handed over.';

/** The content of a paper as text, from what was rendered or from the Markdown in a pack; both give the same. */
export function contentText(markdown: string): string {
  const body = markdown.replace(/^---\n(?:[^\n]*\n)*?---\n/, '');
  const record = body.lastIndexOf(`\n## ${recordHeading}\n`);
  const content = record < 0 ? body : body.slice(0, record);
  const text = narrowTables(chartsAsTables(content)).trim();
  const paragraphs = text.split('\n\n');
  const kept = paragraphs.filter(
    (each, index) => index > 2 || !each.startsWith(`> [!WARNING]\n> ${draftNotice}`),
  );
  return `${kept.join('\n\n').replace(/^# DRAFT: /, '# ')}\n`;
}

/** SHA-256 in hexadecimal of the content of one paper. */
export function contentDigest(id: string, markdown: string): string {
  return createHash('sha256')
    .update(`${rule}\n${id}\n${contentText(markdown)}`)
    .digest('hex');
}

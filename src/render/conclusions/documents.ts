/** The documents of the pack. */
import { mdCode, mdStatus, mdTable, mdText } from '../markdown.js';
import type { Page } from '../page.js';

const owedWords = {
  owed: mdStatus('review', 'Owed'),
  voluntary: mdStatus('muted', 'Voluntary'),
  'not-owed': mdStatus('muted', 'Not owed'),
  undetermined: mdStatus('open', 'Not known yet'),
} as const;

/** The documents, whether each is owed, and where it lies in the pack. */
export function writtenDocuments(page: Page): string {
  return mdTable(
    ['Document', 'Owed', 'Files'],
    page.assessment.documents.map((each) => [
      mdText(each.title),
      owedWords[each.owed],
      each.files.length === 0 ? 'Not written' : each.files.map(mdCode).join(', '),
    ]),
  );
}

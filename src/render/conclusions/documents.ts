/** The documents of the pack, each with its readers, its state and its files. */
import { mdCode, mdStatus, mdTable, mdText } from '../markdown.js';
import type { Page } from '../page.js';
import { enumeration } from '../words.js';

const readers: Readonly<Record<string, string>> = {
  public: 'Everyone',
  downstream: 'Downstream providers',
  authorities: 'Authorities and the provider’s own people',
};

const owedWords = {
  owed: 'Owed',
  voluntary: 'Voluntary',
  'not-owed': 'Not owed',
  undetermined: 'Not known yet whether owed',
} as const;

/** The documents that the pack holds as a table, those that it does not hold in a sentence. */
export function writtenDocuments(page: Page): string {
  const { documents } = page.assessment;
  const written = documents.filter(({ files }) => files.length > 0);
  const others = documents.filter(({ files }) => files.length === 0);
  const table = mdTable(
    ['Paper', 'For', 'State', 'Files'],
    written.map(({ title, owed, files, draft }) => [
      mdText(title),
      readers[files[0]?.split('/')[0] ?? ''] ?? '—',
      `${owedWords[owed]}<br>${draft === true ? mdStatus('failed', 'Draft') : mdStatus('met', 'Final')}`,
      fileNames(files),
    ]),
  );
  return [
    written.length === 0 ? '' : table,
    others.length === 0
      ? ''
      : `Not in this pack: ${enumeration(others.map(({ title }) => mdText(title)))}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Forms of one paper share their name, which is printed once: `public/copyright-policy.md`, `.pdf`. */
function fileNames(files: readonly string[]): string {
  const forms = new Map<string, string[]>();
  for (const file of files) {
    const [, stem = file, ending = ''] = /^(.*?)(\.[^./]+)$/.exec(file) ?? [];
    forms.set(stem, [...(forms.get(stem) ?? []), ending]);
  }
  return [...forms]
    .map(([stem, [first = '', ...others]]) => [`${stem}${first}`, ...others].map(mdCode).join(', '))
    .join('<br>');
}

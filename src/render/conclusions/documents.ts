/** The documents of the pack, each with its readers, its state and its files. */
import { between, brk, code, line, paragraph, status, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import type { RenderContext } from '../page.js';
import { listedLines } from '../words.js';

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
export function writtenDocuments(page: RenderContext): readonly Block[] {
  const { documents } = page.assessment;
  const written = documents.filter(({ files }) => files.length > 0);
  const others = documents.filter(({ files }) => files.length === 0);
  const rows = written.map(({ title, owed, files, draft }) => [
    text(title),
    readers[files[0]?.split('/')[0] ?? ''] ?? '—',
    line(owedWords[owed], brk, draft === true ? status('failed', 'Draft') : status('met', 'Final')),
    fileNames(files),
  ]);
  return [
    ...(rows.length === 0 ? [] : [table(['Paper', 'For', 'State', 'Files'], rows)]),
    ...(others.length === 0
      ? []
      : [
          paragraph('Not in this pack: ', listedLines(others.map(({ title }) => text(title))), '.'),
        ]),
  ];
}

/** Forms of one paper share their name, which is printed once: `public/copyright-policy.md`, `.pdf`. */
function fileNames(files: readonly string[]) {
  const forms = new Map<string, string[]>();
  for (const file of files) {
    const [, stem = file, ending = ''] = /^(.*?)(\.[^./]+)$/.exec(file) ?? [];
    forms.set(stem, [...(forms.get(stem) ?? []), ending]);
  }
  return between(
    [...forms].map(([stem, [first = '', ...others]]) =>
      between([`${stem}${first}`, ...others].map(code), ', '),
    ),
    brk,
  );
}

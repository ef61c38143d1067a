/** The documents of the pack, each with its readers, its state and its files. */
import {
  between,
  brk,
  code,
  type Line,
  line,
  paragraph,
  status,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineAsTool, plainAsTool, sayOr } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { toolTable } from '../tool-table.js';

const owedWords = {
  owed: 'dossier/papers/owed',
  voluntary: 'dossier/papers/voluntary',
  'not-owed': 'dossier/papers/not-owed',
  undetermined: 'dossier/papers/undetermined',
} as const;

/** The documents that the pack holds as a table, those that it does not hold in a sentence. */
export function writtenDocuments(page: RenderContext): readonly Block[] {
  const { documents } = page.assessment;
  const written = documents.filter(({ files }) => files.length > 0);
  const others = documents.filter(({ files }) => files.length === 0);
  // The forms that all papers come in are said once.
  const shared = sharedForms(written.map(({ files }) => files));
  const isShared = shared.length > 0;
  const rows = written.map(({ id, title, owed, files, draft }) => [
    text(sayOr(`title/${id}`, title)),
    line(
      lineAsTool(owedWords[owed]),
      ' ',
      draft === true
        ? status('failed', plainAsTool('dossier/papers/draft'))
        : status('met', plainAsTool('dossier/papers/final')),
    ),
    fileNames(files, shared),
  ]);
  return [
    ...(rows.length === 0
      ? []
      : [
          toolTable(['dossier/papers/paper', 'dossier/papers/state', 'dossier/papers/files'], rows),
          paragraph(
            ...(isShared
              ? [
                  lineAsTool('dossier/papers/forms', {
                    forms: shared.map((each) => text(each)),
                  }),
                  ' ',
                ]
              : []),
            folders(),
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            lineAsTool('dossier/papers/missing', {
              papers: others.map(({ id, title }) => text(sayOr(`title/${id}`, title))),
            }),
          ),
        ]),
  ];
}

const folders = (): Line =>
  lineAsTool('dossier/papers/folders', {
    public: code('public/'),
    downstream: code('downstream/'),
    authorities: code('authorities/'),
  });

const partsOf = (file: string): readonly [string, string] => {
  const [, stem = file, ending = ''] = /^(.*?)(\.[^./]+)$/.exec(file) ?? [];
  return [stem, ending.slice(1)];
};

/** The endings in which each name of a paper comes, in the order of the files. */
function formsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [stem, ending] of files.map(partsOf))
    forms.set(stem, [...(forms.get(stem) ?? []), ending]);
  return forms;
}

/** The forms in which every paper comes, as its first file has them; none where two papers differ. */
function sharedForms(papers: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = papers.map((files) => [...formsOf(files).values()][0] ?? []);
  return others.every((each) => each.join() === first.join()) ? first : [];
}

/** A name is printed once, with its endings unless they are those of every paper: `public/copyright-policy` md, pdf. */
function fileNames(files: readonly string[], shared: readonly string[]): Line {
  return between(
    [...formsOf(files)].map(([stem, endings]) =>
      endings.join() === shared.join()
        ? code(stem)
        : line(code(stem), ' ', text(endings.join(', '))),
    ),
    brk,
  );
}

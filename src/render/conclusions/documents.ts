/** The documents of the pack, each with its readers, its state and its files. */
import {
  between,
  brk,
  code,
  type Line,
  line,
  paragraph,
  status,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineAsTool, plainAsTool, sayOr } from '../md-say.js';
import type { RenderContext } from '../page.js';

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
  const [shared = '', ...different] = [...new Set(written.map(({ files }) => formsOf(files)))];
  const isShared = shared !== '' && different.length === 0;
  const rows = written.map(({ id, title, owed, files, draft }) => [
    text(sayOr(`title/${id}`, title)),
    line(
      lineAsTool(owedWords[owed]),
      ' ',
      draft === true
        ? status('failed', plainAsTool('dossier/papers/draft'))
        : status('met', plainAsTool('dossier/papers/final')),
    ),
    fileNames(files, isShared),
  ]);
  return [
    ...(rows.length === 0
      ? []
      : [
          table(
            [
              lineAsTool('dossier/papers/paper'),
              lineAsTool('dossier/papers/state'),
              lineAsTool('dossier/papers/files'),
            ],
            rows,
          ),
          paragraph(
            ...(isShared
              ? [
                  lineAsTool('dossier/papers/forms', {
                    forms: shared.split(' ').map((each) => text(each)),
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

/** The forms of a paper of one name, with blanks between; nothing where it has several names. */
function formsOf(files: readonly string[]): string {
  const stems = new Set(files.map((each) => partsOf(each)[0]));
  return stems.size === 1 ? files.map((each) => partsOf(each)[1]).join(' ') : '';
}

/** Forms of one paper share their name, which is printed once: `public/copyright-policy` md, pdf. */
function fileNames(files: readonly string[], isShared: boolean): Line {
  const forms = new Map<string, string[]>();
  for (const [stem, ending] of files.map(partsOf))
    forms.set(stem, [...(forms.get(stem) ?? []), ending]);
  return between(
    [...forms].map(([stem, endings]) =>
      isShared ? code(stem) : line(code(stem), ' ', text(endings.join(', '))),
    ),
    brk,
  );
}

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
import type { RenderContext } from '../page.js';
import { enumeration, listedLines } from '../words.js';

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
  // The forms that all papers come in are said once.
  const [shared = '', ...different] = [...new Set(written.map(({ files }) => formsOf(files)))];
  const isShared = shared !== '' && different.length === 0;
  const rows = written.map(({ title, owed, files, draft }) => [
    text(title),
    line(owedWords[owed], ' ', draft === true ? status('failed', 'Draft') : status('met', 'Final')),
    fileNames(files, isShared),
  ]);
  return [
    ...(rows.length === 0
      ? []
      : [
          table(['Paper', 'State', 'Files'], rows),
          paragraph(...(isShared ? [`Each paper comes as ${shared}. `] : []), folders),
        ]),
    ...(others.length === 0
      ? []
      : [
          paragraph('Not in this pack: ', listedLines(others.map(({ title }) => text(title))), '.'),
        ]),
  ];
}

const folders = line(
  'The folder ',
  code('public/'),
  ' is for everyone, ',
  code('downstream/'),
  ' for downstream providers, ',
  code('authorities/'),
  ' for authorities and the provider’s own people.',
);

const partsOf = (file: string): readonly [string, string] => {
  const [, stem = file, ending = ''] = /^(.*?)(\.[^./]+)$/.exec(file) ?? [];
  return [stem, ending.slice(1)];
};

/** The forms of a paper of one name; nothing where it has several names. */
function formsOf(files: readonly string[]): string {
  const stems = new Set(files.map((each) => partsOf(each)[0]));
  return stems.size === 1 ? enumeration(files.map((each) => partsOf(each)[1])) : '';
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

/** Makes Word files of the papers of a pack, from the Markdown that their PDFs say the same as. */

import { printDocx } from '../../docx/print-docx.js';
import { modelName } from '../../figures/model-name.js';
import { parseMarkdown } from '../../markdown/parse-markdown.js';
import type { Manifest } from '../../pack/verify/read-manifest.js';
import { openTableWidths } from '../../pdf/table-widths.js';
import { longDate } from '../../report/terminal.js';

/** The text of a file of the pack. */
export type PaperText = (path: string) => Promise<string>;

/** A pack, and which of its papers are wanted; none named means all. */
export interface WordWish {
  readonly manifest: Manifest;
  readonly text: PaperText;
  readonly only: readonly string[];
}

/** File name → bytes, in the order of the pack. */
export async function wordFiles({
  manifest,
  text,
  only,
}: WordWish): Promise<ReadonlyMap<string, Uint8Array>> {
  const widths = openTableWidths();
  const facts = textsIn(JSON.parse(await text('facts.json')), '');
  const provider = facts.find(([path]) => path === 'provider.legal_name')?.[1];
  const files = new Map<string, Uint8Array>();
  for (const { id, title, files: own, draft } of manifest.documents) {
    const path = own.find((each) => each.endsWith(`/${id}.md`));
    const pdf = manifest.files.find((each) => each.path === path?.replace(/\.md$/, '.pdf'));
    if (path === undefined || pdf === undefined || (only.length > 0 && !only.includes(id)))
      continue;
    const isDraft = manifest.draft || draft === true;
    const model = modelName(manifest.model.name, manifest.model.version);
    const { front, body } = parted(await text(path));
    const meta = {
      title: `${isDraft ? 'DRAFT: ' : ''}${title}`,
      language: front('lang') ?? 'en',
      author: provider ?? 'Provider not stated',
      program: `${manifest.tool.name} ${manifest.tool.version}`,
      day: manifest.as_of,
      notice: `For comments. The paper that counts is the PDF ${pdf.path}, as of ${longDate(manifest.as_of)}, with SHA-256 ${pdf.sha256}.`,
      footer: [model, `for comments`].filter(Boolean).join(' · '),
    };
    const tree = parseMarkdown(body);
    files.set(`${id}.docx`, await printDocx(tree, { meta, widths: widths(tree.blocks), facts }));
  }
  return files;
}

/** The front matter, whose values are JSON strings, and what follows. */
function parted(markdown: string): {
  readonly front: (key: string) => string | undefined;
  readonly body: string;
} {
  const head = /^---\n((?:[^\n]*\n)*?)---\n/.exec(markdown);
  const rows = new Map(
    (head?.[1] ?? '').split('\n').flatMap((line): [string, string][] => {
      const [, key, value] = /^(\w+): (".*")$/.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, JSON.parse(value)]];
    }),
  );
  return { front: (key) => rows.get(key), body: markdown.slice(head?.[0].length ?? 0) };
}

/** Path and text of every fact that is text, in the order of the facts. */
function textsIn(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each, at) => textsIn(each, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, path === '' ? key : `${path}.${key}`),
  );
}

/** Tells whether a pack describes its papers as a build would today: conclusions, papers and the digest of each text, not laid out. */
import { isDeepStrictEqual } from 'node:util';
import type { Assessment } from '../assess/assessment.js';
import type { ReadResult } from '../read/read-result.js';
import type { RenderedDocument } from '../render/render-document.js';
import { canonicalJson } from './canonical-json.js';
import { chosenPapers } from './chosen-papers.js';
import type { PackOptions } from './pack-options.js';
import type { OpenedPack } from './read-pack.js';
import { withDrafts } from './render-pack.js';
import type { Manifest } from './verify/read-manifest.js';
import { pointsIntoOthers } from './which-documents.js';

/**
 * The assessment of the pack is that of today but for the day, and the manifest names the same papers with the same titles, states, files
 * and texts. What the program itself tells in the dossier has no digest; the days that it tells are asked for elsewhere.
 */
export async function samePapers(
  { manifest, assessment: then }: Pick<OpenedPack, 'manifest' | 'assessment'>,
  read: ReadResult,
  assessment: Assessment,
  options: PackOptions,
): Promise<boolean> {
  const { renderDocument } = await import('../render/render-document.js');
  const { chosen, inOtherLanguages, named } = await chosenPapers(read, assessment, options);
  const input = { read, assessment: named, draft: options.draft, templates: options.templates };
  const rendered = chosen
    .filter(({ id }) => !pointsIntoOthers(id, options))
    .map(({ id }) => renderDocument(id, input));
  const stated = withDrafts(named, rendered, options.draft);
  if (!isSameButDay(then, stated, manifest.as_of)) return false;
  return isDeepStrictEqual(
    manifest.documents.map((each) => described(each, each.content_sha256, each.languages)),
    chosen.map(({ id }) => {
      const result = stated.documents.find((each) => each.id === id);
      const paper = rendered.find((each) => each.id === id);
      const languages = [
        ...(paper === undefined ? [] : [paper.language]),
        ...inOtherLanguages.filter((each) => each.id === id).map(({ language }) => language.tag),
      ];
      return described({ ...result, id, title: paper?.title }, paper?.content, languages);
    }),
  );

  /** The program's own papers are titled and set when they are laid out. */
  function described(
    { id, title, owed, draft, files }: Described,
    content: RenderedDocument['content'] | undefined,
    languages: readonly string[] | undefined,
  ): unknown {
    const isOwn = pointsIntoOthers(id, options);
    const own = { id, owed, draft: draft === true, files };
    return isOwn ? own : { ...own, title, content: content ?? null, languages };
  }
}

/** What both a manifest and an assessment say of a document. */
type Described = { readonly id: string } & {
  readonly [key in 'title' | 'owed' | 'draft' | 'files']?:
    | Manifest['documents'][number][key]
    | undefined;
};

/** A pack may hold any JSON as its assessment, nested as deeply as one likes: what cannot be compared is another. */
function isSameButDay(then: unknown, now: Assessment, day: string): boolean {
  const expected: unknown = JSON.parse(JSON.stringify({ ...now, as_of: day }));
  try {
    return canonicalJson(then) === canonicalJson(expected);
  } catch {
    return false;
  }
}

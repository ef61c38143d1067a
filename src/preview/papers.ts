/** The papers of a state as a pack would hold them, each rendered when a page asks for it and no sooner. */
import type { Assessment, DocumentResult } from '../assess/assessment.js';
import type { PackContents } from '../desk/pack-contents.js';
import { pageTitle } from '../html/paper.js';
import { printTree } from '../html/print-tree.js';
import { withFilesWritten } from '../pack/files-written.js';
import type { PackOptions } from '../pack/pack-options.js';
import { meta, paperMeta } from '../pack/paper-meta.js';
import { contentsOf, renderPack, withDrafts } from '../pack/render-pack.js';
import { isWritten, pointsIntoOthers } from '../pack/which-documents.js';
import { companionsOf } from '../render/companions.js';
import { paperTree } from '../render/paper-tree.js';
import { paperWords } from '../render/paper-words.js';
import { publishedMarkdown } from '../render/published-markdown.js';
import { readinessWords } from '../render/readiness.js';
import { type RenderedDocument, renderDocument } from '../render/render-document.js';
import { findingsOf } from '../report/run.js';
import { type DecisionStated, decisionsOn } from '../write/approval-change.js';
import type { PagePart } from './page-part.js';
import type { GoodRun, Manner } from './state.js';

/** A paper of the provider, on which somebody may decide. */
export interface Approvable {
  readonly id: string;
  /** The digest of its words. */
  readonly digest: string;
  /** Why it can not be approved yet; null where it can. */
  readonly against: string | null;
  /** What is on record of it, as a sentence. */
  readonly standing: string;
  /** Decisions on these words. */
  readonly decisions: readonly DecisionStated[];
}

/** The papers of one run. */
export class Papers {
  private readonly run: GoodRun;
  private readonly options: PackOptions;
  private readonly rendered = new Map<string, RenderedDocument>();
  private pack: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
  private readonly named: Assessment;
  /** Those that the pack would hold, in its order. */
  readonly chosen: readonly DocumentResult[];

  constructor(run: GoodRun, { only }: Manner) {
    this.run = run;
    const { read, assessment } = run;
    // What `build` would write: with errors it writes drafts or nothing.
    const draft = findingsOf(run).some(({ severity }) => severity === 'error');
    this.options = { all: false, only, draft };
    this.chosen = assessment.documents.filter((each) =>
      isWritten(each, assessment, read, this.options),
    );
    const beside = new Map(this.chosen.map(({ id }) => [id, companionsOf(id, read)]));
    this.named = withFilesWritten(assessment, this.chosen, beside);
  }

  /** A paper as its HTML, by the path that it has in a pack; null where the pack has no such paper. */
  page(path: string): PagePart | null {
    const id = this.idOf(path, '.html');
    if (id === null) return null;
    const document = this.documentOf(id);
    const about = paperMeta(document, this.metaOf(document));
    const main = printTree(paperTree(document), about.words, about.underTitle);
    return { title: pageTitle(about), language: about.language, main };
  }

  /** What may be decided on a paper; null of a report of the program, and of what the pack does not hold. */
  approvable(id: string): Approvable | null {
    if (!this.chosen.some((each) => each.id === id)) return null;
    const { content: digest, draft, readiness, status } = this.documentOf(id);
    if (digest === null) return null;
    const words = readinessWords(readiness);
    const against = this.options.draft
      ? 'every paper is a draft while points are left to be settled'
      : draft
        ? words || 'it is a draft'
        : null;
    const decisions = decisionsOn(digest, this.run.read.facts);
    const named = decisions.map(({ by, decision }) => `${decision} by ${by}`).join(', ');
    const standing =
      named === ''
        ? `It stands as: ${status}.`
        : `It stands as: ${status}. On record of these words: ${named}.`;
    return { id, digest, against, standing, decisions };
  }

  /** The papers of the provider that print something of a subject, each by its title and the path of its HTML. */
  printing(subject: string): readonly { readonly title: string; readonly path: string }[] {
    const isOf = (path: string): boolean =>
      path.startsWith(subject) && /^(?:[.[]|$)/.test(path.slice(subject.length));
    return this.plain()
      .filter(({ facts }) => facts.some(isOf))
      .flatMap(({ id }) => this.known(id));
  }

  /** Every paper by its title and the path of its HTML. */
  all(): readonly { readonly title: string; readonly path: string }[] {
    return this.chosen.flatMap(({ id }) => this.known(id));
  }

  private known(id: string): { title: string; path: string }[] {
    const { title, files = [] } = this.named.documents.find((each) => each.id === id) ?? {};
    const path = files.find((file) => file.endsWith(`/${id}.html`));
    return path === undefined || title === undefined ? [] : [{ title, path }];
  }

  /** The id of the paper whose HTML stands at this path of a pack; null where there is none. */
  paperAt(path: string): string | null {
    return this.idOf(path, '.html');
  }

  /** The text of `<document>.md`. */
  markdown(path: string): string | null {
    const id = this.idOf(path, '.md');
    return id === null ? null : publishedMarkdown(this.documentOf(id), this.run.read.facts);
  }

  /** The PDF that the pack would hold: the first that is asked for makes the pack in memory. */
  async pdf(path: string): Promise<Uint8Array | null> {
    if (this.idOf(path, '.pdf') === null) return null;
    this.pack ??= renderPack(this.run.read, this.run.assessment, this.options);
    return (await this.pack).get(path) ?? null;
  }

  /** The pack as its pages tell it, with no PDF made. */
  contents(): PackContents {
    const begun = this.chosen.map(({ id }) => ({
      document: this.documentOf(id),
      pdf: { pages: 0 },
    }));
    return contentsOf(new Map(), begun, this.stated(), this.run.read, this.options);
  }

  private idOf(path: string, ending: string): string | null {
    const named = this.named.documents.find(({ files }) => files.includes(path));
    return named !== undefined && path.endsWith(`/${named.id}${ending}`) ? named.id : null;
  }

  private documentOf(id: string): RenderedDocument {
    const known = this.rendered.get(id);
    if (known !== undefined) return known;
    const { read } = this.run;
    const { draft } = this.options;
    const isReport = pointsIntoOthers(id, this.options);
    const rendered = isReport
      ? renderDocument(id, {
          ...{ read, draft, assessment: this.stated() },
          // Its pages would be known only from the PDFs, which nobody has asked for.
          others: this.plain().map((each) => ({ ...each, headings: null })),
        })
      : renderDocument(id, { read, draft, assessment: this.named });
    this.rendered.set(id, rendered);
    return rendered;
  }

  /** All papers but those that report on the others. */
  private plain(): RenderedDocument[] {
    return this.chosen
      .filter(({ id }) => !pointsIntoOthers(id, this.options))
      .map(({ id }) => this.documentOf(id));
  }

  private stated(): Assessment {
    return withDrafts(this.named, this.plain(), this.options.draft);
  }

  private metaOf(document: RenderedDocument): ReturnType<typeof meta> {
    return meta(document, this.named, this.run.read, [], paperWords(document.language));
  }
}

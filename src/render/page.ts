/** One document while it is being rendered: what it is made from, and what it has printed so far. */
import type { Assessment, DocumentResult, ObligationResult } from '../assess/assessment.js';
import type { DocumentDefinition } from '../documents/define.js';
import { type AbsenceKind, type Lookup, lookup } from '../facts/lookup.js';
import type { Language } from '../languages/language.js';
import { capitalLine, code, type Line, sentenceLine, text } from '../markdown/build.js';
import { printLine } from '../markdown/print.js';
import type { Block } from '../markdown/tree.js';
import type { ReadResult } from '../read/read-result.js';
import { Markdown } from './markdown.js';
import { lineSay } from './md-say.js';
import { openLine } from './open-points.js';
import type { CoverageRecorder, Found, PrintedDocument } from './provision-coverage.js';
import type { TemplateOverlay, TemplateUsed } from './templates/overlay.js';

export interface RenderInput {
  readonly read: ReadResult;
  readonly assessment: Assessment;
  readonly draft: boolean;
  /** The other documents of the pack, for one that points into them; they are printed before it. */
  readonly others?: readonly PrintedDocument[];
  /** Templates of the user over the built-in ones. */
  readonly templates?: TemplateOverlay | undefined;
  /** The language of the paper; the first that the facts ask for where it is left out. */
  readonly language?: Language;
  /** The text in the first language that this one is a translation of: approval and digest are of that text. */
  readonly translates?: Translated | undefined;
  /** The headings under which a paper differs from an earlier text, by the digest of that; null where the earlier text is not to be had. */
  readonly changedSince?: (id: string, digest: string) => readonly string[] | null;
}

/** A form as blocks: what stands before the definitions of its notes, those in Markdown, and what stands after. */
export interface PrintedForm {
  readonly body: readonly Block[];
  readonly notes: readonly string[];
  readonly legend: readonly Block[];
}

/** What a translation says of the text that it is made from. */
export interface Translated {
  /** BCP 47 tag of that text. */
  readonly language: string;
  readonly content: string | null;
}

export interface RenderContext extends RenderInput {
  readonly document: DocumentDefinition;
  /** What the assessment says about this document; null where it says nothing. */
  readonly result: DocumentResult | null;
  /** The obligations that the document serves. */
  readonly obligations: readonly ObligationResult[];
  /** Every fact path that was printed. */
  readonly printed: Set<string>;
  /** Paths whose honest absence this section has told already. */
  readonly absencesPrinted: Set<string>;
  /** Whether the template has placed the block to be signed. */
  readonly signOff: { printed: boolean };
  /** The digest of what it says, once that stands; null before. */
  readonly content?: { sha256: string | null };
  /** Templates of the user that the document was made with. */
  readonly changed: Set<TemplateUsed>;
  /** What is said at which place. */
  readonly places: CoverageRecorder;
  /** Renders another template in this page. */
  readonly render: (template: string) => string;
  /** Renders an official form in this page. */
  readonly form: (id: string) => PrintedForm;
}

/** Looks a fact up and notes that the document prints it. */
export function factOf(page: RenderContext, path: string): Lookup {
  page.printed.add(path);
  return lookup(page.read.facts, path);
}

/** True where a value is stated. */
export function isKnown(page: RenderContext, path: string): boolean {
  return factOf(page, path).state === 'given';
}

/** The sentence for an honest absence as Markdown: `Not known: the logs were lost.` */
export function absenceSentence(kind: AbsenceKind, reason: string): string {
  return printLine(absenceLine(kind, reason));
}

/** The sentence for an honest absence. */
export function absenceLine(kind: AbsenceKind, reason: string): Line {
  return sentenceLine(lineSay(`frame/absent/${kind}`, { reason: text(reason) }));
}

/** The visible mark of a fact that someone still has to write. */
export function openFactLine(page: RenderContext, path: string): Line {
  return openLine(page.places, 'fact', { path: code(path) });
}

/**
 * What stands in place of a value: an absence sentence, an open point, or nothing where the absence of a
 * parent was told already. Null where a value is stated.
 */
export function insteadOfLine(page: RenderContext, path: string, found: Lookup): Line | null {
  if (found.state === 'missing') return openFactLine(page, path);
  page.places.tell(foundAs(found));
  if (found.state === 'given') return null;
  const owner = absentParent(page, path);
  if (owner !== path && page.absencesPrinted.has(owner)) return [];
  page.absencesPrinted.add(owner);
  return found.state === 'not_applicable' && isSentence(found.reason)
    ? sentenceLine(capitalLine(text(found.reason)))
    : absenceLine(found.state, found.reason);
}

/** A reason of several words says by itself why a point does not apply; a word or two need the form's words before them. */
const isSentence = (reason: string): boolean => reason.trim().split(/\s+/).length > 3;

/** What a reader finds where a value, an absence or nothing stands. */
export function foundAs({ state }: Lookup): Found {
  if (state === 'given') return 'stated';
  if (state === 'missing') return 'missing';
  return state === 'not_applicable' ? 'not-applicable' : 'absent';
}

/** The shortest path at which the absence stands. */
function absentParent(page: RenderContext, path: string): string {
  const steps = path.split('.');
  for (let length = 1; length < steps.length; length += 1) {
    const parent = steps.slice(0, length).join('.');
    const found = lookup(page.read.facts, parent);
    if (found.state !== 'given' && found.state !== 'missing') return parent;
  }
  return path;
}

/** Markdown from a helper's lines. */
export function block(...paragraphs: readonly string[]): Markdown {
  return new Markdown(paragraphs.filter((each) => each !== '').join('\n\n'));
}

/** Turns one document's template, the facts and the assessment into Markdown. */
import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { DocumentDefinition } from '../documents/define.js';
import type { Form } from '../facts/define.js';
import { forms } from '../forms/registry.gen.js';
import type { Language } from '../languages/language.js';
import { languages } from '../languages/registry.js';
import { inLanguage } from '../languages/speaking.js';
import { Held } from '../markdown/held.js';
import { printLine, printMarkdown } from '../markdown/print.js';
import { standingOf } from './approval.js';
import { contentDigest } from './content-digest.js';
import { approvalsBlock } from './dossier/approvals.js';
import { type FormAudience, formFacts, printForm } from './form.js';
import { headNotes, headParts, headTitle } from './head.js';
import { helpersFor } from './helpers.js';
import { footOf, type PaperVersion, versionOf } from './own-version.js';
import type { RenderContext, RenderInput } from './page.js';
import { paperLanguages, paperPath } from './paper-languages.js';
import { CoverageRecorder, type CoveredProvision, type Found } from './provision-coverage.js';
import { keepsDraft, type Readiness, readinessOf, readinessWords } from './readiness.js';
import { renderRecord } from './record.js';
import { tidy } from './sections.js';
import { tableWords } from './table-words.js';
import { documentWith, TemplateError } from './templates/overlay.js';
import { templates } from './templates.gen.js';
import { paperTitle } from './title.js';

export type { RenderInput } from './page.js';

/** A text that is Markdown where a template wrote it, and a tree where our own code did. */
export interface Frame {
  readonly text: string;
  readonly held: Held;
}

export interface RenderedDocument {
  readonly id: string;
  /** As printed, without the mark of a draft. */
  readonly title: string;
  /** The line under the title, as Markdown. */
  readonly subject: string;
  /** The version under which it is kept: its own, or that of the documentation. */
  readonly version: PaperVersion;
  /** What stands at the foot of each page. */
  readonly foot: string;
  /** Whether it carries the mark of a draft: because all do, or because something stands against it. */
  readonly draft: boolean;
  readonly readiness: Readiness;
  /** What stands against it, in English, for those who build it; empty where nothing does. */
  readonly against: string;
  readonly folder: DocumentDefinition['folder'];
  /** BCP 47 tag of the frame. */
  readonly language: string;
  /** Where it lies in a pack, without the ending of a file. */
  readonly path: string;
  readonly markdown: string;
  /** The same text with placeholders for what was built as a tree, and the trees. */
  readonly frame: Frame;
  /** Every fact path that the document prints, sorted. */
  readonly facts: readonly string[];
  /** What it says at which place of the law, in its own order. */
  readonly places: readonly CoveredProvision[];
  /** What a reader finds outside all places. */
  readonly elsewhere: Found;
  /** How many questions it asks, and how many of them have no answer that law or form accepts. */
  readonly asked: number;
  readonly unanswered: number;
  /** How the paper stands, as its document control says. */
  readonly status: string;
  /** The digest of what it says, to which an approval is bound; null of a paper of the program, which nobody approves. */
  readonly content: string | null;
  /** Whether an approval is bound to an earlier text of it. */
  readonly isStale: boolean;
}

type Helper = (...args: never[]) => unknown;
type Helpers = ReturnType<typeof helpersFor>;
type Template = (context: object, options: object) => string;

const specifications: Readonly<Record<string, TemplateSpecification>> = templates;
const ready = new Map<string, Template>();

/** Renders a document whether or not it is owed; its first page says how it stands. Throws on an id that no template has. */
export function renderDocument(id: string, input: RenderInput): RenderedDocument {
  const language = input.language ?? paperLanguages(input.read.facts, id)[0];
  // A template of the user may call for what the program concludes; the built-in ones of the provider do not.
  const isOwn = input.templates?.used.some(({ key }) => key === `documents/${id}`) === true;
  const voice = isOwn ? 'tool' : (documentWith(id, input.templates)?.voice ?? 'provider');
  return inLanguage(language, () => written(id, input, language), voice);
}

function written(id: string, input: RenderInput, language: Language): RenderedDocument {
  const document = documentWith(id, input.templates);
  if (!document) throw new Error(`there is no document ${id}`);
  const result = input.assessment.documents.find((each) => each.id === id) ?? null;
  const content: { sha256: string | null } = { sha256: null };
  const page: RenderContext = {
    ...input,
    document,
    result,
    obligations: input.assessment.obligations.filter((each) =>
      result?.obligations.includes(each.id),
    ),
    printed: new Set(),
    absencesPrinted: new Set(),
    places: new CoverageRecorder(),
    signOff: { printed: false },
    content,
    changed: new Set(),
    render: (template) => renderTemplate(template, page, helpers, held),
    form: (form) => {
      const printed = printForm(form, { ...input, places: page.places }, document.audience);
      for (const path of factsOfForm(form, document.audience)) page.printed.add(path);
      return printed;
    },
  };
  const held = new Held();
  const helpers = helpersFor(page, held);
  const body = tidy(page.render(`documents/${id}`));
  const opening = headParts(page);
  const readiness = readinessOf(page);
  const draft = page.draft || keepsDraft(page, readiness);
  // Title and line are text in the frame: a layout takes the line out to set it itself.
  const subject = printLine(opening.line);
  const said = [
    printMarkdown([headTitle(page, readiness)]),
    subject,
    held.put(headNotes(page, opening, readiness)),
    body,
    missingSignOff(page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  const printed = held.print(said);
  if (document.voice === 'provider')
    content.sha256 =
      input.translates === undefined
        ? contentDigest(id, printed, tableWords())
        : input.translates.content;
  const below = `\n\n${held.put(renderRecord(page, draft))}\n`;
  const markdown = `${printed}${held.print(below)}`;
  const { status, stale } = standingOf(page);
  return {
    id,
    title: paperTitle(document, input.read.facts),
    subject,
    version: versionOf(document, input.read.facts),
    foot: footOf(document, input.read.facts),
    draft,
    readiness,
    against: inLanguage(languages.en, () => readinessWords(readiness)),
    folder: document.folder,
    language: language.tag,
    path: paperPath(document.folder, id, input.translates === undefined ? null : language.tag),
    markdown,
    frame: { text: `${said}${below}`, held },
    facts: [...page.printed].sort(),
    places: page.places.places(markdown, (line) => held.print(line)),
    elsewhere: page.places.elsewhere,
    asked: page.places.asked,
    unanswered: readiness.open + page.places.unexcused,
    status,
    content: content.sha256,
    isStale: stale.length > 0,
  };
}

/** The block to be signed, where the template of a document that needs one leaves it out. */
function missingSignOff(page: RenderContext): string {
  if (!page.document.pointsIntoOthers || page.signOff.printed) return '';
  return `## Approvals\n\n${approvalsBlock(page)}`;
}

/** Renders a template of the user where there is one, else the built-in one. */
function renderTemplate(id: string, page: RenderContext, helpers: Helpers, held: Held): string {
  const used = page.templates?.used.find(({ key }) => key === id);
  const own = page.templates?.specifications[id];
  if (used === undefined || own === undefined) return templateOf(id)({}, { helpers, partials: {} });
  page.changed.add(used);
  try {
    const limited = { ...helpers, ...(helpers.md && { md: bounded(helpers.md, held) }) };
    return callable(own)({}, { helpers: limited, partials: {} });
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError(`${id}.md.hbs can't be printed: ${(error as Error).message}`);
  }
}

/** No document needs more; a template that prints the same list again and again would. */
const longestPrint = 8 * 1024 * 1024;

/** Counts what a template of the user prints. */
function bounded(md: Helper, held: Held): Helper {
  let printed = 0;
  return (...args) => {
    const result = md(...args);
    printed += held.plain(String(result)).length;
    if (printed > longestPrint) throw new Error('it prints more than 8 MiB');
    return result;
  };
}

/** A precompiled template, made callable once. */
function templateOf(id: string): Template {
  const known = ready.get(id);
  if (known) return known;
  const specification = Object.hasOwn(specifications, id) ? specifications[id] : undefined;
  if (!specification) throw new Error(`there is no template ${id}`);
  const made = callable(specification);
  ready.set(id, made);
  return made;
}

function callable(specification: TemplateSpecification): Template {
  return environment.template(specification) as unknown as Template;
}

/** Handlebars without the helpers that templates may not call. */
const environment = (runtime as unknown as typeof Handlebars).create();
for (const name of ['log', 'lookup', 'helperMissing', 'blockHelperMissing', 'each', 'with']) {
  environment.unregisterHelper(name);
}
environment.unregisterDecorator('inline');

function factsOfForm(id: string, audience: FormAudience): readonly string[] {
  const room: Readonly<Record<string, Form>> = forms;
  return room[id] ? formFacts(room[id], audience) : [];
}

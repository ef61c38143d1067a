/** Turns one document's template, the facts and the assessment into Markdown. */
import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import type { Form } from '../facts/define.js';
import { forms } from '../forms/registry.gen.js';

import { approvalsBlock } from './dossier/approvals.js';
import { type FormAudience, formFacts, renderForm } from './form.js';
import { renderHead } from './head.js';
import { helpersFor } from './helpers.js';
import type { Page, RenderInput } from './page.js';
import { type Found, type PlaceMet, PlacesRecorder } from './places-met.js';
import { tidy } from './sections.js';
import { templates } from './templates.gen.js';

export type { RenderInput } from './page.js';

export interface RenderedDocument {
  readonly id: string;
  /** As printed, without the mark of a draft. */
  readonly title: string;
  readonly folder: DocumentDefinition['folder'];
  readonly markdown: string;
  /** Every fact path that the document prints, sorted. */
  readonly facts: readonly string[];
  /** What it says at which place of the law, in its own order. */
  readonly places: readonly PlaceMet[];
  /** What a reader finds outside all places. */
  readonly elsewhere: Found;
}

type Template = (context: object, options: object) => string;

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;
const specifications: Readonly<Record<string, TemplateSpecification>> = templates;
const ready = new Map<string, Template>();

/** Renders a document whether or not it is owed; its first page says how it stands. Throws on an id that no template has. */
export function renderDocument(id: string, input: RenderInput): RenderedDocument {
  const document = Object.hasOwn(definitions, id) ? definitions[id] : undefined;
  if (!document) throw new Error(`there is no document ${id}`);
  const result = input.assessment.documents.find((each) => each.id === id) ?? null;
  const page: Page = {
    ...input,
    document,
    result,
    obligations: input.assessment.obligations.filter((each) =>
      result?.obligations.includes(each.id),
    ),
    printed: new Set(),
    told: new Set(),
    places: new PlacesRecorder(),
    signOff: { printed: false },
    render: (template) => templateOf(template)({}, { helpers, partials: {} }),
    form: (form) => {
      const markdown = renderForm(form, { ...input, places: page.places }, document.audience);
      for (const path of factsOfForm(form, document.audience)) page.printed.add(path);
      return markdown;
    },
  };
  const helpers = helpersFor(page);
  const head = renderHead(page);
  const body = tidy(page.render(`documents/${id}`));
  const parts = [head, body, missingSignOff(page)].filter((part) => part !== '');
  const markdown = `${parts.join('\n\n')}\n`;
  return {
    id,
    title: document.title,
    folder: document.folder,
    markdown,
    facts: [...page.printed].sort(),
    places: page.places.places(markdown),
    elsewhere: page.places.elsewhere,
  };
}

/** The block to be signed, where the template of a document that needs one leaves it out. */
function missingSignOff(page: Page): string {
  if (!page.document.pointsIntoOthers || page.signOff.printed) return '';
  return `## Approvals\n\n${approvalsBlock(page)}`;
}

/** A precompiled template, made callable once. */
function templateOf(id: string): Template {
  const known = ready.get(id);
  if (known) return known;
  const specification = Object.hasOwn(specifications, id) ? specifications[id] : undefined;
  if (!specification) throw new Error(`there is no template ${id}`);
  const made = environment.template(specification) as unknown as Template;
  ready.set(id, made);
  return made;
}

/** Handlebars without the helpers that templates may not call. */
const environment = (runtime as unknown as typeof Handlebars).create();
for (const name of ['log', 'lookup', 'helperMissing', 'blockHelperMissing', 'each']) {
  environment.unregisterHelper(name);
}
environment.unregisterDecorator('inline');

function factsOfForm(id: string, audience: FormAudience): readonly string[] {
  const room: Readonly<Record<string, Form>> = forms;
  return room[id] ? formFacts(room[id], audience) : [];
}

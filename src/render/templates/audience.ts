/** Keeps facts where their readers are: a template of the user prints in a folder only what a built-in document prints there. */
import type { DocumentDefinition } from '../../documents/define.js';
import type { Form } from '../../facts/define.js';
import { forms } from '../../forms/registry.gen.js';
import { formFacts, sectionsFor } from '../form.js';
import { headFacts } from '../head-facts.js';
import { sectionsAt } from '../sections.js';
import type { TemplateCall } from './calls.js';
import type { TemplateProblem } from './scan-tags.js';
import { factHelpers } from './vocabulary.js';

/** The calls of a template by its key. */
export type CallsOf = (key: string) => readonly TemplateCall[];

/** A problem, and the template in which it stands. */
export type Placed = TemplateProblem & { readonly key: string };

interface Allowed {
  readonly facts: ReadonlySet<string>;
  /** Charts and conclusions, each in one spelling. */
  readonly calls: ReadonlySet<string>;
}

const room: Readonly<Record<string, Form>> = forms;
/** They print no fact by themselves, or are judged by what they print. */
const harmless = ['cite', 'column', 'gate', 'law', 'sections'];
const readerNames: Readonly<Record<string, string>> = {
  public: 'the public',
  downstream: 'downstream providers',
  authorities: 'national authorities',
};

/** Everything that the templates of the user would show to readers who may not see it. */
export function checkAudience(
  documents: readonly DocumentDefinition[],
  original: { readonly documents: readonly DocumentDefinition[]; readonly callsOf: CallsOf },
  callsOf: CallsOf,
  isChanged: (key: string) => boolean,
): readonly Placed[] {
  return documents.flatMap((document) => {
    if (seesAll(document)) return [];
    const allowed = allowedFor(document, original);
    return templatesOf(document, callsOf).flatMap((key) => {
      const isSection = key.startsWith('sections/');
      const calls = callsOf(key);
      if (isChanged(key)) return calls.flatMap((call) => refusal(key, call, document, allowed));
      if (!isSection || calls.every((call) => isAllowed(call, document, allowed))) return [];
      return refusalOfSection(key, document, callsOf);
    });
  });
}

/** Authorities may see every fact; a print of a form for one of them has its own limits. */
function seesAll({ folder, audience }: DocumentDefinition): boolean {
  return folder === 'authorities' && (audience === null || audience === 'ai-office');
}

/** The template of a document and those of its sections. */
function templatesOf({ id }: DocumentDefinition, callsOf: CallsOf): readonly string[] {
  const own = `documents/${id}`;
  const places = callsOf(own).flatMap(({ name, args }) =>
    name === 'sections' ? [String(args[0])] : [],
  );
  const sections = places.flatMap((place) =>
    sectionsAt(place).map((each) => `sections/${each.id}`),
  );
  return [own, ...new Set(sections)];
}

function allowedFor(
  { folder, audience }: DocumentDefinition,
  { documents, callsOf }: { documents: readonly DocumentDefinition[]; callsOf: CallsOf },
): Allowed {
  const facts = new Set<string>(headFacts);
  const calls = new Set<string>();
  for (const each of documents) {
    if (each.folder !== folder || (folder === 'authorities' && each.audience !== audience))
      continue;
    for (const call of templatesOf(each, callsOf).flatMap(callsOf)) {
      if (factHelpers.includes(call.name)) facts.add(String(call.args[0]));
      else calls.add(callFor(call, each));
      if (call.name === 'form') for (const fact of exactFacts(call, each)) facts.add(fact);
    }
  }
  return { facts, calls };
}

/** The facts of a form that its reader gets as they stand, not rounded or as a range. */
function exactFacts({ args }: TemplateCall, { audience }: DocumentDefinition): readonly string[] {
  const form = room[String(args[0])];
  if (form === undefined) return [];
  const rounded = new Set(
    sectionsFor(form, audience).flatMap(({ fields }) =>
      fields.flatMap(({ fact, precision }) => (precision === undefined ? [] : [fact])),
    ),
  );
  const isRounded = (path: string): boolean =>
    [...rounded].some(
      (each) => path === each || path.startsWith(`${each}.`) || each.startsWith(`${path}.`),
    );
  return formFacts(form, audience).filter((path) => !isRounded(path));
}

/** A form has a print of its own for each of its readers. */
function callFor({ name, text }: TemplateCall, { audience }: DocumentDefinition): string {
  return name === 'form' ? `${text} for ${audience}` : text;
}

function isAllowed(call: TemplateCall, document: DocumentDefinition, allowed: Allowed): boolean {
  const { name, args } = call;
  if (harmless.includes(name)) return true;
  if (!factHelpers.includes(name)) return allowed.calls.has(callFor(call, document));
  const path = String(args[0]);
  const steps = path.split('.');
  return steps.some((_, length) => allowed.facts.has(steps.slice(0, length + 1).join('.')));
}

function refusal(
  key: string,
  call: TemplateCall,
  document: DocumentDefinition,
  allowed: Allowed,
): readonly Placed[] {
  if (isAllowed(call, document, allowed)) return [];
  const { line, column, name, args } = call;
  const what = factHelpers.includes(name) ? `\`${args[0]}\`` : `\`{{${call.text}}}\``;
  return [
    {
      ...{ key, line, column, id: 'template/audience' },
      message: `${what} would be shown to ${readersOf(document)}: no built-in document of the folder ${document.folder} prints it`,
      help: `Remove it, or print it in a document whose readers may see it`,
    },
  ];
}

function refusalOfSection(
  key: string,
  document: DocumentDefinition,
  callsOf: CallsOf,
): readonly Placed[] {
  const section = key.slice('sections/'.length);
  const own = `documents/${document.id}`;
  const call = callsOf(own).find(
    ({ name, args }) =>
      name === 'sections' && sectionsAt(String(args[0])).some(({ id }) => id === section),
  );
  return [
    {
      ...{ key: own, line: call?.line ?? 1, column: call?.column ?? 1, id: 'template/audience' },
      message: `The section ${section} would be shown to ${readersOf(document)}, and it prints what no built-in document of the folder ${document.folder} prints`,
      help: 'Name a narrower place in the law, or move the document into another folder',
    },
  ];
}

function readersOf({ folder }: DocumentDefinition): string {
  return readerNames[folder] ?? folder;
}

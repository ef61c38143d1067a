/** Prints an official form: every section and field in the form's order, each answer in words, nothing left blank. */
import type { Assessment } from '../assess/assessment.js';
import { evaluate, type Setting } from '../assess/evaluate.js';
import { gateComputations } from '../facts/computed/gates.js';
import { computations } from '../facts/computed/registry.js';
import type { AnswerKind, Form, FormField, FormReader, FormSection } from '../facts/define.js';
import { absenceOf, lookup } from '../facts/lookup.js';
import type { FactPath } from '../facts/paths.gen.js';
import { forms } from '../forms/registry.gen.js';
import { provisions } from '../law/provisions.js';
import type { ReadResult } from '../read/read-result.js';
import {
  type Answer,
  type AnswerContext,
  formMonth,
  isNothing,
  type SpecialAnswer,
} from './answers/answer.js';
import { documentationAmountAnswers } from './answers/documentation-amounts.js';
import { documentationIdentityAnswers } from './answers/documentation-identity.js';
import { documentationTermAnswers } from './answers/documentation-terms.js';
import { partsAnswer } from './answers/parts.js';
import { summaryAnswers } from './answers/summary.js';
import { day, dayWithShort } from './dates.js';
import { mdCell, mdProse, mdTable, mdText } from './markdown.js';
import { absenceSentence, foundAs, openPoint } from './page.js';
import { PlacesRecorder } from './places-met.js';
import { capital, enumeration, sentence } from './words.js';

export interface FormInput {
  readonly read: ReadResult;
  readonly assessment: Assessment;
  /** Where to write down what is said at which section. */
  readonly places?: PlacesRecorder;
}

/** What the answers need, and where to tell what a reader finds. */
interface FormContext extends AnswerContext {
  readonly places: PlacesRecorder;
}

/** The printers of `special` answers by name. */
const specialAnswers: Readonly<Record<string, SpecialAnswer>> = {
  ...summaryAnswers,
  ...documentationIdentityAnswers,
  ...documentationAmountAnswers,
  ...documentationTermAnswers,
};

/** The one reader for whom a form is printed, or null where it has one print for all. */
export type FormAudience = FormReader | null;

/** Markdown of the form `formId`, with the rows of one reader: headings from the second level down. Throws a RangeError for a form that does not exist. */
export function renderForm(
  formId: string,
  input: FormInput,
  audience: FormAudience = null,
): string {
  const form = (forms as Readonly<Record<string, Form>>)[formId];
  if (!form) throw new RangeError(`no such form: ${formId}`);
  const context = contextOf(input);
  const notes: string[] = [];
  const annexes: string[] = [];
  const body = sectionsFor(form, audience).map((section) => {
    const render = (): string => renderSection(section, context, notes, annexes).join('\n\n');
    if (section.fields.length === 0) return render();
    return context.places.at(provisionOf(form, section), section.title, render);
  });
  return [...body, ...annexes, ...notes].join('\n\n');
}

/** The place of a section: `template(1.3)` for section 1.3 of the summary, or the provision of the whole form. */
function provisionOf(form: Form, { number, provision }: FormSection): string {
  if (provision !== undefined) return provision;
  if (form.provision !== 'art-53(1)(d)') return form.provision;
  const place = `template(${number === '' ? 'header' : number})`;
  return place in provisions ? place : form.provision;
}

/** The sections that have a row for the reader, with those rows alone. */
export function sectionsFor(form: Form, audience: FormAudience): readonly FormSection[] {
  if (audience === null) return form.sections;
  return form.sections.flatMap((section) => {
    const fields = section.fields.filter(({ readers }) => readers?.includes(audience) ?? true);
    return fields.length === 0 && section.fields.length > 0 ? [] : [{ ...section, fields }];
  });
}

/** Every fact that the form prints for the reader, in its order and once each. */
export function formFacts(form: Form, audience: FormAudience = null): readonly string[] {
  const fields = sectionsFor(form, audience).flatMap((section) => section.fields);
  return [...new Set(fields.flatMap(({ fact, answer }) => factsOf(fact, answer)))];
}

function factsOf(fact: FactPath, answer: AnswerKind): readonly string[] {
  switch (answer.kind) {
    case 'list':
      return answer.columns.map(({ key }) => `${fact}[].${key}`);
    case 'parts':
      return answer.parts.map((part) => part.fact);
    case 'special': {
      const special = specialAnswers[answer.name];
      return [...(special?.parts?.(fact) ?? [fact]), ...(special?.facts ?? [])];
    }
    default:
      return [fact];
  }
}

function contextOf({ read, assessment, places }: FormInput): FormContext {
  const setting: Setting = {
    read,
    asOf: assessment.as_of,
    computations: { ...gateComputations, ...computations },
    answer: (gate) => assessment.gates[gate].answer,
    missing: () => [],
    carried: () => ({ borderline: false, caveats: [] }),
    position: () => null,
  };
  return {
    facts: read.facts,
    evidence: read.evidence,
    assessment,
    holds: (condition) => evaluate(condition, setting).reason.truth,
    places: places ?? new PlacesRecorder(),
  };
}

function renderSection(
  section: FormSection,
  context: FormContext,
  notes: string[],
  annexes: string[],
): readonly string[] {
  const lines: string[] = [];
  if (section.isUnnumbered === true) lines.push(`## ${mdText(section.title)}`);
  else if (section.number !== '') {
    const depth = section.number.split('.').length + 1;
    lines.push(`${'#'.repeat(depth)} ${section.number} ${mdText(section.title)}`);
  }
  if (section.intro !== undefined) lines.push(mdText(section.intro));
  for (const group of tableGroups(section.fields)) {
    const [field] = group;
    if (!field) continue;
    const answer = answerOf(field, group, context);
    if (answer.note !== undefined && !notes.includes(answer.note)) notes.push(answer.note);
    if (answer.annex !== undefined) annexes.push(answer.annex);
    for (const { footnote } of group) {
      const note = footnote && `[^${footnote.key}]: ${mdText(footnote.text)}`;
      if (note !== undefined && !notes.includes(note)) notes.push(note);
    }
    lines.push(labelOf(group), answer.markdown);
  }
  return lines;
}

/** `**13. Total model size (exact)**`, with the mark of its footnote; fields printed together share a line. */
function labelOf(group: readonly FormField[]): string {
  const names = group.map(
    ({ row, label }) => `${row === undefined ? '' : `${row}. `}${mdText(label)}`,
  );
  const marks = group.map(({ footnote }) => (footnote ? `[^${footnote.key}]` : ''));
  return `**${names.join(', ')}**${marks.join('')}`;
}

/** Neighbouring fields that one special answer prints together, as the columns of one table. */
function tableGroups(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  const groups: FormField[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    const name = field.answer.kind === 'special' ? field.answer.name : null;
    const before = last?.[0]?.answer;
    if (last && name !== null && before?.kind === 'special' && before.name === name)
      last.push(field);
    else groups.push([field]);
  }
  return groups;
}

/** What is stated; else the honest absence; else why no answer is due; else that it is open. */
function answerOf(field: FormField, group: readonly FormField[], context: FormContext): Answer {
  const special = field.answer.kind === 'special' ? specialAnswers[field.answer.name] : undefined;
  const stated = special ? special.print(context, group) : plainAnswer(field, context);
  if (stated) {
    context.places.tell('stated');
    if (stated.hasGap) context.places.tell('absent');
    return stated;
  }
  const found = lookup(context.facts, field.fact);
  if (found.state !== 'given' && found.state !== 'missing') {
    context.places.tell(foundAs(found));
    return { markdown: absenceSentence(found.state, found.reason) };
  }
  return { markdown: whyNothing(field, context) };
}

/** The sentence in place of an answer that is not there. */
function whyNothing(field: FormField, context: FormContext): string {
  if (field.optional) return sentence(mdText(field.whenNotRequired ?? 'None'));
  const required = field.requiredWhen ? context.holds(field.requiredWhen) : 'true';
  if (required === 'false') return sentence(mdText(field.whenNotRequired ?? 'Not applicable'));
  context.places.tell('missing');
  if (field.wants !== undefined) return whatIsWanted(field, field.wants);
  if (required === 'true') return 'Not answered: this is an open point of the provider.';
  return 'Not answered: whether this field applies is an open point of the provider.';
}

/** The open point of a heading: what it wants, where to write it, and whom that spares. */
function whatIsWanted({ fact, relief }: FormField, wants: string): string {
  const open = openPoint(fact, `not stated yet. This heading wants ${wants}`);
  return relief === undefined ? open : `${open} ${mdText(relief)}`;
}

/** The answer of every kind that is not special, or null where nothing is stated. */
function plainAnswer(field: FormField, { facts }: AnswerContext): Answer | null {
  if (field.answer.kind === 'parts') return partsAnswer(facts, field.answer.parts);
  const found = lookup(facts, field.fact);
  if (found.state !== 'given' || isNothing(found.value)) return null;
  return { markdown: inWords(field.answer, found.value) };
}

function inWords(answer: AnswerKind, value: unknown): string {
  switch (answer.kind) {
    case 'yes-no':
      return value === true ? 'Yes.' : 'No.';
    case 'prose':
      return mdProse(String(value));
    case 'date':
      return sentence(mdText(dayWithShort(String(value))));
    case 'month':
      return sentence(mdText(formMonth(String(value))));
    case 'options':
      return sentence(
        capital(
          mdText(enumeration(members(value).map((member) => answer.words[member] ?? member))),
        ),
      );
    case 'list':
      return mdTable(
        answer.columns.map(({ label }) => mdCell(label)),
        (Array.isArray(value) ? value : []).map((entry: Readonly<Record<string, unknown>>) =>
          answer.columns.map(({ key }) => cell(entry[key])),
        ),
      );
    default:
      return sentence(mdText(enumeration(members(value))));
  }
}

const members = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(String);

/** A cell of a list; an honest absence is told there. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return mdCell('Not stated');
  const absence = absenceOf(value);
  return absence ? absenceSentence(absence.kind, absence.reason) : mdCell(day(String(value)));
}

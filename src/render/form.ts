/** Prints an official form: every section and field in the form's order, each answer in words; long because each kind of field has its own rule for silence. */
import type { Assessment, Truth } from '../assess/assessment.js';
import { computations } from '../assess/computations.js';
import { evaluate } from '../assess/evaluate.js';
import type { EvaluationContext } from '../assess/judge-leaf.js';
import { isLegacy } from '../assess/placing-dates.js';
import type { Condition } from '../facts/condition.js';
import type { AnswerKind, Form, FormField, FormReader, FormSection } from '../facts/define.js';
import { type DetailGroup, detailFacts, detailGroups } from '../facts/denials.js';
import { lookup } from '../facts/lookup.js';
import type { FactPath } from '../facts/paths.gen.js';
import { forms } from '../forms/registry.gen.js';
import { provisions } from '../law/provisions.js';
import {
  between,
  bullets,
  capitalLine,
  heading,
  type Line,
  line,
  link,
  paragraph,
  prose,
  sentenceLine,
  strong,
  table,
  text,
} from '../markdown/build.js';
import { printMarkdown } from '../markdown/print.js';
import type { Block } from '../markdown/tree.js';
import type { ReadResult } from '../read/read-result.js';
import {
  type Answer,
  type AnswerContext,
  formMonth,
  isNothing,
  type SpecialAnswer,
  says,
} from './answers/answer.js';
import { documentationAmountAnswers } from './answers/documentation-amounts.js';
import { documentationIdentityAnswers } from './answers/documentation-identity.js';
import { documentationTermAnswers } from './answers/documentation-terms.js';
import { partsAnswer } from './answers/parts.js';
import { reportAnswers } from './answers/report-answers.js';
import { saidIfAny, valueOr } from './answers/said.js';
import { summaryAnswers } from './answers/summary.js';
import { day, dayWithShort } from './dates.js';
import { formAnswer, formWord } from './form-answer.js';
import { type FormRow, formTable, tickLegend } from './form-table.js';
import { lineSay } from './md-say.js';
import { openLine, quietLine } from './open-points.js';
import { absenceLine, foundAs, type PrintedForm } from './page.js';
import { CoverageRecorder } from './provision-coverage.js';
import { enumeration } from './words.js';

export interface FormInput {
  readonly read: ReadResult;
  readonly assessment: Assessment;
  /** Where to write down what is said at which section. */
  readonly places?: CoverageRecorder;
}

/** What the answers need, and which questions are answered with no although details are stated below them. */
interface FormContext extends AnswerContext {
  readonly contradictions: readonly DetailGroup[];
  /** Whether the form lets earlier models leave gaps (notice, point 33). */
  readonly leavesGaps: boolean;
}

/** The printers of `special` answers by name. */
const specialAnswers: Readonly<Record<string, SpecialAnswer>> = {
  ...summaryAnswers,
  ...documentationIdentityAnswers,
  ...documentationAmountAnswers,
  ...documentationTermAnswers,
  ...reportAnswers,
};

/** The one reader for whom a form is printed, or null where it has one print for all. */
export type FormAudience = FormReader | null;

/** The form `formId` as Markdown. */
export function renderForm(
  formId: string,
  input: FormInput,
  audience: FormAudience = null,
): string {
  const { body, notes } = printForm(formId, input, audience);
  const parts = [printMarkdown(body), ...notes];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The form `formId` with the rows of one reader: headings from the second level down. Throws a RangeError for a form that does not exist. */
export function printForm(
  formId: string,
  input: FormInput,
  audience: FormAudience = null,
): PrintedForm {
  const form = (forms as Readonly<Record<string, Form>>)[formId];
  if (!form) throw new RangeError(`no such form: ${formId}`);
  const context = contextOf(input, form);
  const notes: string[] = [];
  const annexes: Block[] = [];
  const body = sectionsFor(form, audience).flatMap((section) => {
    const render = (): readonly Block[] => renderSection(section, context, notes, annexes);
    if (section.fields.length === 0) return render();
    return context.places.at(provisionOf(form, section), section.title, render);
  });
  const hasRows = form.sections.some(({ fields }) => fields.some(({ row }) => row !== undefined));
  const longer =
    hasRows && annexes.length > 0 ? [heading(2, lineSay('documentation-form/longer'))] : [];
  const legend = hasRows ? [paragraph(tickLegend())] : [];
  // Below the tables whose heads it explains, not behind the longer answers.
  return { body: [...body, ...legend, ...longer, ...annexes], notes };
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

function contextOf({ read, assessment, places }: FormInput, form: Form): FormContext {
  const setting: EvaluationContext = {
    read,
    asOf: assessment.as_of,
    computations,
    answer: (gate) => assessment.gates[gate].answer,
    missing: () => [],
    carried: () => ({ borderline: false, caveats: [] }),
    position: () => null,
  };
  const holds = (condition: Condition): Truth => evaluate(condition, setting).reason.truth;
  const isStated = (path: FactPath): boolean => {
    const found = lookup(read.facts, path);
    return found.state === 'given' && !isNothing(found.value);
  };
  return {
    facts: read.facts,
    evidence: read.evidence,
    assessment,
    holds,
    places: places ?? new CoverageRecorder(),
    leavesGaps: form.provision === 'art-53(1)(d)',
    contradictions: detailGroups(form).filter(
      ({ affirmed, fields }) =>
        holds(affirmed) === 'false' && fields.flatMap(detailFacts).some(isStated),
    ),
  };
}

function renderSection(
  section: FormSection,
  context: FormContext,
  notes: string[],
  annexes: Block[],
): readonly Block[] {
  const lines: Block[] = [];
  if (section.isUnnumbered === true) lines.push(heading(2, text(section.title)));
  else if (section.number !== '') {
    const depth = section.number.split('.').length + 1;
    lines.push(heading(depth, `${section.number} `, text(section.title)));
  }
  if (section.intro !== undefined) lines.push(paragraph(text(formAnswer(section.intro))));
  const rows: FormRow[] = [];
  const answered: Answered[] = [];
  for (const group of tableGroups(section.fields)) {
    const [field] = group;
    if (!field) continue;
    const answer = context.places.strictly(!isExcused(field, context), () =>
      answerOf(field, group, context),
    );
    if (answer === null) continue;
    if (answer.note !== undefined && !notes.includes(answer.note)) notes.push(answer.note);
    if (answer.annex !== undefined) annexes.push(...answer.annex);
    if (field.row === undefined) answered.push({ group, answer });
    else rows.push({ fields: group, answer: answer.blocks });
  }
  lines.push(...withReasonsOnce(answered, section));
  if (rows.length > 0) {
    const { table: whole, after } = formTable(rows);
    lines.push(whole);
    annexes.push(...after);
  }
  return lines;
}

/** Fields under one label with their answer. */
interface Answered {
  readonly group: readonly FormField[];
  readonly answer: Answer;
}

/** Each answer below its label; neighbours that nothing is due for, all by one reason, stand as a list of labels below it. */
function withReasonsOnce(answered: readonly Answered[], section: FormSection): readonly Block[] {
  const runs: Answered[][] = [];
  for (const each of answered) {
    const run = runs.at(-1);
    const before = run?.[0]?.answer;
    const isSame =
      each.answer.isReason === true &&
      before?.isReason === true &&
      printMarkdown(before.blocks) === printMarkdown(each.answer.blocks);
    if (isSame) run?.push(each);
    else runs.push([each]);
  }
  return runs.flatMap((run) => {
    const [only] = run;
    if (only === undefined) return [];
    if (run.length === 1) return [labelOf(only.group, section), ...only.answer.blocks];
    const labels = run.flatMap(({ group }) => group.map(({ label }) => strong(text(label))));
    return [...only.answer.blocks, ...bullets(labels)];
  });
}

/** Whether the form lets a provider say that the answer is not known: where it may be left out, where the field says so, or of an earlier model. */
function isExcused({ optional, localEscape }: FormField, context: FormContext): boolean {
  return (
    optional === true ||
    localEscape === true ||
    (context.leavesGaps && isLegacy(context.facts) === true)
  );
}

/** `#### **Last update**`, a heading below that of its section; fields printed together share a line. */
function labelOf(group: readonly FormField[], { number, isUnnumbered }: FormSection): Block {
  const above = isUnnumbered === true ? 2 : number === '' ? 1 : number.split('.').length + 1;
  const labels = group.map(({ label }) => text(label));
  return heading(Math.min(above + 1, 6), strong(between(labels, ', ')));
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

/** What is stated; else the honest absence; else why no answer is due; else that it is open; null for a box that stays out. */
function answerOf(
  field: FormField,
  group: readonly FormField[],
  context: FormContext,
): Answer | null {
  const { places } = context;
  if (context.contradictions.some(({ asked }) => asked.includes(field.fact)))
    return says(openLine(places, 'form/no-and-details'));
  const special = field.answer.kind === 'special' ? specialAnswers[field.answer.name] : undefined;
  const stated = special ? special.print(context, group) : plainAnswer(field, context);
  if (stated) {
    if (stated.isOpen !== true) places.tell(stated.isNotApplicable ? 'not-applicable' : 'stated');
    return isDetailOfNo(field, context)
      ? {
          ...stated,
          blocks: [paragraph(openLine(places, 'form/detail-of-no')), ...stated.blocks],
        }
      : stated;
  }
  const found = lookup(context.facts, field.fact);
  if (found.state !== 'given' && found.state !== 'missing') {
    places.tell(foundAs(found));
    return { ...says(absenceLine(found.state, found.reason)), isReason: true };
  }
  const why = whyNothing(field, context);
  if (why === null) return null;
  return isDenied(field, context) || mayApply(field, context)
    ? { ...says(why), isReason: true }
    : says(why);
}

/** Whether the field stands below a question that is answered with no. */
const isDetailOfNo = (field: FormField, { contradictions }: FormContext): boolean =>
  contradictions.some(({ fields }) => fields.some(({ key }) => key === field.key));

/** The sentence in place of an answer that is not there: a denial only where a fact carries it; null where the box stays out. */
function whyNothing(field: FormField, context: FormContext): Line | null {
  const { places } = context;
  const required = field.requiredWhen ? context.holds(field.requiredWhen) : 'true';
  if (isDenied(field, context) && field.whenNotRequired !== undefined) {
    places.tell('not-applicable');
    return sentenceLine(text(formAnswer(field.whenNotRequired)));
  }
  const isAsked = field.askedWhen === undefined || context.holds(field.askedWhen) === 'true';
  if (field.optional && field.isAskedByCheck !== true) return silence(field, context);
  if (!isAsked && field.whenNotAsked !== undefined) return silence(field, context);
  if (required !== 'true') return openLine(places, 'form/may-apply');
  if (field.wants !== undefined) return whatIsWanted(field, field.wants, context);
  return openLine(places, 'form/field');
}

/** Whether a fact carries that nothing is due; what is contradicted above denies nothing here. */
const isDenied = (field: FormField, context: FormContext): boolean =>
  field.whenNotRequired !== undefined &&
  field.requiredWhen !== undefined &&
  context.holds(field.requiredWhen) === 'false' &&
  !isDetailOfNo(field, context);

/** Whether an answer is due hangs on another question that is open. */
const mayApply = (field: FormField, context: FormContext): boolean =>
  field.requiredWhen !== undefined &&
  context.holds(field.requiredWhen) !== 'true' &&
  !isDetailOfNo(field, context);

/** Where nobody asks, a box stays out, since it would hold only that it is empty; a row of a table keeps its number. */
function silence({ whenNotAsked, row }: FormField, { places }: FormContext): Line | null {
  places.tell('optional');
  if (whenNotAsked !== undefined) return sentenceLine(text(formAnswer(whenNotAsked)));
  return row === undefined ? null : quietLine('nothing');
}

/** The open point of a heading: what it wants, and whom that spares. */
function whatIsWanted({ relief }: FormField, wants: string, { places }: FormContext): Line {
  const open = openLine(places, 'form/heading', { wants: text(formAnswer(wants)) });
  return relief === undefined ? open : line(open, ' ', text(formAnswer(relief)));
}

/** The answer of every kind that is not special, or null where nothing is stated. */
function plainAnswer(field: FormField, context: AnswerContext): Answer | null {
  if (field.answer.kind === 'parts') return partsAnswer(context, field.answer.parts, field.label);
  const found = lookup(context.facts, field.fact);
  if (found.state !== 'given') return null;
  // A list of entries that is stated to be empty is an answer.
  if (field.answer.kind === 'list' && Array.isArray(found.value) && found.value.length === 0)
    return says(lineSay('frame/none'));
  return isNothing(found.value) ? null : { blocks: inWords(field.answer, found.value, context) };
}

function inWords(answer: AnswerKind, value: unknown, context: AnswerContext): readonly Block[] {
  switch (answer.kind) {
    case 'yes-no':
      return [paragraph(sentenceLine(lineSay(value === true ? 'frame/yes' : 'frame/no')))];
    case 'prose':
      return prose(String(value));
    case 'date':
      return [paragraph(sentenceLine(text(dayWithShort(String(value)))))];
    case 'day':
      return [paragraph(sentenceLine(text(day(String(value)))))];
    case 'name':
      return [paragraph(text(String(value)))];
    case 'month':
      return [paragraph(sentenceLine(text(formMonth(String(value)))))];
    case 'options':
      return [
        paragraph(
          sentenceLine(
            capitalLine(
              text(enumeration(members(value).map((member) => answer.words[member] ?? member))),
            ),
          ),
        ),
      ];
    case 'list': {
      const entries: readonly Readonly<Record<string, unknown>>[] = Array.isArray(value)
        ? value
        : [];
      // A column at the provider’s choice stands where one entry fills it.
      const columns = answer.columns.filter(
        ({ key, optional }) =>
          optional !== true || entries.some((entry) => entry[key] !== undefined),
      );
      return [
        table(
          columns.map(({ label }) => text(formWord(label))),
          entries.map((entry) =>
            columns.map(({ key, optional }) => cell(entry[key], context, optional === true)),
          ),
        ),
      ];
    }
    default:
      return [paragraph(sentenceLine(text(enumeration(members(value)))))];
  }
}

const members = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(String);

/** An address that a reader can follow. */
const webAddress = /^https?:\/\/\S+$/;

/** A cell of a list; an honest absence is told there. */
function cell(value: unknown, context: AnswerContext, isOptional: boolean): Line {
  if (typeof value === 'string' && webAddress.test(value)) return link(value);
  if (typeof value === 'string' && value.trim() !== '') return text(day(value));
  return isOptional ? saidIfAny(context, value) : valueOr(context, value);
}

/** Which details of a form a plain "no" denies: what stands below a yes-no question, by the conditions of the fields themselves. */
import type { Condition } from './condition.js';
import type { Check, Form, FormField } from './define.js';
import { answerFactsOf } from './form-places.js';
import type { FactPath } from './paths.gen.js';

/** A yes-no question with the fields that only a "yes" asks for. */
export interface DetailGroup {
  /** The first of the questions, at which a contradiction is told. */
  readonly question: FormField;
  /** The facts of all questions that answer together. */
  readonly asked: readonly FactPath[];
  /** False where every question is answered with no. */
  readonly affirmed: Condition;
  readonly fields: readonly FormField[];
}

/** The part of a condition that yes-no answers decide, or null where none does: a "no" makes the whole false through it. */
function yesNoPart(condition: Condition): Condition | null {
  if (condition.test === 'is') return condition.value === true ? condition : null;
  if (condition.test !== 'all' && condition.test !== 'any') return null;
  const parts = condition.parts.flatMap((part) => yesNoPart(part) ?? []);
  const [only] = parts;
  // One answer of several alternatives denies nothing while another of them is something else.
  if (only === undefined || (condition.test === 'any' && parts.length < condition.parts.length))
    return null;
  return parts.length === 1 ? only : { test: condition.test, parts };
}

/** Every yes-no question of a form that has details, in the form's order. */
export function detailGroups(form: Form): readonly DetailGroup[] {
  const groups = new Map<string, { affirmed: Condition; fields: FormField[] }>();
  const fields = form.sections.flatMap((section) => section.fields);
  for (const field of fields) {
    const affirmed = field.requiredWhen && yesNoPart(field.requiredWhen);
    if (!affirmed) continue;
    const key = JSON.stringify(affirmed);
    const known = groups.get(key) ?? { affirmed, fields: [] };
    groups.set(key, known);
    known.fields.push(field);
  }
  return [...groups.values()].flatMap(({ affirmed, fields: below }) => {
    const asked = pathsOf(affirmed);
    const question = fields.find(
      ({ fact, answer }) => answer.kind === 'yes-no' && asked.includes(fact),
    );
    return question === undefined ? [] : [{ question, asked, affirmed, fields: below }];
  });
}

/** The facts that a field of details states; what holds `[]` or nothing says nothing. */
export function detailFacts(field: FormField): readonly FactPath[] {
  return [...answerFactsOf(field), ...(field.details ?? [])];
}

/** The form with a check at each such question, so that a new field is covered as soon as it stands there. */
export function withDetailChecks(form: Form): Form {
  const groups = detailGroups(form);
  if (groups.length === 0) return form;
  const withCheck = (field: FormField): FormField => {
    const group = groups.find(({ question }) => question.key === field.key);
    return group === undefined
      ? field
      : { ...field, checks: { ...field.checks, details: detailCheck(group) } };
  };
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      fields: section.fields.map(withCheck),
    })),
  };
}

function detailCheck({ question, asked, affirmed, fields }: DetailGroup): Check {
  const example = (asked[0] ?? '').split('.').at(-1) ?? '';
  const detail = (fields[0]?.fact ?? '').split('.').at(-1) ?? '';
  return {
    expects: affirmed,
    severity: 'warning',
    message: 'The question is answered with no, and details are stated below it',
    help:
      question.helpAfterNo ??
      `Answer ${asked.map((path) => `\`${path}\``).join(' or ')} with true, or take away what is stated below it`,
    whileStated: [...new Set(fields.flatMap(detailFacts))],
    examples: { bad: `${example}: false, ${detail}: …`, good: `${example}: false` },
  };
}

/** The facts that a condition over facts looks at. */
function pathsOf(condition: Condition): readonly FactPath[] {
  if ('path' in condition) return [condition.path];
  return 'parts' in condition ? condition.parts.flatMap(pathsOf) : [];
}

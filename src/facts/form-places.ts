/** Where in the law a field of an official form stands: by the number of its row, else by that of its section. */
import { type ProvisionId, provisions } from '../law/provisions.js';
import type { Form, FormField, FormSection } from './define.js';

/** `mdf(13)` for row 13 of the Model Documentation Form, `template(1.3)` for section 1.3 of the summary, else the form's own provision. */
export function placeOfField(form: Form, section: FormSection, field: FormField): ProvisionId {
  const numbered =
    field.row === undefined ? `template(${section.number})` : `${form.provision}(${field.row})`;
  if (field.row === undefined && section.provision !== undefined) return section.provision;
  return numbered in provisions ? (numbered as ProvisionId) : form.provision;
}

type PlacedField = { readonly field: FormField; readonly provision: ProvisionId };

const placed = new WeakMap<Form, readonly PlacedField[]>();

/** Every field of a form with its place, in the order of the form. */
export function fieldsOf(form: Form): readonly PlacedField[] {
  let fields = placed.get(form);
  if (fields === undefined) {
    fields = form.sections.flatMap((section) =>
      section.fields.map((field) => ({ field, provision: placeOfField(form, section, field) })),
    );
    placed.set(form, fields);
  }
  return fields;
}

/** The facts of which any answers the field. */
export function answerFactsOf({ fact, answer }: FormField): readonly FormField['fact'][] {
  return answer.kind === 'parts' ? answer.parts.map((part) => part.fact) : [fact];
}

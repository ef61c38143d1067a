/** The official words of a form that a paper in another language than English prints as they were read: in English. */
import type { Form, FormSection } from '../facts/define.js';
import { sizeRanges, timeRanges } from '../figures/form-numbers.js';
import { bandScales } from '../figures/size-bands.js';
import { forms } from '../forms/registry.gen.js';
import { modalityTicks } from './answers/documentation-identity.js';
import { licenceCategories, provenanceOptions } from './answers/documentation-terms.js';

/** Titles, labels and choices of a form as they are printed, alone and joined; none for a paper that prints no form. */
export function officialLabels(form: string | null): readonly string[] {
  const room: Readonly<Record<string, Form>> = forms;
  const found = form === null ? undefined : room[form];
  if (found === undefined) return [];
  const bands = Object.values(bandScales).flatMap((scale) => scale.bands.map(({ words }) => words));
  return [...found.sections.flatMap(wordsOf), ...(choices[form ?? ''] ?? []), ...bands];
}

/** The choices of a form that its printers write. */
const choices: Readonly<Record<string, readonly string[]>> = {
  'model-documentation-form': [
    ...Object.values(modalityTicks),
    ...Object.values(licenceCategories),
    ...provenanceOptions.map(({ words }) => words),
    ...[...sizeRanges, ...timeRanges].map(({ words }) => words),
  ],
};

/** A section's title with its number, and its labels; those of neighbours that one answer prints share a line. */
function wordsOf({ number, title, fields }: FormSection): readonly string[] {
  const labels = fields.map(({ label }) => label);
  const joined = fields.flatMap(({ answer }, from) => {
    if (answer.kind !== 'special') return [];
    const { name } = answer;
    const end = fields.findIndex(
      (each, at) => at > from && !(each.answer.kind === 'special' && each.answer.name === name),
    );
    const group = fields.slice(from, end < 0 ? undefined : end);
    return group.length > 1 ? [group.map(({ label }) => label).join(', ')] : [];
  });
  return [...(number === '' ? [title] : [`${number} ${title}`]), ...labels, ...joined];
}

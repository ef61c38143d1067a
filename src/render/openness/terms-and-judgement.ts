/** What the provider says of terms beside the licence, and its judgement on the information on the training data. */

import { absenceOf } from '../../facts/lookup.js';
import { isEntry } from '../../facts/stated.js';
import { mdLink, mdProse, mdTable } from '../markdown.js';
import { quiet } from '../open-points.js';
import { absenceSentence, factOf, type RenderContext } from '../page.js';
import { inline } from '../values.js';
import { capital } from '../words.js';

const terms = 'openness.terms_beyond_licence';
const kindWords: Readonly<Record<string, string>> = {
  use_policy: 'Policy on use',
  gate: 'Gate before the download',
  contract: 'Contract',
};
const approvalWords: Readonly<Record<string, string>> = {
  automatic: 'Whoever sends the form',
  manual: 'Whom a person lets in',
};
const judgement = 'openness.data_information.sufficient';

/** Every term that stands beside the licence, in the words of the provider. */
export function termsBesideLicence(page: RenderContext): string {
  const found = factOf(page, terms);
  if (found.state === 'missing') return quiet('openness/terms');
  if (found.state !== 'given') return absenceSentence(found.state, found.reason);
  const entries = Array.isArray(found.value) ? found.value.filter(isEntry) : [];
  if (entries.length === 0) return 'None.';
  return mdTable(
    ['Kind', 'What it says', 'Binds recipients', 'Who may have the weights'],
    entries.map(({ kind, description, url, binding, approval }) => [
      cell(kind, (value) => kindWords[String(value)] ?? inline(value)),
      [cell(description, inline, ''), cell(url, (value) => mdLink(String(value)), '')]
        .filter((each) => each !== '')
        .join(' ') || quiet('openness/not-stated'),
      cell(binding, inline),
      cell(approval, (value) => approvalWords[String(value)] ?? inline(value), quiet('dash')),
    ]),
  );
}

/** A value as `print` has it, an honest absence with its reason, or what stands for silence. */
function cell(
  value: unknown,
  print: (value: unknown) => string,
  silence: string = quiet('openness/not-stated'),
): string {
  const absence = absenceOf(value);
  if (absence !== null) return absenceSentence(absence.kind, absence.reason);
  return value === undefined || value === null ? silence : print(value);
}

/** Whether the data information suffices, as the provider judges; nothing where it has not judged. */
export function judgementOnData(page: RenderContext): string {
  const found = factOf(page, judgement);
  if (found.state === 'missing') return '';
  const lead = '**Whether the information on the training data suffices.**';
  if (found.state !== 'given') return `${lead} ${absenceSentence(found.state, found.reason)}`;
  if (!isEntry(found.value)) return '';
  const { answer, because, by, on } = found.value;
  if (answer === undefined) return `${lead} ${quiet('openness/not-stated')}.`;
  return [
    `${lead} ${capital(inline(answer))}, in the judgement of the provider.`,
    ...(by === undefined ? [] : [`Given by ${inline(by)}.`]),
    ...(on === undefined ? [] : [`Dated ${inline(on, 'date')}.`]),
    ...(because === undefined ? [] : [mdProse(String(because))]),
  ].join(' ');
}

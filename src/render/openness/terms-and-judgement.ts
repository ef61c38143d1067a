/** What the provider says of terms beside the licence, and its judgement on the information on the training data. */

import { absenceOf } from '../../facts/lookup.js';
import { isEntry } from '../../facts/stated.js';
import type { LabelKey } from '../../languages/say.js';
import {
  between,
  capitalLine,
  type Line,
  led,
  link,
  paragraph,
  prose,
  strong,
  table,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { absenceLine, factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';

const terms = 'openness.terms_beyond_licence';
const kindWords: Readonly<Record<string, LabelKey>> = {
  use_policy: 'openness/term/use_policy',
  gate: 'openness/term/gate',
  contract: 'openness/term/contract',
};
const approvalWords: Readonly<Record<string, LabelKey>> = {
  automatic: 'openness/approval/automatic',
  manual: 'openness/approval/manual',
};
const judgement = 'openness.data_information.sufficient';

/** Every term that stands beside the licence, in the words of the provider. */
export function termsBesideLicence(page: RenderContext): readonly Block[] {
  const found = factOf(page, terms);
  if (found.state === 'missing') return [paragraph(quietLine('openness/terms'))];
  if (found.state !== 'given') return [paragraph(absenceLine(found.state, found.reason))];
  const entries = Array.isArray(found.value) ? found.value.filter(isEntry) : [];
  if (entries.length === 0) return [paragraph(lineSay('frame/none'))];
  return [
    table(
      [
        lineSay('openness/column/kind'),
        lineSay('openness/column/says'),
        lineSay('openness/column/binds'),
        lineSay('openness/column/who'),
      ],
      entries.map(({ kind, description, url, binding, approval }) => [
        cell(kind, (value) => named(kindWords, value)),
        saidOfTerm(description, url),
        cell(binding, valueLine),
        cell(approval, (value) => named(approvalWords, value), quietLine('dash')),
      ]),
    ),
  ];
}

/** What the term says, and where it can be read. */
function saidOfTerm(description: unknown, url: unknown): Line {
  const parts = [
    cell(description, valueLine, []),
    cell(url, (value) => link(String(value)), []),
  ].filter((each) => each.length > 0);
  return parts.length === 0 ? quietLine('openness/not-stated') : between(parts, ' ');
}

/** The words for a value of a closed list, or the value. */
function named(words: Readonly<Record<string, LabelKey>>, value: unknown): Line {
  const key = words[String(value)];
  return key === undefined ? valueLine(value) : lineSay(key);
}

/** A value as `print` has it, an honest absence with its reason, or what stands for silence. */
function cell(
  value: unknown,
  print: (value: unknown) => Line,
  silence: Line = quietLine('openness/not-stated'),
): Line {
  const absence = absenceOf(value);
  if (absence !== null) return absenceLine(absence.kind, absence.reason);
  return value === undefined || value === null ? silence : print(value);
}

/** Whether the data information suffices, as the provider judges; nothing where it has not judged. */
export function judgementOnData(page: RenderContext): readonly Block[] {
  const found = factOf(page, judgement);
  if (found.state === 'missing') return [];
  const lead = strong(lineSay('openness/judgement'));
  if (found.state !== 'given')
    return [paragraph(lead, ' ', absenceLine(found.state, found.reason))];
  if (!isEntry(found.value)) return [];
  const { answer, because, by, on } = found.value;
  if (answer === undefined) return [paragraph(lead, ' ', quietLine('openness/not-stated'), '.')];
  const sentences = [
    lead,
    inTheirJudgement(answer),
    ...(by === undefined ? [] : [lineSay('openness/given-by', { who: valueLine(by) })]),
    ...(on === undefined ? [] : [lineSay('openness/dated', { day: valueLine(on, 'date') })]),
  ];
  const said = between(sentences, ' ');
  return because === undefined ? [paragraph(said)] : led(said, prose(String(because)));
}

function inTheirJudgement(answer: unknown): Line {
  if (typeof answer === 'boolean')
    return lineSay(answer ? 'openness/judged-yes' : 'openness/judged-no');
  return lineSay('openness/judged-so', { answer: capitalLine(valueLine(answer)) });
}

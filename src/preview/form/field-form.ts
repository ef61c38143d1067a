/** The form of one field: its question and help, its controls, honest absences beside them, and what is found about it. */
import { absenceOf } from '../../facts/lookup.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { questions } from '../../facts/questions.js';
import type { Finding } from '../../finding/finding.js';
import { type Child, type Html, tag } from '../../html/markup.js';
import type { Standing } from '../../write/standing.js';
import { notedInForm } from '../words.js';
import { choice, controlsFor, hasAbsencesInside } from './controls.js';
import { controlOf, entryOf, idOf, partsOf } from './fields.js';
import { nameOf, seenAt } from './seen.js';
import { absenceNames, shownValue } from './shown-value.js';

/** What the fields of a page are made from. */
export interface Ground {
  readonly standing: Standing;
  /** By the path that each is about first. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

const asked: Readonly<Partial<Record<FactPath, string>>> = questions;

/** A field in a form of its own; a list of entries in one for each part of each entry, and one for another entry. */
export function fieldForm(path: string, ground: Ground): Child {
  if (controlOf(path) === 'entries') return entriesForms(path, ground);
  const value = ground.standing.plain(path);
  const ids = idsOf(path);
  const found = ground.findings.get(path) ?? [];
  const isInside = hasAbsencesInside(path);
  return form(
    path,
    ground,
    [
      controlsFor({
        ...{ path, prefix: '', labelledBy: ids.legend, withAbsences: true },
        value: absenceOf(value) === null || isInside ? value : undefined,
        describedBy: ids.described,
        isFaulty: found.some(
          ({ severity, id }) => severity === 'error' && id.startsWith('schema/'),
        ),
      }),
      isInside ? null : absences(path, value, 'I answer above'),
      reason(path, value),
    ],
    { legend: titleOf(path), removes: 'Take the answer away' },
  );
}

/** A whole group or list that can not be answered. */
export function absenceForm(path: string, ground: Ground): Child {
  if (entryOf(path)?.absence !== true) return null;
  const value = ground.standing.plain(path);
  const isAbsent = absenceOf(value) !== null;
  const inner = form(path, ground, [absences(path, value, null), reason(path, value)], {
    legend: `${entryOf(path)?.title ?? path}: nothing of this can be answered`,
    removes: isAbsent ? 'Answer after all' : null,
    kind: 'none.',
  });
  if (isAbsent) return inner;
  return tag(
    'details',
    {},
    tag('summary', {}, `“${entryOf(path)?.title}” can not be answered`),
    inner,
  );
}

function titleOf(path: string): Child {
  const title = entryOf(path)?.title ?? path;
  const question = asked[path as FactPath];
  return question === undefined ? title : [question, ' ', tag('span', { class: 'muted' }, title)];
}

interface Ids {
  readonly legend: string;
  readonly help: string;
  readonly found: string;
  readonly outcome: string;
  readonly described: string;
}

function idsOf(path: string, kind = ''): Ids {
  const id = `${kind}${idOf(path)}`;
  const [help, found, outcome] = [`h.${id}`, `f.${id}`, `o.${id}`];
  return { legend: `n.${id}`, help, found, outcome, described: `${help} ${found} ${outcome}` };
}

interface Dressing {
  readonly legend: Child;
  /** What the button says that takes the answer away; null where there is none. */
  readonly removes: string | null;
  /** What the button says that saves; null where there is none. */
  readonly saves?: string | null;
  readonly action?: 'set' | 'add';
  /** Before the ids, where a path has two forms. */
  readonly kind?: string;
}

function form(
  path: string,
  { standing, findings }: Ground,
  controls: Child,
  { legend, removes, saves = 'Save', action = 'set', kind = '' }: Dressing,
): Html {
  const ids = idsOf(path, kind);
  const found = kind === '' ? (findings.get(path) ?? []) : [];
  const isThere = standing.source(path) !== null;
  const id = `${kind}${idOf(path)}`;
  return tag(
    'form',
    {
      ...{ class: `field ${action}`, autocomplete: 'off' },
      ...{ 'data-path': path, 'data-was': seenAt(standing, path) },
      'data-say': shownValue(standing.plain(path)),
    },
    tag(
      'fieldset',
      { id: `q.${id}`, tabindex: -1 },
      tag('legend', { id: ids.legend }, legend),
      tag('p', { id: ids.help, class: 'help' }, entryOf(path)?.description ?? ''),
      controls,
      tag('div', { id: ids.found, class: 'found' }, found.map(notedInForm)),
      tag('p', { id: ids.outcome, class: 'outcome' }),
      tag(
        'p',
        { class: 'acts' },
        saves === null ? null : button(`b.${id}.save`, action, saves, ids.legend),
        removes === null || !isThere
          ? null
          : button(`b.${id}.remove`, 'remove', removes, ids.legend),
      ),
      // Behind the button that saves, which is thus the one that Enter presses.
      tag(
        'div',
        { class: 'choice', hidden: '' },
        button(`b.${id}.overwrite`, 'overwrite', 'Write my answer over it'),
        button(`b.${id}.discard`, 'discard', 'Keep what is on disk'),
      ),
    ),
  );
}

function button(id: string, value: string, words: string, about?: string): Html {
  return tag('button', { id, value, type: 'submit', 'aria-describedby': about }, words);
}

function absences(path: string, value: unknown, none: string | null): Child {
  if (entryOf(path)?.absence !== true) return null;
  const current = absenceOf(value)?.kind;
  const place = { path, prefix: '' };
  return tag(
    'div',
    { class: 'absences', role: 'radiogroup', 'aria-label': 'Where there is no answer' },
    none === null
      ? null
      : choice(
          'radio',
          place,
          { value: '', words: none, meaning: '', isChosen: current === undefined },
          'absent',
        ),
    Object.entries(absenceNames).map(([kind, words]) =>
      choice(
        'radio',
        place,
        { value: kind, words, meaning: '', isChosen: current === kind },
        'absent',
      ),
    ),
  );
}

function reason(path: string, value: unknown): Child {
  if (entryOf(path)?.absence !== true) return null;
  const id = `c.${idOf(path)}.reason`;
  return tag(
    'div',
    { class: 'reason' },
    tag('label', { for: id }, 'Why? The reason is printed in the documents.'),
    tag(
      'textarea',
      { id, name: 'reason', rows: 2 },
      `\n${absenceOf(value)?.reason.trimEnd() ?? ''}`,
    ),
  );
}

function entriesForms(path: string, ground: Ground): Child {
  const value = ground.standing.plain(path);
  const entries = Array.isArray(value) ? value : [];
  const entry = entryOf(`${path}[0]`);
  const what = entry?.title ?? 'Entry';
  return [
    tag('h3', { id: `q.${idOf(path)}`, tabindex: -1 }, titleOf(path)),
    tag('p', { class: 'help' }, entryOf(path)?.description ?? ''),
    tag('div', { class: 'found' }, (ground.findings.get(path) ?? []).map(notedInForm)),
    absenceForm(path, ground),
    entries.map((each, index) => {
      const at = `${path}[${index}]`;
      return tag(
        'details',
        { class: 'entry' },
        tag(
          'summary',
          {},
          `${what} ${index + 1}${nameOf(each) === null ? '' : `: ${nameOf(each)}`}`,
        ),
        groupParts(at, ground),
        form(at, ground, null, {
          ...{ legend: `The whole entry ${index + 1}`, removes: `Take entry ${index + 1} away` },
          ...{ kind: 'whole.', saves: null },
        }),
      );
    }),
    tag(
      'details',
      { class: 'entry' },
      tag('summary', {}, `Add: ${what}`),
      form(path, ground, newParts(`${path}[0]`, '', path), {
        legend: `New: ${what}`,
        removes: null,
        saves: 'Add',
        action: 'add',
        kind: 'new.',
      }),
    ),
  ];
}

/** Every field of a group or an entry, groups within it in their turn. */
export function groupParts(path: string, ground: Ground): Child {
  return partsOf(path).map((part) =>
    controlOf(part) === 'group'
      ? [absenceForm(part, ground), groupParts(part, ground)]
      : fieldForm(part, ground),
  );
}

/** The fields of an entry that is not there yet, without lists in it, in one form. */
function newParts(path: string, prefix: string, list: string): Child {
  return partsOf(path).map((part) => {
    const key = part.slice(part.lastIndexOf('.') + 1);
    const control = controlOf(part);
    if (control === 'entries') return null;
    if (control === 'group') return newParts(part, `${prefix}${key}.`, list);
    const id = `new.${idOf(part)}`;
    return tag(
      'div',
      { class: 'part', role: 'group', 'aria-labelledby': `n.${id}` },
      tag('p', { id: `n.${id}`, class: 'name' }, entryOf(part)?.title ?? key),
      tag('p', { id: `h.${id}`, class: 'help' }, entryOf(part)?.description ?? ''),
      controlsFor({
        ...{ path: part, prefix: `${prefix}${key}.`, value: undefined, withAbsences: false },
        ...{ labelledBy: `n.${id}`, describedBy: `h.${id}`, isFaulty: false },
      }),
    );
  });
}

/** The form of one field: its question and help, its controls, honest absences beside them, and what is found about it. */
import { absenceOf } from '../../facts/lookup.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { questions } from '../../facts/questions.js';
import type { Finding } from '../../finding/finding.js';
import { type Child, type Html, tag } from '../../html/markup.js';
import type { StandingText } from '../../write/standing.js';
import { notedInForm } from '../words.js';
import { choice, controlId, controlsFor, hasAbsencesInside } from './controls.js';
import { controlOf, entryOf, fieldsWithin, idOf, mayBeNone, requiredOf } from './fields.js';
import { titleOfEntry } from './named.js';
import { helpOf, noneName } from './plain-words.js';
import { seenAt } from './seen.js';
import { absenceNames, shownValue } from './shown-value.js';

/** What the fields of a page are made from. */
export interface Ground {
  readonly standing: StandingText;
  /** By the path that each is about first. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

const asked: Readonly<Partial<Record<FactPath, string>>> = questions;

/** A field in a form of its own; a list of entries in one for each part of each entry, and one for another entry. */
export function fieldForm(path: string, ground: Ground): Child {
  if (controlOf(path) === 'entries') return entriesForms(path, ground);
  if (controlOf(path) === 'together') return togetherForm(path, ground);
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

/** A group whose parts can not stand one without the other. */
function togetherForm(path: string, ground: Ground): Child {
  const { standing } = ground;
  const isAbsent = absenceOf(standing.plain(path)) !== null;
  if (isAbsent) return absenceForm(path, ground);
  return [
    form(
      path,
      ground,
      fieldsWithin(path).map((part) => [
        partFields(part, `${keyOf(part)}.`, standing.plain(part), true),
        tag('div', { class: 'found' }, (ground.findings.get(part) ?? []).map(notedInForm)),
      ]),
      { legend: titleOf(path), removes: 'Take the answer away' },
    ),
    standing.source(path) === null ? absenceForm(path, ground) : null,
  ];
}

/** A whole group or list that can not be answered. */
export function absenceForm(path: string, ground: Ground): Child {
  const isList = mayBeNone(path);
  if (entryOf(path)?.absence !== true && !isList) return null;
  const value = ground.standing.plain(path);
  const isAbsent = absenceOf(value) !== null || isNone(value);
  const title = entryOf(path)?.title ?? path;
  const inner = form(path, ground, [absences(path, value, null), reason(path, value)], {
    legend: isList
      ? `${title}: there are none, or no answer`
      : `${title}: nothing of this can be answered`,
    removes: isAbsent ? 'Answer after all' : null,
    kind: 'none.',
  });
  if (isAbsent) return inner;
  return tag(
    'details',
    {},
    tag(
      'summary',
      {},
      isList ? `“${title}”: there are none, or no answer` : `“${title}” can not be answered`,
    ),
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
      tag('p', { id: ids.help, class: 'help' }, helpOf(path)),
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

function absences(path: string, value: unknown, answered: string | null, prefix = ''): Child {
  const isOpen = entryOf(path)?.absence === true;
  if (!isOpen && !mayBeNone(path)) return null;
  const current = isNone(value) ? 'none' : absenceOf(value)?.kind;
  const place = { path, prefix };
  return tag(
    'div',
    { class: 'absences', role: 'radiogroup', 'aria-label': 'Where there is no answer' },
    answered === null
      ? null
      : choice(
          'radio',
          place,
          { value: '', words: answered, meaning: '', isChosen: current === undefined },
          'absent',
        ),
    mayBeNone(path)
      ? choice(
          'radio',
          place,
          { value: 'none', words: noneName, meaning: '', isChosen: current === 'none' },
          'absent',
        )
      : null,
    Object.entries(isOpen ? absenceNames : {}).map(([kind, words]) =>
      choice(
        'radio',
        place,
        { value: kind, words, meaning: '', isChosen: current === kind },
        'absent',
      ),
    ),
  );
}

function isNone(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function reason(path: string, value: unknown, prefix = ''): Child {
  if (entryOf(path)?.absence !== true) return null;
  const id = controlId({ path, prefix }, 'reason');
  return tag(
    'div',
    { class: 'reason' },
    tag('label', { for: id }, 'Why? The reason is printed in the documents.'),
    tag(
      'textarea',
      { id, name: `${prefix}reason`, rows: 2 },
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
    tag('p', { class: 'help' }, helpOf(path)),
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
          [`${what} ${index + 1}`, titleOfEntry(path, each) ?? []].flat().join(': '),
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
      form(path, ground, newParts(`${path}[0]`, ''), {
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
function groupParts(path: string, ground: Ground): Child {
  return fieldsWithin(path).map((part) =>
    controlOf(part) === 'group'
      ? [absenceForm(part, ground), groupParts(part, ground)]
      : fieldForm(part, ground),
  );
}

/** The fields of an entry that is not there yet, without lists of entries in it, in one form. */
function newParts(path: string, prefix: string): Child {
  const required = requiredOf(path);
  return fieldsWithin(path).map((part) => {
    const control = controlOf(part);
    if (control === 'entries') return null;
    if (control === 'group' || control === 'together') {
      return newParts(part, `${prefix}${keyOf(part)}.`);
    }
    // What is not needed is left out, and can be told to be unknown once the entry is there.
    return partFields(
      part,
      `${prefix}${keyOf(part)}.`,
      undefined,
      required.includes(keyOf(part)),
      'new.',
    );
  });
}

/** One of several fields in a form. */
function partFields(
  path: string,
  prefix: string,
  value: unknown,
  withAbsences: boolean,
  kind = 'part.',
): Child {
  const id = `${kind}${idOf(path)}`;
  const isInside = hasAbsencesInside(path);
  return tag(
    'div',
    { class: 'part', role: 'group', 'aria-labelledby': `n.${id}` },
    tag('p', { id: `n.${id}`, class: 'name' }, titleOf(path)),
    tag('p', { id: `h.${id}`, class: 'help' }, helpOf(path)),
    controlsFor({
      ...{ path, prefix, withAbsences, isFaulty: false },
      value: absenceOf(value) === null || isInside ? value : undefined,
      ...{ labelledBy: `n.${id}`, describedBy: `h.${id}` },
    }),
    withAbsences && !isInside ? absences(path, value, 'I answer above', prefix) : null,
    withAbsences ? reason(path, value, prefix) : null,
  );
}

function keyOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

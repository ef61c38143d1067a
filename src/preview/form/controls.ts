/** The controls of one field: what a person fills in, with labels, and nothing chosen that the facts do not say. */
import { absenceOf } from '../../facts/lookup.js';
import { type Child, type Html, tag } from '../../html/markup.js';
import { countryTable } from '../../law/countries/table.js';
import { controlOf, entryOf, idOf, valuesOf } from './fields.js';
import { titlesNamed } from './named.js';
import { plainWords, spoken } from './plain-words.js';
import { absenceNames, numberText } from './shown-value.js';

/** Where a control stands: the field, what comes before its names, and what stands there now. */
export interface ControlPlace {
  readonly path: string;
  /** Before the names of controls and the ids; empty for a field that has a form of its own. */
  readonly prefix: string;
  readonly value: unknown;
  /** Ids of what names and what describes it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly isFaulty: boolean;
  /** Absences among the choices; only a field with a form of its own has them. */
  readonly withAbsences: boolean;
}

/** Values up to this many stand as buttons, more in a list. */
const mostButtons = 5;

/** The controls, and below what is a name of this program what it stands for. */
export function controlsFor(place: ControlPlace): Child {
  const titles = titlesNamed(place.path, place.value);
  if (titles.length === 0) return controlOnly(place);
  return [
    controlOnly(place),
    tag('p', { class: 'muted' }, `That is: ${titles.map((each) => `“${each}”`).join('; ')}`),
  ];
}

function controlOnly(place: ControlPlace): Child {
  const { path } = place;
  switch (controlOf(path)) {
    case 'yes-no':
      return buttons(place, { yes: '', no: '' }, booleanText(place.value));
    case 'choice': {
      const values = valuesOf(path);
      return Object.keys(values).length <= mostButtons
        ? buttons(place, values, textOf(place.value))
        : [
            list(
              place,
              Object.entries(values).map(([value]) => [value, spoken(value)]),
            ),
            meanings(values, path),
          ];
    }
    case 'country':
      return list(
        place,
        countryTable.map(([code, , name]): [string, string] => [code, name]).sort(byName),
      );
    case 'many':
      return boxes(place);
    case 'date':
      return days(place);
    case 'lines':
      return area(place, 4, Array.isArray(place.value) ? place.value.map(textOf).join('\n') : '');
    case 'prose':
      return area(place, 5, textOf(place.value));
    case 'number':
      return line(place, numberText(place.value) ?? textOf(place.value));
    case 'line':
      return line(place, textOf(place.value));
    default:
      return null;
  }
}

/** Whether the absences stand among the choices of a field, and not in a row of their own. */
export function hasAbsencesInside(path: string): boolean {
  const control = controlOf(path);
  return (
    control === 'yes-no' ||
    (control === 'choice' && Object.keys(valuesOf(path)).length <= mostButtons)
  );
}

function byName([, one]: [string, string], [, other]: [string, string]): number {
  return one < other ? -1 : 1;
}

const described = (place: ControlPlace) =>
  ({
    'aria-labelledby': place.labelledBy,
    'aria-describedby': place.describedBy,
    'aria-invalid': place.isFaulty ? 'true' : undefined,
  }) as const;

function line(place: ControlPlace, value: string): Html {
  return tag('input', {
    ...{ type: 'text', id: controlId(place, 'answer'), name: `${place.prefix}answer`, value },
    ...{ autocomplete: 'off', spellcheck: 'false' },
    ...described(place),
  });
}

function area(place: ControlPlace, rows: number, value: string): Html {
  // A browser leaves out the first line break of a text field.
  return tag(
    'textarea',
    {
      ...{ id: controlId(place, 'answer'), name: `${place.prefix}answer`, rows },
      ...described(place),
    },
    `\n${value}`,
  );
}

function list(place: ControlPlace, values: readonly (readonly [string, string])[]): Html {
  const current = textOf(place.value);
  const isKnown = values.some(([value]) => value === current);
  return tag(
    'select',
    { id: controlId(place, 'answer'), name: `${place.prefix}answer`, ...described(place) },
    tag('option', { value: '' }, 'No answer yet'),
    current === '' || isKnown ? null : option(current, current, true),
    values.map(([value, words]) => option(value, words, value === current)),
  );
}

function option(value: string, words: string, isChosen: boolean): Html {
  return tag('option', { value, selected: isChosen ? '' : undefined }, words);
}

function buttons(
  place: ControlPlace,
  values: Readonly<Record<string, string>>,
  current: string,
): Child {
  const absent = absenceOf(place.value);
  const rows = Object.entries(values).map(([value, meaning]) =>
    choice('radio', place, {
      ...{ value, words: spoken(value), isChosen: value === current },
      meaning: plainWords(meaning, place.path),
    }),
  );
  const isOpen = entryOf(place.path)?.absence === true && place.withAbsences;
  return [
    rows,
    isOpen
      ? Object.entries(absenceNames).map(([kind, words]) =>
          choice('radio', place, {
            ...{ value: `absent:${kind}`, words, meaning: '', isChosen: absent?.kind === kind },
          }),
        )
      : null,
  ];
}

function boxes(place: ControlPlace): Child {
  const current = Array.isArray(place.value) ? place.value.map(textOf) : [];
  return Object.entries(valuesOf(place.path)).map(([value, meaning]) =>
    choice('checkbox', place, {
      ...{ value, words: spoken(value), isChosen: current.includes(value) },
      meaning: plainWords(meaning, place.path),
    }),
  );
}

interface Choice {
  readonly value: string;
  readonly words: string;
  readonly meaning: string;
  readonly isChosen: boolean;
}

/** One button with its label; the whole line can be pressed. */
export function choice(
  type: 'radio' | 'checkbox',
  place: Pick<ControlPlace, 'path' | 'prefix'>,
  { value, words, meaning, isChosen }: Choice,
  name = 'answer',
): Html {
  const id = controlId(place, `${name}-${value.replace(/[^\w-]/g, '-')}`);
  return tag(
    'label',
    { class: 'pick', for: id },
    tag('input', {
      ...{ type, id, name: `${place.prefix}${name}`, value },
      class:
        value.includes('absent:') || (name === 'absent' && value !== '' && value !== 'none')
          ? 'absent'
          : undefined,
      checked: isChosen ? '' : undefined,
    }),
    ' ',
    tag('span', {}, tag('strong', {}, words), meaning === '' ? null : `: ${meaning}`),
  );
}

function meanings(values: Readonly<Record<string, string>>, path: string): Child {
  return tag(
    'details',
    {},
    tag('summary', {}, 'What each of them means'),
    tag(
      'ul',
      {},
      Object.entries(values).map(([value, meaning]) =>
        tag(
          'li',
          {},
          tag('strong', {}, spoken(value)),
          meaning === '' ? null : `: ${plainWords(meaning, path)}`,
        ),
      ),
    ),
  );
}

/** Three figures: a picker of the browser shows them in the order of the machine. */
function days(place: ControlPlace): Child {
  const text = textOf(place.value);
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const part = (name: string, words: string, value: string, length: number): Html => {
    const id = controlId(place, name);
    return tag(
      'label',
      { class: 'day', for: id },
      words,
      ' ',
      tag('input', {
        ...{ type: 'text', inputmode: 'numeric', id, name: `${place.prefix}${name}`, value },
        ...{ maxlength: length, autocomplete: 'off' },
        'aria-describedby': place.describedBy,
        'aria-invalid': place.isFaulty ? 'true' : undefined,
      }),
    );
  };
  return tag(
    'div',
    { class: 'days' },
    part('day', 'Day', day, 2),
    part('month', 'Month', month, 2),
    part('year', 'Year', year, 4),
    text !== '' && year === '' ? tag('p', { class: 'bad' }, `It says: ${text}`) : null,
  );
}

/** Unique on a page: the field and the control in it. */
export function controlId(
  { path, prefix }: Pick<ControlPlace, 'path' | 'prefix'>,
  name: string,
): string {
  return `c.${idOf(path)}.${prefix.replaceAll('_', '-')}${name}`;
}

function booleanText(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : '';
}

/** What a text field shows of a value: an absence has its own place. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trimEnd();
  if (typeof value === 'boolean') return booleanText(value);
  return numberText(value) ?? '';
}

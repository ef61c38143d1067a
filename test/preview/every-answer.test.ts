/** Every question of the form can be answered, changed, left without an answer for each reason, and taken away, whatever its kind; and speaks no YAML. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import { rightValue } from '../../src/explain/field-examples.js';
import { Decimal } from '../../src/facts/decimal.js';
import { lookup } from '../../src/facts/lookup.js';
import { type FactPath, factPaths } from '../../src/facts/paths.gen.js';
import { type JudgedAnswer, judgeAnswer, type Posted } from '../../src/preview/form/answer.js';
import {
  controlOf,
  entryOf,
  fieldsWithin,
  formSubjects,
  isAsked,
  mayBeNone,
  requiredOf,
} from '../../src/preview/form/fields.js';
import { helpOf, plainWords } from '../../src/preview/form/plain-words.js';
import { seenAt } from '../../src/preview/form/seen.js';
import { messageInForm } from '../../src/preview/words.js';
import { readFacts } from '../../src/read/read.js';
import { StandingText } from '../../src/write/standing.js';

const filesOf = (text: string) => [{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }];
type Fields = Readonly<Record<string, readonly string[]>>;

function answered(
  text: string,
  path: string,
  action: Posted['action'],
  fields: Fields,
): JudgedAnswer {
  const files = filesOf(text);
  return judgeAnswer({ path, action, fields, was: seenAt(new StandingText(files), path) }, files);
}

/** The file after an answer; a refusal is told with what was asked. */
function changed(text: string, path: string, action: Posted['action'], fields: Fields): string {
  const judged = answered(text, path, action, fields);
  if (judged.outcome !== 'write') {
    throw new Error(`${action} ${path} ${JSON.stringify(fields)}: ${judged.say}`);
  }
  // The same answer again changes nothing.
  return judged.files[0]?.text ?? text;
}

/** Comments of every kind, a value at each end, and no line that any answer may touch. */
const base = [
  '# The facts of Heron.',
  'schema: 1 # the first format',
  '',
  '# who it is',
  'model:',
  '  # the bird',
  '  name: "Heron" # kept in quotes',
  'role:',
  '  # of the five',
  '  kind: developer',
  '# The end.',
  '',
].join('\n');

/** What a person fills in for a field, and what is meant; two of each, so that the second is a change. */
function typed(path: string): readonly { readonly fields: Fields; readonly meant: unknown }[] {
  const general = path.replace(/\[\d+\]/g, '[]') as FactPath;
  const right = String(parse(rightValue(general)) ?? '');
  const entry = entryOf(path);
  const words = Object.keys(entry?.values ?? entryOf(`${path}[0]`)?.values ?? {});
  const both = (one: string, other: string) =>
    [one, other].map((text) => ({ fields: { answer: [text] }, meant: text }));
  switch (controlOf(path)) {
    case 'group':
    case 'together':
    case 'entries':
      throw new Error(`${path} is no field`);
    case 'yes-no':
      return [
        { fields: { answer: ['yes'] }, meant: true },
        { fields: { answer: ['no'] }, meant: false },
      ];
    case 'choice':
    case 'country':
      return words.length > 1 ? both(words[0] ?? '', words[1] ?? '') : both('FR', 'DE');
    case 'many':
      return [words.slice(0, 1), words.slice(0, 2)].map((chosen) => ({
        fields: { answer: chosen },
        meant: chosen,
      }));
    case 'lines': {
      const line = String((parse(rightValue(general)) as unknown[])[0]);
      const other = entryOf(`${path}[0]`)?.kind === 'date' ? '2026-10-31' : `${line}2`;
      return [[line], mayBeNone(path) ? [line, other] : [line]].map((lines) => ({
        fields: { answer: [lines.join('\n')] },
        meant: lines,
      }));
    }
    case 'date':
      return [
        { fields: { day: ['2'], month: ['8'], year: ['2025'] }, meant: '2025-08-02' },
        { fields: { day: ['31'], month: ['12'], year: ['2025'] }, meant: '2025-12-31' },
      ];
    case 'number': {
      const isShare = /share|fraction|utilisation|pue/.test(path);
      const figure = isShare ? ['0.25', '0.5'] : ['3', '12'];
      return figure.map((text) => ({ fields: { answer: [text] }, meant: text }));
    }
    default:
      if (entry?.kind === 'month') return both('2025-06', '2025-07');
      if (entry?.code !== undefined || /^[\w.-]+$/.test(right)) return both(right, right);
      return entry?.kind === 'url'
        ? both(right, `${right}/other`)
        : both(right.trim(), `Another ${right.trim()}`);
  }
}

/** As the reader takes it: numbers by their text, and lists as they are. */
function readAt(text: string, path: string): unknown {
  const read = readFacts(filesOf(text));
  expect(read.findings.filter(({ id }) => /^(?:read|schema)\//.test(id))).toEqual([]);
  const found = lookup(read.facts, path as FactPath);
  if (found.state === 'missing') return undefined;
  if (found.state !== 'given') return { [found.state]: found.reason };
  const { value } = found;
  return value instanceof Decimal ? value.text : value;
}

const begun = new Map<string, string>();

/** The lists on the way to a path, each with an entry, added as the page adds one. */
function withEntries(path: string): { readonly text: string; readonly at: string } {
  let text = base;
  let at = '';
  for (const step of path.split(/(?<=\[\])\.?/)) {
    const part = at === '' ? step : `${at}.${step}`;
    if (!part.endsWith('[]')) return { text, at: part };
    const list = part.slice(0, -2);
    if (controlOf(list) !== 'entries') return { text, at: list };
    text = begun.get(list) ?? changed(text, list, 'add', entryFields(`${list}[0]`, ''));
    begun.set(list, text);
    at = `${list}[0]`;
  }
  return { text, at };
}

/** Everything that the form of a new entry asks for. */
function entryFields(path: string, prefix: string): Fields {
  return Object.assign(
    {},
    ...fieldsWithin(path).map((part): Fields => {
      const key = `${prefix}${part.slice(part.lastIndexOf('.') + 1)}.`;
      const control = controlOf(part);
      if (control === 'entries') return {};
      if (control === 'group') return entryFields(part, key);
      const [first] = typed(part);
      const fields: Fields = first?.fields ?? {};
      return Object.fromEntries(
        Object.entries(fields).map(([name, values]) => [key + name, values]),
      );
    }),
  );
}

const asked = (Object.keys(factPaths) as FactPath[]).filter(
  (path) => isAsked(path) && !/\.at_(?:least|most)$/.test(path) && !path.endsWith('[]'),
);
const leaves = asked.filter((path) => !['group', 'together', 'entries'].includes(controlOf(path)));
const wholes = asked.filter((path) => ['group', 'together', 'entries'].includes(controlOf(path)));

/** Of fields that are alike in all that a form and a writer look at, the first is tried with everything. */
const likeness = (path: string): string => {
  const { kind, code, absence } = factPaths[path as FactPath];
  const depth = path.split('[]').length;
  const isHeld = controlOf(path.slice(0, path.lastIndexOf('.'))) === 'together';
  return JSON.stringify([controlOf(path), kind, code, absence, depth, isHeld, mayBeNone(path)]);
};
const likenesses = leaves.map(likeness);
const isFirst = (path: FactPath): boolean => {
  const at = leaves.indexOf(path);
  return likenesses.indexOf(likenesses[at] ?? '') === at;
};

const absences = ['unknown', 'not_applicable', 'withheld'] as const;

/** The lines of the base that an answer to this path may not touch. */
const kept = (path: string): string =>
  base
    .split('\n')
    .filter((line) => !line.trim().startsWith(`${path.slice(path.indexOf('.') + 1)}:`))
    // What holds nothing any more goes with its last answer.
    .filter((line) => line !== `${path.split('.')[0]}:`)
    .join('\n');

/** Every line of `before` stands in `text`, in the same order. */
function keepsLines(before: string, text: string): boolean {
  const lines = text.split('\n');
  let next = 0;
  return before.split('\n').every((line) => {
    const at = lines.indexOf(line, next);
    next = at + 1;
    return at >= 0;
  });
}

/** Parts of a group that stands whole are asked for in its form. */
const formOf = (path: string): string => {
  const above = path.slice(0, path.lastIndexOf('.'));
  return controlOf(above) === 'together' ? above : path;
};
const prefixed = (path: string, fields: Fields): Fields =>
  formOf(path) === path
    ? fields
    : Object.fromEntries(
        Object.entries(fields).map(([name, values]) => [
          `${path.slice(path.lastIndexOf('.') + 1)}.${name}`,
          values,
        ]),
      );

/** Of the parts of an estimate those that go with its method; a part of the other method asks for that one. */
function neighbours(path: string, fields: Fields, own: Fields): Fields {
  const ofHardware = ['units', 'hours', 'peak_flops', 'utilisation', 'hardware'];
  const key = path.slice(path.lastIndexOf('.') + 1);
  const without = Object.entries(fields).filter(([name]) => !name.startsWith(`${key}.`));
  if (!('method.answer' in fields)) return Object.fromEntries(without);
  const isHardware = ofHardware.includes(key) || own.answer?.[0] === 'hardware';
  const left = without.filter(([name]) => {
    const part = name.slice(0, name.indexOf('.'));
    return part === 'method' || ofHardware.includes(part) === isHardware;
  });
  return {
    ...Object.fromEntries(left),
    'method.answer': [isHardware ? 'hardware' : 'architecture'],
  };
}

/** One test for each subject: about a thousand questions. */
describe.each(formSubjects)('The questions of “%s”', (subject) => {
  const isOwn = (path: string): boolean =>
    path === subject || path.startsWith(`${subject}.`) || path.startsWith(`${subject}[`);

  it('take an answer, another one, each honest absence, and are taken away again', () => {
    const own = leaves.filter(isOwn);
    expect(own.length).toBeGreaterThan(1);
    for (const general of own) {
      const { text: bare, at: path } = withEntries(general);
      const form = formOf(path);
      const others = form === path ? {} : entryFields(form, '');
      const give = (text: string, fields: Fields): string =>
        changed(text, form, 'set', {
          ...neighbours(path, others, fields),
          ...prefixed(path, fields),
        });
      const taken = (text: string): unknown => [
        path,
        readAt(text, path),
        keepsLines(kept(path), text),
      ];
      let text = bare;
      for (const { fields, meant } of typed(path).slice(0, isFirst(general) ? 2 : 1)) {
        text = give(text, fields);
        expect(taken(text)).toEqual([path, meant, true]);
      }
      if (mayBeNone(path) && isFirst(general)) {
        expect(taken(give(text, { absent: ['none'] }))).toEqual([path, [], true]);
      }
      const kinds = entryOf(path)?.absence === true ? absences : [];
      for (const kind of isFirst(general) ? kinds : kinds.slice(general.length % 3).slice(0, 1)) {
        text = give(text, { absent: [kind], reason: [`It is: so # ${kind}`] });
        expect(taken(text)).toEqual([path, { [kind]: `It is: so # ${kind}` }, true]);
      }
      if (isFirst(general)) text = give(text, typed(path)[0]?.fields ?? {});
      const judged = answered(text, form, 'remove', {});
      if (judged.outcome === 'write') {
        const gone = judged.files[0]?.text ?? '';
        expect(taken(gone)).toEqual([path, undefined, true]);
        if (bare === base && !base.includes(`  ${path.split('.').at(-1)}:`))
          expect(gone).toBe(base);
      } else {
        // A name without which an entry is none can be changed and not taken away.
        expect([path, requiredOf(path.slice(0, path.lastIndexOf('.')))]).toEqual([
          path,
          expect.arrayContaining([path.slice(path.lastIndexOf('.') + 1)]),
        ]);
      }
    }
  });

  it('can be left without an answer as a group or a list, which takes no answer away', () => {
    for (const general of wholes.filter(isOwn)) {
      const { text, at: path } = withEntries(general);
      const isThere = readAt(text, path) !== undefined;
      const bare = isThere ? changed(text, path, 'remove', {}) : text;
      const kinds = entryOf(path)?.absence === true ? absences : [];
      for (const kind of kinds.slice(general.length % 3).slice(0, 1)) {
        const text = changed(bare, path, 'set', { absent: [kind], reason: ['It is so'] });
        expect([path, readAt(text, path)]).toEqual([path, { [kind]: 'It is so' }]);
        const gone = changed(text, path, 'remove', {});
        expect([path, readAt(gone, path), keepsLines(base, gone)]).toEqual([path, undefined, true]);
      }
      if (!mayBeNone(path)) continue;
      const none = changed(bare, path, 'set', { absent: ['none'] });
      expect([path, readAt(none, path)]).toEqual([path, []]);
      const filled = changed(none, path, 'add', entryFields(`${path}[0]`, ''));
      expect([path, (readAt(filled, path) as unknown[]).length]).toEqual([path, 1]);
      expect(answered(filled, path, 'set', { absent: ['none'] }).outcome).toBe('refused');
      const fewer = changed(filled, `${path}[0]`, 'remove', {});
      expect([path, readAt(fewer, `${path}[0]`)]).toEqual([path, undefined]);
    }
  });
});

describe('The words of the form', () => {
  /** What only somebody who writes the file would understand. */
  const yaml =
    /`|\[\]|\[\d|[{}]|[a-z]_[a-z]|\bkeys?\b(?! design)|\bYAML\b|\btrue\b(?! number)|\bfalse\b|empty list|\bQuote\b|^\W*Write unknown/;

  it('say of each question and each choice nothing of the file', () => {
    const said = asked
      .concat(
        (Object.keys(factPaths) as FactPath[]).filter(
          (path) => path.endsWith('[]') && isAsked(path),
        ),
      )
      .flatMap((path) => [
        [path, helpOf(path)],
        ...Object.values(factPaths[path].values ?? {}).map((words) => [
          path,
          plainWords(words, path),
        ]),
      ]);
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter(([, words = '']) => yaml.test(words))).toEqual([]);
    expect(said.filter(([path, words]) => words === '' && helpOf(path ?? '') === '')).toEqual([]);
  });

  const wrong = [
    'TBD',
    '-5',
    '1e999999',
    '0.1',
    'a\u0000b',
    'Zz',
    'A'.repeat(60_000),
    'x\ny',
    '{a: b}',
    '../x',
  ];

  it('say why an answer can not stand, and what to do, without the file', () => {
    const said = new Map<string, string>();
    const keep = (path: string, judged: JudgedAnswer): void => {
      if (judged.outcome === 'refused') said.set(judged.say.replaceAll(/“[^”]*”/g, '“…”'), path);
    };
    for (const path of leaves.filter((path) => isFirst(path) && !path.includes('['))) {
      const form = formOf(path);
      for (const answer of controlOf(path) === 'choice' ? [] : wrong) {
        keep(path, answered(base, form, 'set', prefixed(path, { answer: [answer] })));
      }
      keep(
        path,
        answered(base, form, 'set', prefixed(path, { day: ['31'], month: ['2'], year: ['2025'] })),
      );
      const reason = { absent: ['unknown'], reason: ['x'.repeat(30_000)] };
      keep(path, answered(base, form, 'set', prefixed(path, reason)));
    }
    expect(said.size).toBeGreaterThan(10);
    expect([...said].filter(([words]) => yaml.test(words))).toEqual([]);
  });

  it.each([
    [
      'positions.gpai',
      { 'answer.answer': ['yes'] },
      '“General-purpose AI model: Reasons” has to be answered too.',
    ],
    ['model.url', {}, 'There is no such question.'],
    ['provider.contact', { answer: ['x'] }, 'Fill in an answer, or say why there is none.'],
    [
      'documentation.approvals[0].documents',
      { absent: ['none'] },
      'Only an answer may stand here.',
    ],
    [
      'model.inputs',
      { answer: ['text'], absent: ['none'] },
      'There is an answer and “There are none”: clear one of them.',
    ],
  ])('of %s with %j: %s', (path, fields, say) => {
    expect(answered(base, path, 'set', fields as Fields)).toMatchObject({
      outcome: 'refused',
      say,
    });
  });

  it('of findings below a question name no path', () => {
    const text = 'schema: 1\nmodel:\n  name: Heron\nlicensing:\n  license: other\n';
    const read = readFacts(filesOf(text));
    const findings = assess(read, { asOf: '2026-11-21' }).findings;
    expect(findings.length).toBeGreaterThan(50);
    expect(findings.map(messageInForm).filter((words) => yaml.test(words))).toEqual([]);
  });
});

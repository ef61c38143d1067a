/** A form asks for every fact that the schema knows, and writes an answer as the value that it is or not at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { meaningEntries } from '../../src/explain/finding-entries.js';
import { opennessFindingEntries } from '../../src/explain/openness-entries.js';
import { given } from '../../src/facts/lookup.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { innerOf } from '../../src/html/markup.js';
import { items } from '../../src/items/registry.gen.js';
import { type JudgedAnswer, judgeAnswer, postedOf } from '../../src/preview/form/answer.js';
import { controlOf, fieldsWithin, formSubjects } from '../../src/preview/form/fields.js';
import { formPage } from '../../src/preview/form/form-page.js';
import { seenAt } from '../../src/preview/form/seen.js';
import type { PreviewState } from '../../src/preview/state.js';
import { readFacts } from '../../src/read/read.js';
import { StandingText } from '../../src/write/standing.js';
import fc from '../property.js';
import { repository } from '../support/command-line.js';

const sample = readFileSync(join(repository, 'samples/olmo-2-32b/aiact.yaml'), 'utf8');
const filesOf = (text: string) => [{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }];

/** The answer to a question of somebody who has just opened the page. */
function answered(
  text: string,
  path: string,
  fields: Readonly<Record<string, readonly string[]>>,
  action: 'set' | 'remove' | 'add' | 'try' = 'set',
): JudgedAnswer {
  const files = filesOf(text);
  return judgeAnswer({ path, action, fields, was: seenAt(new StandingText(files), path) }, files);
}

/** The file after an answer; a refusal is an error here. */
function writtenOf(judged: JudgedAnswer): string {
  if (!('files' in judged)) throw new Error(judged.say);
  return judged.files[0]?.text ?? '';
}

/** One assessment for all questions about the same text. */
const known = new Map<string, PreviewState>();

function shownOf(text: string): PreviewState {
  const found = known.get(text) ?? assessed(text);
  known.set(text, found);
  return found;
}

function assessed(text: string): PreviewState {
  const read = readFacts(filesOf(text));
  const assessment = assess(read, { asOf: '2026-11-21' });
  const run = { path: '.', prefix: '', read, assessment };
  return { revision: 1, now: run, trouble: null, good: run, skipped: new Set() };
}

const mainOf = (route: string, text: string): string =>
  innerOf(formPage(route, shownOf(text), null)?.main ?? null);

describe('The form', () => {
  it('reaches every fact of the schema but the number of the format, what an import keeps and how files are laid one upon the other', () => {
    const reached = new Set<string>();
    const walk = (path: string): void => {
      reached.add(path.replace(/\[0\]/g, '[]'));
      const control = controlOf(path);
      if (control === 'group' || control === 'together')
        for (const part of fieldsWithin(path)) walk(part);
      if (control === 'entries') for (const part of fieldsWithin(`${path}[0]`)) walk(part);
    };
    for (const subject of formSubjects) walk(subject);
    const isAnswered = (path: string): boolean =>
      // The bounds of a number stand in its own field, and an entry in its list.
      !/\.at_(?:least|most)$/.test(path) && !path.endsWith('[]');
    const lacking = Object.keys(factPaths).filter(
      (path) =>
        isAnswered(path) &&
        !/^(?:schema|provenance|extends)(?:[.[]|$)/.test(path) &&
        !reached.has(path),
    );
    expect(lacking).toEqual([]);
  });

  it('chooses nothing that the facts do not say: yes and no stand side by side', () => {
    const page = mainOf('provider', 'schema: 1\nprovider:\n  legal_name: Heron SA\n');
    const at = page.indexOf('data-path="provider.commercial_activity"');
    const form = page.slice(at, page.indexOf('</form>', at));
    expect(form.match(/type="radio"/g)).toHaveLength(5);
    expect(form).not.toContain('checked');
  });

  it('shows what stands there, an absence with its reason among it', () => {
    const text = 'schema: 1\nmodel:\n  name: Heron\n  family: { unknown: The team has left }\n';
    const page = mainOf('model', text);
    expect(page).toContain('value="Heron"');
    const at = page.indexOf('data-path="model.family"');
    const form = page.slice(at, page.indexOf('</form>', at));
    expect(form).toMatch(/value="unknown" class="absent" checked/);
    expect(form).toContain('The team has left');
  });

  it('names the findings of the program itself by their titles too, whatever room their id begins with', () => {
    const ids = [
      'openness/answers-differ',
      'release/not-linked',
      'against/licence',
      'stale/documentation',
    ];
    const titles = [...meaningEntries(), ...opennessFindingEntries()];
    for (const id of ids) {
      const entry = [
        'waivers:',
        `  - { check: ${id}, reason: It is known, owner: Ana, until: 2027-01-01 }`,
      ];
      const title = titles.find((each) => each.id === id)?.title ?? id;
      expect(title).not.toBe(id);
      expect(mainOf('waivers', ['schema: 1', ...entry, ''].join('\n'))).toContain(
        `Waiver 1: ${title}`,
      );
    }
  });

  it('names what evidence supports and what a waiver waives by titles, and an unknown path as such', () => {
    const text = [
      'schema: 1',
      'training: { compute: { cumulative_flop: 1e24 } }',
      'evidence:',
      '  - { path: a.json, supports: [training.compute.cumulative_flop, "evaluation.results[0]", model.nmae] }',
      'waivers:',
      '  - { check: training-compute/methodology-given, reason: It is late, owner: A. Martin, expires: 2027-01-31, at: model.name }',
      '  - { check: approvals-not-in-future, reason: It is late, owner: A. Martin, expires: 2027-01-31 }',
      '',
    ].join('\n');
    const evidence = mainOf('evidence', text);
    expect(evidence).toMatch(
      /That is: “Training, Training compute, Cumulative compute”; “Evaluation, Result 1”; “model.nmae \(unknown\)”/,
    );
    const waivers = mainOf('waivers', text);
    expect(waivers).toContain(`That is: “${items['training-compute'].title}”`);
    expect(waivers).toContain('That is: “No approval lies in the future”');
    expect(waivers).toContain('Waiver 2: No approval lies in the future');
    expect(waivers).toContain(`That is: “Model, ${factPaths['model.name'].title}”`);
  });

  it('asks for an attestation, fills none in, and writes it as it was given', () => {
    const own = 'schema: 1\nextends: ../family.yaml\nlicensing: { license: MIT }\n';
    const page = mainOf('attests', own);
    expect(page).not.toMatch(/ value="[^"]+" (?!class)[^>]*data-|<textarea[^>]*>\n[^<]/);
    expect(page).not.toContain('That is:');
    const given = {
      facts: 'licensing.rights',
      by: 'A. Martin',
      year: '2026',
      month: '11',
      day: '1',
    };
    const fields = {
      'facts.answer': [given.facts],
      'by.answer': [given.by],
      'on.day': [given.day],
      'on.month': [given.month],
      'on.year': [given.year],
    };
    const text = writtenOf(answered(own, 'attests', fields, 'add'));
    for (const line of own.split('\n')) expect(text).toContain(line);
    expect(text).toContain(
      'attests:\n  - { facts: [licensing.rights], by: A. Martin, "on": 2026-11-01 }\n',
    );
    expect(writtenOf(answered(own, 'model.name', { answer: ['Heron'] }))).not.toContain('attests');
    expect(mainOf('attests', text)).toContain('That is: “Licensing, Rights granted”');
  });

  it('has no two parts of one name on a page, and leads to none that is not there', () => {
    for (const subject of ['', ...formSubjects]) {
      const page = mainOf(subject, sample);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const led = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
      expect(led.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('names a control for everything that describes it', () => {
    const page = mainOf('model', sample);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const named = [...page.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)];
    const lacking = named.flatMap(([, list = '']) => list.split(' ').filter((id) => !ids.has(id)));
    expect(lacking).toEqual([]);
  });
});

describe('An answer', () => {
  const bare = 'schema: 1 # first\nmodel:\n  name: Heron # the bird\n';

  it.each([
    ['model.parameters.total', { answer: ['7.3 billion'] }, 'total: 7.3e9', 'Read as 7.3 billion'],
    ['model.parameters.total', { answer: ['7,300,000,000'] }, 'total: 7300000000', '7.3 billion'],
    ['training.compute.cumulative_flop', { answer: ['at most 2e22'] }, 'at_most: 2e22', 'at most'],
    [
      'model.release_date',
      { day: ['2'], month: ['8'], year: ['2025'] },
      '2025-08-02',
      '2 August 2025',
    ],
    ['provider.commercial_activity', { answer: ['yes'] }, 'commercial_activity: true', 'Saved.'],
    ['model.inputs', { answer: ['text', 'image'] }, 'inputs:', 'Saved.'],
    ['model.versions_covered', { answer: ['A\n\n B \n'] }, 'versions_covered:', 'Saved.'],
    ['provider.country', { answer: ['FR'] }, 'country: FR', 'Saved.'],
    [
      'training.energy.mwh',
      { answer: [''], absent: ['unknown'], reason: ['No records were kept'] },
      'mwh: { unknown: No records were kept }',
      'Saved.',
    ],
    [
      'provider.commercial_activity',
      { answer: ['absent:withheld'], reason: ['Under review'] },
      'commercial_activity: { withheld: Under review }',
      'Saved.',
    ],
  ])('to %s is written as the value that it is: %j', (path, fields, line, say) => {
    const judged = answered(bare, path, fields);
    expect(judged.say).toContain(say);
    const text = writtenOf(judged);
    expect(text).toContain(line);
    expect(text).toContain('schema: 1 # first\n');
    expect(text).toContain('  name: Heron # the bird\n');
  });

  it.each([
    ['model.parameters.total', { answer: ['many'] }, 'Write a number'],
    ['model.parameters.total', { answer: ['1,5'] }, 'Write a number'],
    ['model.release_date', { day: ['31'], month: ['2'], year: ['2025'] }, ''],
    ['model.release_date', { day: ['2'], month: [''], year: ['2025'] }, 'day, month and year'],
    ['provider.country', { answer: ['EL'] }, 'GR'],
    ['model.name', { answer: ['  '] }, 'Fill in an answer'],
    ['model.name', { answer: ['A'], absent: ['unknown'], reason: ['Lost'] }, 'clear one'],
    ['model.family', { answer: [''], absent: ['unknown'], reason: [''] }, 'Write the reason'],
    ['model', { absent: ['unknown'], reason: ['Lost'] }, ''],
    ['schema', { answer: ['2'] }, 'no such question'],
    ['model.nothing', { answer: ['x'] }, 'no such question'],
    ['__proto__', { answer: ['x'] }, 'no such question'],
  ])('to %s that is none is refused with what to do: %j', (path, fields, say) => {
    const judged = answered(bare, path, fields);
    expect(judged.outcome).toBe('refused');
    expect(judged.say).toContain(say);
  });

  it('never takes the place of answers below it', () => {
    const text = 'schema: 1\nprovider:\n  contact:\n    email: a@heron.example\n';
    const fields = { absent: ['not_applicable'], reason: ['There is none'] };
    expect(answered(text, 'provider.contact', fields)).toMatchObject({ outcome: 'refused' });
  });

  it('adds an entry to a list, changes one and takes one away', () => {
    const list = 'documentation.previous_versions';
    const fields = {
      'version.answer': ['0.9'],
      'date.day': ['1'],
      'date.month': ['3'],
      'date.year': ['2026'],
    };
    const added = writtenOf(answered(bare, list, fields, 'add'));
    expect(given(readFacts(filesOf(added)).facts, `${list}[0].date`)).toBe('2026-03-01');
    const more = writtenOf(answered(added, list, { 'version.answer': ['0.8'] }, 'add'));
    const changed = writtenOf(answered(more, `${list}[1].changes`, { answer: ['First one.'] }));
    expect(given(readFacts(filesOf(changed)).facts, `${list}[1].changes`)).toBe('First one.');
    const fewer = writtenOf(answered(changed, `${list}[0]`, {}, 'remove'));
    expect(given(readFacts(filesOf(fewer)).facts, list)).toMatchObject([{ version: '0.8' }]);
  });

  it('never lands in another entry because the list has changed', () => {
    const one =
      'schema: 1\ndocumentation:\n  previous_versions:\n    - version: "0.9"\n    - version: "0.8"\n';
    const path = 'documentation.previous_versions[0].changes';
    const was = seenAt(new StandingText(filesOf(one)), path);
    const other = one.replace(
      '    - version: "0.9"\n',
      '    - version: "0.95"\n    - version: "0.9"\n',
    );
    const fields = { answer: ['Meant for 0.9'] };
    const judged = judgeAnswer({ path, action: 'set', was, fields }, filesOf(other));
    expect(judged.outcome).toBe('conflict');
  });

  it('that is only tried writes nothing, and says what would be read', () => {
    const judged = answered(bare, 'model.parameters.total', { answer: ['7e9'] }, 'try');
    expect(judged).toMatchObject({ outcome: 'fine', files: [] });
    expect(judged.say).toContain('Read as 7 billion');
    expect(answered(bare, 'model.name', { answer: [''] }, 'try').say).toBe('');
  });

  it.each([
    null,
    'x',
    {},
    { path: 1 },
    { path: 'model.name', action: 'drop', was: '', fields: {} },
  ])('is understood only in its own shape: %j', (body) => {
    expect(postedOf(body)).toBeNull();
  });
});

describe('Values are data', () => {
  /** Pieces that mean something to YAML or to HTML, among others. */
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<script>alert(1)</script>',
          '"',
          "'",
          '\n',
          '\r\n',
          ': ',
          ' #',
          '- ',
          '{',
          '}',
          '[',
          ']',
        ),
        fc.constantFrom(
          '---\n',
          '...',
          '&a',
          '*a',
          '!!js',
          '|',
          '>',
          '%TAG',
          '\t',
          '\\',
          '`',
          '</textarea>',
          '<!--',
        ),
        fc.constantFrom(
          'true',
          'null',
          '1e5',
          '2026-01-01',
          'unknown',
          '~',
          '\u00a0',
          'é',
          '日本',
          '<img src=x onerror=x>',
        ),
        fc.string({ maxLength: 12, unit: 'grapheme' }),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  const fields = [
    'model.name',
    'model.description',
    'provider.legal_name',
    'copyright.lawful_access',
    'data.scope',
  ];
  const base = 'schema: 1\nmodel:\n  version: "1.0" # kept\nprovider:\n  country: FR\n';

  it('in the file: an answer is read again as the words that were typed, and nothing else changes', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...fields), (text, path) => {
        const judged = answered(base, path, { answer: [text] });
        if (!('files' in judged)) return;
        const after = writtenOf(judged);
        const read = readFacts(filesOf(after));
        expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        const meant = text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
        expect(String(given(read.facts, path)).trim()).toBe(meant);
        expect(given(read.facts, 'model.version')).toBe('1.0');
        expect(given(read.facts, 'provider.country')).toBe('FR');
        const top = new Set(Object.keys(read.facts));
        top.delete(path.split('.')[0] ?? '');
        expect([...top].every((key) => ['schema', 'model', 'provider'].includes(key))).toBe(true);
        for (const line of base.split('\n')) expect(after.split('\n')).toContain(line);
      }),
      { numRuns: 80 },
    );
  });

  it('as a reason: an absence stays the absence that it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const judged = answered(base, 'model.family', {
          answer: [''],
          absent: ['withheld'],
          reason: [text],
        });
        if (!('files' in judged)) return;
        const standing = new StandingText(filesOf(writtenOf(judged)));
        const meant = text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
        expect(standing.plain('model.family')).toEqual({ withheld: meant });
      }),
      { numRuns: 30 },
    );
  });

  it('on the page: a fact opens no element and closes none', () => {
    const elementsOf = (page: string): string[] => page.match(/<\/?[a-z0-9]+/g) ?? [];
    const factsWith = (text: string): string =>
      `schema: 1\nmodel:\n  name: ${JSON.stringify(text)}\n  description: ${JSON.stringify(text)}\n  family: { unknown: ${JSON.stringify(text)} }\n`;
    fc.assert(
      fc.property(
        fc.constantFrom(
          '<script>alert(1)</script>',
          '"><img src=x>',
          "'onclick='x",
          '</textarea><b>',
          '&lt;b&gt;',
        ),
        fc.string({ maxLength: 20, unit: 'binary-ascii' }),
        (sign, rest) => {
          const text = `Heron ${sign}${rest.replace(/[^ -~]/g, '')}x`;
          const page = mainOf('model', factsWith(text));
          expect(page).not.toMatch(/<script|<img|<b>/);
          const plain = mainOf('model', factsWith(text.replace(/[<>&"'/=;]/g, 'w')));
          expect(elementsOf(plain).length).toBeGreaterThan(100);
          expect(elementsOf(page)).toEqual(elementsOf(plain));
        },
      ),
      { numRuns: 5 },
    );
  });
});

let start = '';
beforeAll(() => {
  start = mainOf('', 'schema: 1\nmodel:\n  name: Heron\n');
});

describe('The first page of the form', () => {
  it('asks the one question that decides next, and says what hangs on it', () => {
    expect(start).toContain('data-path="role.kind"');
    expect(start).toContain('This one decides:');
  });

  it('leads to every subject', () => {
    for (const subject of formSubjects) expect(start).toContain(`href="${subject}"`);
  });

  it('offers drafts while something is left to be settled', () => {
    expect(start).toContain('Write the pack as drafts');
  });
});

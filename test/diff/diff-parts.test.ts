/** The parts of a diff beside the facts: conclusions, documents, steps back, and values short enough for a line. */
import { describe, expect, it } from '@jest/globals';
import { type ComparedConclusions, readConclusions } from '../../src/diff/conclusions.js';
import { diffSides, type Side } from '../../src/diff/diff.js';
import { diffConclusions } from '../../src/diff/diff-conclusions.js';
import { type DocumentText, diffDocuments } from '../../src/diff/diff-documents.js';
import { diffFacts } from '../../src/diff/diff-facts.js';
import { regressionsOf } from '../../src/diff/regressions.js';
import { shownPair, valueInWords } from '../../src/diff/values.js';
import { type Finding, makeFinding, type Severity } from '../../src/finding/finding.js';
import { diffJson } from '../../src/report/diff-json.js';
import { diffMarkdown } from '../../src/report/diff-markdown.js';
import { diffText } from '../../src/report/diff-text.js';

const duty = {
  id: 'art-53-1-a-technical-documentation',
  title: 'Draw up technical documentation',
  provision: 'art-53(1)(a)',
  outcome: 'applies',
  due: '2027-08-02',
  enforced_from: '2027-08-02',
} as const;

const document = {
  id: 'technical-documentation',
  title: 'Technical documentation',
  owed: 'owed',
  obligations: [duty.id],
  files: ['authorities/technical-documentation.md'],
};

const none: ComparedConclusions = {
  ...{ tool: '1', law: 'A@2026-01-01', asOf: '2026-11-21', model: { name: 'M', version: '1' } },
  ...{ gates: {}, obligations: [], documents: [], findings: [] },
};

function finding(id: string, severity: Severity, provision: string | null = null): Finding {
  return makeFinding({ id, severity, message: `About ${id}`, help: 'Do', paths: [], provision });
}

describe('The difference between conclusions', () => {
  const gate = (answer: string) => ({ answer, summary: `It is ${answer}`, provision: null });

  it('is empty between equal ones, whatever the words', () => {
    const from = { ...none, gates: { gpai: gate('yes') }, obligations: [duty] };
    const to = { ...from, gates: { gpai: { ...gate('yes'), summary: 'Other words' } } };
    expect(diffConclusions(from, to)).toEqual({
      ...{ gates: [], obligations: [] },
      findings: { new: [], gone: [] },
    });
  });

  it('tells an answer, an outcome and a day', () => {
    const from = { ...none, gates: { gpai: gate('open') }, obligations: [duty] };
    const later = { ...duty, due: '2028-01-01' };
    const to = { ...none, gates: { gpai: gate('yes') }, obligations: [later] };
    const { gates, obligations } = diffConclusions(from, to);
    expect(gates.map((each) => [each.from?.answer, each.to?.answer])).toEqual([['open', 'yes']]);
    expect(obligations.map((each) => [each.from?.due, each.to?.due])).toEqual([
      ['2027-08-02', '2028-01-01'],
    ]);
  });

  it('takes a finding that became graver for new, and one that became milder for gone', () => {
    const from = { ...none, findings: [finding('a/b', 'note'), finding('c/d', 'error')] };
    const to = { ...none, findings: [finding('a/b', 'error'), finding('c/d', 'note')] };
    const { findings } = diffConclusions(from, to);
    expect(findings.new.map(({ id }) => id)).toEqual(['a/b']);
    expect(findings.gone.map(({ id }) => id)).toEqual(['c/d']);
  });
});

describe('The conclusions in a file', () => {
  it.each([null, [], {}, { gates: {} }, 'text', { ...none, gates: [] }])('are not %j', (value) => {
    expect(readConclusions(value)).toBeNull();
  });
});

describe('The difference between documents', () => {
  const text = (markdown: string, facts: readonly string[] | null = null): DocumentText => ({
    ...{ id: 'd', title: 'D', owed: 'owed', markdown, facts },
  });
  const days = { from: '1 May 2026', to: '2 June 2026' };

  it('is none where only the day of the assessment differs', () => {
    const [old, now] = [text('# D\nAs of 1 May 2026'), text('# D\nAs of 2 June 2026')];
    expect(diffDocuments([old], [now], [], days)).toEqual([]);
  });

  it('names the headings, counts the lines and tells which changed facts are printed', () => {
    const old = text('# D\n\n## One\n\nSame.\n\n## Two\n\nOld.');
    const now = text('# D\n\n## One\n\nSame.\n\n## Two\n\nNew.\nMore.', ['a.b', 'list[].x']);
    const changes = diffFacts(
      { a: { b: '1' }, list: [{ name: 'n', x: '1' }], c: '1' },
      { a: { b: '2' }, list: [{ name: 'n', x: '2' }], c: '2' },
    );
    expect(diffDocuments([old], [now], changes, days)).toEqual([
      {
        ...{ id: 'd', title: 'D', change: 'changed', owed: { from: 'owed', to: 'owed' } },
        lines: { added: 2, removed: 1 },
        sections: ['Two'],
        facts: ['a.b', 'list[name: n].x'],
      },
    ]);
  });

  it('counts a line as often as it stands there', () => {
    const [change] = diffDocuments([text('a\na')], [text('a\na\na')], [], days);
    expect(change?.lines).toEqual({ added: 1, removed: 0 });
  });
});

describe('A step back', () => {
  const applies = (more: Partial<ComparedConclusions>) => {
    const to = { ...none, obligations: [duty], ...more };
    return regressionsOf([], diffConclusions(none, to), to).map(({ kind }) => kind);
  };

  it('is a new duty that no document covers', () => {
    expect(applies({})).toEqual(['duty-uncovered']);
    expect(applies({ documents: [document] })).toEqual([]);
  });

  it('is a new duty whose document lacks what a place below it asks for', () => {
    const lacking = [finding('x/y', 'error', 'annex-xi(1)(2)(d)')];
    expect(applies({ documents: [document], findings: lacking })).toEqual([
      'duty-uncovered',
      'new-error',
    ]);
  });

  it.each([
    [{ a: '1' }, {}, 1],
    [{ a: '1' }, { a: { unknown: 'lost' } }, 1],
    [{ a: { unknown: 'lost' } }, { a: '1' }, 0],
    [{ a: { unknown: 'lost' } }, { a: { withheld: 'secret' } }, 0],
    [{ waivers: [{ check: 'a' }] }, {}, 0],
    [{ positions: { gpai: { answer: 'no' } } }, { positions: {} }, 0],
    [{}, { a: { unknown: 'why' } }, 0],
  ])('from %j to %j: %i', (from, to, amount) => {
    const back = regressionsOf(diffFacts(from, to), diffConclusions(none, none), none);
    expect(back).toHaveLength(amount);
  });
});

describe('A value', () => {
  it.each([
    [undefined, 'not stated'],
    ['', 'empty'],
    ['two\nlines', 'two lines'],
    [{ not_applicable: 'none' }, 'not applicable: none'],
    [['a', 1], 'a, 1'],
    [[], 'none'],
    [{ name: 'Bea', given_by: ['x', 'y'] }, 'name: Bea; given by: x, y'],
  ])('%j is shown as %j', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });

  it('is cut at 120 characters', () => {
    const [from, to] = shownPair('x'.repeat(300), 'y'.repeat(300));
    expect([from, to]).toEqual([`${'x'.repeat(120)}…`, `${'y'.repeat(120)}…`]);
  });

  it('is cut so that the difference is seen', () => {
    const [from, to] = shownPair(`${'same '.repeat(60)}old`, `${'same '.repeat(60)}new`);
    expect(from).toMatch(/^….{1,40}old$/);
    expect(to).toMatch(/^….{1,40}new$/);
  });
});

describe('Two thousand changed facts', () => {
  const side = (label: string): Side => ({
    ...{ name: label, kind: 'facts', placeOf: () => null, documents: [], day: '', unread: 0 },
    facts: Object.fromEntries(
      ['model', 'training'].map((key) => [
        key,
        Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, label])),
      ]),
    ),
    conclusions: none,
  });
  const diff = diffSides(side('a'), side('b'));

  it('stay readable: grouped, counted and cut', () => {
    const printed = diffText(diff, { colour: false, width: 100, all: false });
    expect(printed).toContain('Facts: model (1000 changes)');
    expect(printed).toContain('Facts: training (1000 changes)');
    expect(printed.split('\n').length).toBeLessThan(150);
  });

  it('are all there for programs, and in Markdown', () => {
    expect(JSON.parse(diffJson(diff)).facts).toHaveLength(2000);
    expect(diffMarkdown(diff).match(/^\| (?:model|training)\.f\d+ \| a \| b \|$/gm)).toHaveLength(
      2000,
    );
  });
});

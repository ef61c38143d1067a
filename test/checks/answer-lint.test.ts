/** The lint of answers: honest ones pass, empty ones are found by the right check, and every row of its tables does what it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { tests as shapeTests } from '../../src/checks/wording/answer-shape.js';
import { answersOf } from '../../src/checks/wording/answers.js';
import { bareAbsences, emptyReasons } from '../../src/checks/wording/lint/absences.js';
import { assurances } from '../../src/checks/wording/lint/assurances.js';
import type { LintTable } from '../../src/checks/wording/lint/define.js';
import {
  assistantWords,
  formInstructions,
  formLabels,
  formWords,
} from '../../src/checks/wording/lint/form-words.js';
import { machineMarks, variableShapes } from '../../src/checks/wording/lint/marks.js';
import { placeholderShapes, placeholders } from '../../src/checks/wording/lint/placeholders.js';
import { pointers } from '../../src/checks/wording/lint/pointers.js';
import { secrets } from '../../src/checks/wording/lint/secrets.js';
import { vagueSources } from '../../src/checks/wording/lint/vague-sources.js';
import { proseHits, tests as proseTests } from '../../src/checks/wording/prose-lint.js';
import { quoted } from '../../src/finding/quote.js';
import { forms } from '../../src/forms/registry.gen.js';
import { factsOf, TODAY } from '../support/facts.js';

interface Case {
  readonly check?: string;
  readonly field: string;
  readonly answer: string;
}

const cases = (name: string): readonly Case[] =>
  parse(readFileSync(new URL(`./answers/${name}.yaml`, import.meta.url), 'utf8'));
const good = cases('good');
const bad = cases('bad');
const lint = { ...proseTests, ...shapeTests };

/** Facts with one text at a path such as `a.b[0].c`. */
function factsWith(field: string, answer: unknown) {
  const steps = field.split(/\.|(?=\[)/).reverse();
  return factsOf(
    steps.reduce<unknown>(
      (value, step) =>
        step.startsWith('[')
          ? [...Array(Number(step.slice(1, -1))).fill('An entry'), value]
          : { [step]: value },
      answer,
    ),
  );
}

/** The checks that object, with what they say. */
function found(field: string, answer: unknown): Readonly<Record<string, string>> {
  const facts = factsWith(field, answer);
  return Object.fromEntries(
    Object.entries(lint).flatMap(([id, compute]) => {
      const { truth, spots } = compute(facts, { asOf: TODAY, answered: () => 'yes' } as never);
      return truth === 'false' ? [[id, spots?.map(({ text }) => text).join() ?? '']] : [];
    }),
  );
}

describe('An honest answer passes', () => {
  it.each(good.map(({ field, answer }) => [answer, field]))('%s', (answer, field) => {
    expect(found(field, answer)).toEqual({});
  });

  it('in at least sixty ways', () => {
    expect(new Set(good.map(({ answer }) => answer)).size).toBeGreaterThanOrEqual(60);
  });
});

describe('An empty answer is found', () => {
  it.each(bad.map(({ answer, field, check = '' }) => [answer, check, field]))(
    '%s (%s)',
    (answer, check, field) => {
      const told = found(field, answer);
      expect(Object.keys(told)).toContain(check);
      expect(told[check]).toContain(`\`${field}\``);
      expect(told[check]).toContain('"');
    },
  );

  it('in at least sixty ways, by every check', () => {
    expect(bad.length).toBeGreaterThanOrEqual(60);
    const silent = ['answers-differ', 'modality-content-differs'];
    expect(new Set([...bad.map(({ check }) => check), ...silent])).toEqual(
      new Set(Object.keys(lint)),
    );
  });
});

/** Where the rows of each table are tried. */
const tables: readonly [string, string, LintTable][] = [
  ['no-placeholder-text', 'training_data.comments', placeholders],
  ['no-form-words', 'data.scope', formWords],
  ['no-form-words', 'data.scope', formLabels],
  ['no-form-words', 'data.scope', formInstructions],
  ['no-form-words', 'data.scope', assistantWords],
  ['no-bare-not-applicable', 'data.scope', bareAbsences],
  ['no-pointer-as-answer', 'data.scope', pointers],
  ['no-undeclared-secret', 'data.scope', secrets],
  ['no-vague-sources', 'data.scope', vagueSources],
  ['no-empty-assurance', 'training_data.processing.reservation_measures', assurances],
];

describe.each(tables)('A row of the table of %s', (check, field, { rows }) => {
  it.each(rows.map(({ bad, good }) => [bad, good]))('finds "%s" and passes "%s"', (bad, good) => {
    expect(Object.keys(found(field, bad))).toContain(check);
    expect(found(field, good)).toEqual({});
  });
});

describe('A shape of a placeholder', () => {
  it.each(
    [...placeholderShapes, ...variableShapes, ...machineMarks].map(({ bad, good }) => [bad, good]),
  )('finds "%s" and passes "%s"', (bad, good) => {
    expect(Object.keys(found('training_data.comments', bad))).toContain('no-placeholder-text');
    expect(found('training_data.comments', good)).toEqual({});
  });
});

describe('A reason of an absence', () => {
  it.each(emptyReasons.rows.map(({ bad, good }) => [bad, good]))(
    'is no reason as "%s" and one as "%s"',
    (bad, good) => {
      expect(Object.keys(found('data.scope', { withheld: bad }))).toEqual([
        'no-bare-not-applicable',
      ]);
      expect(found('data.scope', { withheld: good })).toEqual({});
    },
  );

  it('may be short', () => {
    expect(found('training_data.crawled.behaviour', { not_applicable: 'No crawler ran.' })).toEqual(
      {},
    );
  });
});

describe('The labels of the public summary', () => {
  const labels = forms['training-content-summary'].sections.flatMap(({ fields }) =>
    fields.map(({ label }) => label),
  );
  it.each([...new Set(labels)].filter((label) => label.split(' ').length >= 4))(
    'are found as an answer: %s',
    (label) => {
      expect(Object.keys(found('data.scope', label))).toContain('no-form-words');
    },
  );
});

describe('The same words', () => {
  const contents = (text: string, image: string) =>
    Object.keys(
      found('training_data.modalities', {
        text: { types_of_content: text },
        image: { types_of_content: image },
      }),
    );

  it('for two modalities are found, also where only the name of the modality differs', () => {
    expect(contents('Publicly available text data', 'Publicly available image data')).toContain(
      'modality-content-differs',
    );
    expect(contents('Works of users of our services', 'Works of users of our services.')).toContain(
      'modality-content-differs',
    );
    expect(contents('Novels, press and laws', 'Photographs and posters')).toEqual([]);
  });

  it('may stand in every entry of a list, and in two fields', () => {
    const same = 'Pages below the mark of the classifier were left out.';
    const large = ['A', 'B', 'C', 'D'].map((name) => ({ name, selection: same }));
    expect(found('training_data.public_datasets', { large, others: same })).toEqual({});
  });

  it('may be the reason of many absences', () => {
    const none = { not_applicable: 'The provider ran no crawler for this model.' };
    expect(
      found('copyright', { robots_txt: none, excluded_sites: none, lawful_access: none }),
    ).toEqual({});
  });
});

describe('A finding', () => {
  it('quotes one line of at most eighty letters without what nobody sees', () => {
    expect(quoted('a\u202e\u0007b\n"c" `d`')).toBe(`"a b 'c' 'd'"`);
    expect([...quoted('x'.repeat(500))]).toHaveLength(82);
  });
});

describe('The lint', () => {
  it('passes a thousand honest answers', () => {
    const answer = `${'A long and honest description of what was done to the data, with names (RFC 9309) and numbers such as 3.5. '.repeat(4)}End.`;
    const texts = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`n${index}`, { selection: answer, name: 'Set' }]),
    );
    const facts = () =>
      factsOf({ training_data: { public_datasets: { large: Object.values(texts) } } });
    const many = facts();
    expect(answersOf(many)).toHaveLength(1000);
    expect(proseHits(many)).toEqual([]);
  });

  it('reads a text anew for the model whose name stands in it, whichever was read first', () => {
    const text = 'Kestrel data.';
    const hitsFor = (name: string) =>
      proseHits(
        factsOf({
          model: { name },
          training_data: { modalities: { text: { types_of_content: text } } },
        }),
      ).map(({ rule }) => rule);
    expect(hitsFor('Heron')).toEqual([]);
    expect(hitsFor('Kestrel')).toEqual(['vague']);
    expect(hitsFor('Heron')).toEqual([]);
    expect(hitsFor('Kestrel')).toEqual(['vague']);
  });

  it('comes to an end on hostile words', () => {
    const hostile = [
      'data and data or '.repeat(14),
      'the applicable and relevant '.repeat(17),
      '('.repeat(9000),
      '['.repeat(9000),
      '<insert '.repeat(2000),
      'we comply with all applicable '.repeat(15),
      'https://a '.repeat(900),
      '… '.repeat(4000),
    ];
    for (const answer of hostile)
      expect(Object.keys(found('data.scope', answer)).length).toBeLessThan(4);
  });
});

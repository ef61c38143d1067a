/** Holds the forms and the printers to what silence may say: no denial without a fact, no sentence of silence but those of one list. */
import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../src/assess/evaluate.js';
import type { Form } from '../../src/facts/define.js';
import { detailGroups } from '../../src/facts/denials.js';
import { fieldsOf } from '../../src/facts/form-places.js';
import { forms } from '../../src/forms/registry.gen.js';
import { settingOf } from '../support/facts.js';
import { openSentences, quietSentences } from '../support/silence-sentences.js';
import { conditionsIn } from './conditions.js';
import { filesBelow, sourceFiles, textOf, withoutComments } from './sources.js';

const fields = Object.entries<Form>(forms).flatMap(([id, form]) =>
  fieldsOf(form).map(({ field }) => ({ name: `${id}/${field.key}`, field })),
);

/** Gates that nobody has answered. */
const openGates = {
  scope: 'open',
  provider: 'open',
  placed: 'open',
  gpai: 'open',
  'systemic-risk': 'open',
  'open-source-exception': 'open',
} as const;

describe('A form', () => {
  const denying = fields.filter(({ field }) => field.whenNotRequired !== undefined);

  test('denies something in some of its fields, so that these tests look at something', () => {
    expect(denying.length).toBeGreaterThan(20);
  });

  test.each(denying)(
    'denies in $name by values alone, never because a file is silent',
    ({ field }) => {
      expect(field.requiredWhen).toBeDefined();
      const tests = conditionsIn(field.requiredWhen).map(({ test: kind }) => kind);
      expect(tests).not.toContain('given');
      expect(tests).not.toContain('admitted');
    },
  );

  test.each(denying)('denies nothing in $name where no fact is stated', ({ field }) => {
    const { truth } = evaluate(field.requiredWhen as never, settingOf({}, openGates)).reason;
    expect(truth).toBe('unknown');
  });

  test.each(fields.filter(({ field }) => field.whenNotAsked !== undefined))(
    'speaks in $name of what is stated, where nobody asks for more',
    ({ field }) => {
      expect(field.whenNotAsked).toMatch(/^No [a-z ]+ (?:is|are) (?:stated|described|listed)$/);
    },
  );

  test.each(Object.values<Form>(forms))(
    'of $issue asks for what it may do without only in fields that are optional or asked elsewhere',
    (form) => {
      for (const { field } of fieldsOf(form)) {
        if (field.whenNotAsked === undefined) continue;
        expect(field.optional === true || field.askedWhen !== undefined).toBe(true);
      }
    },
  );

  test('tells a no that details follow at each question that has some', () => {
    const questions = Object.values<Form>(forms).flatMap((form) =>
      detailGroups(form).map(({ question }) => question),
    );
    expect(questions.map(({ fact }) => fact)).toEqual([
      'training_data.public_datasets.used',
      'training_data.licensed.agreements',
      'training_data.other_private.obtained',
      'training_data.crawled.used',
      'training_data.user.model_interaction',
      'training_data.synthetic.created',
      'training_data.other_sources.used',
    ]);
    for (const { key, checks } of fields.map(({ field }) => field)) {
      if (questions.some((question) => question.key === key))
        expect(checks?.details?.whileStated?.length).toBeGreaterThan(0);
    }
  });
});

describe('The list of sentences of silence', () => {
  const printers = sourceFiles({ generated: 'without' }).filter(
    (path) => path.startsWith('src/render/') && path !== 'src/render/open-points.ts',
  );
  const texts = printers.map(textOf).join('\n');

  test.each([...Object.keys(openSentences), ...Object.keys(quietSentences)])(
    'holds %s for some printer',
    (key) => {
      // Sentences of one kind may be named together: `estimate/${name}`.
      const kind = `\`${key.slice(0, key.lastIndexOf('/') + 1)}\${`;
      expect(texts.includes(`'${key}'`) || texts.includes(kind)).toBe(true);
    },
  );
});

describe('A printer', () => {
  const printers = sourceFiles({ generated: 'without' }).filter(
    (path) => path.startsWith('src/render/') && path !== 'src/render/open-points.ts',
  );

  test.each(printers)('%s has no words of its own for what nobody has said', (path) => {
    const texts =
      withoutComments(textOf(path)).match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
    const words = texts.filter((text) =>
      /\bnot (?:stated|answered)\b|\bopen point\b|\bnobody has\b/i.test(text),
    );
    expect(words.filter((text) => !allowed.some((each) => text.includes(each)))).toEqual([]);
  });

  test.each(printers.filter((path) => path.startsWith('src/render/answers/')))(
    '%s puts no words in the place of a value',
    (path) => {
      const defaults = [...withoutComments(textOf(path)).matchAll(/\?\? ['`]([^'`]*)['`]/g)];
      const words = defaults.map(([, each]) => each).filter((each) => each !== '');
      // The head of a column is a message.
      expect(words.filter((each) => each !== 'summary/head/placement')).toEqual([]);
    },
  );

  /** Words that explain the trace table or a standing, not an answer. */
  const allowed: readonly string[] = [
    'nobody has said anything yet',
    'owed or promised and has no open point',
    // A pattern of findings, which turns into a question.
    '^Whether (.+?) ($',
  ];

  test.each(filesBelow('templates').filter((path) => path.endsWith('.hbs')))(
    '%s has none either',
    (path) => {
      expect(textOf(path)).not.toMatch(/\bnot stated yet\b|\bnot answered\b|\*\*open point/i);
    },
  );
});

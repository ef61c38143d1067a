// Writes the page about the lint of answers: its rules, the fields that it leaves out, and how well it does on the project's own corpus.
import { figures, measureLint, misses, tables } from './measure.mjs';

/** The lines of `docs/reference/answers.md`. */
export function answersPage({ proseHits, lintRules, fields, lexica }, sets) {
  const rules = Object.entries(lintRules);
  const languages = lexica.map(({ language }) => language).join(', ');
  const reasons = (table) =>
    Object.entries(table).map(([path, why]) => `| \`${path}\` | ${why || '–'} |`);
  return [
    '# Answers that answer nothing',
    '',
    '<!-- Written by `npm run generate`; do not edit. -->',
    '',
    'Every text of the facts is read: names and lines, sentences, and the reasons of honest absences. The question behind all rules:',
    'what does a reader know after the text that the question did not tell? A name, a figure, a kind, a period or a step that was',
    'taken makes an answer, whatever else the text says. The rules and their words stand in `src/checks/wording/lint/`; the lexica by which whole',
    `sentences are judged are those of ${languages}. Placeholders and words for an absence are known in further languages.`,
    '',
    '## Rules',
    '',
    'In the order in which a text is tried; the first that fits is told. "As absent" means: as grave as `{ unknown: … }` would be at the',
    'same place, in names and versions an error. An error is one where the summary of training content is owed, and never milder than',
    'the absence.',
    '',
    '| rule | kind | check | severity | reads | why it is no answer |',
    '|---|---|---|---|---|---|',
    ...rules.map(
      ([id, { label, check, severity, reads, because }]) =>
        `| ${id} | ${label} | \`${check}\` | ${severity} | ${reads.join(', ')} | ${because} |`,
    ),
    '',
    '## What is left out, and why',
    '',
    '| texts | reason |',
    '|---|---|',
    ...reasons(fields.codes),
    ...reasons(fields.freeLines),
    '',
    'Where the words of a field are its answer, only pointers that lead to an address, refusals and placeholders are looked for:',
    '',
    '| field | reason |',
    '|---|---|',
    ...reasons(fields.ownWords),
    '',
    'A pointer is the answer here:',
    '',
    '| field | reason |',
    '|---|---|',
    ...reasons(fields.pointerFields),
    '',
    'What may be is the answer here:',
    '',
    '| field | reason |',
    '|---|---|',
    ...reasons(fields.mayBe),
    '',
    '## How well it does',
    '',
    'Measured on labelled answers of our own (`test/checks/corpus/`). `npm run lint-corpus` measures them in a complete set of facts, and',
    'takes the path of another file of the same shape. The goal: at least 95 % of the non-answers found, at most 2 % of the good answers',
    'touched.',
    ...sets.flatMap(({ title, entries }) => {
      const measured = measureLint(entries, { proseHits, lintRules });
      const missed = misses(measured);
      return [
        '',
        `### ${title}`,
        '',
        ...tables(figures(measured)),
        '',
        ...(missed.length > 0
          ? ['Misses:', '', ...missed]
          : ['Nothing was missed and nothing touched.']),
      ];
    }),
  ];
}

/** The section of the index that tells what changed since an earlier pack or revision. */
import { anchor, type Child, tag } from '../html/markup.js';
import type { Changes } from '../report/changes.js';
import {
  causeClause,
  factsBySubject,
  gateQuestion,
  papersBySameness,
  subjectTitle,
  withOpening,
} from '../report/changes-words.js';
import {
  documentClauses,
  dutyWords,
  regressionWords,
  sameWords,
  standClauses,
} from '../report/diff-words.js';
import { counted } from '../text/counted.js';
import { scrollableTable } from './parts.js';

/** Steps back first, then conclusions, papers, and how many facts of which subject; the changes paper has each of them. */
export function changesSection(changes: Changes, paper: string): Child {
  const { from, conclusions, documents, facts, same } = changes;
  const { gates, obligations, findings } = conclusions;
  const back = regressionWords(changes).map((each) =>
    each.replace(/, told below$/, ', each told in the paper'),
  );
  const unchanged = papersBySameness(changes).same;
  return [
    tag('h2', { id: 'p.changes' }, `What changed since ${from.name}`),
    same ? tag('p', {}, sameWords) : null,
    bullets(standClauses(changes)),
    back.length === 0 ? null : [tag('h3', {}, 'Steps back'), bullets(back)],
    gates.length + obligations.length === 0
      ? null
      : scrollableTable(
          'Changed conclusions',
          ['Question or duty', 'Before', 'Now', 'Because'],
          [
            ...gates.map(({ id, from: old, to }) => [
              gateQuestion(id),
              old?.answer ?? 'not told',
              to?.answer ?? 'not told',
              causeClause(changes, 'gates', id) || 'Not told',
            ]),
            ...obligations.map(({ id, title, from: old, to }) => [
              title,
              dutyWords(old),
              dutyWords(to),
              causeClause(changes, 'obligations', id) || 'Not told',
            ]),
          ],
        ),
    documents.length === 0
      ? null
      : scrollableTable(
          'Changed papers',
          ['Paper', 'Change', 'Under'],
          documents.map((each) => {
            const { head, under } = documentClauses(withOpening(each));
            return [each.title, head, under === '' ? '—' : under];
          }),
        ),
    unchanged.length === 0
      ? null
      : tag(
          'p',
          {},
          `Papers with the same content as before: ${unchanged.map(({ title }) => title).join('; ')}.`,
        ),
    tag(
      'p',
      {},
      same ? null : `${factWords(facts)}; ${pointWords(findings)}. `,
      'The paper ',
      anchor(paper, {}, 'What changed'),
      ' has each of them.',
    ),
  ];
}

function bullets(lines: readonly string[]): Child {
  if (lines.length === 0) return null;
  return tag(
    'ul',
    {},
    lines.map((each) => tag('li', {}, each)),
  );
}

function factWords(facts: Changes['facts']): string {
  if (facts.length === 0) return 'No fact changed';
  const subjects = factsBySubject(facts).map(
    ([key, some]) => `${subjectTitle(key)} (${some.length})`,
  );
  return `${counted(facts.length, 'fact')} changed: ${subjects.join(', ')}`;
}

function pointWords({ new: now, gone }: Changes['conclusions']['findings']): string {
  return `${counted(now.length, 'point')} found now, ${gone.length} found no more`;
}

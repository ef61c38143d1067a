/** The form below a paper in which somebody approves or rejects it, and the judgement of what was filled in. */
import { type Child, tag } from '../../html/markup.js';
import type { FactsFile } from '../../read/read-tree.js';
import { recordChange } from '../../write/approval-change.js';
import type { Approvable } from '../papers.js';
import { filledOf, type JudgedAnswer, provedBy } from './answer.js';
import { choice } from './controls.js';

/** What stands below a paper; null of a paper that nobody approves. */
export function approvalForm(paper: Approvable | null): Child {
  if (paper === null) return null;
  return tag(
    'section',
    { lang: 'en', class: 'decision', 'aria-labelledby': 'p.decide' },
    tag('h2', { id: 'p.decide' }, 'Your decision on this paper'),
    paper.against === null
      ? decisionForm(paper)
      : tag('p', {}, `It can not be approved yet: ${paper.against}.`),
  );
}

function decisionForm({ id, digest, standing }: Approvable): Child {
  const line = (name: string, words: string, help: string): Child => {
    const own = `c.approve.${name}`;
    return [
      tag('p', {}, tag('label', { for: own }, tag('strong', {}, words), ` ${help}`)),
      tag('input', { type: 'text', id: own, name, autocomplete: 'off' }),
    ];
  };
  const place = { path: 'approve', prefix: '' };
  const pick = (value: string, words: string, meaning: string): Child =>
    choice('radio', place, { value, words, meaning, isChosen: false }, 'decision');
  return tag(
    'form',
    { class: 'act', 'data-part': 'approve', 'data-seen': digest },
    tag(
      'fieldset',
      {},
      tag('legend', {}, 'Approve or reject'),
      tag('p', { class: 'help' }, standing),
      pick('approved', 'Approved', 'the paper may go out as it stands'),
      pick('rejected', 'Rejected', 'it must not go out as it stands'),
      line('by', 'Name', 'It stands in the file of facts and in the record of the paper.'),
      line('role', 'Role', 'What entitles you to decide, such as “Legal counsel”.'),
      line('note', 'Note', 'If you like: what you say beside it, on one line, for authorities.'),
      tag('p', { class: 'outcome', tabindex: -1 }),
      tag(
        'p',
        { class: 'acts' },
        tag('button', { type: 'submit', value: id }, 'Record the decision'),
      ),
      tag(
        'p',
        { class: 'muted' },
        `It is bound to the words above (content ${digest.slice(0, 16)}): when they change, the decision holds no more. It is a record in a file and no electronic signature.`,
      ),
    ),
  );
}

/** What the page sends. */
export interface ApprovalSent {
  readonly id: string;
  /** The digest of the words that the person saw. */
  readonly seen: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** What a message was sent as; null where it is none of ours. */
export function decidedOf(body: unknown): ApprovalSent | null {
  if (typeof body !== 'object' || body === null) return null;
  const { value, seen, fields } = body as Record<string, unknown>;
  const filled = filledOf(fields);
  if (typeof value !== 'string' || typeof seen !== 'string' || filled === null) return null;
  return { id: value, seen, fields: filled };
}

/** What is to be written, or why nothing is. */
export function judgeDecision(
  { seen, fields }: ApprovalSent,
  paper: Approvable | null,
  files: readonly FactsFile[],
  on: string,
): JudgedAnswer {
  const refused = (say: string): JudgedAnswer => ({ outcome: 'refused', say });
  if (paper === null) return refused('Nobody approves this paper.');
  if (paper.against !== null) return refused(`It can not be approved yet: ${paper.against}.`);
  if (paper.digest !== seen) {
    return refused(
      'The paper has changed since you read it. Its words above are the new ones: read them, and decide again.',
    );
  }
  const textOf = (name: string): string => (fields[name]?.[0] ?? '').normalize('NFC').trim();
  const [decision, by, role] = [textOf('decision'), textOf('by'), textOf('role')];
  if (decision !== 'approved' && decision !== 'rejected') {
    return refused('Choose whether the paper is approved or rejected.');
  }
  if (by === '' || role === '') return refused('Write your name and your role.');
  const { id, digest } = paper;
  const note = textOf('note') || undefined;
  const change = recordChange({ by, role, decision, on, id, digest, note }, paper.decisions);
  if (change === null) return refused(`It is on record already: ${by}, ${decision}.`);
  const patched = provedBy(files, [change]);
  if ('fault' in patched) return refused(patched.fault);
  return {
    outcome: 'write',
    say: `Recorded: ${by}, ${role}, ${decision}. Write the pack anew, and the paper says so.`,
    files: patched.files,
  };
}

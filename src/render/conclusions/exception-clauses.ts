/** Why the exception is not met, or needs a legal view, as a list: what differs in its last word alone is said once. */
import { type ClauseWords, exceptionClauses } from '../../assess/decide-exception.js';
import { gates } from '../../gates/registry.gen.js';
import { isEnglish } from '../../languages/speaking.js';
import { bullets, capitalLine, entry, type Line, sentenceLine } from '../../markdown/build.js';
import type { ListItem } from '../../markdown/tree.js';
import type { RenderContext } from '../page.js';
import { told } from '../reasons/told.js';

/** The verdict with its clauses below it; null where there are fewer than two, which a sentence tells as well. */
export function exceptionEntry({ assessment }: RenderContext, verdict: Line): ListItem | null {
  const id = 'open-source-exception';
  const clauses = exceptionClauses(gates[id], assessment.gates[id]);
  const said = isEnglish() ? saidTogether(clauses) : clauses;
  if (said.length < 2) return null;
  return entry(verdict, ...bullets(said.map((each) => sentenceLine(capitalLine(told(each))))));
}

/** Clauses that are alike up to their last word, with the last words in one list: “the right to access, use or modify”. */
function saidTogether(clauses: readonly ClauseWords[]): readonly ClauseWords[] {
  const groups = new Map<string, { readonly first: ClauseWords; readonly ends: string[] }>();
  for (const clause of clauses) {
    const at = clause.text.lastIndexOf(' ') + 1;
    const key = JSON.stringify([clause.text.slice(0, at), clause.values]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: clause, ends: [clause.text.slice(at)] });
    else group.ends.push(clause.text.slice(at));
  }
  return [...groups.values()].map(({ first, ends }) => {
    const last = ends.at(-1) ?? '';
    const before = first.text.slice(0, first.text.lastIndexOf(' ') + 1);
    return ends.length === 1
      ? first
      : { text: `${before}${ends.slice(0, -1).join(', ')} or ${last}`, values: first.values };
  });
}

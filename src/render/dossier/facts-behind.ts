/** How many facts were read from files, are shared with other models or are backed by evidence; the paper of facts names each. */

import { conflictsOf, originsOf, stateOfFact } from '../../facts/provenance.js';
import { entriesAt } from '../../facts/stated.js';
import { bullets, code, heading, type Line, line, paragraph } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import type { RenderContext } from '../page.js';

/** A chapter of counts, or nothing where no file stands behind the facts. */
export function factsBehind({ read }: Pick<RenderContext, 'read'>): readonly Block[] {
  const { facts, family } = read;
  const holding = originsOf(facts).filter((origin) => stateOfFact(origin, facts) === 'holds');
  const waiting = holding.filter(({ state }) => state === 'proposed').length;
  const conflicts = conflictsOf(facts);
  const open = conflicts.filter(({ settled }) => settled === null).length;
  const backing = entriesAt(facts, 'evidence')?.length ?? 0;
  const unseen = family?.facts.filter(({ attested }) => attested === null).length ?? 0;
  const counts: readonly Line[] = [
    ...(holding.length === 0
      ? []
      : [
          line(
            `${count(holding.length, 'fact stands', 'facts stand')} as read from files of the model; ${waiting === 0 ? 'a person has confirmed all of them' : `${waiting} of them nobody has confirmed yet`}.`,
          ),
        ]),
    ...(conflicts.length === 0
      ? []
      : [
          line(
            `Files disagreed on ${count(conflicts.length, 'point', 'points')}; ${open === 0 ? 'all are settled' : `${open} ${open === 1 ? 'is' : 'are'} open`}.`,
          ),
        ]),
    ...(family === undefined
      ? []
      : [
          line(
            `${count(family.facts.length, 'fact stands', 'facts stand')} in files shared with other models; ${unseen === 0 ? 'none of them waits for somebody to look at it for this model' : `${unseen} that can lower duties nobody has looked at for this model, so that they count for no question of law`}.`,
          ),
        ]),
    ...(backing === 0 ? [] : [line(`${count(backing, 'file backs', 'files back')} the facts.`)]),
  ];
  if (counts.length === 0) return [];
  return [
    heading(2, 'Behind the facts'),
    ...bullets(counts),
    paragraph(
      'The paper “Facts as stated” names each with its file, place and hash; ',
      code('build --only facts'),
      ' writes it.',
    ),
  ];
}

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

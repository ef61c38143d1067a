/** How many facts were read from files, are shared with other models or are backed by evidence; the paper of facts names each. */

import { conflictsOf, originsOf, stateOfFact } from '../../facts/provenance.js';
import { entriesAt } from '../../facts/stated.js';
import { bullets, code, heading, type Line, paragraph } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineAsTool } from '../md-say.js';
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
          lineAsTool('dossier/behind/read', {
            facts: holding.length,
            confirmed:
              waiting === 0
                ? lineAsTool('dossier/behind/confirmed')
                : lineAsTool('dossier/behind/waiting', { facts: waiting }),
          }),
        ]),
    ...(conflicts.length === 0
      ? []
      : [
          lineAsTool('dossier/behind/disagreed', {
            points: conflicts.length,
            settled:
              open === 0
                ? lineAsTool('dossier/behind/all-settled')
                : lineAsTool('dossier/behind/open', { points: open }),
          }),
        ]),
    ...(family === undefined
      ? []
      : [
          lineAsTool('dossier/behind/shared', {
            facts: family.facts.length,
            seen:
              unseen === 0
                ? lineAsTool('dossier/behind/all-seen')
                : lineAsTool('dossier/behind/unseen', { facts: unseen }),
          }),
        ]),
    ...(backing === 0 ? [] : [lineAsTool('dossier/behind/backed', { files: backing })]),
  ];
  if (counts.length === 0) return [];
  return [
    heading(2, lineAsTool('dossier/heading/behind')),
    ...bullets(counts),
    paragraph(lineAsTool('dossier/behind/where', { command: code('build --only facts') })),
  ];
}

/** What is said of facts that stand in a file shared by several models: which file states each, and who looked at it for this model. */

import { between, code, heading, type Line, line, paragraph, text } from '../../markdown/build.js';
import { printLine } from '../../markdown/print.js';
import type { Block } from '../../markdown/tree.js';
import type { InheritedFact } from '../../read/family/inherited.js';
import { lineAsTool } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { toolTable } from '../tool-table.js';
import { valueLine } from '../value-lines.js';

/** A chapter, or nothing where the model extends no file. */
export function familyChapter({ read }: Pick<RenderContext, 'read'>): readonly Block[] {
  const { family } = read;
  if (family === undefined) return [];
  const groups = grouped(family.facts);
  return [
    heading(2, lineAsTool('facts/heading/family')),
    paragraph(lineAsTool('facts/family/extends', { files: listed(family.files) })),
    groups.length === 0
      ? paragraph(lineAsTool('facts/family/unused'))
      : toolTable(
          ['facts/family/facts', 'facts/family/file', 'facts/family/seen'],
          groups.map(({ facts, file, said }) => [listed(facts), code(file), said]),
        ),
  ];
}

const listed = (names: readonly string[]): Line => between(names.map(code), ', ');

interface Group {
  readonly facts: string[];
  readonly file: string;
  readonly said: Line;
}

/** Facts of one file and one attestation, as one row for each part of the facts. */
function grouped(facts: readonly InheritedFact[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const said = saidOf(fact);
    const [part = ''] = fact.path.split('.');
    const key = JSON.stringify([part, fact.file, printLine(said)]);
    const group = groups.get(key) ?? { facts: [], file: fact.file, said };
    group.facts.push(fact.path);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function saidOf({ attested }: InheritedFact): Line {
  if (attested === undefined) return lineAsTool('facts/family/not-asked');
  if (attested === null) return lineAsTool('facts/family/nobody');
  return line(text(attested.by), ', ', valueLine(attested.on, 'date'));
}

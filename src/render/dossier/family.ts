/** What the dossier says of facts that stand in a file shared by several models: which file states each, and who looked at it for this model. */
import type { InheritedFact } from '../../read/family/inherited.js';
import { mdCode, mdTable, mdText } from '../markdown.js';
import type { RenderContext } from '../page.js';
import { inline } from '../values.js';

/** A chapter, or nothing where the model extends no file. */
export function familyChapter({ read }: Pick<RenderContext, 'read'>): string {
  const { family } = read;
  if (family === undefined) return '';
  const files = family.files.map(mdCode).join(', ');
  const groups = grouped(family.facts);
  return [
    '## Facts shared with other models',
    `The facts of this model extend ${files}. What stands there counts as if it stood here, where this model states nothing else. Facts that can lower duties settle no question of law before somebody has looked at them for this model.`,
    ...(groups.length === 0
      ? ['Nothing of it is used: the model states all of it itself.']
      : [
          mdTable(
            ['Facts', 'Stated in', 'Looked at for this model'],
            groups.map(({ facts, file, said }) => [
              facts.map(mdCode).join(', '),
              mdCode(file),
              said,
            ]),
          ),
        ]),
  ].join('\n\n');
}

interface Group {
  readonly facts: string[];
  readonly file: string;
  readonly said: string;
}

/** Facts of one file and one attestation, as one row for each part of the facts. */
function grouped(facts: readonly InheritedFact[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const said = saidOf(fact);
    const [part = ''] = fact.path.split('.');
    const key = JSON.stringify([part, fact.file, said]);
    const group = groups.get(key) ?? { facts: [], file: fact.file, said };
    group.facts.push(fact.path);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function saidOf({ attested }: InheritedFact): string {
  if (attested === undefined) return 'Not asked';
  if (attested === null) return 'By nobody; counts for no gate';
  return `${mdText(attested.by)}, ${inline(attested.on, 'date')}`;
}

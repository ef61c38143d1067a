/** How a finding is waived, or why it can't be; and what stands in place of a waiver for what is no finding. */
import { packRules } from '../pack/verify/pack-rules.js';
import { alwaysCounts } from '../release/set-aside.js';
import { type EntryKind, type EntryPart, part } from './entry.js';

/** How the finding of this id is waived. */
export function waivingOfFinding(id: string): EntryPart[] {
  if (Object.hasOwn(packRules, id) || id.startsWith('pdf/')) {
    return part(
      'Waiver',
      'None: verify takes no waivers. A pack is as it was built, or it is not.',
    );
  }
  const because = alwaysCounts(id);
  if (because !== null) return part('Waiver', `None: ${because}.`);
  return part(
    'Waiver',
    'In the facts, until a day; every report and the dossier show it with its reason:',
    '    waivers:',
    `      - check: ${id}`,
    '        reason: why this can be accepted, and what is done about it',
    '        owner: who answers for it',
    '        expires: 2027-01-31',
  );
}

const others: Readonly<Record<Exclude<EntryKind, 'check'>, string>> = {
  gate: 'None: a question of law is settled by facts; where the law is unsettled, a position states your own view.',
  obligation: 'None: a duty follows from the law and the facts. An exemption has to be met.',
  item: 'None for the item as a whole; its checks can be waived one by one.',
  form: 'None for the form as a whole; its fields can be waived one by one.',
  document: 'None: a document that is owed is owed. Findings about it can be waived one by one.',
  field: 'None: a field without a value says why there is none. Findings about it can be waived.',
  scheme: 'None: a scheme binds nobody. A finding on openness can be waived.',
  provision: 'None: the program can not waive a text. A finding that rests on it can be waived.',
};

/** What is to be said of waivers for what is no finding. */
export function waivingOfKind(kind: Exclude<EntryKind, 'check'>): EntryPart[] {
  return part('Waiver', others[kind]);
}

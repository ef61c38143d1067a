/** Every place in the law, the guidelines and the official forms that the program cites, by id. */
import { act } from './provisions/act.js';
import { annexes } from './provisions/annexes.js';
import { codeOfPractice } from './provisions/code.js';
import type { Provision } from './provisions/define.js';
import { guidelines } from './provisions/guidelines.js';
import { recitals } from './provisions/recitals.js';
import { template } from './provisions/template.js';

export type {
  Authority,
  Confidence,
  DutyProvision,
  Provision,
  Reader,
} from './provisions/define.js';

/** In the order of the texts: act, annexes, recitals, guidelines, template, code. */
export const provisions = {
  ...act,
  ...annexes,
  ...recitals,
  ...guidelines,
  ...template,
  ...codeOfPractice,
} as const satisfies Record<string, Provision>;

export type ProvisionId = keyof typeof provisions;

/** The provision of an id that may name none. */
export function findProvision(id: string): Provision | undefined {
  return Object.hasOwn(provisions, id) ? provisions[id as ProvisionId] : undefined;
}

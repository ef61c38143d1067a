/** Reads the assessment of a pack for the page of a portfolio; null where it is not as this program writes it, whoever wrote it. */
import type { Assessment } from '../assess/assessment.js';
import { readConclusions } from '../diff/conclusions.js';
import { isDay } from '../facts/days.js';
import type { Finding } from '../finding/finding.js';
import { caveats } from '../law/caveats.js';

/** What the page tells of a pack. */
export type KnownAssessment = Pick<
  Assessment,
  'tool' | 'law' | 'model' | 'gates' | 'obligations' | 'as_of'
> & { readonly findings: readonly Finding[] };

/** What a gate can answer; any other word is the answer of another program, and no verdict may rest on it. */
const answers = new Set(['in', 'out', 'yes', 'no', 'met', 'not-met', 'open', 'review']);

/** What carries caveats. */
type Carrying = { readonly caveats?: unknown };

/** The assessment with its findings as this version knows them: those of the first version named no facts. */
export function knownAssessment(value: unknown): KnownAssessment | null {
  const conclusions = readConclusions(value);
  if (conclusions === null || !isRealDay(conclusions.asOf)) return null;
  const { obligations, gates, findings } = conclusions;
  const days = obligations.flatMap(({ due, enforced_from }) => [due, enforced_from]);
  const assessment = value as Assessment;
  const carrying: Carrying[] = [...Object.values(assessment.gates), ...assessment.obligations];
  const isKnown =
    Object.values(gates).every(({ answer }) => answers.has(answer)) &&
    days.every((day) => day === null || isRealDay(day)) &&
    carrying.every(({ caveats: own }) => Array.isArray(own) && own.every(isCaveat));
  return isKnown ? { ...assessment, findings } : null;
}

const isRealDay = (day: string): boolean => isDay(day) && !Number.isNaN(Date.parse(day));

function isCaveat(value: unknown): boolean {
  const { id } = (value ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' && Object.hasOwn(caveats, id);
}

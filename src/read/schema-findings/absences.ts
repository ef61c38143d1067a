/** Findings for an honest absence (`{ unknown: … }`) that is not written as one. */
import type { Finding } from '../../finding/finding.js';
import type { FactEntry, FactNode, MapNode } from '../fact-tree.js';
import { type PendingFix, replacing } from '../fixes.js';
import { quoted } from '../printable.js';
import { problem } from '../problem.js';
import { absenceKeys, acceptsAbsence, type Schema } from '../schema-walk.js';
import { flowMap, flowNode } from './flow.js';
import { fixedBy, type Judging } from './judging.js';
import { type ErrorTarget, type Find, parentOf, spotOf } from './spot.js';
import { asCode, list } from './words.js';

/** The absence (`{ unknown: … }`) that the error is about, as a spot of its own. */
export function absenceAround(spot: ErrorTarget, find: Find, schema: Schema): ErrorTarget | null {
  const { instancePath, keyword } = spot.error;
  const isHere = isAbsenceNode(spot.node) && keyword !== 'type';
  const around = isHere ? spot : spotOf(spot.error, parentOf(instancePath), find);
  return isAbsenceNode(around.node) && acceptsAbsence(schema, around.steps) ? around : null;
}

const isAbsenceNode = (node: FactNode): node is MapNode =>
  node.kind === 'map' && absenceKeys.some((key) => node.entries.has(key));

/** Says why the absence is none. */
export function absenceFinding(spot: ErrorTarget, judging: Judging): Finding {
  const { node, path, place } = spot;
  const entries: ReadonlyMap<string, FactEntry> = node.kind === 'map' ? node.entries : new Map();
  const given = [...entries.keys()];
  const absences = given.filter((key) => absenceKeys.includes(key));
  const others = given.filter((key) => !absenceKeys.includes(key));
  const key = absences[0] ?? 'unknown';
  const id = 'schema/absence-reason';
  const fixed = (finding: Finding, texts: readonly string[]): Finding =>
    fixedBy(finding, proposals(spot, texts, judging));
  if (others.length > 0) {
    const whole = unbroken(key, entries);
    if (whole !== null) {
      const text = flowMap([[key, JSON.stringify(whole)]]);
      const message = `The reason in \`${path}\` holds a comma outside of quotes, which ends it at ${quoted(whole.split(',')[0] ?? '')}`;
      return fixed(problem(id, place, message, `Quote the reason: ${asCode(text)}`), [text]);
    }
    const reason = reasonIn(entries.get(key)?.node);
    const text = flowMap([[key, reason]]);
    const message = `\`${path}\` is marked ${quoted(key)} and holds ${list(others)} as well`;
    return fixed(problem(id, place, message, `Write ${asCode(text)} alone, or the value alone`), [
      text,
    ]);
  }
  const texts = absences.map((each) => flowMap([[each, reasonIn(entries.get(each)?.node)]]));
  if (absences.length > 1) {
    const message = `\`${path}\` is marked ${list(absences)} at once`;
    const ways = texts.map(asCode).join(' or ');
    return fixed(problem(id, place, message, `Keep one of them: ${ways}`), texts);
  }
  const message = `\`${path}\` is marked ${quoted(key)} without a reason in words`;
  const help = `Write ${asCode(texts[0] ?? '')} with the reason as a sentence for the reader`;
  return fixed(problem(id, entries.get(key)?.keyPlace ?? place, message, help), texts);
}

function proposals(
  { node, steps }: ErrorTarget,
  texts: readonly string[],
  { accepts }: Judging,
): PendingFix[] {
  return texts.filter((text) => accepts(steps, text)).map((text) => replacing(node, text));
}

/** The words of the author where they are a reason, else a place for them. */
function reasonIn(node: FactNode | undefined): string {
  const isReason = node?.kind === 'text' && node.value.trim().length >= 3;
  return (isReason ? flowNode(node) : null) ?? '"<why>"';
}

/** `{ unknown: one thing, and another }` is read as two keys; the whole that was meant, or null. */
function unbroken(key: string, entries: ReadonlyMap<string, FactEntry>): string | null {
  const parts = [...entries].map(([name, { node }]) => {
    const value = node.kind === 'text' ? node.value : node.kind === 'empty' ? '' : null;
    if (name === key) return value;
    if (value === '') return name;
    return value === null || /^[a-z_]+$/.test(name) ? null : `${name}: ${value}`;
  });
  const [first] = entries.keys();
  return first !== key || parts.includes(null) ? null : parts.join(', ');
}

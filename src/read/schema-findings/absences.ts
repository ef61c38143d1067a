/** What is told of an honest absence (`{ unknown: … }`) that is not written as one. */
import type { Finding } from '../../finding/finding.js';
import type { FactNode, MapNode } from '../fact-tree.js';
import { quoted } from '../printable.js';
import { problem } from '../problem.js';
import { absenceKeys, acceptsAbsence, type Schema } from '../schema-walk.js';
import { type Find, parentOf, type Spot, spotOf } from './spot.js';
import { list } from './words.js';

/** The absence (`{ unknown: … }`) that the error is about, as a spot of its own. */
export function absenceAround(spot: Spot, find: Find, schema: Schema): Spot | null {
  const { instancePath, keyword } = spot.error;
  const isHere = isAbsenceNode(spot.node) && keyword !== 'type';
  const around = isHere ? spot : spotOf(spot.error, parentOf(instancePath), find);
  return isAbsenceNode(around.node) && acceptsAbsence(schema, around.steps) ? around : null;
}

const isAbsenceNode = (node: FactNode): node is MapNode =>
  node.kind === 'map' && absenceKeys.some((key) => node.entries.has(key));

/** Says why the absence is none. */
export function absenceFinding(spot: Spot): Finding {
  const entries = spot.node.kind === 'map' ? spot.node.entries : new Map();
  const given = [...entries.keys()];
  const absences = given.filter((key) => absenceKeys.includes(key));
  const others = given.filter((key) => !absenceKeys.includes(key));
  const key = absences[0] ?? 'unknown';
  const id = 'schema/absence-reason';
  if (others.length > 0) {
    const message = `\`${spot.path}\` is marked ${quoted(key)} and holds ${list(others)} as well`;
    return problem(id, spot.place, message, `Keep the value, or only \`{ ${key}: "<why>" }\``);
  }
  if (absences.length > 1) {
    const message = `\`${spot.path}\` is marked ${list(absences)} at once`;
    return problem(id, spot.place, message, 'Keep one of them, with its reason');
  }
  const message = `\`${spot.path}\` is marked ${quoted(key)} without a reason in words`;
  const help = `Write \`{ ${key}: "<why>" }\` with the reason as a sentence for the reader`;
  return problem(id, entries.get(key)?.keyPlace ?? spot.place, message, help);
}

/** What is told of keys that are not known or are missing. */
import type { Finding, Place } from '../../finding/finding.js';
import { keyAdvice } from '../form-keys.js';
import { quoted } from '../printable.js';
import { problem } from '../problem.js';
import { keysAt, type Schema } from '../schema-walk.js';
import { closest } from '../suggest.js';
import type { Spot } from './spot.js';

/** A key that the schema does not know, with the one that was probably meant. */
export function unknownKey(
  spot: Spot,
  key: string,
  place: Place,
  schema: Schema,
  factPaths: readonly string[],
): Finding {
  const allowed = keysAt(schema, spot.steps);
  const { node } = spot;
  const free = allowed.filter((name) => node.kind !== 'map' || !node.entries.has(name));
  const where = spot.path ? ` in \`${spot.path}\`` : '';
  const message = `Unknown key ${quotedKey(key)}${where}`;
  const advice = keyAdvice(spot.path, key);
  if (advice !== null) {
    const told = `${message}: ${advice.what}`;
    return problem('schema/unknown-key', place, told, advice.help, advice.severity);
  }
  const elsewhere = nearestTop(
    factPaths.filter((path) => path.endsWith(`.${key}`) && !path.includes('[]')),
  );
  // Deep in the file a key of the same name elsewhere is another fact: `training.duration` has its own dates.
  const isMisplaced = spot.steps.length < 2 || elsewhere[0]?.startsWith(`${spot.steps[0]}.`);
  if (elsewhere.length === 1 && isMisplaced) {
    return problem('schema/unknown-key', place, message, `Write it as \`${elsewhere[0]}\``);
  }
  const near = closest(key, free);
  if (near !== null)
    return problem('schema/unknown-key', place, message, `Did you mean \`${near}\`?`);
  const present = closest(key, allowed);
  if (present !== null) {
    const help = `Remove it; \`${present}\` is given already`;
    return problem('schema/unknown-key', place, message, help);
  }
  const keys = (free.length > 0 ? free : allowed).slice(0, 12).map((name) => `\`${name}\``);
  const more = free.length > 12 ? ', …' : '';
  return problem('schema/unknown-key', place, message, `Use one of ${keys.join(', ')}${more}`);
}

/** Of several fields of one name those least deep in the file. */
function nearestTop(paths: readonly string[]): readonly string[] {
  const depth = (path: string): number => path.split('.').length;
  const least = Math.min(...paths.map(depth));
  return paths.filter((path) => depth(path) === least);
}

/** A key with letters outside ASCII shows their code points, since they may look like others. */
function quotedKey(key: string): string {
  const shown = quoted(key);
  if (!/[^\x20-\x7e“”…]/.test(shown)) return shown;
  const codes = Array.from(new Set(key.match(/[^\x20-\x7e]/gu) ?? []), (letter) => {
    return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `${shown} (with ${codes.slice(0, 4).join(', ')})`;
}

/** A key without which its mapping says nothing. */
export function missingKey(spot: Spot, missing: string): Finding {
  const where = spot.path ? ` in \`${spot.path}\`` : '';
  const path = spot.path ? `${spot.path}.${missing}` : missing;
  const message = `The key \`${missing}\` is missing${where}`;
  return problem('schema/missing-key', spot.place, message, `Add \`${path}\``);
}

/** A missing key whose misspelling stands in the same mapping is one mistake, not two. */
export function isExplained(spot: Spot, missing: string, unknownKeys: readonly string[]): boolean {
  const isRefused =
    spot.node.kind === 'map' && spot.node.entries.get(missing)?.node.kind === 'refused';
  return isRefused || unknownKeys.some((key) => closest(key, [missing]) !== null);
}

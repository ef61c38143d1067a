/** Names by their titles what a field holds as a path of the facts or as the id of a check. */
import { checks } from '../../checks/registry.gen.js';
import { forms } from '../../forms/registry.gen.js';
import { items } from '../../items/registry.gen.js';
import { entryOf } from './fields.js';
import { entryTitle } from './seen.js';

/** Fields whose texts are paths of the facts, and the one that holds an id of a check. */
const holdsPaths = /^(?:evidence\[\d*\]\.supports|attests\[\d*\]\.facts|waivers\[\d*\]\.at)$/;
const holdsCheck = /^waivers\[\d*\]\.check$/;

/** The titles of what stands in a field, in its order; empty of a field that holds no names of this program. */
export function titlesNamed(path: string, value: unknown): readonly string[] {
  const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  if (holdsPaths.test(path)) return texts.map((each) => titleOfPath(each) ?? `${each} (unknown)`);
  if (holdsCheck.test(path)) return texts.map((each) => titleOfCheck(each) ?? each);
  return [];
}

/** The title of a fact below those of its groups, so that two of one name are told apart. */
function titleOfPath(path: string): string | null {
  const steps = path.trim().split('.');
  const titles = steps.map((_, index) => {
    const at = steps.slice(0, index + 1).join('.');
    const entry = /\[(\d+)\]$/.exec(at)?.[1];
    const title = entryOf(at)?.title;
    return entry === undefined || title === undefined ? title : `${title} ${Number(entry) + 1}`;
  });
  return titles.includes(undefined) ? null : titles.join(', ');
}

/** What a person calls an entry of a list: its first words, and those of a waiver by what it waives. */
export function titleOfEntry(list: string, entry: unknown): string | null {
  const words = entryTitle(entry);
  if (list !== 'waivers' || typeof entry !== 'object' || entry === null) return words;
  return titlesNamed('waivers[0].check', (entry as { check?: unknown }).check)[0] ?? words;
}

interface Titled {
  readonly title: string;
}

/** What a check is called: its own title, or that of the item or form which asks for it. */
function titleOfCheck(id: string): string | null {
  const [room = '', key] = id.trim().split('/');
  const known: Readonly<Record<string, Titled>> =
    key === undefined ? checks : { ...items, ...forms };
  return Object.hasOwn(known, room) ? (known[room]?.title ?? null) : null;
}

/** `explain`: what an id means, where it comes from, what to do about it and how it is waived; or which ids there are. */

import { type Entry, explainable, type Kind, kinds } from '../../explain/explainable.js';
import { closest } from '../../read/suggest.js';
import { painter, show } from '../../report/terminal.js';
import { printedJson } from '../../text/printed-json.js';
import { nameMeant } from '../explain/name-meant.js';
import { explanationPage, kindsPage, listPage } from '../explain/pages.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { wantsColour } from '../options.js';

export interface ExplainOptions {
  readonly all?: boolean;
  readonly format?: 'text' | 'json';
  readonly color: boolean;
}

/** Prints the explanation of an id, which may carry its kind (`gate:provider`); a kind in the plural or the beginning of ids lists them. */
export async function explain(
  asked: string | undefined,
  options: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  const entries = await explainable();
  const look = { paint: painter(wantsColour(options, io)), width: Math.min(io.columns, 100) };
  const asJson = (value: unknown): void => io.stdout(printedJson(value));
  if (options.all === true && asked !== undefined) {
    throw new UsageError('--all lists every id; leave the id away');
  }
  const listed = options.all === true ? entries : listOf(asked, entries);
  if (listed !== null) {
    const bare = listed.map(({ kind, id, title }) => ({ kind, id, title }));
    if (options.format === 'json') asJson({ format_version: 1, entries: bare });
    else io.stdout(listPage(listed, look));
  } else if (asked === undefined) {
    const counts = kinds.map((kind) => ({ kind, count: ofKind(kind, entries).length }));
    if (options.format === 'json') asJson({ format_version: 1, kinds: counts });
    else io.stdout(kindsPage(counts, look));
  } else {
    const { kind, id, title, parts } = meant(asked, entries, io);
    if (options.format === 'json') asJson({ format_version: 1, kind, id, title, parts });
    else io.stdout(explanationPage({ kind, id, title, parts }, look));
  }
  return 0;
}

const ofKind = (kind: Kind, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((each) => each.kind === kind);

/** The entries that `checks` or `read/` stands for, or null where it names one thing. */
function listOf(asked: string | undefined, entries: readonly Entry[]): readonly Entry[] | null {
  const kind = kinds.find((each) => `${each}s` === asked || each === asked);
  if (kind !== undefined && !entries.some(({ id }) => id === asked)) return ofKind(kind, entries);
  if (asked === undefined || !/[/.]$/.test(asked)) return null;
  const below = entries.filter(({ id }) => id.startsWith(asked));
  return below.length > 0 ? below : null;
}

/** The entry that is asked for, or the one that must have been meant: case, hyphens and a slip of the pen are forgiven and told. */
function meant(asked: string, entries: readonly Entry[], io: Io): Entry {
  try {
    return find(asked, entries);
  } catch (error) {
    const name = error instanceof UsageError ? nameMeant(asked, entries) : null;
    if (name === null) throw error;
    io.stderr(`aiact-doc: nothing is called ${show(asked, 200)}; this is ${name}\n`);
    return find(name, entries);
  }
}

function find(asked: string, entries: readonly Entry[]): Entry {
  const [, kind, id = asked] = /^([a-z]+):(.+)$/.exec(asked) ?? [];
  if (kind !== undefined && !kinds.some((each) => each === kind)) {
    const near = closest(kind, kinds);
    const hint = near === null ? `choose from ${kinds.join(', ')}` : `did you mean ${near}:${id}?`;
    throw new UsageError(`there is no kind ${kind}; ${hint}`);
  }
  const plain = id.replace(/\[\d+\]/g, '[]');
  const matches = entries.filter(
    (entry) =>
      (entry.id === id || entry.id === plain) && (kind === undefined || entry.kind === kind),
  );
  const [first, second] = matches;
  const room = /^([a-z]+)\/(.+)$/.exec(id);
  if (!first && room !== null) {
    const [, name, rest = ''] = room;
    // As the reference and other tools write it: `checks/answers-differ`, `rule/pack/file-changed`.
    if (name === 'rule') return find(rest, entries);
    const named = kinds.find((each) => name === each || name === `${each}s`);
    if (named !== undefined && (kind ?? named) === named) return find(`${named}:${rest}`, entries);
  }
  if (first && !second) return first;
  if (first) {
    const names = matches.map((entry) => `${entry.kind}:${entry.id}`).join(' or ');
    throw new UsageError(`${id} is the name of several things; write ${names}`);
  }
  throw new UsageError(`nothing is called ${show(asked, 200)}${hintFor(id, kind, entries)}`);
}

function hintFor(id: string, kind: string | undefined, entries: readonly Entry[]): string {
  const ids = entries
    .filter((entry) => kind === undefined || entry.kind === kind)
    .map((entry) => entry.id);
  const near = closest(id, ids);
  if (near !== null) return `; did you mean ${near}?`;
  const endings = ids.filter((each) => each.endsWith(`.${id}`) || each.endsWith(`/${id}`));
  if (endings.length > 0 && endings.length <= 4) return `; did you mean ${endings.join(' or ')}?`;
  if (ids.some((each) => each.startsWith(`${id}/`) || each.startsWith(`${id}.`))) {
    return `; aiact-doc explain ${id}${ids.some((each) => each.startsWith(`${id}/`)) ? '/' : '.'} lists what begins so`;
  }
  return '; ids stand in brackets in the findings of check, and aiact-doc explain lists their kinds';
}

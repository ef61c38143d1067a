/** Applies the waivers of the facts: which findings they keep from the verdict, and what is wrong with the waivers themselves. */
import { dayAfter, isDay } from '../facts/days.js';
import { given, lookup } from '../facts/lookup.js';
import { factPaths } from '../facts/paths.gen.js';
import { type Finding, makeFinding, type Place, type Severity } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { dayValue, nameValue, saidValue, textValue } from '../finding/value.js';
import type { ReadResult } from '../read/read-result.js';
import { closest } from '../read/suggest.js';
import type { WaivedFinding, Waiver } from './result.js';
import { alwaysCounts } from './set-aside.js';

/** A waiver that ends within so many days is told. */
const soon = 30;

export interface WaiverQuestion {
  readonly read: ReadResult;
  /** Every finding of the run. */
  readonly findings: readonly Finding[];
  readonly asOf: string;
  /** The id of everything that can be found. */
  readonly known: ReadonlySet<string>;
  /** Whether a check was made at all in this run; a waiver of one that was not is not unused. */
  readonly wasMade?: (id: string) => boolean;
}

export interface WaiverAnswer {
  readonly waived: readonly WaivedFinding[];
  /** What is to be said of the waivers. */
  readonly findings: readonly Finding[];
}

/** The waivers that the facts state in full, each with its path; what is not complete is a finding of reading. */
export function statedWaivers({ facts }: ReadResult): readonly (Waiver & { path: string })[] {
  const stated = given(facts, 'waivers');
  if (!Array.isArray(stated)) return [];
  return stated.flatMap((entry: Record<string, unknown>, index) => {
    const { check, reason, owner, expires, at } = entry ?? {};
    const isWhole = [check, reason, owner].every((each) => typeof each === 'string');
    if (!isWhole || !isDay(expires)) return [];
    return [
      {
        ...{ check: String(check), reason: String(reason), owner: String(owner), expires },
        at: typeof at === 'string' ? at.trim() : null,
        path: `waivers[${index}]`,
      },
    ];
  });
}

/** A waiver counts up to and on its last day. The first that fits a finding is the one that is shown with it. */
export function applyWaivers(question: WaiverQuestion): WaiverAnswer {
  const { read, findings, asOf } = question;
  const said: Finding[] = [];
  const waived = new Map<Finding, Waiver>();
  for (const { path, ...waiver } of statedWaivers(read)) {
    const say = (name: string, severity: Severity, field: string, words: Worded, help: string) => {
      const at = `${path}.${field}`;
      said.push(
        makeFinding({
          ...{ id: `waiver/${name}`, severity, ...words, help },
          ...{ paths: [at], place: read.placeOf(at) },
        }),
      );
    };
    const refused = refusal(waiver, path, question.known);
    if (refused !== null) {
      say(refused.name, 'error', refused.field, refused.said, refused.help);
      continue;
    }
    const fitting = findings.filter((finding) => fits(waiver, finding, read));
    const what = `The waiver of {check}${waiver.at === null ? '' : ' at {at}'}`;
    const params = {
      check: nameValue(waiver.check),
      at: nameValue(waiver.at ?? ''),
      expires: dayValue(waiver.expires),
      owner: saidValue(waiver.owner),
    };
    if (waiver.expires < asOf) {
      const message = worded(`${what} ended on {expires}; {owner} answers for it`, params);
      const help = `Repair what it waives, or decide anew and write the last day in \`${path}.expires\``;
      say('expired', 'error', 'expires', message, help);
      continue;
    }
    for (const finding of fitting) {
      if (!waived.has(finding)) waived.set(finding, waiver);
    }
    if (fitting.length === 0 && (question.wasMade?.(waiver.check) ?? true)) {
      say(
        'unused',
        'note',
        'check',
        worded(`${what} fits no finding`, params),
        `Remove \`${path}\``,
      );
    } else if (waiver.expires <= dayAfter(asOf, { number: soon, unit: 'days' })) {
      const message = worded(`${what} ends on {expires}; {owner} answers for it`, params);
      say('ends-soon', 'note', 'expires', message, 'Repair what it waives before that day');
    }
  }
  return { waived: [...waived].map(([finding, waiver]) => ({ finding, waiver })), findings: said };
}

interface Refusal {
  readonly name: 'unknown-check' | 'not-waivable' | 'unknown-path';
  readonly field: 'check' | 'at';
  readonly said: Worded;
  readonly help: string;
}

type Worded = ReturnType<typeof worded>;

function refusal({ check, at }: Waiver, path: string, known: ReadonlySet<string>): Refusal | null {
  const because = alwaysCounts(check);
  if (because !== null) {
    return {
      ...{ name: 'not-waivable', field: 'check' },
      said: worded('`{check}` can not be waived: {because}', {
        check: nameValue(check),
        because: textValue(because),
      }),
      help: `Repair what it finds, and remove \`${path}\``,
    };
  }
  if (!known.has(check)) {
    const near = closest(check, [...known]);
    return {
      ...{ name: 'unknown-check', field: 'check' },
      said: worded('No check has the id `{check}`, so its waiver does nothing', {
        check: nameValue(check),
      }),
      help: `Write in \`${path}.check\` the id as the report prints it${near === null ? '' : `; did you mean ${near}?`}`,
    };
  }
  if (at === null || isPath(at)) return null;
  const near = closest(at, Object.keys(factPaths));
  return {
    ...{ name: 'unknown-path', field: 'at' },
    said: worded('There is no field `{at}`, so the waiver does nothing', { at: nameValue(at) }),
    help: `Write in \`${path}.at\` a field of the facts${near === null ? '' : `; did you mean ${near}?`}`,
  };
}

function isPath(path: string): boolean {
  return Object.hasOwn(factPaths, path.replace(/\[\d+\]/g, '[]')) || /^positions\b/.test(path);
}

/** By id; with `at` also by a fact at or below that field, or by its place where the finding names no fact. */
function fits({ check, at }: Waiver, finding: Finding, read: ReadResult): boolean {
  if (finding.id !== check) return false;
  if (at === null) return true;
  if (finding.paths.length > 0) return finding.paths.some((path) => isBelow(path, at));
  if (lookup(read.facts, at).state === 'missing' || finding.place === null) return false;
  const region = read.placeOf(at);
  return region !== null && holds(region, finding.place);
}

function isBelow(path: string, at: string): boolean {
  return path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`);
}

function holds(outer: Place, inner: Place): boolean {
  const starts = outer.line - inner.line || outer.column - inner.column;
  const ends = outer.end_line - inner.end_line || outer.end_column - inner.end_column;
  return outer.file === inner.file && starts <= 0 && ends >= 0;
}

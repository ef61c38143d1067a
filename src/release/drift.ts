/** Tells how a committed pack differs from what the facts give today, as a lock file differs from what it locks. */
import { type Finding, makeFinding, type Place } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import {
  countValue,
  dayValue,
  listValue,
  nameValue,
  textValue,
  wordValue,
} from '../finding/value.js';

/** Which program, law and day a pack or a run stands for. */
export interface Stand {
  readonly tool: string;
  readonly law: string;
}

/** A fact that differs, its values short enough for a line. */
export interface DriftedFact {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly place: Place | null;
}

/** A gate or an obligation with another answer. */
export interface DriftedConclusion {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly provision: string | null;
  readonly place: Place | null;
}

/** What a build of the same documents would write otherwise; ids of documents, or names of files that belong to none. */
export interface DriftedFiles {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

export interface DriftInput {
  /** The pack as the user named it. */
  readonly pack: string;
  readonly built: Stand;
  readonly now: Stand;
  readonly facts: readonly DriftedFact[];
  readonly conclusions: readonly DriftedConclusion[];
  /** Null where bytes were not compared. */
  readonly files: DriftedFiles | null;
  /** Files that the facts stand in or name, whose bytes are others than when the pack was built. */
  readonly sources: readonly string[];
  /** What the pack was made with that is not here now: `theme` or `templates`, each with what to do. */
  readonly look: readonly { readonly what: 'theme' | 'templates'; readonly help: string }[];
}

/** How many facts a finding names. */
const mostFacts = 10;
const anew = 'Build the pack anew, review what changed (aiact-doc diff) and commit it';

/** Whether a finding tells that a pack lacks this document. */
export function isMissing({ id, params }: Finding, document: string): boolean {
  return id === 'drift/missing' && params.document?.value === document;
}

/** The findings; none where the pack is what the facts give. */
export function driftFindings(input: DriftInput): readonly Finding[] {
  const { pack, facts, conclusions, files, look } = input;
  const differs = files?.changed ?? [];
  const found: Finding[] = [];
  const shown = nameValue(pack);
  for (const { id, title, from, to, provision, place } of conclusions) {
    const said = worded('{title}: {from} in the pack, {to} by the facts now', {
      title: textValue(title),
      from: wordValue(from),
      to: wordValue(to),
      conclusion: nameValue(id),
    });
    found.push({ ...finding('drift/conclusion', said), provision, place });
  }
  if (facts.length > 0 || differs.length > 0) {
    found.push({
      ...finding('drift/changed', changed(pack, facts, differs)),
      paths: facts.map(({ path }) => path),
      place: facts.find(({ place }) => place !== null)?.place ?? null,
    });
  } else if (input.sources.length > 0) {
    const said = worded(
      'No fact in the pack {pack} changed, but its sources did ({sources}): the pack holds their old bytes and lines',
      { pack: shown, sources: listValue(input.sources) },
    );
    found.push({ ...finding('drift/source', said), severity: 'warning' });
  }
  for (const each of files?.missing ?? []) {
    const params = { pack: shown, document: nameValue(each) };
    found.push(
      finding(
        'drift/missing',
        worded('The pack {pack} lacks {document}, which the facts call for now', params),
      ),
    );
  }
  for (const each of files?.extra ?? []) {
    found.push(
      finding(
        'drift/extra',
        worded('The pack {pack} holds {document}, which the facts call for no longer', {
          pack: shown,
          document: nameValue(each),
        }),
      ),
    );
  }
  for (const { what, help } of look) {
    const said = worded('The pack {pack} was not made with the {what} of this run', {
      pack: shown,
      what: wordValue(what),
    });
    found.push({ ...finding(`drift/${what}`, said), help });
  }
  return [...found, ...standFindings(input)];
}

function changed(
  pack: string,
  facts: readonly DriftedFact[],
  documents: readonly string[],
): Worded {
  const named = facts.slice(0, mostFacts).map(({ path, from, to }) => `${path}: ${from} → ${to}`);
  const rest = facts.length - named.length;
  const list = `${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
  const which = documents.length > 0 ? ` (${documents.join(', ')})` : '';
  const params = {
    pack: nameValue(pack),
    which: { ...listValue(documents), shown: which },
    amount: {
      ...countValue(facts.length),
      shown: facts.length === 1 ? '1 fact' : `${facts.length} facts`,
    },
    facts: { ...listValue(facts.map(({ path }) => path)), shown: list },
  };
  return facts.length === 0
    ? worded('The pack {pack} is not what these facts give{which}, though no fact changed', params)
    : worded('The pack {pack} is out of date{which}: {amount} changed, {facts}', params);
}

/** Another program makes other bytes, so only what it says was compared; a newer law may say otherwise. */
function standFindings({ pack, built, now, conclusions }: DriftInput): Finding[] {
  const found: Finding[] = [];
  if (built.tool !== now.tool) {
    const said = worded(
      'The pack {pack} was built by aiact-doc {built}, and this is {now}: facts and conclusions were compared, files were not',
      { pack: nameValue(pack), built: nameValue(built.tool), now: nameValue(now.tool) },
    );
    found.push({
      ...finding('drift/tool', said),
      severity: 'note',
      help: 'Build the pack anew when it is due, or check it with the version that built it',
    });
  }
  if (built.law !== now.law) {
    const isOlder = dayOf(built.law) <= dayOf(now.law);
    const effect =
      conclusions.length > 0
        ? `${conclusions.length} of its conclusions differ now`
        : 'its conclusions are the same now';
    const more = actsOf(now.law).filter((act) => !actsOf(built.law).includes(act));
    const acts = more.length > 0 ? `, without ${more.join(', ')}` : '';
    const params = {
      pack: nameValue(pack),
      built: dayValue(dayOf(built.law)),
      acts: { ...listValue(more), shown: acts },
      now: dayValue(dayOf(now.law)),
      effect: { ...countValue(conclusions.length), shown: effect },
    };
    const said = isOlder
      ? worded(
          'The pack {pack} rests on the law as of {built}{acts}, and this program knows that of {now}: {effect}',
          params,
        )
      : worded(
          'The pack {pack} rests on the law as of {built}, which is newer than this program knows ({now})',
          params,
        );
    found.push({
      ...finding('drift/law', said),
      severity: 'warning',
      ...(isOlder ? {} : { help: 'Update aiact-doc, then check again' }),
    });
  }
  return found;
}

/** A pack that can't be relied on, so that nothing is compared. */
export function unreadablePack(pack: string, faults: readonly string[]): Finding {
  const named = faults.slice(0, 3).join('; ');
  const rest = faults.length - 3;
  const said = worded('The pack {pack} is broken, so it was not compared: {faults}', {
    pack: nameValue(pack),
    faults: { ...listValue(faults), shown: `${named}${rest > 0 ? `; and ${rest} more` : ''}` },
  });
  const help = `Look at it with aiact-doc verify, and build it anew`;
  return { ...finding('drift/unreadable', said), help };
}

/** `2024/1689+2026/1744@2026-07-27`: the acts, and the day of the text. */
function dayOf(law: string): string {
  return law.slice(law.indexOf('@') + 1);
}

function actsOf(law: string): readonly string[] {
  return (law.split('@')[0] ?? '').split('+');
}

type Worded = ReturnType<typeof worded>;

function finding(id: string, said: Worded): Finding {
  return makeFinding({ id, severity: 'error', ...said, help: anew, paths: [] });
}

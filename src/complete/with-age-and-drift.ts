/** A run with findings on its age, and on how a committed pack differs from what the facts give. */
import { assess } from '../assess/assess.js';
import type { Assessment } from '../assess/assessment.js';
import { conclusionsOf, readConclusions } from '../diff/conclusions.js';
import { diffConclusions } from '../diff/diff-conclusions.js';
import { diffFacts } from '../diff/diff-facts.js';
import { shownPair } from '../diff/values.js';
import type { Finding } from '../finding/finding.js';
import type { OpenedPack } from '../pack/read-pack.js';
import { changesFile, sinceOfPack } from '../pack/since.js';
import { type Age, ageOf } from '../release/age.js';
import { driftFindings, unreadablePack } from '../release/drift.js';
import { staleFindings, stalePack } from '../release/staleness.js';
import { documentsWith } from '../render/templates/overlay.js';
import type { Run } from '../report/run.js';
import { beside } from './beside.js';
import type { Given, GivenPack } from './given.js';

/** The run, and whether its pack could be compared; null where none was given. */
export interface AgedRun {
  readonly run: Run;
  readonly isReadable: boolean | null;
}

/** What is older than was allowed comes first, then what differs from the pack. */
export async function withAgeAndDrift(
  run: Run,
  staleAfter: string | undefined,
  { pack, theme, templates }: Pick<Given, 'pack' | 'theme' | 'templates'>,
): Promise<AgedRun> {
  if (run.assessment === null) return { run, isReadable: null };
  const age = staleAfter === undefined ? null : ageOf(staleAfter);
  const judged = { facts: run.read.facts, placeOf: run.read.placeOf, asOf: run.assessment.as_of };
  const stale = age === null ? [] : staleFindings({ ...judged, age });
  if (pack === undefined) return { run: beside(run, stale), isReadable: null };
  const { findings, isReadable } = await driftOf(run, pack, { theme, templates }, age);
  return { run: beside(run, [...stale, ...findings]), isReadable };
}

type Look = Pick<Given, 'theme' | 'templates'>;

async function driftOf(
  { read, assessment }: Run,
  { shown, content }: GivenPack,
  look: Look,
  age: Age | null,
): Promise<{ readonly findings: readonly Finding[]; readonly isReadable: boolean }> {
  const { pack, faults } = content;
  const then = readConclusions(pack?.assessment);
  const {
    hasReasons,
    otherLook,
    changedFileNames: changedSources,
    compareWithPack,
  } = await import('../pack/rebuild-pack.js');
  if (pack === undefined || then === null || !hasReasons(pack.assessment)) {
    const why = faults ?? ['assessment.json has another form than this program writes'];
    return { findings: [unreadablePack(shown, why)], isReadable: false };
  }
  const { manifest } = pack;
  const documents = look.templates && documentsWith(look.templates);
  // Under the day of the pack, so that the calendar alone changes nothing.
  const now = assess(read, { asOf: manifest.as_of, ...(documents && { documents }) });
  const facts = diffFacts(pack.facts, read.facts);
  const sources = changedSources(manifest, read);
  const isComparable = manifest.tool.version === now.tool.version && then.law === now.law.version;
  const same = { sameFacts: facts.length === 0, sameSources: sources.length === 0 };
  const files = isComparable
    ? await compareWithPack(await builtOf(pack, pack.assessment), read, now, look, same)
    : null;
  const concluded = diffConclusions(then, conclusionsOf(now));
  return {
    findings: [
      ...driftFindings({
        pack: shown,
        built: { tool: then.tool, law: then.law },
        now: { tool: now.tool.version, law: now.law.version },
        facts: facts.map((change) => {
          const [from, to] = shownPair(change.from, change.to);
          const at = change.toPath ?? change.fromPath ?? '';
          return { path: change.path, from, to, place: read.placeOf(at) };
        }),
        conclusions: [
          ...concluded.gates.map(({ id, from, to }) => ({
            ...{ id, title: id, from: from?.answer ?? 'not told', to: to?.answer ?? 'not told' },
            provision: (to ?? from)?.provision ?? null,
            place: placeIn(now, id),
          })),
          ...concluded.obligations.map(({ id, title, provision, from, to }) => ({
            ...{ id, title, provision, place: null },
            from: dutyWords(from),
            to: dutyWords(to),
          })),
        ],
        files,
        sources,
        look: isComparable
          ? otherLook(manifest, look).map((what) => ({ what, help: lookHelp[what] }))
          : [],
      }),
      ...(age === null || assessment === null
        ? []
        : stalePack({ asOf: manifest.as_of }, { asOf: assessment.as_of, age })),
    ],
    isReadable: true,
  };
}

const lookHelp = {
  theme: 'Name the theme of the pack by --theme, or build the pack anew',
  templates: 'Name the templates of the pack by --templates, or build the pack anew',
} as const;

async function builtOf({ manifest, facts, text }: OpenedPack, assessment: Assessment) {
  const tells = manifest.files.some(({ path }) => path === changesFile);
  const since = tells ? sinceOfPack(manifest, await text(changesFile)) : null;
  return { manifest, facts, assessment, since };
}

/** Where the first fact stands that settled a gate. */
function placeIn({ gates }: Assessment, id: string): Finding['place'] {
  const reason = (gates as Readonly<Record<string, Assessment['gates']['gpai']>>)[id]?.reason;
  const search = (each: NonNullable<typeof reason>): Finding['place'] =>
    each.facts.find(({ place }) => place !== null)?.place ??
    each.because.map(search).find((place) => place !== null) ??
    null;
  return reason === undefined ? null : search(reason);
}

function dutyWords(duty: { readonly outcome: string; readonly due: string | null } | null): string {
  if (duty === null) return 'not told';
  return duty.due === null ? duty.outcome : `${duty.outcome}, due ${duty.due}`;
}

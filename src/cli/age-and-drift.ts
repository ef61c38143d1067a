/** What `check --stale-after` and `check --pack` add: findings on age, and on how a committed pack differs from the facts. */
import { join } from 'node:path';
import { assess } from '../assess/assess.js';
import type { Assessment } from '../assess/assessment.js';
import { conclusionsOf, readConclusions } from '../diff/conclusions.js';
import { diffConclusions } from '../diff/diff-conclusions.js';
import { diffFacts } from '../diff/diff-facts.js';
import { shownPair } from '../diff/values.js';
import type { Finding } from '../finding/finding.js';
import { type Age, ageOf } from '../release/age.js';
import { driftFindings, unreadablePack } from '../release/drift.js';
import { staleFindings, stalePack } from '../release/staleness.js';
import type { TemplateOverlay } from '../render/templates/overlay.js';
import { documentsWith } from '../render/templates/overlay.js';
import type { Run } from '../report/run.js';
import { slugs } from './destination.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import type { CommonOptions } from './options.js';
import { type OpenedPack, packFolderAt, readPack } from './pack-at.js';

export interface AgeAndDrift {
  readonly findings: readonly Finding[];
  /** 2 where the pack can't be relied on. */
  readonly code: ExitCode;
}

/** The flags read once, before any work; `of` judges one run after the other. */
export async function ageAndDrift(
  options: Pick<CommonOptions, 'staleAfter' | 'pack' | 'theme'>,
  templates: TemplateOverlay | undefined,
  io: Io,
): Promise<(run: Run) => Promise<AgeAndDrift>> {
  const { staleAfter, pack, theme } = options;
  const age = staleAfter === undefined ? null : ageOf(staleAfter);
  if (pack === '') throw new UsageError('--pack is empty');
  if (theme !== undefined && pack === undefined) {
    throw new UsageError('--theme says how a pack was made; check takes it with --pack only');
  }
  const look = { theme: pack === undefined ? undefined : await themeOf(theme, io), templates };
  let used = false;
  return async (run) => {
    const findings: Finding[] = [];
    let code: ExitCode = 0;
    if (run.assessment === null) return { findings, code };
    const judged = { facts: run.read.facts, placeOf: run.read.placeOf, asOf: run.assessment.as_of };
    if (age !== null) findings.push(...staleFindings({ ...judged, age }));
    if (pack !== undefined) {
      const own = await packOf(run, pack, used, io);
      used = true;
      const drift = await driftOf(run, own, look, age, io);
      findings.push(...drift.findings);
      code = drift.code;
    }
    return { findings, code };
  };
}

type Look = Parameters<typeof import('../pack/rebuild-pack.js').compareWithPack>[3];

async function themeOf(theme: string | undefined, io: Io): Promise<Look['theme']> {
  if (theme === undefined) return undefined;
  const read = await (await import('./theme-file.js')).readThemeFile(theme, io);
  if (read.theme === null) {
    throw new UsageError(`${theme} has errors; aiact-doc build --theme ${theme} tells them`);
  }
  return read.theme;
}

/** The pack of this run: the folder that was named, or the one of its name in there; null where neither is a pack. */
export async function ownPack(run: Run, pack: string, io: Io): Promise<string | null> {
  if ((await packFolderAt(pack, io)) !== null) return pack;
  const [name = ''] = slugs([run]);
  const inner = join(pack, name);
  return (await packFolderAt(inner, io)) === null ? null : inner;
}

/** `--pack` names the pack of the one model, or the folder in which `build` put those of several. */
async function packOf(run: Run, pack: string, used: boolean, io: Io): Promise<string> {
  const own = await ownPack(run, pack, io);
  if (own === null) {
    const [name = ''] = slugs([run]);
    throw new UsageError(
      `${pack} is not a pack of aiact-doc, nor does it hold one named ${name}; "aiact-doc build --out ${pack}" writes it`,
    );
  }
  if (own !== pack) return own;
  if (used) {
    throw new UsageError(
      `${pack} is the pack of one model, and several are checked; name the folder of their packs`,
    );
  }
  return pack;
}

async function driftOf(
  { read, assessment }: Run,
  path: string,
  look: Look,
  age: Age | null,
  io: Io,
): Promise<AgeAndDrift> {
  const folder = await packFolderAt(path, io);
  const { pack, faults } = folder === null ? { faults: ['it is gone'] } : await readPack(folder);
  const then = readConclusions(pack?.assessment);
  const { hasReasons, otherLook, changedSources, compareWithPack } = await import(
    '../pack/rebuild-pack.js'
  );
  if (pack === undefined || then === null || !hasReasons(pack.assessment)) {
    const why = faults ?? ['assessment.json has another form than this program writes'];
    return { findings: [unreadablePack(path, why)], code: 2 };
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
    ? await compareWithPack(builtOf(pack, pack.assessment), read, now, look, same)
    : null;
  const concluded = diffConclusions(then, conclusionsOf(now));
  return {
    findings: [
      ...driftFindings({
        pack: path,
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
    code: 0,
  };
}

const lookHelp = {
  theme: 'Name the theme of the pack by --theme, or build the pack anew',
  templates: 'Name the templates of the pack by --templates, or build the pack anew',
} as const;

function builtOf({ manifest, facts }: OpenedPack, assessment: Assessment) {
  return { manifest, facts, assessment };
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

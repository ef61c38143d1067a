/** Makes a pack again from the facts that it carries, and compares every byte with what lies there. */
import { assess } from '../assess/assess.js';
import { toolVersion } from '../assess/tool-version.gen.js';
import { lawVersion } from '../law/version.js';
import { PackError } from '../pack/pack-error.js';
import type { PackFolder } from '../pack/pack-folder.js';
import type { PackTheme } from '../pack/pack-theme.js';
import { programDigest } from '../pack/program-digest.js';
import { renderPack } from '../pack/render-pack.js';
import { changesFile, type Since, sinceOfPack } from '../pack/since.js';
import { fault, type PackFault } from '../pack/verify/pack-rules.js';
import { type Manifest, manifestFile, sumsFile } from '../pack/verify/read-manifest.js';
import { type EvidenceFile, evidenceNamed } from '../read/evidence.js';
import { readFacts } from '../read/read.js';
import { documentsWith, type TemplateOverlay } from '../render/templates/overlay.js';
import { packSources } from './pack-sources.js';

/** A file that a pack was made with and does not carry. */
export interface NeededInput {
  readonly what: 'theme' | 'template' | 'domains file';
  /** As the manifest names it; a template by its place in a folder of templates. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** What a pack is made with beside its facts, held against the hashes of the manifest already. */
export interface RebuildInputs {
  readonly theme?: PackTheme | undefined;
  readonly templates?: TemplateOverlay | undefined;
  readonly evidence: readonly EvidenceFile[];
}

/** Fetches what is needed, or says in a clause why it is not to be had. */
export type FindInputs = (
  needed: readonly NeededInput[],
) => Promise<RebuildInputs | { readonly missing: string }>;

/** `since` of a rebuild names the earlier pack whose differences were taken from `changes.json` as they stand; `not-made` says in a clause why nothing was compared, and what would help. */
export type Rebuild =
  | { readonly state: 'same'; readonly files: number; readonly since?: string }
  | { readonly state: 'differs'; readonly faults: readonly PackFault[] }
  | { readonly state: 'not-made'; readonly why: string; readonly help: string | null };

/** Which files a rebuild needs that the pack does not carry, in the order of the manifest. */
export function neededInputs({ theme, templates, evidence }: Manifest): readonly NeededInput[] {
  return [
    ...(theme ?? []).map((each): NeededInput => ({ ...each, what: 'theme' })),
    ...(templates ?? []).map(
      ({ kind, id, sha256, size }): NeededInput => ({
        ...{ what: 'template', path: `${kind}s/${id}.md.hbs`, sha256, size },
      }),
    ),
    ...(evidence ?? []).map((each): NeededInput => ({ ...each, what: 'domains file' })),
  ];
}

/** Rebuilds a pack whose files are those of its manifest. */
export async function rebuild(
  folder: PackFolder,
  manifest: Manifest,
  find: FindInputs,
): Promise<Rebuild> {
  const other = otherProgram(manifest);
  if (other !== null) return other;
  const sources = await packSources(folder, manifest);
  if (sources === null) {
    return notMade('none of its papers for authorities carries the facts that it was made from');
  }
  const found = await find(neededInputs(manifest));
  if ('missing' in found) return notMade(found.missing, 'Name their folder by --inputs');
  const alone = readFacts(sources);
  const recorded = new Set((manifest.evidence ?? []).map(({ path }) => path));
  const unread = evidenceNamed(alone).find((file) => !recorded.has(file));
  if (unread !== undefined) {
    return notMade(`${unread}, which its facts name, could not be read when it was made`);
  }
  const read = readFacts(sources, { evidence: found.evidence });
  if (!read.readable) {
    return differs([fault('pack/not-rebuilt', 'facts.json', 'The facts that it carries are none')]);
  }
  const { templates, theme } = found;
  const assessment = assess(read, {
    asOf: manifest.as_of,
    ...(templates && { documents: documentsWith(templates) }),
  });
  const { all, only } = manifest.options ?? { all: false, only: [] };
  const since = await sinceThere(folder, manifest);
  if (since === null) {
    return notMade(`its ${changesFile} can't be read, so its changes paper can't be made again`);
  }
  const files = await renderPack(read, assessment, {
    ...{ all, only, draft: manifest.draft, theme, templates, since },
  }).catch((error: unknown) => {
    const isOfTheFacts = error instanceof PackError || (error as Error).name === 'TemplateError';
    if (isOfTheFacts) return (error as Error).message;
    throw error;
  });
  if (typeof files === 'string') {
    return differs([
      fault('pack/not-rebuilt', null, `The facts that it carries give none: ${files}`),
    ]);
  }
  const faults = await differences(folder, manifest, files);
  return faults.length === 0
    ? { state: 'same', files: files.size, ...sinceWhat(manifest) }
    : differs(faults);
}

function sinceWhat({ since }: Manifest): { readonly since?: string } {
  return since === undefined ? {} : { since: since.name };
}

/** What it says of an earlier pack, which is not here: taken as it stands. Undefined where it says nothing, null where that can't be read. */
async function sinceThere(
  folder: PackFolder,
  manifest: Manifest,
): Promise<Since | null | undefined> {
  if (manifest.since === undefined) return undefined;
  if (!manifest.files.some(({ path }) => path === changesFile)) return null;
  return sinceOfPack(manifest, new TextDecoder().decode(await folder.read(changesFile)));
}

/** A pack of another program can't be made here, which says nothing against it. */
function otherProgram(manifest: Manifest): Rebuild | null {
  const { tool, law, options, program_sha256: program } = manifest;
  const isVersion = /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[0-9A-Za-z.-]{1,40})?$/.test(tool.version);
  // No line that would fetch the program from a registry: whoever holds a name there need not be us.
  const help = isVersion
    ? `Verify it by the version that made it: aiact-doc ${tool.version}, from the release that you trust`
    : null;
  const otherBuild = isVersion
    ? `Verify it by the build of aiact-doc ${tool.version} that made it; its program_sha256 stands in manifest.json`
    : null;
  if (tool.version !== toolVersion) {
    return notMade(`it was made by aiact-doc ${tool.version}, and this is ${toolVersion}`, help);
  }
  if (law.version !== lawVersion) {
    return notMade(
      `it was made under the state of the law ${law.version}, and this program holds ${lawVersion}`,
    );
  }
  if (options === undefined) {
    return notMade('it does not record what was asked for when it was made, as older packs do not');
  }
  if ((program ?? null) !== programDigest()) {
    return notMade(`it was made by another build of aiact-doc ${tool.version}`, otherBuild);
  }
  return null;
}

/** Each file that differs; manifest and sums only where nothing else does, for they follow from the others. */
async function differences(
  folder: PackFolder,
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly PackFault[]> {
  const faults: PackFault[] = [];
  const say = (path: string, message: string): void => {
    faults.push(fault('pack/not-rebuilt', path, message));
  };
  const compare = async (path: string, bytes: Uint8Array): Promise<void> => {
    const there = await folder.read(path);
    if (Buffer.compare(there, bytes) === 0) return;
    say(path, `The facts of the pack give other bytes${placeOfDifference(path, there, bytes)}`);
  };
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const [path, bytes] of files) {
    if (path === manifestFile || path === sumsFile) continue;
    if (listed.has(path)) await compare(path, bytes);
    else say(path, 'The facts of the pack give this file, and it is not there');
  }
  for (const path of listed) {
    if (!files.has(path)) say(path, 'The facts of the pack give no such file');
  }
  for (const path of [manifestFile, sumsFile]) {
    if (faults.length === 0) await compare(path, files.get(path) ?? new Uint8Array());
  }
  return faults;
}

/** The first line of a text that differs; of a PDF there is none. */
function placeOfDifference(path: string, left: Uint8Array, right: Uint8Array): string {
  if (path.endsWith('.pdf')) return '';
  const [ours, theirs] = [left, right].map((bytes) =>
    Buffer.from(bytes).toString('utf8').split('\n'),
  );
  const line = (ours ?? []).findIndex((text, index) => text !== theirs?.[index]);
  return `, first in line ${(line < 0 ? (ours?.length ?? 0) : line) + 1}`;
}

function differs(faults: readonly PackFault[]): Rebuild {
  return { state: 'differs', faults };
}

function notMade(why: string, help: string | null = null): Rebuild {
  return { state: 'not-made', why, help };
}

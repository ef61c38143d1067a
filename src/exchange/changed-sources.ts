/** Files that facts were read from and that are others now, with what they say today. */
import { createHash } from 'node:crypto';
import { Decimal } from '../facts/decimal.js';
import { originsOf, type ProvenanceSource, sourcesOf, valueDigest } from '../facts/provenance.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { listValue, nameValue, textValue } from '../finding/value.js';
import type { ReadResult } from '../read/read-result.js';
import { ggufHeader } from './hub/gguf.js';
import { lfsPointerIn, longestPointer } from './hub/pointer.js';
import { safetensorsHeader } from './hub/safetensors.js';
import { fileText, type ModelFolder, readLimits } from './model-folder.js';
import type { FactValue, Reading } from './reading.js';

/** The sources of facts that hold a hash, by which a change can be seen. */
export function hashedSources({ facts }: Pick<ReadResult, 'facts'>): readonly ProvenanceSource[] {
  const used = new Set(originsOf(facts).map(({ source }) => source));
  return sourcesOf(facts).filter(
    ({ id, sha256, header_sha256 }) => used.has(id) && (sha256 ?? header_sha256) !== null,
  );
}

/** The sources whose file is there with another hash; a file that is not there, or is too large to hash, says nothing. */
export async function changedSources(
  folder: ModelFolder,
  sources: readonly ProvenanceSource[],
): Promise<readonly ProvenanceSource[]> {
  const changed: ProvenanceSource[] = [];
  for (const source of sources) {
    const now = await hashNow(folder, source);
    if (now !== null && now !== (source.header_sha256 ?? source.sha256)?.toLowerCase()) {
      changed.push(source);
    }
  }
  return changed;
}

async function hashNow(
  folder: ModelFolder,
  { file, header_sha256 }: ProvenanceSource,
): Promise<string | null> {
  const size = folder.files.find((each) => each.file === file)?.size;
  if (size === undefined) return null;
  const pointer =
    size <= longestPointer ? lfsPointerIn((await fileText(folder, file)) ?? '') : null;
  // The head of a file that the clone does not hold is not known.
  if (pointer !== null) return header_sha256 === null ? pointer.sha256 : null;
  if (header_sha256 !== null) {
    const read = /\.gguf$/i.test(file) ? ggufHeader : safetensorsHeader;
    const result = await read(folder, file, size);
    return 'fault' in result ? 'no header' : result.header.sha256;
  }
  if (size > readLimits.json) return null;
  return createHash('sha256')
    .update(await folder.read(file, 0, size))
    .digest('hex');
}

/** One note for each file; `reading` is what the folder says now, where it could be read again. */
export function changedFindings(
  changed: readonly ProvenanceSource[],
  reading: Pick<Reading, 'proposals'> | null,
  read: ReadResult,
): readonly Finding[] {
  const origins = originsOf(read.facts);
  return changed.map(({ id, file }) => {
    const taken = origins.filter(({ source }) => source === id);
    const others = taken.flatMap(({ path, value, digest }) => {
      const now = reading?.proposals.find(
        (each) => each.file === file && each.path === path,
      )?.value;
      if (now === undefined) return [];
      const isSame =
        digest === null ? valueDigest(now) === valueDigest(value) : valueDigest(now) === digest;
      return isSame ? [] : [`${path}: ${shown(now)}`];
    });
    const paths = taken.map(({ path }) => path);
    return makeFinding({
      id: 'import/source-changed',
      severity: 'note',
      ...worded('{file} has changed since facts were read from it: {facts}{now}', {
        file: nameValue(file),
        facts: { ...listValue(paths), shown: listed(paths.map((path) => `\`${path}\``)) },
        now: textValue(others.length === 0 ? '' : `; it gives now ${listed(others)}`),
      }),
      help: `Look at what the file says now: write what holds and import it again, or delete the entries of these facts in \`provenance.facts\``,
      paths: paths.slice(0, most),
      place: read.placeOf(`provenance.sources.${id}`) ?? read.placeOf('provenance.sources'),
    });
  });
}

const most = 3;

const listed = (texts: readonly string[]): string =>
  texts.slice(0, most).join(', ') + (texts.length > most ? ` and ${texts.length - most} more` : '');

function shown(value: FactValue): string {
  if (value instanceof Decimal) return value.text;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

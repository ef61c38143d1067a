/** The files that back the facts: whether each is there and is still the one that was named. */
import { given } from '../facts/lookup.js';
import { factPaths } from '../facts/paths.gen.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { nameValue, textValue } from '../finding/value.js';
import type { ReadResult } from '../read/read-result.js';
import { closest } from '../read/suggest.js';

/** One entry of the facts' evidence. */
export interface EvidenceEntry {
  readonly path: string;
  readonly sha256: string;
  readonly supports: readonly string[];
  /** Its own path in the facts: `evidence[0]`. */
  readonly at: string;
}

/** A named file as it was found: its hash, or why there is none, in words that follow its name. */
export type HashedFile =
  | { readonly sha256: string; readonly problem?: never }
  | { readonly problem: 'missing' | 'unsafe' | 'too-large'; readonly words: string };

/** The entries that name a file and a hash; what is not complete is a finding of reading. */
export function evidenceEntries({ facts }: ReadResult): readonly EvidenceEntry[] {
  const stated = given(facts, 'evidence');
  if (!Array.isArray(stated)) return [];
  return stated.flatMap((entry: Record<string, unknown>, index) => {
    const { path, sha256, supports } = entry ?? {};
    if (typeof path !== 'string' || typeof sha256 !== 'string') return [];
    const paths = Array.isArray(supports) ? supports : [];
    return [
      {
        ...{ path: path.trim(), sha256: sha256.toLowerCase(), at: `evidence[${index}]` },
        supports: paths.filter((each) => typeof each === 'string').map((each) => each.trim()),
      },
    ];
  });
}

/** What is wrong with the evidence; `found` holds what stands at each path. */
export function evidenceFindings(
  read: ReadResult,
  found: ReadonlyMap<string, HashedFile>,
): readonly Finding[] {
  return evidenceEntries(read).flatMap((entry) => [
    ...fileFindings(entry, found.get(entry.path), read),
    ...supportFindings(entry, read),
  ]);
}

const repairs = {
  missing: 'Put the file there, or name it as it is called now',
  unsafe: 'Name a regular file below the folder of the facts, reached through no link',
  'too-large': 'Name a smaller file, such as a list of hashes of its parts',
} as const;

function fileFindings(
  { path, sha256, at }: EvidenceEntry,
  file: HashedFile | undefined,
  read: ReadResult,
): Finding[] {
  const tell = (name: string, words: string, help: string, field: string): Finding[] => [
    makeFinding({
      ...{ id: `evidence/${name}`, severity: 'error' },
      ...worded('The file of evidence `{file}` {words}', {
        file: nameValue(path),
        words: textValue(words),
      }),
      ...{ help, paths: [`${at}.${field}`], place: read.placeOf(`${at}.${field}`) },
    }),
  ];
  if (file === undefined) return [];
  if (file.problem !== undefined) {
    return tell(file.problem, file.words, `${repairs[file.problem]}: \`${at}.path\``, 'path');
  }
  if (file.sha256 === sha256) return [];
  const words = `has changed: its SHA-256 begins with ${file.sha256.slice(0, 12)}, and the facts say ${sha256.slice(0, 12)}`;
  const help = `Look at what changed, then write \`${at}.sha256\` anew (aiact-doc evidence prints it)`;
  return tell('changed', words, help, 'sha256');
}

function supportFindings({ supports, at }: EvidenceEntry, read: ReadResult): Finding[] {
  return supports.flatMap((path, index) => {
    if (Object.hasOwn(factPaths, path.replace(/\[\d+\]/g, '[]'))) return [];
    const near = closest(path, Object.keys(factPaths));
    return [
      makeFinding({
        ...{ id: 'evidence/unknown-fact', severity: 'warning' as const },
        ...worded('Evidence is said to back `{field}`, which is no field of the facts', {
          field: nameValue(path),
        }),
        paths: [`${at}.supports[${index}]`],
        help: `Write a field in \`${at}.supports\`${near === null ? '' : `; did you mean ${near}?`}`,
        place: read.placeOf(`${at}.supports[${index}]`),
      }),
    ];
  });
}

/** Reads from a repository under which licence its model stands. */
import { licenceInText } from '../licences.js';
import { asFactLine, fileText, type JsonObject, type ModelFolder } from '../model-folder.js';
import type { FileConflict, Reading } from '../reading.js';
import { type Bases, baseLicenceConflict } from './bases.js';
import type { Repository } from './repository.js';

const licenceFile = /^(?:licen[cs]e|copying)(?:[-_.]model)?(?:\.\w+)?$/i;

/** A licence that a text or a head names. */
export interface LicenceClaim {
  readonly id: string;
  readonly file: string;
  readonly at: string;
}

/** The licence file against the card, and the terms of base models against both. */
export async function licenceReading(
  folder: ModelFolder,
  head: { readonly data: JsonObject; readonly brokenAt: number | null },
  card: Partial<Reading>,
  {
    repository,
    bases,
    embedded,
  }: {
    readonly repository: Repository | null;
    readonly bases: Bases | null;
    readonly embedded: LicenceClaim | null;
  },
): Promise<Partial<Reading>> {
  const path = 'licensing.license';
  const several = (card.conflicts ?? []).filter(({ id }) => id === 'licence-several');
  const stated = card.proposals?.find((each) => each.path === path);
  const at = stated?.at ?? '/license';
  const { license } = head.data;
  const beside = /^\/license_(?:name|link)$/.test(at) ? head.data[at.slice(1)] : undefined;
  const value = asFactLine(beside ?? (Array.isArray(license) ? license[0] : license));
  const titles: LicenceClaim[] = [];
  for (const { file } of folder.files.filter(({ file }) => licenceFile.test(file))) {
    const text = await fileText(folder, file);
    const title = text === null ? null : licenceInText(text);
    if (title !== null) titles.push({ id: title.id, file, at: `line ${title.line}` });
  }
  if (embedded !== null) titles.push(embedded);
  const id = typeof stated?.value === 'string' && stated.value !== 'other' ? stated.value : null;
  const conflicts: FileConflict[] = [...several];
  const other = titles.find((each) => each.id !== id);
  const claimOf = (title: (typeof titles)[number]): FileConflict['claims'][number] => ({
    value: title.id,
    file: title.file,
    at: title.at,
  });
  if (id !== null && other !== undefined) {
    const claims = [{ value, file: 'README.md', at }, claimOf(other)];
    conflicts.push({ id: 'licence-card-file', path, claims });
  } else if (stated === undefined && new Set(titles.map((title) => title.id)).size > 1) {
    conflicts.push({ id: 'licence-several', path, claims: titles.slice(0, 20).map(claimOf) });
  }
  const isOther = stated?.value === 'other';
  const base = isOther ? null : baseLicenceConflict(bases, { id, value, at }, repository);
  if (base !== null) conflicts.push(base);
  const [title] = titles;
  const isSilent =
    stated === undefined && head.data.license === undefined && conflicts.length === 0;
  return {
    conflicts,
    proposals:
      isSilent && title !== undefined
        ? [
            {
              path,
              value: title.id,
              file: title.file,
              at: title.at,
              ...(title === embedded
                ? ({ as: 'read' } as const)
                : ({
                    as: 'inferred',
                    how: 'The title of the text; whether its words were changed was not looked at',
                  } as const)),
            },
          ]
        : [],
  };
}

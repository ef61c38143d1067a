/** A folder of a model as the readers see it: names, sizes, and a way to read a part of one file. */

export interface FolderFile {
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly size: number;
  /** What a hub says that the hash of its content is, or what was made of it here. */
  readonly sha256?: string;
  /** True of a hash that was made here. */
  readonly isHashed?: boolean;
}

export interface ModelFolder {
  /** The name of the folder itself. */
  readonly name: string;
  /** In the order of their names; at most as many and as deep as the reader of the disk allows. */
  readonly files: readonly FolderFile[];
  /** What was not looked at, and why. */
  readonly skipped: readonly Skipped[];
  /** The bytes from an offset on, fewer where the file ends. */
  readonly read: (file: string, from: number, length: number) => Promise<Uint8Array>;
}

export interface Skipped {
  readonly file: string;
  readonly why: string;
}

/** How much of a file of each kind is read; a larger one is left out and told. */
export const readLimits = {
  card: 1_048_576,
  json: 16_777_216,
  text: 1_048_576,
  log: 16_777_216,
  safetensors: 25_000_000,
  gguf: 67_108_864,
} as const;

/** The whole file as text, or null where it is not there, too large, or no UTF-8. */
export async function fileText(
  folder: ModelFolder,
  file: string,
  most: number = readLimits.text,
): Promise<string | null> {
  const found = folder.files.find((each) => each.file === file);
  if (found === undefined || found.size > most) return null;
  const bytes = await folder.read(file, 0, found.size);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** The mapping that a JSON file holds, or null where it is none. */
export async function jsonIn(folder: ModelFolder, file: string): Promise<JsonObject | null> {
  const text = await fileText(folder, file, readLimits.json);
  return text === null ? null : jsonOf(text);
}

/** The mapping that a JSON text holds, or null. */
function jsonOf(text: string): JsonObject | null {
  try {
    return asObject(JSON.parse(text.replace(/^\uFEFF/, '').replace(/\bNaN\b/g, 'null')));
  } catch {
    return null;
  }
}

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : null;
}

/** The mappings in a list, and nothing where it is none. */
export function objectsIn(list: unknown, most = 5000): readonly JsonObject[] {
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, most)
    .map(asObject)
    .filter((each) => each !== null);
}

/** A line of text as facts may hold it: trimmed, without control characters, or null. */
export function asFactLine(value: unknown, most = 200): string | null {
  if (typeof value !== 'string') return null;
  const text = value.normalize('NFC').trim();
  return text === '' || text.length > most || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)
    ? null
    : text;
}

/** A whole number above zero that a double holds exactly. */
export function asCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

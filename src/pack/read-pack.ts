/** Reads what a pack was concluded from, verified first, as data that nobody vouches for. */
import type { PackFolder } from './pack-folder.js';
import type { Manifest } from './verify/read-manifest.js';
import { verifyPack } from './verify-pack.js';

/** A pack whose files are those of its manifest. */
export interface OpenedPack {
  readonly manifest: Manifest;
  readonly facts: unknown;
  readonly assessment: unknown;
  /** The SHA-256 of its manifest. */
  readonly fingerprint: string;
  /** One of its files of text, as it was when it was verified: what stands there by now may be of another pack. */
  readonly text: (path: string) => Promise<string>;
}

/** A pack, or the words for what is wrong with it. */
export type PackRead =
  | { readonly pack: OpenedPack; readonly faults?: never }
  | { readonly pack?: never; readonly faults: readonly string[] };

/** What is read beside being verified. */
const isText = /\.(?:md|json)$/;

/** Verifies a pack, all but the structure of its PDFs, and reads what it was concluded from. */
export async function readPack(folder: PackFolder): Promise<PackRead> {
  const texts = new Map<string, Uint8Array>();
  const keeping: PackFolder = {
    entries: folder.entries,
    read: async (path) => {
      const bytes = await folder.read(path);
      if (isText.test(path)) texts.set(path, bytes);
      return bytes;
    },
  };
  const { manifest, fingerprint, faults } = await verifyPack(keeping, async () => []);
  if (manifest === null || fingerprint === null || faults.length > 0) {
    return {
      faults: faults.map(({ path, message }) => `${path ?? 'the pack'}: ${message}`),
    };
  }
  const text = async (path: string): Promise<string> => {
    const bytes = texts.get(path);
    if (bytes === undefined) throw new RangeError(`${path} is no text of this pack`);
    return new TextDecoder().decode(bytes);
  };
  const json = async (path: string): Promise<unknown> =>
    manifest.files.some((each) => each.path === path)
      ? (JSON.parse(await text(path)) as unknown)
      : undefined;
  try {
    const [facts, assessment] = [await json('facts.json'), await json('assessment.json')];
    if (facts !== undefined && assessment !== undefined) {
      return { pack: { manifest, facts, assessment, fingerprint, text } };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { faults: ['facts.json or assessment.json is not there, or is no JSON'] };
}

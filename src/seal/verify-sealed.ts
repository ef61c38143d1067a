/** Verifies a pack in all that can be known of it: its signatures, its files, and whether its facts give it again. */
import type { PackFolder } from '../pack/pack-folder.js';
import { sha256Of } from '../pack/verify/check-pack-pdf.js';
import { type PackFault, packRules } from '../pack/verify/pack-rules.js';
import { type Manifest, sumsFile } from '../pack/verify/read-manifest.js';
import {
  type JudgePdf,
  largestFile,
  type PackPart,
  type Verification,
  verifyPack,
} from '../pack/verify-pack.js';
import { judgeSignatures, type SignatureFile, type SignedContent } from './judge-signatures.js';
import { type FindInputs, type Rebuild, rebuild } from './rebuild.js';
import { keysNamed, type Trust, trustIn, type Wanted } from './trust.js';

export interface SealedQuestion {
  readonly wanted: Wanted;
  /** Only this folder of the pack is there, or null. */
  readonly part: PackPart | null;
  /** How the files are found that a rebuild needs; null where none is wanted. */
  readonly inputs: FindInputs | null;
  /** Checks the structure of a PDF; the whole check unless told. */
  readonly judge?: JudgePdf;
}

/** What came of it. */
export interface Sealed {
  readonly verification: Verification;
  readonly signatures: readonly SignatureFile[];
  /** Null where the manifest can't be relied on, so that there is nothing that could be signed. */
  readonly trust: Trust | null;
  readonly rebuild: Rebuild;
  /** Of signatures, of files and of the rebuild, in this order. */
  readonly faults: readonly PackFault[];
  /** What a statement about the pack is derived from; null where the files do not allow it. */
  readonly content: SignedContent | null;
}

/** Nobody is named, and nothing is left out. */
export const integrityOnly: Wanted = { keys: [], signers: [], require: 1, requireSignature: false };

/** Verifies a folder that `isPack`; rejects with a `PackError` where a file can't be read. */
export async function verifySealed(folder: PackFolder, question: SealedQuestion): Promise<Sealed> {
  const { wanted, part, inputs } = question;
  const verification = await verifyPack(folder, question.judge, part);
  const { manifest, fingerprint } = verification;
  const none = { state: 'not-made', help: null } as const;
  if (manifest === null || fingerprint === null) {
    return {
      ...{ verification, signatures: [], trust: null, content: null },
      faults: verification.faults,
      rebuild: { ...none, why: 'its manifest can not be relied on' },
    };
  }
  const content = await contentOf(folder, manifest, fingerprint);
  const judged = await judgeSignatures(folder, content, keysNamed(wanted));
  const rebuilt: Rebuild =
    verification.faults.length > 0
      ? { ...none, why: 'its files are not those of its manifest' }
      : part !== null
        ? { ...none, why: 'only a part of it is there' }
        : inputs === null
          ? { ...none, why: '--no-rebuild was asked for' }
          : await rebuild(folder, manifest, inputs);
  return {
    verification,
    signatures: judged.files,
    trust: trustIn(judged.signedBy, wanted, manifest.as_of),
    rebuild: rebuilt,
    faults: [
      ...judged.faults,
      ...verification.faults,
      ...(rebuilt.state === 'differs' ? rebuilt.faults : []),
    ],
    content,
  };
}

/** 0 intact, and signed as asked; 1 intact, but not signed as asked; 2 unsafe to read; 3 changed. */
export function sealedCode({ faults, trust }: Sealed): 0 | 1 | 2 | 3 {
  const isUnsafe = ({ rule }: PackFault): boolean => 'isUnsafe' in packRules[rule];
  if (faults.some(isUnsafe)) return 2;
  if (faults.length > 0 || trust === null) return 3;
  return trust.state === 'not-as-asked' ? 1 : 0;
}

/** Assessment and facts, where they are there and are those of the manifest. */
async function contentOf(
  folder: PackFolder,
  manifest: Manifest,
  fingerprint: string,
): Promise<SignedContent> {
  const entries = new Map(folder.entries.map((entry) => [entry.path, entry]));
  const bytesOf = async (path: string): Promise<Uint8Array | null> => {
    const { kind, size = 0 } = entries.get(path) ?? {};
    return kind === 'file' && size <= largestFile ? folder.read(path) : null;
  };
  const json = async (path: string): Promise<unknown> => {
    const listed = manifest.files.find((each) => each.path === path);
    const bytes = listed === undefined ? null : await bytesOf(path);
    if (bytes === null || sha256Of(bytes) !== listed?.sha256) return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    } catch {
      return undefined;
    }
  };
  const sums = await bytesOf(sumsFile);
  return {
    manifest,
    fingerprint,
    assessment: await json('assessment.json'),
    facts: await json('facts.json'),
    sums: sums === null ? null : sha256Of(sums),
  };
}

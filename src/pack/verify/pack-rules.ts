/** What a built pack must keep, rule by rule: `verify` reports by these ids, and `explain` explains them. */

/** `title` says what is wrong, `why` what the rule protects, `help` what to do. */
export interface PackRule {
  readonly title: string;
  readonly why: string;
  readonly help: string;
  /** What breaks it can't be relied on to be read at all, so that nothing is judged by it: exit code 2 in place of 3. */
  readonly isUnsafe?: true;
}

const anew = 'Take the pack from its release again, or build it anew';

export const packRules = {
  'pack/manifest-missing': {
    title: 'The pack has no manifest',
    why: 'manifest.json says what belongs to a pack; without it nothing can be told to be missing or changed.',
    help: anew,
  },
  'pack/manifest-invalid': {
    title: 'The manifest is not one that aiact-doc wrote',
    why: 'A manifest has one form (schemas/manifest.schema.json) and one way of being written, so that it has one reading.',
    help: anew,
  },
  'pack/unsafe-path': {
    title: 'A path is not safe',
    why: 'A pack names only files inside its own folder, by names that mean one file on every system.',
    help: `Do not unpack or copy by this list. ${anew}`,
  },
  'pack/file-missing': {
    title: 'A listed file is not there',
    why: 'A reader has to get all that was handed over.',
    help: anew,
  },
  'pack/file-changed': {
    title: 'A file differs from the manifest',
    why: 'The size and the SHA-256 hash of a file are those of the day when the pack was built.',
    help: anew,
  },
  'pack/file-extra': {
    title: 'Something lies in the pack that the manifest does not list',
    why: 'Nobody can say where it comes from, and a release job would upload it with the rest.',
    help: 'Move it out of the pack; signatures/ may hold signatures alone (*.dsse.json, *.sigstore.json, *.tsr)',
  },
  'pack/link': {
    title: 'Something in the pack is neither a file nor a folder',
    why: 'A link can lead out of the pack, and what it shows can change without a trace in the pack.',
    help: 'Remove it, and take the file that it stands for from the release',
  },
  'pack/sums': {
    title: 'SHA256SUMS disagrees with the pack',
    why: 'SHA256SUMS lets anyone verify the pack without this program, so it must say the same as the manifest.',
    help: anew,
  },
  'pack/assessment-differs': {
    title: 'The assessment is not that of the manifest',
    why: 'Manifest and assessment name the same program, law, day and model, or they are of two packs.',
    help: anew,
  },
  'pack/pdf-unreadable': {
    title: 'A PDF can not be read',
    why: 'A document that opens today has to open in ten years.',
    help: 'Build the pack anew; if it happens again, report it',
  },
  'pack/pdf-structure': {
    title: 'A PDF breaks a rule for archives or for screen readers',
    why: 'The PDFs aim at PDF/A-3a and PDF/UA-1; this program checks what it can see of both.',
    help: 'Build the pack anew; if it happens again, report it',
  },
  'pack/pdf-title': {
    title: 'A PDF has another title than the manifest says',
    why: 'The title in the window of the reader is how a document is known; a draft says so there.',
    help: anew,
  },
  'pack/pdf-draft': {
    title: 'A PDF and the manifest disagree on whether this is a draft',
    why: 'A draft says so on every page, and a document that is not one on none.',
    help: 'Build the pack anew, with --draft or without',
  },
  'pack/attachment-foreign': {
    title: 'A PDF carries a file that its readers are not meant to have',
    why: 'The PDFs in public/ and downstream/ carry only the facts that they print; what an authority may see stays in authorities/.',
    help: 'Do not publish this file. Build the pack anew',
  },
  'pack/attachment-missing': {
    title: 'A PDF lacks a file that it should carry',
    why: 'The facts travel inside the document, so that a reader can check what it says.',
    help: 'Build the pack anew',
  },
  'pack/attachment-differs': {
    title: 'A file inside a PDF differs from that of the pack',
    why: 'The facts inside a document are those that the pack was made from.',
    help: 'Build the pack anew',
  },
  'pack/not-rebuilt': {
    title: 'A file is not what the facts of the pack give',
    why: 'The same program makes the same bytes from the same facts on the same day. A file that differs was not made by it, whatever the manifest says.',
    help: 'Do not rely on this pack. Take it from the release again, or build it anew',
  },
  'signature/malformed': {
    title: 'A file in signatures/ is not of the form that a signature has',
    why: 'An envelope has one way of being written, so that no byte of it can be changed unseen; nothing that differs from it is read further.',
    help: 'Take the file from the release again, or have the pack signed anew',
    isUnsafe: true,
  },
  'signature/not-valid': {
    title: 'A signature does not fit the key that it names',
    why: 'Either the statement or its signature was changed, or somebody else made it.',
    help: 'Do not rely on this pack. Take the file from the release again, or have the pack signed anew',
  },
  'signature/other-key': {
    title: 'A file in signatures/ bears the name of another key than it holds',
    why: 'A signature is found by the name of its key; a file under the name of another was renamed or exchanged.',
    help: 'Take the file from the release again',
  },
  'signature/other-statement': {
    title: 'A valid signature covers something else than a statement of this kind',
    why: 'A key may sign many things. Only a statement about a documentation pack says anything of a pack.',
    help: 'Move the file out of the pack, and have the pack signed by aiact-doc sign',
    isUnsafe: true,
  },
  'signature/statement-differs': {
    title: 'What was signed is not what the pack holds',
    why: 'Every field of a statement follows from the pack. A valid signature over a statement that the pack contradicts was made for other content.',
    help: 'Do not rely on this pack. Take it from the release again, or have it signed anew',
  },
} as const satisfies Readonly<Record<string, PackRule>>;

export type PackRuleId = keyof typeof packRules;

/** One way in which a pack breaks a rule. */
export interface PackFault {
  readonly rule: PackRuleId;
  /** The file, relative to the pack; null where it is the pack as a whole. */
  readonly path: string | null;
  readonly message: string;
  /** The page of a PDF, from 1; null where it is the file as a whole. */
  readonly page: number | null;
}

/** A fault of a file as a whole. */
export function fault(rule: PackRuleId, path: string | null, message: string): PackFault {
  return { rule, path, message, page: null };
}

/** Keys that people write because another form, or another issue of it, has a place for them: what to do instead. */
import { draftKey } from '../facts/superseded-summary-form.js';
import type { Severity } from '../finding/finding.js';

export interface KeyAdvice {
  /** What the key is, in a clause. */
  readonly what: string;
  readonly help: string;
  readonly severity: Severity;
}

/** Paths as regular expressions: of the mapping, a dot, and the key. */
const known: readonly (readonly [RegExp, KeyAdvice])[] = [
  [
    /^training_data\.licensed\.(?:additional_)?comments?$/,
    {
      what: 'the form has no comments under 2.2.1',
      help: 'Move it to `training_data.other_private.comments` or remove it; 2.2.1 asks for yes or no and the modalities only',
      severity: 'warning',
    },
  ],
  [
    /^training_data\.modalities\.(?:text|image|audio|video|perception|visual|speech)(?:_(?:and_)?(?:text|image|audio|video|speech))*$/,
    {
      what: 'the form has a row for each modality',
      help: 'Give `training_data.modalities.text`, `training_data.modalities.image`, `training_data.modalities.audio` and `training_data.modalities.video` one by one, each in its own unit',
      severity: 'error',
    },
  ],
];

/** Advice on a key that the schema does not know, or null. */
export function keyAdvice(path: string, key: string): KeyAdvice | null {
  const whole = path === '' ? key : `${path}.${key}`;
  const found = known.find(([pattern]) => pattern.test(whole));
  if (found) return found[1];
  const draft = draftKey(path, key);
  if (draft === null) return null;
  return {
    what: `it belongs to the outdated draft form of January 2025 (${draft.old.replace(/^./, (first) => first.toLowerCase())})`,
    help: `Answer the adopted form: ${draft.now}`,
    severity: 'error',
  };
}

/** What to write instead of a text that another form, or another unit, would take. */
export interface ValueAdvice {
  readonly help: string;
  /** The YAML that the help proposes. */
  readonly texts?: readonly string[];
}

/** Advice on a text where another form, or another unit, would take it; null where nothing special is known. */
export function valueAdvice(path: string, text: string): ValueAdvice | null {
  if (path === 'training_data.licensed.agreements' && /^other\b/i.test(text.trim())) {
    return {
      help: 'Write `true` where a commercial licence with rightsholders was concluded, else `false`; other agreements belong to 2.2.2, in `training_data.other_private`, and other sources to 2.1 and 2.3 to 2.6 with their comments',
      texts: ['true', 'false'],
    };
  }
  if (!/^training_data\.modalities\.(?:image|audio|video)\.size$/.test(path)) return null;
  const isImage = path.includes('.image.');
  if (/\btokens?\b/i.test(text)) {
    return {
      help: isImage
        ? 'Images are counted one by one, and their number decides: write it without a unit'
        : 'Audio and video count in hours, and their number decides: write it without a unit',
    };
  }
  const [, number] = /^([\d,_\s]+)(?:minutes|mins?)$/i.exec(text.trim()) ?? [];
  if (number === undefined || isImage) return null;
  const hours = String(Math.round(Number(number.replace(/[,_\s]/g, '')) / 60));
  return { help: `Write \`${hours}\`: the adopted form counts hours`, texts: [hours] };
}

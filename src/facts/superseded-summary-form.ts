/** The draft form of January 2025: what betrays it in an answer, and where the adopted form wants the answer instead. */
import { lawPercent } from '../law/spell.js';
export interface DraftSign {
  /** What stood in the draft, for the table that `explain` prints. */
  readonly old: string;
  /** What the adopted form has in its place. */
  readonly now: string;
  /** The sign in running text; the first that matches tells. None where only keys betray it. */
  readonly texts: readonly RegExp[];
  /** The sign as a key of the facts. */
  readonly keys?: RegExp;
  /** Only texts below this path are read; all of `training_data` where absent. */
  readonly under?: string;
}

/** Sizes are long runs of minutes; "clips of 30 minutes each" are no size. */
const manyMinutes =
  /\b(?:\d{1,3}(?:[,. ]\d{3})+|\d{5,}|\d[\d.,]*\s*(?:thousand|million|billion|[kM]))\s*(?:minutes|mins?)\b(?!\s*(?:each|per|long|apiece|on average))/i;

/** Every sign, in the order of the form. */
export const draftSigns: readonly DraftSign[] = [
  {
    old: 'Sizes of audio and video in minutes (1.3)',
    now: 'Hours, in `training_data.modalities.audio.size` and `training_data.modalities.video.size`',
    texts: [
      manyMinutes,
      /\b(?:size|volume|amount|length|duration|total)s?\b[^.;\n]{0,40}\bin minutes\b/i,
    ],
    keys: /^(?:(?:size|total|duration|length)_(?:in_)?)?minutes$/,
  },
  {
    old: 'A row “pairs with other media” (1.3)',
    now: 'A row for each modality of its own in `training_data.modalities`',
    texts: [/\bpairs? with other media\b/i],
    keys: /^(?:(?:image|text|audio|video)_)?pairs?(?:_with_other_media)?$/,
  },
  {
    old: 'Ticks for categories of content, among them “Special” (source code, structured data)',
    now: 'Words in `types_of_content` of each modality in `training_data.modalities`',
    texts: [/\bspecial(?:\s+content)?\s*[(:]\s*(?:source code|structured data)/i],
    keys: /^special(?:_content)?$/,
    under: 'training_data.modalities',
  },
  {
    old: 'The knowledge cut-off date of the model (1.2)',
    now: 'The last month of collection in `training_data.latest_acquisition`',
    texts: [],
    keys: /^knowledge_?cut_?off(?:_date)?$/,
  },
  {
    old: 'A public dataset is large above 5 % (2.1)',
    now: `Above ${lawPercent('largeDatasetShare')} % of the public data of one modality: list all of these in \`training_data.public_datasets.large\``,
    texts: [
      /\b(?:above|over|exceed\w*|(?:more|larger|greater) than|at least|[>≥])\s*(?:5\s?%|(?:5|five) per\s?cent)\s*of\s+(?:the|all|total|overall)[^.]{0,40}\b(?:datasets?|data|size|volume)\b/i,
      /\b(?:5\s?%|(?:5|five)[ -]per\s?cent)[ -]*threshold\b|\bthreshold of (?:5\s?%|(?:5|five) per\s?cent)/i,
    ],
    under: 'training_data.public_datasets',
  },
  {
    old: '2.6 Data “acquired by other means”',
    now: '2.6 Other sources of data: `training_data.other_sources`',
    texts: [
      /(?:^|[.:;]\s*)(?:2\.6\.?\s*)?(?:data(?:sets?)?(?: sources?)? )?acquired by other means\b/i,
    ],
    keys: /^(?:data_)?acquired_by_other_means$|^other_means$/,
  },
  {
    old: '3.2 Removal of “unwanted content”',
    now: '3.2 Removal of illegal content: `training_data.processing.illegal_content`',
    texts: [
      /\b(?:removal|filtering|removing) of unwanted content\b/i,
      /(?:^|[.:;]\s*)(?:3\.2\.?\s*)?unwanted content\b/i,
    ],
    keys: /^(?:removal_of_)?unwanted(?:_content)?$/,
    under: 'training_data.processing',
  },
  {
    old: 'Rows lettered A to JJ',
    now: 'Sections numbered 1.1 to 3.3, as in `training_data`',
    texts: [
      /^\(?([A-J])\1[).:]\s/m,
      /\brows? ([A-J])\1\b|\brows? [A-Z]\s*(?:-|–|to)\s*[A-Z]{1,2}\b/,
    ],
    keys: /^(?:[A-Z]|([A-J])\1)$/,
  },
];

/** What the adopted form has in place of a key, or null where the key is none of the draft. */
export function draftKey(path: string, key: string): DraftSign | null {
  if (!/^training_data\b/.test(path)) return null;
  return draftSigns.find(({ keys }) => keys?.test(key)) ?? null;
}

/** Reads the prose of the facts for what no reader should meet in a document: placeholders, bare "N/A", words of the draft form. */

import type { ModelFacts } from '../model-facts.gen.js';
import { textsOf } from './texts.js';
import { type Test, truth } from './truth.js';

export type ProseRule = keyof typeof proseRules;

export interface ProseHit {
  /** Dotted path of the text, with the index of list items: `training_data.public_datasets.large[0].name`. */
  readonly path: string;
  readonly rule: ProseRule;
  /** The words that were found. */
  readonly excerpt: string;
}

interface Rule {
  readonly pattern: RegExp;
  /** Only texts whose path begins so are read; all where absent. */
  readonly under?: string;
}

/** Matches are whole words or whole texts; a later rule does not hide an earlier one. */
export const proseRules = {
  placeholder: {
    pattern:
      /\b(TODO|TBD|TBC|FIXME|XXX+|lorem ipsum|to be (?:completed|determined|filled in|added|confirmed)|coming soon|insert .{1,30} here)\b|\[(?:insert|your|name|date)[^\]]*\]|<(?:insert|your)[^>]*>|\?{3,}/i,
  },
  'bare-not-applicable': {
    pattern: /^(?:n\s*\/\s*a|n\.\s?a\.?|not applicable|none|nil|-+|—|unknown|null)\.?$/i,
  },
  'draft-form': {
    pattern: /\b(pairs with other media|unwanted content|acquired by other means)\b/i,
    under: 'training_data',
  },
  'knowledge-cut-off': {
    pattern: /\bknowledge[ -]cut[ -]?off\b/i,
    under: 'training_data',
  },
  'says-only-lawful': {
    pattern:
      /^(?:[^.]{0,60}\b)?(?:compl(?:y|ies|ied)|in (?:full )?compliance|in accordance|lawfully|respects?)\b[^.]{0,60}\b(?:all |any )?(?:applicable|relevant|existing) (?:laws?|legislation|regulations?|legal requirements)\b[^.]{0,40}\.?$/i,
  },
  truncated: {
    pattern: /(?:\b(?:and|or|the|of|with|to|a|an|in|for|including)|[,;(–-])$/i,
  },
} as const satisfies Record<string, Rule>;

/** Places where a short word is data, not prose. */
const SKIPPED = /^(schema|waivers|positions)\b|(^|\.)(url|summary_url|sha256|version|language)$/;

const known = new WeakMap<ModelFacts, readonly ProseHit[]>();

/** Every hit, in the order of the facts and then of the rules; the facts are read once for all the checks. */
export function proseHits(facts: ModelFacts): readonly ProseHit[] {
  const hits = known.get(facts) ?? readProse(facts);
  known.set(facts, hits);
  return hits;
}

function readProse(facts: ModelFacts): readonly ProseHit[] {
  const hits: ProseHit[] = [];
  for (const { path, text } of textsOf(facts)) {
    if (SKIPPED.test(path) || (text === 'none' && ENUM_NONE.has(path))) continue;
    for (const rule of Object.keys(proseRules) as ProseRule[]) {
      const { pattern, under }: Rule = proseRules[rule];
      if (under !== undefined && !path.startsWith(under)) continue;
      const found = pattern.exec(text);
      // A bare "none" is an answer where the schema offers it; a sentence is cut off only if it is one.
      if (found && rule === 'truncated' && text.split(/\s+/).length < 6) continue;
      if (found) hits.push({ path, rule, excerpt: found[0].slice(-80) });
    }
  }
  return hits;
}

/** Facts whose closed list of values holds the word "none". */
const ENUM_NONE = new Set(['provider.legal_form', 'risk.systemic.rebuttal']);

/** No text of the facts breaks the rule. */
const without =
  (rule: ProseRule): Test =>
  (facts) =>
    truth(!proseHits(facts).some((hit) => hit.rule === rule));

export const noPlaceholderText = without('placeholder');
export const noBareNotApplicable = without('bare-not-applicable');
export const noDraftFormWords = without('draft-form');
export const noKnowledgeCutOff = without('knowledge-cut-off');
export const noEmptyAssurance = without('says-only-lawful');
export const noTruncatedText = without('truncated');

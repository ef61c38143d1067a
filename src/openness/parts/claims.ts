/** The words by which a provider calls a model open, and what keeps a sentence from being such a claim. */
import type { OpennessWord } from './words.js';

/** What is claimed by which words, the highest first. */
export const claimWords: readonly {
  readonly claims: Extract<OpennessWord, 'open-source' | 'open-weights'>;
  readonly pattern: RegExp;
}[] = [
  {
    claims: 'open-source',
    pattern: /\b(?:(?:(?:fully|truly)[\s-])?open[\s-]?sourced?|(?:fully|truly)[\s-]open)\b/iu,
  },
  { claims: 'open-weights', pattern: /\bopen[\s-]weights?\b/iu },
];

/** Words that make a sentence speak of something else, or deny. */
export const otherSubjects =
  /\b(?:not|never|no longer|isn['’]t|aren['’]t|librar(?:y|ies)|frameworks?|datasets?|tools?|toolkits?|benchmarks?|packages?|plugins?|models such as|models like|other (?:\S+ )?models|compared (?:to|with)|unlike|than)\b/iu;

/** What follows the words where they describe something that is no model. */
export const otherNouns =
  /^[\s-]{0,9}(?:(?:\S{1,60}[\s-]{1,9})?(?:communit(?:y|ies)|ecosystems?|initiative|software|projects?|code(?:base)?|implementations?|stack|licen[cs]es?|research|science|repositor(?:y|ies)|alternatives?|contribut\w+|world|movement|definition|data|corp(?:us|ora)|training|evaluation|inference|pipelines?|scripts?|checkpoints of))\b/iu;

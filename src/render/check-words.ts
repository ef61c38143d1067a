/** Words of `check` inside a paper: findings, and places in the law by name and by what they ask, which are in English whatever the language of the paper. */
import { isEnglish } from '../languages/speaking.js';
import { type Line, said } from '../markdown/build.js';

/** What a finding says, marked as English where the paper is not; paths in backticks are in code type. */
export function saidByCheck(words: string): Line {
  const built = said(words);
  if (isEnglish()) return built;
  return built.map((each) =>
    each.kind === 'text' && each.emphasis !== 'mono' ? { ...each, language: 'en' } : each,
  );
}

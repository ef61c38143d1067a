/** The lexica of words that answer nothing, a language each; generated from the files of this folder by `npm run generate`. */
import type { Lexicon } from './define.js';
import { lexicon as enLexicon } from './en.js';
import { lexicon as deLexicon } from './de.js';
import { lexicon as frLexicon } from './fr.js';
import { lexicon as itLexicon } from './it.js';
import { lexicon as esLexicon } from './es.js';
import { lexicon as plLexicon } from './pl.js';

export const lexica: readonly Lexicon[] = [
  enLexicon,
  deLexicon,
  frLexicon,
  itLexicon,
  esLexicon,
  plLexicon,
];

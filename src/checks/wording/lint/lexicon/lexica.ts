/** The lexica by language: another language is one more file and one more line here. */
import { de } from './de.js';
import type { Lexicon } from './define.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pl } from './pl.js';

export const lexica: readonly Lexicon[] = [en, de, fr, it, es, pl];

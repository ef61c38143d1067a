/** Words that stand in place of an answer, by the honest absence that says the same. */

const notApplicable =
  /^(?:n\s*(?:[./\\]\s*)?a\.?|not applicable|does not apply|inapplicable|none|nil|no|nothing|entfällt|keine?|sans objet|aucune?|no aplica|non applicabile|nie dotyczy|not relevant|[-–—/.]+)$/i;

const unknown =
  /^(?:unknown|not known|unk|unsure|unclear|not stated|not specified|unspecified|undisclosed|not disclosed|not available|not yet known|tb[acd]|t\.b\.[acd]\.|to be (?:announced|confirmed|determined|decided|defined)|todo|to do|pending|\?+|x+|unbekannt|inconnue?|desconocido|sconosciuto|nieznane|null|~)$/i;

/** The key of the absence that a word stands for; null for a text that says something else. */
export function absenceMeant(text: string): 'not_applicable' | 'unknown' | null {
  const word = text.trim();
  if (unknown.test(word)) return 'unknown';
  return notApplicable.test(word) ? 'not_applicable' : null;
}

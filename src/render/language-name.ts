/** The English name of a language tag. */

/** `fr` → `French (fr)`; a tag without a name in the data of the runtime stays as it is. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
    return name && name !== tag ? `${name} (${tag})` : tag;
  } catch {
    return tag;
  }
}

/** The typed values that fill the sentences of findings and reasons. */

interface Spelled {
  /** How it stands in the English sentence, where that is not what `spelled` makes of the value. */
  readonly shown?: string;
}

/** One value of a sentence: data, never words to be read again. */
export type Value =
  /** A fact path. */
  | (Spelled & { readonly kind: 'path'; readonly value: string })
  /** An ISO day or month. */
  | (Spelled & { readonly kind: 'day' | 'month'; readonly value: string })
  /** A decimal as it was written, and its unit. */
  | (Spelled & { readonly kind: 'amount'; readonly value: string; readonly unit: string | null })
  /** A share of one, as a decimal. */
  | (Spelled & { readonly kind: 'share'; readonly value: string })
  | (Spelled & { readonly kind: 'count'; readonly value: number })
  | (Spelled & { readonly kind: 'list'; readonly value: readonly string[] })
  /** The id of a provision. */
  | (Spelled & { readonly kind: 'cite'; readonly value: string })
  /**
   * A name (of a licence, a model, a file); words of the provider; the label of a form; one word of a closed list; a clause of the
   * program's own that carries no data.
   */
  | (Spelled & {
      readonly kind: 'name' | 'said' | 'label' | 'word' | 'text';
      readonly value: string;
    });

/** The values of one sentence by the names that it gives them. */
export type Params = Readonly<Record<string, Value>>;

/** How a value stands in the English sentence of a finding or reason. */
export function spelled(value: Value): string {
  if (value.shown !== undefined) return value.shown;
  switch (value.kind) {
    case 'path':
      return `\`${value.value}\``;
    case 'list':
      return value.value.map(parted).join(', ');
    case 'name':
    case 'said':
      return parted(value.value);
    case 'amount':
      return value.unit === null ? value.value : `${value.value} ${value.unit}`;
    default:
      return String(value.value);
  }
}

/** Words that bear the marks by which a sentence tells paths and quotations apart stand in quotation marks of their own. */
function parted(words: string): string {
  return /[`“”]/.test(words) ? `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”` : words;
}

export const pathValue = (path: string): Value => ({ kind: 'path', value: path });
export const dayValue = (day: string): Value => ({ kind: 'day', value: day });
export const countValue = (count: number): Value => ({ kind: 'count', value: count });
export const nameValue = (name: string): Value => ({ kind: 'name', value: name });
export const saidValue = (words: string): Value => ({ kind: 'said', value: words });
export const wordValue = (word: string): Value => ({ kind: 'word', value: word });
export const textValue = (clause: string): Value => ({ kind: 'text', value: clause });
export const listValue = (entries: readonly string[]): Value => ({ kind: 'list', value: entries });
/** A decimal with its unit; `shown` is its text in the sentence. */
export const amountValue = (value: string, unit: string | null, shown?: string): Value => ({
  kind: 'amount',
  value,
  unit,
  ...(shown === undefined ? {} : { shown }),
});

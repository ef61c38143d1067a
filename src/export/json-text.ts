/** JSON of exports: keys in the order of their writer, nothing empty, the same text each time. */

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A mapping without what is null, empty text, an empty list or an empty mapping. */
export function present(
  value: Readonly<Record<string, Json | null>>,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, Json] => !isEmpty(pair[1])),
  );
}

function isEmpty(value: Json | null): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Indented by two, with a line feed at its end. */
export function jsonText(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

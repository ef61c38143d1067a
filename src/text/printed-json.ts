/** JSON that may be printed in a CI log: the same value for every parser, and no line in which a runner finds a command. */

/**
 * Two spaces deep, with a line end. A runner looks for `##[`, `##vso[` or `##teamcity[` anywhere in a line, so the second sign is written
 * as its escape. `::` is obeyed at the start of a line alone, where JSON has a bracket or a quotation mark.
 */
export function printedJson(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
): string {
  return `${forLogs(JSON.stringify(value, replacer, 2))}\n`;
}

/** The same in one line. */
export function printedLine(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
): string {
  return `${forLogs(JSON.stringify(value, replacer))}\n`;
}

/** JSON that was written elsewhere, as it may be printed: the same value, key by key in the same order. */
export function printedJsonText(json: string): string {
  return forLogs(json);
}

/** Outside of its strings JSON has none of these signs, and no escape that ends in one. */
function forLogs(text: string): string {
  return text
    .replace(/##+/g, (signs) => `#${'\\u0023'.repeat(signs.length - 1)}`)
    .replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Controls that JSON leaves as they are, line ends that some take for one, marks that turn the direction of text or can't be seen, and no characters. */
const unsafe =
  /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/** The name of a model with its version, unless the name holds that version already. */

/**
 * A name holds a version as a word of its own, “Llama 3.1 405B”, or as the number that a word of it ends with after letters alone,
 * “SmolLM3-3B” or “Mistral 7B v0.2”. A number with a unit behind it, as in “400B”, is a size.
 */
export function modelName(
  name: string | null | undefined,
  version: string | null | undefined,
): string {
  if (!name) return version ?? '';
  if (!version || holds(name, version)) return name;
  return `${name} ${version}`;
}

function holds(name: string, version: string): boolean {
  const number = /^\d/.test(version) ? version : null;
  return name
    .split(/[\s_-]+/)
    .some(
      (word) =>
        word === version ||
        (number !== null &&
          word.endsWith(number) &&
          /^\p{L}+$/u.test(word.slice(0, -number.length))),
    );
}

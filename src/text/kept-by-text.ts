/** A pure function of a text that remembers what it made of short texts: many models name the same licences and paths. */

/** Longer texts are seldom the same twice, and would hold memory. */
const longest = 200;
const mostKept = 5000;

/** The same function with a memory that is emptied where it is full. */
export function keptByText<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly made: T }>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found.made;
    const made = make(text);
    if (text.length <= longest) {
      if (kept.size >= mostKept) kept.clear();
      kept.set(text, { made });
    }
    return made;
  };
}

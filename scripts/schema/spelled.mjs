// Spells the values of the law that a sentence of a schema names, so that each follows its row in `src/law`.

/** The sentence with each `{name of a value}` filled, `{Name of a value}` with a capital; braces that hold a colon are YAML of an example. */
export function spelled(sentence, lawWords, where) {
  return sentence.replace(/\{([^{}:]+)\}/g, (_, name) => {
    const isStart = /^[A-Z][a-z]/.test(name);
    const id = isStart ? name[0].toLowerCase() + name.slice(1) : name;
    if (!Object.hasOwn(lawWords, id)) {
      throw new Error(`${where}: no value of the law is called ${id}; see src/law/law-words.ts`);
    }
    return isStart ? lawWords[id][0].toUpperCase() + lawWords[id].slice(1) : lawWords[id];
  });
}

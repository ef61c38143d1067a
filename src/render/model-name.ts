/** The name of a model with its version, unless the name holds that version as a word of its own. */
export function modelName(name: string | null, version: string | null): string {
  if (name === null) return version === null ? '' : version;
  if (version === null || name.split(/[\s_-]+/).includes(version)) return name;
  return `${name} ${version}`;
}

/** Whether the list of dependencies, which the forms print, answers what a note about the base model would ask. */
import { entriesAt } from '../facts/stated.js';
import type { RenderContext } from './page.js';

/** True where a dependency states one of the keys; nothing of it is printed here. */
export function saidByDependencies({ read }: RenderContext, keys: readonly string[]): boolean {
  const dependencies = entriesAt(read.facts, 'model.dependencies') ?? [];
  return dependencies.some((entry) => keys.some((key) => entry[key] !== undefined));
}

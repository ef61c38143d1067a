/** Which facts a PDF carries inside: everything for an authority that may see it all, for all others only what is printed for them. */
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';

const definitions: Readonly<Record<string, DocumentDefinition | undefined>> = documents;

/**
 * The name of the attachment with the facts that are printed, or null where the document carries all that it was made from.
 * A document for one reader shares its facts with no other: national authorities get rounded values in a folder whose other
 * papers carry exact ones, and downstream providers get ranges.
 */
export function printedFactsName(folder: string, id: string): string | null {
  const audience = definitions[id]?.audience ?? null;
  if (audience !== null && audience !== 'ai-office') return `facts-${audience}.json`;
  return folder === 'authorities' ? null : `facts-${folder}.json`;
}

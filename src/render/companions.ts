/** Files that belong to a document and stand beside it, such as a list that is too long to be read. */

import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import type { ReadResult } from '../read/read-result.js';
import { domainsCsv, domainsFileText } from './answers/domain-list.js';

export interface Companion {
  /** The path within a pack. */
  readonly path: string;
  readonly text: string;
}

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;

/** The companions of a document, each in the folder of its document. */
export function companionsOf(documentId: string, read: ReadResult): readonly Companion[] {
  const document = definitions[documentId];
  if (document?.form !== 'training-content-summary') return [];
  const text = domainsFileText(read);
  return text === null ? [] : [{ path: `${document.folder}/${domainsCsv}`, text }];
}

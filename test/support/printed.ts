/** A document as the program prints it from a few lines of facts, assessed on the day of every test. */
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/assessment.js';
import { isWritten } from '../../src/pack/which-documents.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { type RenderedDocument, renderDocument } from '../../src/render/render-document.js';

/** What was read and what follows from it. */
export interface Told {
  readonly read: ReadResult;
  readonly assessment: Assessment;
}

/** Reads the YAML of one facts file and assesses it. */
export function told(yaml: string): Told {
  const text = yaml.startsWith('schema:') ? yaml : `schema: 1\n${yaml}`;
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
  return { read, assessment: assess(read, { asOf: '2026-11-21' }) };
}

export function printed(id: string, yaml: string): RenderedDocument {
  return renderDocument(id, { ...told(yaml), draft: false });
}

/** Whether a pack holds the document without having been asked for it. */
export function isInPack(id: string, yaml: string): boolean {
  const { read, assessment } = told(yaml);
  const result = assessment.documents.find((each) => each.id === id);
  return result !== undefined && isWritten(result, assessment, read, { all: false, only: [] });
}

/** The headings of a document below its title, in order, without the marks of their level. */
export function headingsOf({ markdown }: RenderedDocument): readonly string[] {
  return [...markdown.matchAll(/^#{2,4} (.+)$/gm)].map(([, title]) => title ?? '');
}

/** The part of a document under one heading. */
export function under(heading: string, { markdown }: Pick<RenderedDocument, 'markdown'>): string {
  const from = markdown.indexOf(`## ${heading}\n`);
  if (from < 0) throw new Error(`no heading ${heading}`);
  const next = markdown.indexOf('\n## ', from + 3);
  return markdown.slice(from, next < 0 ? undefined : next);
}

/** The list of what stands above and below every document is what the program prints there. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import { documents } from '../../../src/documents/registry.gen.js';
import { readFacts } from '../../../src/read/read.js';
import { headFacts } from '../../../src/render/head-facts.js';
import { renderDocument } from '../../../src/render/render-document.js';
import { documentsWith } from '../../../src/render/templates/overlay.js';
import { readOverlay } from '../../../src/render/templates/read-overlay.js';
import { textOf } from '../../house/sources.js';
import { original, originals } from './originals.js';

const folder = new URL('../../../samples/complete-closed/aiact/', import.meta.url);
const read = readFacts(
  readdirSync(folder).map((file) => ({ file, bytes: readFileSync(new URL(file, folder)) })),
);

describe('The facts around every document', () => {
  it('are listed: a document that says nothing prints no others', () => {
    const file = original('documents/empty', '---\ntitle: Empty\nfolder: public\n---\nNothing.\n');
    const { overlay } = readOverlay([file], originals);
    expect(overlay).not.toBeNull();
    const templates = overlay ?? undefined;
    const assessment = assess(read, { asOf: '2026-11-21', documents: documentsWith(templates) });
    const { facts } = renderDocument('empty', { read, assessment, draft: false, templates });
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.filter((path) => !headFacts.some((each) => each === path))).toEqual([]);
  });

  it('are named in the code that prints them', () => {
    const text = ['head', 'approval', 'record']
      .map((name) => textOf(`src/render/${name}.ts`))
      .join('');
    const named = [
      ...text.matchAll(/'((?:documentation|model|provider|role|training_data)\.[a-z_.]+)'/g),
    ].map(([, path]) => path);
    // Where a document is published is named by the id of the document.
    const published = headFacts.filter((path) => path.startsWith('documentation.published.'));
    expect(published).toHaveLength(2);
    expect([...new Set([...named, ...published])].sort()).toEqual([...headFacts].sort());
    expect(Object.keys(documents)).not.toContain('empty');
  });
});

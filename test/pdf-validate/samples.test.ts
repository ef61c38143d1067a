/** Every document of every sample keeps every rule, as it stands in a pack. */
import { describe, expect, it } from '@jest/globals';
import { checkPdf } from '../../src/pdf-validate/check-pdf.js';
import { packOf, sampleNames } from '../support/packs.js';

describe('The pack of a sample', () => {
  it('is there to be checked', () => {
    expect(sampleNames.length).toBeGreaterThan(4);
  });

  it.each(sampleNames)('%s holds documents without a fault', async (sample) => {
    const pack = await packOf(sample, { all: true, draft: true });
    const documents = [...pack].filter(([path]) => path.endsWith('.pdf'));
    expect(documents.length).toBeGreaterThan(4);
    const found: string[] = [];
    for (const [path, bytes] of documents) {
      for (const { rule, message, page } of await checkPdf(bytes)) {
        found.push(`${path}, page ${page}: ${rule}: ${message}`);
      }
    }
    expect(found).toEqual([]);
  });
});

/** A PDF that is not sound stops the pack before anything is written. */
import { describe, expect, it } from '@jest/globals';
import { assertSound } from '../../src/pack/assert-sound.js';
import { PackError } from '../../src/pack/pack-error.js';
import { createPdfRenderer } from '../../src/pdf/render-pdf.js';
import { metaWith } from '../pdf/samples.js';

describe('A PDF on its way into a pack', () => {
  it('passes as the renderer made it', async () => {
    const printed = await (await createPdfRenderer()).print('# One\n\nWords.\n', metaWith());
    expect(() => assertSound('one', printed)).not.toThrow();
  });

  it('stops the pack as a failure, by the name of the document and of the rule, where it is broken', async () => {
    const printed = await (await createPdfRenderer()).print('# One\n\nWords.\n', metaWith());
    const bytes = printed.bytes.slice(0, -3);
    const attempt = (): void => assertSound('copyright-policy', { ...printed, bytes });
    expect(attempt).toThrow(PackError);
    expect(attempt).toThrow(expect.objectContaining({ kind: 'failed' }));
    expect(attempt).toThrow(/^copyright-policy: the PDF .*\(file\/end\)/);
  });

  it('stops it where pages are lost', async () => {
    const printed = await (await createPdfRenderer()).print('# One\n\nWords.\n', metaWith());
    const attempt = (): void => assertSound('one', { ...printed, pages: printed.pages + 1 });
    expect(attempt).toThrow(/were to be 2 \(pages\/count\)/);
  });

  it('names the first faults and counts the rest', () => {
    const nothing = new TextEncoder().encode('%PDF-1.4\n');
    expect(() => assertSound('one', { bytes: nothing, pages: 1, headings: [] })).toThrow(
      /file\/header.*file\/end/,
    );
  });
});

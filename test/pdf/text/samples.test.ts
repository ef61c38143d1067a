/** Every document of every sample says in its PDF exactly what its Markdown says. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import { documents } from '../../../src/documents/registry.gen.js';
import { readFacts } from '../../../src/read/read.js';
import { samples } from '../../samples/samples.js';
import { wordsOfMarkdown } from '../../support/markdown-words.js';
import { type Files, laidOutIn, rememberedPack } from '../../support/packs.js';
import { expectSameWords } from './same-words.js';

const cases = samples.flatMap((sample) => [
  { name: sample.name, files: sample.files, draft: false, kind: 'final' },
  { name: sample.name, files: sample.files, draft: true, kind: 'draft' },
]);

describe.each(cases)('The $kind pack of $name', ({ files, draft }) => {
  let pack: Files;

  beforeAll(async () => {
    const read = readFacts(files);
    const assessment = assess(read, { asOf: '2026-11-21' });
    pack = await rememberedPack(read, assessment, {
      ...{ all: true, draft },
      only: Object.keys(documents),
    });
  }, 120_000);

  it.each(Object.values(documents))(
    'prints $id with the words of its Markdown',
    async (document) => {
      const base = `${document.folder}/${document.id}`;
      const markdown = laidOutIn(pack, base);
      const words = wordsOfMarkdown(markdown);
      expect(words.body.length).toBeGreaterThan(60);
      const { title } = await expectSameWords(
        markdown,
        pack.get(`${base}.pdf`) ?? new Uint8Array(),
      );
      expect(title).toBe(words.title?.replace(/^DRAFT: /, ''));
      const manifest = JSON.parse(new TextDecoder().decode(pack.get('manifest.json')));
      const written = manifest.documents.find(({ id }: { id: string }) => id === document.id);
      expect(words.title?.startsWith('DRAFT: ')).toBe(written.draft);
      expect(written.draft || !draft).toBe(true);
    },
  );
});

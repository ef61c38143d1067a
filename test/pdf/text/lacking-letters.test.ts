/** Letters that the fonts lack: a final document is refused, a draft names them, and the original name of a provider does no harm. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import { renderPack } from '../../../src/pack/render-pack.js';
import { renderPdf } from '../../../src/pdf/render-pdf.js';
import { readFacts } from '../../../src/read/read.js';
import { samples } from '../../samples/samples.js';
import { wordsOfPdf } from '../../support/pdf-words.js';
import { metaWith } from '../samples.js';
import { expectSameWords } from './same-words.js';

/** A good sample with one line put below `provider:`. */
function packWith(line: string, draft: boolean): Promise<ReadonlyMap<string, Uint8Array>> {
  const sample = samples.find(({ name }) => name === 'smollm3-3b');
  const files = (sample?.files ?? []).map(({ file, bytes }) => ({
    file,
    bytes: new TextEncoder().encode(
      new TextDecoder().decode(bytes).replace(/^provider:\n/m, `provider:\n  ${line}\n`),
    ),
  }));
  const read = readFacts(files);
  const assessment = assess(read, { asOf: '2026-11-21' });
  expect(read.findings).toEqual([]);
  return renderPack(read, assessment, { all: true, draft, only: [] });
}

const dossier = 'authorities/compliance-dossier';
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('A letter that the fonts lack', () => {
  const source = [
    '## Of 中文',
    'See [文 here](#of-中文), `code 中`, **bold 中**[^n].',
    '| 中 |\n|---|\n| a 中 b |',
    '```\n中\n```',
    '[^n]: Note 中.',
  ].join('\n\n');

  it('is named by its code point wherever it stands in a draft', async () => {
    const about = metaWith({ draft: true, header: '文', footer: '☃', title: 'On 中' });
    const words = await wordsOfPdf(await renderPdf(source, about));
    expect(words.title).toBe('On [U+4E2D]');
    expect(words.body.join(' ')).toBe(
      'Of [U+4E2D][U+6587] See [U+6587] here, code [U+4E2D], bold [U+4E2D]1. [U+4E2D] a [U+4E2D] b [U+4E2D]',
    );
    expect(words.notes.join(' ')).toBe('1 Note [U+4E2D].');
  });

  it('stops a final document, with the letters and what to do', async () => {
    await expect(renderPdf(source, metaWith())).rejects.toThrow(
      'The PDF fonts have no glyph for 中 (U+4E2D), 文 (U+6587); write a transliteration instead',
    );
  });

  it('leaves a draft without such letters as it was', async () => {
    const about = metaWith({ draft: true });
    await expectSameWords('Plain — ΐ ѝ ḃ words', await renderPdf('Plain — ΐ ѝ ḃ words', about));
  });
});

describe('The name of the provider in its original script', () => {
  it('is printed beside the legal name where the fonts have its letters', async () => {
    const pack = await packWith('original_name: Пример ЕООД', false);
    expect(textOf(pack.get(`${dossier}.md`))).toContain('(Пример ЕООД)');
  });

  it('stays in the facts where the fonts lack them, and the document says so', async () => {
    const pack = await packWith('original_name: 北京示例有限公司', false);
    const markdown = textOf(pack.get(`${dossier}.md`));
    expect(markdown).not.toContain('北京');
    expect(markdown).toContain('(its name in the original script stands in the attached facts)');
    expect(textOf(pack.get('facts.json'))).toContain('北京示例有限公司');
    await expectSameWords(markdown, pack.get(`${dossier}.pdf`) ?? new Uint8Array());
  });

  it('does no harm where the name is known to be absent', async () => {
    const pack = await packWith('original_name: { not_applicable: "it is Latin" }', false);
    expect(textOf(pack.get(`${dossier}.md`))).not.toContain('original script');
  });
});

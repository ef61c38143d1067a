/** A web address goes to the next line where nobody takes the end of the line for a hyphen or for the end of a sentence. */
import { describe, expect, it } from '@jest/globals';
import { lay } from './lay.js';

const addresses = [
  'https://huggingface.co/swiss-ai/Apertus-70B-2509/blob/main/Apertus_EU_Public_Summary.pdf',
  'https://huggingface.co/datasets/utter-project/EuroBlocks-SFT-Synthetic-1124',
  'https://example.com/a-long-road/to-a-paper/v1.0.2/model-documentation.en.pdf?lang=pt-PT&view=whole-page',
];

/** The lines of a cell that hold parts of the address, at a width that the words beside it leave. */
function linesOf(address: string, beside: number): readonly string[] {
  const layout = lay(`| A | B |\n|---|---|\n| ${'words beside it '.repeat(beside)} | ${address} |`);
  return layout.pages
    .flatMap(({ texts }) => texts)
    .map(({ text }) => text.trim())
    .filter((text) => !['A', 'B', ''].includes(text) && address.includes(text));
}

describe('A web address', () => {
  const widths = Array.from({ length: 30 }, (_, at) => at + 1);

  it.each(addresses)('ends a line after a slash or another plain mark: %s', (address) => {
    const all = widths.map((beside) => linesOf(address, beside));
    expect(all.some((lines) => lines.length > 1)).toBe(true);
    for (const lines of all) {
      expect(lines.join('')).toBe(address);
      for (const each of lines.slice(0, -1)) expect(each).toMatch(/[/?&=#_:]$/);
    }
  });
});

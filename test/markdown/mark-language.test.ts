/** Words of the provider are marked with their language wherever they stand whole: with their full stop, or before a clause that goes on. */
import { describe, expect, it } from '@jest/globals';
import { paragraph, text } from '../../src/markdown/build.js';
import { markLanguage } from '../../src/markdown/mark-language.js';

/** The words that are marked in a paragraph. */
function marked(words: string, ...texts: readonly string[]): readonly string[] {
  const tree = { blocks: [paragraph(text(words))], notes: [] };
  const [block] = markLanguage(tree, { language: 'en', texts }).blocks;
  if (block?.kind !== 'paragraph') return [];
  return block.content.flatMap((each) =>
    each.kind === 'text' && each.language === 'en' ? [each.text] : [],
  );
}

describe('A text of the provider', () => {
  const policy = 'The policy is part of it.';

  it('is marked with its full stop', () => {
    expect(marked(`Lizenz: ${policy} Ende.`, policy)).toEqual([policy]);
  });

  it('is marked without it where a clause goes on', () => {
    expect(marked('Lizenz: The policy is part of it; das ist offen.', policy)).toEqual([
      'The policy is part of it',
    ]);
  });

  it('is not marked inside a longer word', () => {
    expect(marked('Lizenz: The policy is part of items.', policy)).toEqual([]);
    expect(marked('Siehe The policy is part of it-ems', 'The policy is part of')).toEqual([
      'The policy is part of',
    ]);
  });
});

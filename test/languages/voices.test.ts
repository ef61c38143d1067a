/** The program speaks in its own papers alone: what it says can not be said where the provider speaks. */
import { describe, expect, test } from '@jest/globals';
import { documents } from '../../src/documents/registry.gen.js';
import { languages } from '../../src/languages/registry.js';
import { isOfTool, sayAsTool } from '../../src/languages/say.js';
import { inLanguage, speakingVoice } from '../../src/languages/speaking.js';
import { toolTopics } from '../../src/languages/voices.gen.js';
import { lineSay, plainAsTool, saidByKey } from '../../src/render/md-say.js';

const asProvider = <T>(write: () => T): T => inLanguage(languages.en, write, 'provider');

describe('A message of the program', () => {
  test('is said outside of papers and in those in which it speaks', () => {
    expect(speakingVoice()).toBe('tool');
    expect(plainAsTool('filing/before')).toBe('Before sending');
    expect(inLanguage(languages.en, () => plainAsTool('filing/before'), 'tool')).toBe(
      'Before sending',
    );
  });

  test('is refused where the provider speaks, by each way to say it', () => {
    const ways: readonly (() => unknown)[] = [
      () => sayAsTool('filing/before'),
      () => saidByKey('filing/before'),
    ];
    for (const write of ways)
      expect(() => asProvider(write)).toThrow("is the program's, and the provider speaks here");
    expect(speakingVoice()).toBe('tool');
  });

  test('is no message in which a provider may speak, and the other way round', () => {
    const unsaid = (): unknown => [
      // @ts-expect-error The provider does not say it.
      lineSay('filing/before'),
      // @ts-expect-error The program does not say it.
      plainAsTool('policy/contact'),
    ];
    expect(typeof unsaid).toBe('function');
  });

  test('stands in a file of its own', () => {
    expect(toolTopics).toContain('filing');
    expect(['filing/before', 'policy/contact', 'frame/yes'].map(isOfTool)).toEqual([
      true,
      false,
      false,
    ]);
    expect(Object.values(documents).filter(({ voice }) => voice === 'tool').length).toBe(3);
  });

  test('goes on in a part that is written in another language', () => {
    expect(asProvider(() => inLanguage(languages.de, speakingVoice))).toBe('provider');
  });
});

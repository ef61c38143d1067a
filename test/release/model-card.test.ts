/** What counts as a link and as the name of a version in a model card. */
import { describe, expect, it } from '@jest/globals';
import { isCardOf, linksTo, namesVersion, statedVersion } from '../../src/release/model-card.js';

const url = 'https://example.org/heron/summary';

describe('a link to the summary', () => {
  it.each([
    `[Summary](${url})`,
    `<${url}>`,
    `See ${url}.`,
    `See ${url}/, which`,
    `| ${url} |`,
    `"${url}"`,
    `(${url.replace('https', 'http')})`,
    `ends with ${url}`,
  ])('stands in %s', (text) => {
    expect(linksTo(text, url)).toBe(true);
    expect(linksTo(text, `${url}/`)).toBe(true);
  });

  it.each([
    `[Old](${url}-2024)`,
    `[Part](${url}/part)`,
    `<!-- ${url} -->`,
    `<!-- ${url}`,
    `https://web.archive.org/web/2026/${url.slice(8)}`,
    'example.org/heron/summary',
    `https://evil-example.org/heron/summary`,
    '',
  ])('does not stand in %s', (text) => {
    expect(linksTo(text, url)).toBe(false);
  });

  it('is sought in time that grows with the card alone', () => {
    const text = '<!--'.repeat(200_000) + 'https://'.repeat(200_000);
    expect(linksTo(text, url)).toBe(false);
  });
});

describe('the version of a card', () => {
  it.each(['v1.0', 'Version 1.0', 'Heron-7B 1.0.', '(1.0)', 'heron-1.0-base', 'V1.0, '])(
    'is named in %s',
    (text) => {
      expect(namesVersion(text, '1.0')).toBe(true);
    },
  );

  it.each(['1.0.2', '11.0', '1.01', '2.1.0', 'rev1.0', '<!-- 1.0 -->'])(
    'is not named in %s',
    (text) => {
      expect(namesVersion(text, '1.0')).toBe(false);
    },
  );

  it('is stated in the head alone', () => {
    expect(statedVersion('---\nversion: "1.9" # old\n---\n# Heron')).toBe('1.9');
    expect(statedVersion('---\r\nmodel_version: 2\r\n---\r\n')).toBe('2');
    expect(statedVersion('# Heron\n\nversion: 1.9\n')).toBeNull();
    expect(statedVersion('---\nlanguage: en\n---\nversion: 3\n')).toBeNull();
  });

  it('belongs to a card that names the model in any case of letters', () => {
    expect(isCardOf('# HERON-7b', 'Heron-7B')).toBe(true);
    expect(isCardOf('# Egret', 'Heron-7B')).toBe(false);
    expect(isCardOf('# Heron', null)).toBe(false);
  });
});

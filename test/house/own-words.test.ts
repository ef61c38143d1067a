/** The program never reads its own English: what later code needs travels as data in a finding or reason. */
import { describe, expect, it } from '@jest/globals';
import { sourceFiles, textOf, withoutComments } from './sources.js';

/** The files that may: they join or print words, or read what version 0.1.0 wrote. */
const allowed = [
  'src/finding/fingerprint-v1.ts',
  // Findings of the reader are put into the words of a settings file.
  'src/cli/config/config-words.ts',
  'src/theme/in-theme-words.ts',
  // A finding is put into a question for people; one that fits no turn stays as it is, and nothing hangs on it.
  'src/render/dossier/as-question.ts',
  // The errors of Handlebars say their place in words alone.
  'src/render/templates/check-template.ts',
  'src/read/schema-findings/formats.ts',
];

const methods =
  'match|matchAll|split|includes|startsWith|endsWith|replace|replaceAll|indexOf|search|slice';
const reads = [
  new RegExp(`\\b(?:message|help|summary|verdict)\\??\\.(?:${methods})\\(`),
  new RegExp(
    `\\b(?:reason|finding|duty|gate)\\.(?:text|message|help|summary)\\b[^,;)]*\\.(?:${methods})\\(`,
  ),
  /\.(?:test|exec)\([^)]*\b(?:message|help|summary)\b[^)]*\)/,
];

/** What a library threw is no word of ours. */
const isRead = (line: string): boolean =>
  !/\berror\.message\b/.test(line) && reads.some((pattern) => pattern.test(line));

describe('The house', () => {
  it('makes no decision from the words of a finding or reason', () => {
    const found = sourceFiles({ generated: 'without' })
      .filter((path) => !allowed.includes(path))
      .flatMap((path) =>
        withoutComments(textOf(path))
          .split('\n')
          .flatMap((line, index) => (isRead(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });

  it('finds such a line where one stands', () => {
    const lines = [
      "if (message.endsWith(' lacks it')) return;",
      "const head = gate.summary.split(':')[0];",
      'const named = /x/.exec(finding.help);',
      "reason.text.includes('FLOP')",
    ];
    expect(lines.filter(isRead)).toEqual(lines);
  });
});

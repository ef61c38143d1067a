/** Facts in several files are changed where they stand, and a change can be shown before it is made. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { patchFacts } from '../../src/write/patch-facts.js';
import { unifiedDiff } from '../../src/write/unified-diff.js';
import fc from '../property.js';

const file = (name: string, text: string) => ({
  file: name,
  bytes: new TextEncoder().encode(text),
});

describe('A folder of facts', () => {
  const files = [
    file('aiact/model.yaml', 'schema: 1\nmodel:\n  name: A\n'),
    file('aiact/role.yaml', 'role:\n  kind: host\n'),
  ];

  it('keeps each key in its file, and gives a new one a file of its own', () => {
    const { files: changed } = patchFacts(files, [
      { path: 'role.ships_system', set: true },
      { path: ['provenance', 'facts', 'model.name'], set: { source: 'card' } },
    ]);
    expect(changed?.map(({ file: name, text }) => [name, text])).toEqual([
      ['aiact/role.yaml', 'role:\n  kind: host\n  ships_system: true\n'],
      ['aiact/provenance.yaml', 'provenance:\n  facts:\n    model.name:\n      source: card\n'],
    ]);
  });

  it('is left as it is where one of its files can not be changed', () => {
    const broken = [...files, file('aiact/data.yaml', 'data: &a {}\n')];
    expect(patchFacts(broken, [{ path: 'model.family', set: 'B' }]).findings).toHaveLength(1);
  });
});

describe('A unified diff', () => {
  it('is empty where nothing changed', () => {
    expect(unifiedDiff('a\n', 'a\n', 'aiact.yaml')).toBe('');
  });

  it('shows a line with what stands around it', () => {
    expect(unifiedDiff('a\nb\nc\nd\ne', 'a\nb\nc\nd\nx\ne', 'aiact.yaml')).toBe(
      '--- a/aiact.yaml\n+++ b/aiact.yaml\n@@ -2,4 +2,5 @@\n b\n c\n d\n+x\n e\n\\ No newline at end of file\n',
    );
  });

  it('is what git applies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aiact-diff-'));
    const path = join(folder, 'aiact.yaml');
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd: 1', ''), {
      minLength: 1,
      maxLength: 14,
    });
    try {
      fc.assert(
        fc.property(lines, lines, fc.boolean(), (one, other, ends) => {
          const [before, after] = [one, other].map((each) => each.join('\n') + (ends ? '\n' : 'z'));
          fc.pre(before !== after && before !== undefined && after !== undefined);
          writeFileSync(path, before ?? '');
          const input = unifiedDiff(before ?? '', after ?? '', 'aiact.yaml');
          execFileSync('git', ['apply', '--unsafe-paths', '--whitespace=nowarn', '-'], {
            ...{ cwd: folder, input, stdio: ['pipe', 'ignore', 'pipe'] },
            env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
          });
          expect(readFileSync(path, 'utf8')).toBe(after);
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

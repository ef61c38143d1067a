/** The filing note says what is to be done, and of nothing that it was done or is owed where nobody said so. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { readFacts } from '../../src/read/read.js';
import { renderDocument } from '../../src/render/render-document.js';
import { samples } from '../samples/samples.js';

type Files = Parameters<typeof readFacts>[0];

function noteOf(files: Files): string {
  const read = readFacts(files);
  const assessment = assess(read, { asOf: '2026-11-21' });
  return renderDocument('filing-note', { read, assessment, draft: false }).markdown;
}

const rowOf = (markdown: string, paper: string): string =>
  markdown.split('\n').find((line) => line.startsWith(`| ${paper}`)) ?? '';

describe('The filing note', () => {
  const almostEmpty = noteOf([
    { file: 'aiact.yaml', bytes: new TextEncoder().encode('schema: 1\nmodel: { name: Heron }\n') },
  ]);

  it('leaves open whether a paper is owed where the facts do not tell', () => {
    for (const paper of ['Information for downstream providers', 'Technical documentation'])
      expect(rowOf(almostEmpty, paper)).toContain('Not settled whether owed');
  });

  it('affirms no sending and no publication of which no fact tells', () => {
    expect(
      almostEmpty.match(/\b(?:Made available|Recorded|Address recorded|summary stands|since \d)/),
    ).toBeNull();
  });

  it('names each update of the notification, and which of them was not sent', () => {
    const files = samples.find(({ name }) => name === 'complete-systemic')?.files ?? [];
    expect(rowOf(noteOf(files), 'Update 1 of the notification')).toContain(
      '**✓ Recorded** | 9 November 2026 |',
    );
    const unsent = files.map(({ file, bytes }) => ({
      file,
      bytes: new TextEncoder().encode(
        new TextDecoder().decode(bytes).replace('- on: 2026-11-09\n        dated', '- dated'),
      ),
    }));
    expect(rowOf(noteOf(unsent), 'Update 1 of the notification')).toContain(
      '**○ No day of sending recorded** | — |',
    );
  });

  it('says what is to be done with papers that are owed', () => {
    const closed = noteOf(samples.find(({ name }) => name === 'complete-closed')?.files ?? []);
    expect(rowOf(closed, 'Information for downstream')).toContain('To be made available');
    expect(rowOf(closed, 'Technical documentation')).toContain('To be given on request');
  });
});

/** What a paper claims of itself agrees with its pages: its status, and what the trace table says of each heading. */
import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../../src/read/read.js';
import type { CoveredProvision } from '../../../src/render/provision-coverage.js';
import type { RenderedDocument } from '../../../src/render/render-document.js';
import { samples } from '../../samples/samples.js';
import { allPapers } from '../../support/all-papers.js';
import { plain } from '../../support/sentences.js';
import { openSentences } from '../../support/silence-sentences.js';

/** Short words of silence stand alone, behind a label or a symbol; longer ones wherever they are read. */
const patterns = Object.values(openSentences).map((text) => {
  const words = plain(text)
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\w+\}/g, '.+?');
  return text.length < 20 ? new RegExp(`(?:^|: |[○,(] ?)${words}(?:$|[.,)])`) : new RegExp(words);
});

/** The open points of the provider on a page. */
const openPointsIn = (markdown: string): readonly string[] => {
  const lines = markdown.split('\n').flatMap((line) => line.split(/(?<!\\)\||<br>|; /).map(plain));
  return lines.filter((line) => patterns.some((each) => each.test(line)));
};

/** What stands under the heading of a place, up to the next heading. */
function under({ heading, earlier }: CoveredProvision, { markdown }: RenderedDocument): string {
  // A label of a form is a heading all in bold, and belongs to the place it stands in.
  const parts = markdown.split(/^(?=#{2,6} (?!\*\*))/m);
  const own = parts.filter(
    (part) => plain(part.split('\n', 1)[0]?.replace(/^#+ /, '') ?? '') === plain(heading ?? ''),
  );
  return own[earlier] ?? '';
}

describe.each(samples)('The papers of $name', ({ files }) => {
  const { papers, assessment } = allPapers(readFacts(files), { draft: false });
  const all = [...papers.values()];

  test('claim an approval only without an open point, and where they are owed, promised or named', () => {
    for (const { id, markdown } of all) {
      const isApproved = /^- \*\*Status:\*\* Approved\b/m.test(markdown);
      const namesSomeone = /^- \*\*Status:\*\* .*\bapproved by\b/m.test(markdown);
      expect([id, namesSomeone && !isApproved]).toEqual([id, false]);
      if (!isApproved) continue;
      expect([id, openPointsIn(markdown)]).toEqual([id, []]);
      const owed = assessment.documents.find((each) => each.id === id)?.owed;
      expect([id, ['owed', 'voluntary'].includes(owed ?? '')]).toEqual([id, true]);
    }
  });

  test('say of each heading in the trace table what stands there', () => {
    for (const paper of all) {
      const headings = new Map<string, CoveredProvision[]>();
      for (const place of paper.places) {
        const key = `${place.heading} ${place.earlier}`;
        headings.set(key, [...(headings.get(key) ?? []), place]);
      }
      for (const places of headings.values()) {
        const [first] = places;
        if (first === undefined || first.heading === null) continue;
        const isMissing = places.some(({ found }) => found === 'missing');
        const text = under(first, paper);
        expect([paper.id, first.heading, isMissing]).toEqual([
          paper.id,
          first.heading,
          openPointsIn(text).length > 0,
        ]);
      }
    }
  });
});

describe('The trace table', () => {
  test('of a model that nobody placed yet says Missing where a paper says that it is open', () => {
    const llama = samples.find(({ name }) => name === 'llama-3.1-405b');
    const { papers } = allPapers(readFacts(llama?.files ?? []));
    const framework = papers.get('safety-and-security-framework');
    expect(framework?.markdown).not.toContain('Not yet: the framework is not confirmed');
    const access = framework?.places.find(({ heading }) => heading?.startsWith('1.4 '));
    expect(access?.found).toBe('missing');
    const dossier = papers.get('compliance-dossier')?.markdown ?? '';
    expect(dossier).toMatch(/1\.4 Access for the AI Office[^|\n]* \| \*\*✗ (?:Missing|In part)/);
  });
});

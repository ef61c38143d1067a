/** The digest that an approval is bound to hangs on the words of a paper alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { mdText } from '../../src/markdown/escape.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { contentDigest, contentText } from '../../src/render/content-digest.js';
import { publishedMarkdown } from '../../src/render/published-markdown.js';
import { type RenderedDocument, renderDocument } from '../../src/render/render-document.js';
import { documentWith } from '../../src/render/templates/overlay.js';

const samples = new URL('../../samples/', import.meta.url).pathname;

function factsOf(sample: string, edit = (text: string): string => text): ReadResult {
  const folder = join(samples, sample);
  return readFacts(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((file) => ({
        file,
        bytes: new TextEncoder().encode(edit(readFileSync(join(folder, file), 'utf8'))),
      })),
  );
}

function papersOf(
  read: ReadResult,
  { draft = false, asOf = '2026-11-21' } = {},
): RenderedDocument[] {
  const assessment = assess(read, { asOf });
  return assessment.documents
    .filter(({ id }) => documentWith(id)?.voice === 'provider')
    .map(({ id }) => renderDocument(id, { read, assessment, draft }));
}

describe.each(['olmo-2-32b', 'complete-systemic'])('The papers of %s', (sample) => {
  const read = factsOf(sample);
  const papers = papersOf(read);
  const digests = papers.map(({ content }) => content);

  it('each have a digest of their own', () => {
    expect(papers.length).toBeGreaterThan(10);
    expect(new Set(digests).size).toBe(papers.length);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keep it as drafts, and on another day', () => {
    expect(papersOf(read, { draft: true }).map(({ content }) => content)).toEqual(digests);
    expect(papersOf(read, { asOf: '2026-11-29' }).map(({ content }) => content)).toEqual(digests);
  });

  it('keep it whatever decisions are on record', () => {
    const approved = factsOf(sample, (text) =>
      text
        .replace(/^ {2}approvals:\n(?: {4}.*\n)*/m, '')
        .replace(
          /^documentation:\n/m,
          'documentation:\n  approvals: [{ name: Ana Ruiz, decision: rejected, documents: [copyright-policy] }]\n',
        ),
    );
    expect(papersOf(approved).map(({ content }) => content)).toEqual(digests);
  });

  it('have it from the Markdown of the pack as from what was rendered', () => {
    for (const paper of papers) {
      expect(contentDigest(paper.id, publishedMarkdown(paper, read.facts))).toBe(paper.content);
    }
  });

  it('get another with any other word', () => {
    for (const { id, markdown, content } of papers) {
      const words = contentText(markdown).split(' ');
      const at = Math.floor(words.length / 2);
      const edited = words.map((word, index) => (index === at ? `${word}x` : word)).join(' ');
      expect(contentDigest(id, edited)).not.toBe(content);
      expect(contentDigest('other', markdown)).not.toBe(content);
    }
  });
});

it('is not changed by what parts a mail address for the parser of GitHub', () => {
  const words = '# Paper\n\nWrite to ';
  const parted = contentDigest('paper', `${words}${mdText('a.b@c.example')}.\n`);
  expect(parted).toBe(contentDigest('paper', `${words}a.b\\@c.example.\n`));
  expect(parted).not.toBe(contentDigest('paper', `${words}a.b\\@d.example.\n`));
});

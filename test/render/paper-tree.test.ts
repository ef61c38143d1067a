/** The tree that a paper is laid out from says what its Markdown says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { plainText } from '../../src/markdown/tree.js';
import { readFacts } from '../../src/read/read.js';
import { paperTree, withLine } from '../../src/render/paper-tree.js';
import { allPapers, ids } from '../support/all-papers.js';

const samples = new URL('../../samples/', import.meta.url);

/** The facts with values that would be more than values if they could. */
const hostile = (text: string): string =>
  text
    .replace(/legal_name: .*/, 'legal_name: "# <b>ACME</b> | **x** [y](https://z.example) \\\\"')
    .replace(/^( {2}name: ).*/m, '$1"- `M` ![i](https://j.example) {{facts}} &amp; 1. ✓ Met"');

describe.each([
  ['olmo-2-32b', (text: string): string => text],
  ['olmo-2-32b with hostile names', hostile],
  ['apertus-70b', (text: string): string => text],
])('Each paper of %s', (sample, edit) => {
  const file = new URL(`${sample.split(' ')[0]}/aiact.yaml`, samples);
  const bytes = new TextEncoder().encode(edit(readFileSync(file, 'utf8')));
  const { papers } = allPapers(readFacts([{ file: 'aiact.yaml', bytes }]));
  test.each(ids)('is the same tree whether its Markdown is read or its frame: %s', (id) => {
    const { markdown, frame } = papers.get(id) ?? {};
    expect(markdown).not.toContain('\ufffe');
    expect(parseMarkdown(frame?.text ?? '', frame?.held)).toEqual(parseMarkdown(markdown ?? ''));
  });

  test.each(ids)('names its provider and version on a page of its own, too: %s', (id) => {
    const paper = papers.get(id);
    if (paper === undefined) throw new Error(`no paper ${id}`);
    const [title, line, ...rest] = withLine(paperTree(paper), paper.subject).blocks;
    const [same, ...body] = paperTree(paper).blocks;
    expect(title).toEqual(same);
    expect(line?.kind === 'paragraph' ? plainText(line.content) : '').toContain(' · ');
    expect(rest).toEqual(body);
  });
});

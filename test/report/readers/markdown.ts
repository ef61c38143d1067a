/** Reads a comment on a merge request back. */
import { expect } from '@jest/globals';
import { marked } from 'marked';
import type { ReportReader } from '../reader.js';

export const reader: ReportReader = {
  told: (report) => {
    const [told = ''] = report.split('<summary>Notes');
    return [...told.matchAll(/^- `([^`]+)`(?: `([^`]+):(\d+)`)?:/gm)].map(
      ([, id = '', file, line]) => ({
        id,
        file: file ?? null,
        line: line === undefined ? null : Number(line),
      }),
    );
  },
  isExact: false,
  parses: (report) => {
    const ours =
      /^\s*(?:<!-- aiact-doc report -->|<!-- -->|<\/?details(?: open)?>|<summary>[A-Z][a-z]+ \(\d+\)<\/summary>|\s)+$/;
    const strange: string[] = [];
    void marked.walkTokens(marked.lexer(report), (token) => {
      if (token.type === 'html' && !ours.test(token.raw)) strange.push(token.raw);
      if (['link', 'image', 'code', 'del', 'blockquote', 'hr'].includes(token.type))
        strange.push(token.raw);
      if (token.type === 'heading' && token.depth === 1) strange.push(token.raw);
    });
    expect(strange).toEqual([]);
    expect(report.match(/^<details/gm)?.length).toBe(report.match(/^<\/details>$/gm)?.length);
    expect(report.length).toBeLessThanOrEqual(60_000);
  },
};

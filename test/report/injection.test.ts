/** No value becomes structure: every report of hostile runs parses back, and no runner, terminal or reader is steered by it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { formats } from '../../src/report/formats.js';
import { reporters } from '../../src/report/reporters.js';
import { attacks, command, finding, forbidden, hostileRuns, options, runOf } from './hostile.js';
import { parseXml } from './strict-xml.js';

const machine = formats.filter((format) => format !== 'text' && format !== 'json');

/** What a report must be to be read back. */
const parses: Readonly<Record<(typeof machine)[number], (report: string) => void>> = {
  jsonl: (report) => {
    for (const line of report.trimEnd().split('\n')) JSON.parse(line);
  },
  sarif: (report) => JSON.parse(report),
  gitlab: (report) => JSON.parse(report),
  junit: (report) => parseXml(report),
  github: (report) => {
    for (const line of report.split('\n')) {
      expect(line).toMatch(
        /^(?:::(?:error|warning|notice) file=[^,:]*(?:,(?:line|col|endLine|endColumn)=\d+){2,4},title=[^,:]*::.*|::group::.*|::endgroup::|(?!\s*::).*)$/,
      );
    }
  },
  markdown: (report) => {
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

describe.each(machine)('%s', (format) => {
  const check = async (runs: Parameters<Awaited<ReturnType<(typeof reporters)['sarif']>>>[0]) => {
    const reporter = await reporters[format]();
    const report = reporter(runs, { ...options, notes: true });
    parses[format](report);
    expect(report.match(forbidden)).toBeNull();
    const others =
      format === 'github'
        ? report.replace(/^::(?:(?:error|warning|notice) [^:\n]*|group|endgroup)::/gm, '')
        : report;
    expect(others.match(command)).toBeNull();
    expect(reporter(runs, { ...options, notes: true })).toBe(report);
  };

  it('holds against words that want to be something else', async () => {
    await fc.assert(fc.asyncProperty(hostileRuns, check), { numRuns: 40 });
  });

  it.each(attacks.map((each) => [JSON.stringify(each).slice(0, 60), each]))(
    'shows %s as text wherever it stands',
    async (_shown, attack) => {
      const place = { file: attack, line: 1, column: 1, end_line: 1, end_column: 2 };
      const all = finding({ id: attack, message: attack, help: attack, lines: attack, place });
      await check([runOf([all], { path: attack, prefix: attack, title: attack })]);
    },
  );
});

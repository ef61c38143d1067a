/** No value becomes structure: every report of hostile runs parses back, and no runner, terminal or reader is steered by it. */
import { describe, expect, it } from '@jest/globals';
import { formats } from '../../src/report/formats.gen.js';
import { reporters } from '../../src/report/reporters.gen.js';
import fc from '../property.js';
import { attacks, command, finding, forbidden, hostileRuns, options, runOf } from './hostile.js';
import { readerOf } from './reader.js';

const readers = await Promise.all(
  formats.map(async (format) => ({ format, ...(await readerOf(format)) })),
);
const machine = readers.filter(({ parses }) => parses !== null);

it('is read back in every format that a machine reads', () => {
  expect(machine.length).toBeGreaterThan(5);
});

describe.each(machine)('$format', ({ format, parses }) => {
  const check = async (runs: Parameters<Awaited<ReturnType<(typeof reporters)['sarif']>>>[0]) => {
    const reporter = await reporters[format]();
    const report = reporter(runs, { ...options, notes: true });
    parses?.(report);
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

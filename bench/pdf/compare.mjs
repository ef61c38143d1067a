// Renders the same Markdown with ours and with each other renderer in turn, and prints times, memory, pages and sizes.
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, peakMemory, wallTime } from '../measure.mjs';
import { contenders } from './contenders.mjs';
import { makeInput } from './make-input.mjs';
import { pagesOf } from './pages.mjs';
import { readMarkdown } from './read-markdown.mjs';
import { toHtml } from './to-html.mjs';
import { toTypst } from './to-typst.mjs';

function writeInput(pages, scratch) {
  const markdown = makeInput(pages / 30);
  const read = readMarkdown(markdown);
  const texts = { markdown, html: toHtml(read), typst: toTypst(read) };
  return Object.fromEntries(
    Object.entries(texts).map(([kind, text]) => {
      const path = join(scratch, `${pages}.${kind === 'markdown' ? 'md' : kind}`);
      writeFileSync(path, text);
      return [kind, path];
    }),
  );
}

/** One run to warm the disk: what it writes, what memory it takes and about how long. */
async function firstRun(each, input, scratch) {
  const target = join(scratch, 'out.pdf');
  const start = performance.now();
  const peak = peakMemory(...each.command(input, target, scratch), scratch);
  const time = performance.now() - start;
  return { peak, time, pages: await pagesOf(target), bytes: statSync(target).size };
}

/** Five to nine pairs, fewer where one takes so long that its share of noise is small. */
function roundsFor(time) {
  if (time > 20_000) return 1;
  return Math.max(time > 5000 ? 3 : 5, Math.min(9, Math.floor(20_000 / time)));
}

function line(name, standard, { pages, bytes, peak }, time, ratio) {
  const columns = [
    name.padEnd(36),
    time.toFixed(0).padStart(7),
    ratio.padStart(14),
    (peak === null ? '–' : peak.toFixed(0)).padStart(9),
    String(pages).padStart(6),
    (bytes / 1024).toFixed(0).padStart(7),
  ];
  console.log(`  ${columns.join(' ')}  ${standard}`);
}

/** Wall times of ours and of another, run in turn, the first of each pair changing. */
function pairs(ours, other, rounds, input, scratch) {
  const time = (each) => wallTime(...each.command(input, join(scratch, 'out.pdf'), scratch));
  return Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) return [time(ours), time(other)];
    const second = time(other);
    return [time(ours), second];
  });
}

/** One size; returns our own figures for the sums that need both sizes. */
export async function compare(pages, ours, scratch) {
  const input = writeInput(pages, scratch);
  console.log(`\nPDF of about ${pages} pages, each run a new process`);
  const titles = ['', 'ms', 'ours ÷ theirs', 'peak MiB', 'pages', 'KiB'];
  const widths = [36, 7, 14, 9, 6, 7];
  console.log(`  ${titles.map((title, at) => title.padStart(widths[at])).join(' ')}`);
  const own = await firstRun(ours, input, scratch);
  const ownTimes = [];
  for (const other of contenders) {
    if (other.missing !== null) {
      console.log(`  ${other.name.padEnd(36)} skipped: ${other.missing}`);
      continue;
    }
    const about = await firstRun(other, input, scratch);
    const measured = pairs(ours, other, roundsFor(about.time), input, scratch);
    ownTimes.push(...measured.map(([first]) => first));
    const ratio = median(measured.map(([first, second]) => first / second));
    const verdict = `${ratio.toFixed(2)} ${ratio <= other.limit[pages] ? '≤' : '> !'} ${other.limit[pages]}`;
    line(other.name, other.standard, about, median(measured.map((pair) => pair[1])), verdict);
  }
  if (ownTimes.length === 0) {
    for (let round = 0; round < 5; round += 1) {
      ownTimes.push(wallTime(...ours.command(input, join(scratch, 'out.pdf'))));
    }
  }
  const time = median(ownTimes);
  line('aiact-doc', 'PDF/A-3a + PDF/UA-1', own, time, '');
  return { pages: own.pages, peak: own.peak, time };
}

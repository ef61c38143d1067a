/** How much work a function does: a count of calls and loop rounds that V8 keeps, the same on a busy and on a quiet machine. */
import { Session } from 'node:inspector';
import { repository } from './command-line.js';

const session = new Session();
session.connect();
session.post('Profiler.enable');
// V8 counts the rounds in functions that it compiles from here on, so a test imports this file before what it measures.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Ours, and the libraries that we give the input to; what Jest does beside is not counted. */
const counted =
  /^\/(?:src|test)\/(?!support\/growth\.ts)|\/node_modules\/(?:yaml|handlebars|marked|pdfkit|fontkit|fflate|tldts-core)\//;

/** The counts since the last time that anybody asked. */
function takeCount(): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error !== null) throw error;
    for (const { url, functions } of answer.result) {
      if (!counted.test(url.split(repository)[1] ?? '')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}

/** Calls of functions and rounds of loops in JavaScript while `work` runs; what runs natively, as regular expressions do, is not in it. */
export async function stepsOf(work: () => unknown): Promise<number> {
  takeCount();
  await work();
  return takeCount();
}

/** How many times as much work the input of four times the size asks for: about 4 where work grows with the size, 16 where it grows with its square. */
export async function growthOf(work: (times: number) => unknown): Promise<number> {
  // What is made once, on first use, counts in neither.
  await work(1);
  const once = await stepsOf(() => work(1));
  const fourfold = await stepsOf(() => work(4));
  if (once < 50) throw new Error(`only ${once} steps were counted: too few to compare`);
  return fourfold / once;
}

// Writes how long the long test files take, from what `npm test -- --json --outputFile=RESULTS` recorded on a quiet machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { file, isLong, nameOf } from './seconds.mjs';

const [results, ...rest] = process.argv.slice(2);
if (results === undefined || rest.length > 0) {
  process.stderr.write('Usage: node scripts/verify/take-seconds.mjs RESULTS\n');
  process.exit(2);
}
const taken = JSON.parse(readFileSync(results, 'utf8'))
  .testResults.map(({ name, startTime, endTime }) => [
    nameOf(name),
    Math.round((endTime - startTime) / 1000),
  ])
  .filter(([, seconds]) => isLong(seconds))
  .sort(([one, less], [other, more]) => more - less || (one < other ? -1 : 1));
writeFileSync(file, `${JSON.stringify(Object.fromEntries(taken), null, 2)}\n`);

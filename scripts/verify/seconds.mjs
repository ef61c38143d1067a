// How many seconds each test file takes, as `seconds.json` records it; one that is not in it is short.
import { readFileSync } from 'node:fs';

export const file = new URL('./seconds.json', import.meta.url);

const short = 1;
/** From how many seconds on a test file is recorded. */
export const isLong = (seconds) => seconds >= 3;

/** `assess/cases` for the path of `test/assess/cases.test.ts`, wherever the repository stands. */
export const nameOf = (path) => path.replace(/^(?:.*[\\/])?test[\\/]|\.test\.ts$/g, '');

const recorded = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));

/** The seconds that a test file took alone. */
export const secondsOf = (path) => recorded.get(nameOf(path)) ?? short;

// Chooses the tests that a change asks for, by the room of each changed file and by who imports it; `test/` mirrors `src/`.
import { posix } from 'node:path';

/** Tests of the house that read the whole tree and take seconds: a change anywhere can break them. */
const always = [
  ...['citations', 'edges', 'facts', 'imports', 'names', 'no-clock', 'repository', 'rooms'].map(
    (name) => `test/house/${name}.test.ts`,
  ),
];

/**
 * What else a folder feeds, by the start of the path: tests by folder or file. Rooms of literals have few tests of their
 * own; what follows from them is seen on the cases and the samples.
 */
const feeds = [
  [
    /^src\/(?:law|gates|obligations|items|forms|checks|openness|assess)\//,
    ['test/assess/cases', 'test/golden/'],
  ],
  [/^src\/figures\//, ['test/assess/cases', 'test/golden/', 'test/checks/']],
  [/^src\/checks\//, ['test/checks/']],
  [/^src\/text\//, ['test/render/markdown']],
  [/^src\/report\/|^test\/report\/readers/, ['test/report/injection']],
  [/^src\/portfolio\//, ['test/cli/portfolio/page']],
  [/^src\/[^/]+\.ts$/, ['test/pack/']],
  [/^templates\//, ['test/golden/', 'test/documents/', 'test/render/render-document']],
  [/^src\/languages\//, ['test/golden/']],
  [/^samples\//, ['test/samples/', 'test/golden/']],
  [/^schemas\//, ['test/facts/schema', 'test/read/read.test.ts']],
  [/^test\/cases\//, ['test/assess/cases']],
  [/^scripts\/(?:generate|schema|theme|new|report)/, ['test/house/generated']],
  [/^scripts\/verify/, ['test/house/related-tests']],
  [/^bin\/|^scripts\/(?:bundle|build)/, ['test/house/bundle']],
  [/^ci\/|^action\.yml$|^\.github\//, ['test/ci/']],
  [/^README\.md$/, ['test/house/readme']],
  [/^CONTRIBUTING\.md$|^scripts\/new/, ['test/house/what-a-change-touches']],
];

/** What runs the built program would judge the last build. */
const runsProgram = /computed-patterns|support\/(?:program|shell)\.js'|\/faults\.js'|\bdist\//;

/** A room with more tests than this is not run whole where some bear a word of the file's name. */
const few = 8;

/** How many seconds the chosen tests may take together, one after another: two cores and a minute, less what comes before them. */
export const mostSeconds = 55;

const wordsOf = (path) => posix.basename(path).replace(/\..*$/, '').split('-');

/** The test of the file's own name. */
function ownTest(path) {
  const mirror = path.replace(/^src\//, 'test/');
  return `${mirror.replace(/(?:\.gen)?\.[cm]?ts$/, '')}.test.ts`;
}

/** The test of the file's own name, or else the tests of the mirrored folder or of the nearest one above that has any. */
function mirrored(path, tests) {
  const parts = path.replace(/^src\//, 'test/').split('/');
  const own = ownTest(path);
  if (tests.includes(own)) return [own];
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const folder = parts.slice(0, length).join('/');
    const found = tests.filter((test) => posix.dirname(test) === folder);
    const words = wordsOf(path);
    const named = found.filter((test) => wordsOf(test).some((word) => words.includes(word)));
    if (found.length > few && named.length > 0) return named;
    if (found.length > 0) return found;
  }
  return [];
}

const isOfHouse = (test) => test.startsWith('test/house/');

/** The tests that import a file, or else those that import what imports it, and so on up to the first that are found. */
function testsThatImport(path, tests, importers) {
  const seen = new Set([path]);
  for (let ring = [path]; ring.length > 0; ) {
    ring = [...new Set(ring.flatMap((each) => [...(importers.get(each) ?? [])]))].filter(
      (each) => !seen.has(each),
    );
    for (const each of ring) seen.add(each);
    const found = ring.filter((each) => tests.includes(each));
    if (found.length > 0) return found;
  }
  return [];
}

/** How near a test stands to a changed file; the nearest are run first. */
const nearness = { itself: 0, room: 1, fed: 2, importer: 3 };

/** The tests that one changed file asks for, each with its nearness. */
function* askedBy(path, { tests, textOf, importers }) {
  if (path.includes('.gen.')) return;
  if (tests.includes(path)) yield [path, nearness.itself];
  else if (path.startsWith('test/support/')) {
    const name = posix.basename(path).replace(/\.ts$/, '');
    const importing = tests.filter((test) => textOf(test).includes(`support/${name}.js'`));
    for (const test of importing) yield [test, nearness.room];
  } else if (/^(?:src|test)\//.test(path)) {
    const found = mirrored(path, tests);
    // A room without tests of its own is tested by those who import it.
    const room = `${path.split('/').slice(0, 2).join('/')}/`;
    for (const test of found)
      yield [test, test === ownTest(path) ? nearness.itself : nearness.room];
    if (found.length === 0)
      for (const test of tests.filter((one) => !isOfHouse(one) && textOf(one).includes(room)))
        yield [test, nearness.importer];
    for (const test of testsThatImport(path, tests, importers)) yield [test, nearness.importer];
  }
  for (const [start, fed] of feeds) {
    if (!start.test(path)) continue;
    for (const test of tests.filter((each) => fed.some((one) => each.startsWith(one))))
      yield [test, nearness.fed];
  }
}

/**
 * The tests for the changed files, in the order of their names; those that the change may break, too, but that take too long together;
 * and what a full run would do beyond them. The changed tests themselves and the tests of a changed file's own name always run.
 */
export function relatedTests(changed, tests, { textOf, importers, secondsOf }) {
  const asked = new Map();
  for (const path of changed)
    for (const [test, near] of askedBy(path, { tests, textOf, importers }))
      asked.set(test, Math.min(near, asked.get(test) ?? near));
  const wanted = new Set(always.filter((test) => tests.includes(test)));
  for (const test of wanted) asked.delete(test);
  let seconds = [...wanted].reduce((sum, test) => sum + secondsOf(test), 0);
  const order = [...asked].sort(
    ([one, near], [other, far]) =>
      near - far || secondsOf(one) - secondsOf(other) || (one < other ? -1 : 1),
  );
  for (const [test, near] of order) {
    if (near !== nearness.itself && seconds + secondsOf(test) > mostSeconds) continue;
    seconds += secondsOf(test);
    wanted.add(test);
  }
  const chosen = tests.filter((test) => wanted.has(test));
  return {
    chosen,
    postponed: tests.filter((test) => asked.has(test) && !wanted.has(test)),
    left: tests.filter((test) => !asked.has(test) && !wanted.has(test)),
    needsBuild: chosen.some((test) => runsProgram.test(textOf(test))),
  };
}

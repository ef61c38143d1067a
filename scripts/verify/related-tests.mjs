// Chooses the tests that a change asks for, by the room of each changed file; `test/` mirrors `src/`.
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
const runsProgram = /support\/(?:program|shell)\.js'|\/faults\.js'|\bdist\//;

/** A room with more tests than this is not run whole where some bear a word of the file's name. */
const few = 8;

const wordsOf = (path) => posix.basename(path).replace(/\..*$/, '').split('-');

/** The test of the file's own name, or else the tests of the mirrored folder or of the nearest one above that has any. */
function mirrored(path, tests) {
  const parts = path.replace(/^src\//, 'test/').split('/');
  const own = `${parts.join('/').replace(/(?:\.gen)?\.[cm]?ts$/, '')}.test.ts`;
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

/** The tests for the changed files, in the order of their names, and what a full run would do beyond them. */
export function relatedTests(changed, tests, textOf) {
  const wanted = new Set(always.filter((test) => tests.includes(test)));
  for (const path of changed) {
    if (path.includes('.gen.')) continue;
    if (tests.includes(path)) wanted.add(path);
    else if (path.startsWith('test/support/')) {
      const name = posix.basename(path).replace(/\.ts$/, '');
      const importing = tests.filter((test) => textOf(test).includes(`support/${name}.js'`));
      for (const test of importing) wanted.add(test);
    } else if (/^(?:src|test)\//.test(path)) {
      const found = mirrored(path, tests);
      // A room without tests of its own is tested by those who import it.
      const room = `${path.split('/').slice(0, 2).join('/')}/`;
      const users = () => tests.filter((test) => textOf(test).includes(room));
      for (const test of found.length > 0 ? found : users()) wanted.add(test);
    }
    for (const [start, fed] of feeds) {
      if (!start.test(path)) continue;
      for (const test of tests.filter((each) => fed.some((one) => each.startsWith(one)))) {
        wanted.add(test);
      }
    }
  }
  const chosen = tests.filter((test) => wanted.has(test));
  return {
    chosen,
    left: tests.filter((test) => !wanted.has(test)),
    needsBuild: chosen.some((test) => runsProgram.test(textOf(test))),
  };
}

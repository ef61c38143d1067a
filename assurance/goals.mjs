// What was asked of the program, each with the recorded run that gives its figure; a goal that no run measures says so.

const number = (value) => value.toLocaleString('en');

/** Seconds of work, as whoever plans the run would say it. */
const hours = (seconds) =>
  seconds < 3600
    ? `${Math.ceil(seconds / 60)} minutes`
    : `${number(Math.ceil(seconds / 3600))} hours`;

/** A fuzzer's figure: inputs tried, failures, the slowest. */
const fuzz = (id, goal, wanted) => ({
  goal,
  from: { fuzz: id },
  figure: ({ inputs, failures, slowest_ms, seconds }) =>
    `${number(inputs)} inputs, ${number(failures)} failures, slowest ${number(slowest_ms)} ms${
      inputs < wanted
        ? `; as fast as here, the goal takes ${hours((wanted * seconds) / inputs)}`
        : ''
    }`,
  met: ({ inputs, failures }) => failures === 0 && inputs >= wanted,
  short: ({ inputs, failures }) => failures === 0 && inputs < wanted,
});

const crash = (id, goal, figure, met) => ({ goal, from: { crash: id }, figure, met });
const ends = (list) =>
  Object.entries(list)
    .map(([end, times]) => `${end} (${times})`)
    .join(', ');
const attack = (id, goal) => ({
  goal,
  from: { attack: id },
  figure: ({ figure }) => figure,
  met: ({ met }) => met,
});
const tests = (goal, figure) => ({ goal, tests: figure });

const killed = (goal) =>
  crash(
    'killed',
    goal,
    ({ kills, ends: all, faults }) => `${kills} kills, ended ${ends(all)}; ${faults} faults`,
    ({ kills, faults }) => faults === 0 && kills >= 200,
  );
const crowded = (goal, builds) =>
  crash(
    'crowded',
    goal,
    ({ builds: done, at_once, ends: all, readings, faults }) =>
      `${done} builds, ${at_once} at once, ended ${ends(all)}; ${readings} readings meanwhile; ${faults} faults`,
    ({ builds: done, faults }) => faults === 0 && done >= builds,
  );

/** Attacks on version 0.1.0, by the numbers under which they are known here. */
export const attacks = {
  H1: [
    'A reader that is not linear',
    attack('H1', 'at most 5 s and 512 MB for any file of domains'),
  ],
  H2: [
    'Reading round the bounds',
    attack('H2', 'pipes, devices and links of fixed names are refused in words'),
  ],
  H3: ['Outputs through links', attack('H3', 'refused; nothing outside is written')],
  H4: ['A lock that two hold', crowded('only 0, or 3 with “busy”', 300)],
  H5: ['A folder exchanged between look and read', attack('H5', '0 bytes from outside')],
  H6: ['A swap in two steps', killed('after every kill a whole pack verifies')],
  H7: ['CI commands in what is printed', attack('H7', '0 commands')],
  H8: ['Untrue words after a failure', attack('H8', 'what is said to stand there stands there')],
  H9: ['Leftovers', attack('H9', 'dead locks are taken over, nothing is left')],
  H10: ['What verifying lets pass', attack('H10', 'a forger who has the tool is found')],
  H11: ['Values in sentences', attack('H11', 'kept letter by letter')],
  H12: ['Addresses in running text', attack('H12', 'links in no parser')],
  H13: ['Memory by the number of models', attack('H13', 'at most 300 MB however many')],
  H14: ['Errors of the system', attack('H14', 'ends in 3 with words')],
};

/** Requirements of security by number. */
export const requirements = {
  1: [
    'Hostile inputs end in a documented code',
    {
      goal: 'several hundred inputs, documented codes, ≤ 5 s and ≤ 512 MB each, 0 raw control characters',
      from: { hostile: 'corpus' },
      figure: ({
        distinct,
        of,
        classes,
        ends: all,
        faults,
        most_cpu_s,
        slowest,
        most_mb,
        largest,
      }) =>
        `${number(distinct)}${of > distinct ? ` of ${number(of)}` : ''} inputs of ${Object.keys(classes).length} classes through the whole command line, ended ${ends(all)}; ${faults} faults; at most ${most_cpu_s} s of processor time (${slowest}) and ${most_mb} MB (${largest})`,
      // The corpus has seven classes, and each of them is to be tried.
      met: ({ distinct, classes, faults }) =>
        faults === 0 && distinct >= 300 && Object.keys(classes).length >= 7,
      short: ({ faults }) => faults === 0,
    },
  ],
  2: ['YAML: no crash', fuzz('reading', '10,000,000 inputs, 0 crashes, each ≤ 1 s', 10_000_000)],
  3: [
    'YAML: one meaning',
    tests(
      'directives, tags, aliases, merge keys, duplicates refused with line and column',
      '`test/read`, `test/diagnostics`',
    ),
  ],
  4: [
    'Numbers decided exactly',
    fuzz('decimals', '1,000,000 decimals around 10^25, 0 differences', 1_000_000),
  ],
  5: [
    'Text: nothing invisible',
    tests(
      'controls, direction marks, halves of characters refused or escaped',
      '`test/read/hostile.test.ts`, `test/text`; the fuzzers `reading`, `domains`, `logs` look for them',
    ),
  ],
  6: [
    'Markdown safety',
    fuzz('escaping', '1,000,000 values × 4 parsers, 0 changes of structure', 1_000_000),
  ],
  7: ['Templates', tests('every class refused', '`test/render/templates/attacks.test.ts`')],
  8: ['Logs', fuzz('logs', '1,000,000 values, 0 lines that a runner obeys', 1_000_000)],
  9: ['Paths', fuzz('paths', '0 paths that leave the folder', 1_000_000)],
  10: ['Images and PDF', fuzz('pdf', '0 crashes of the checker that every pack passes', 10_000)],
  11: ['Imports', fuzz('headers', '100,000,000 headers, 0 crashes', 100_000_000)],
  12: [
    'Offline',
    attack('offline', 'the same answers where there is no network, and no socket for one'),
  ],
  '12b': [
    'No road to a network',
    tests('no network module is imported', '`test/house/repository.test.ts`'),
  ],
  13: ['Crash safety', killed('200 kills; previous pack verifies')],
  '13b': [
    'Failing writes',
    crash(
      'starved',
      'previous pack intact, 3, nothing left',
      ({ failures_injected, ends: all, faults }) =>
        `${failures_injected} limits on the size of files, ended ${ends(all)}; ${faults} faults`,
      ({ faults }) => faults === 0,
    ),
  ],
  14: ['Concurrency', crowded('1,000 builds, 64 at once: only 0, or 3 with “busy”', 1000)],
  15: [
    'Reproducible',
    {
      goal: 'the same SHA-256 of each file in 200 surroundings, 5 lines of Node, 3 systems',
      from: { matrix: 'linux' },
      figure: ({ cells, files, differing, nodes, axes }) =>
        `${number(cells)} cells and ${number(files)} files on one system alone (Linux x64): ${differing} cells differ; Node ${nodes.map((each) => each.split(' ')[0]).join(', ')}, by ${Object.keys(
          axes,
        )
          .filter((axis) => axis !== 'node')
          .join(', ')}. Other systems and processors were not tried`,
      met: () => false,
      short: ({ differing, nodes }) => differing === 0 && nodes.length >= 5,
    },
  ],
  16: ['Verify', fuzz('packs', '10,000 changes, all found', 10_000)],
  17: [
    'Streams and codes',
    fuzz('lines', '20,000 command lines by chance: documented codes, JSON that parses', 20_000),
  ],
  '17b': [
    'Whole output',
    tests(
      'full disks, closed pipes and long answers end in words and codes',
      '`test/cli/contract.test.ts`, `test/cli/scarce.test.ts`',
    ),
  ],
  18: [
    'Strength of the tests',
    { goal: 'at least 85 % of the mutants found in each module', mutation: true },
  ],
  19: ['Supply chain', { goal: 'few packages, 0 install scripts', packages: true }],
  20: ['Limits of our own code', fuzz('domains', '0 slow or refused without words', 100_000)],
};

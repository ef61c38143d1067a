// Facts files in pieces: whatever stands in them, they are read or refused in words, and never throw.
import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../dist/assess/assess.js';
import { readFacts } from '../../dist/read/read.js';
import { mutated } from '../chance.mjs';

const splinters = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ': ',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!!binary ',
    '|',
    '>-',
    '"',
    "'",
    '\\',
    '#',
    '%',
  ],
  ...[
    '---\n',
    '...\n',
    '\n',
    '\t',
    '\r',
    '\0',
    '\u001b[2J',
    '\u202e',
    '\ufeff',
    '<<: ',
    '__proto__: ',
  ],
  ...[
    'constructor: ',
    '1e999',
    '0x1',
    '.nan',
    'null',
    '{ unknown: }',
    '{ unknown: x }',
    '[[[[[[',
    '  ',
  ],
  ...[
    'schema: 1\n',
    '~',
    '1e-999',
    'true',
    'no',
    '1e25',
    '10000000000000000000000001',
    '2025-08-02',
  ],
];
const unsafe = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

export default {
  id: 'reading',
  about: 'Mutated facts files, read and assessed',
  slowest: 1000,
  seeds() {
    const folder = new URL('../../test/diagnostics/', import.meta.url);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(new URL(name, folder)))
      .filter((bytes) => bytes.length < 40_000);
  },
  input: (random, seeds) => mutated(random, random.from(seeds), splinters),
  check(bytes) {
    const read = readFacts([{ file: 'a.yaml', bytes: new Uint8Array(bytes) }]);
    for (const { message, help } of read.findings) {
      if (message === '' || help === '') return 'a finding without words';
      if (unsafe.test(message + help)) return `a control character in ${JSON.stringify(message)}`;
    }
    const refused = read.findings.some(
      ({ id, severity }) => severity === 'error' && id.startsWith('read/'),
    );
    if (read.readable === refused) return 'readable and refused at once';
    if (read.readable) assess(read, { asOf: '2026-11-21' });
    return null;
  },
};

// CSV files of domains: read or refused in words, in a time that grows no faster than the file.
import { readDomainTable } from '../../dist/read/domains-file/domain-table.js';
import { mutated } from '../chance.mjs';

const splinters = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '\r',
    'a"b',
    '"a',
    'example.com,1',
    'xn--',
    'EXAMPLE.',
    '.',
    '..',
  ],
  ...[
    '\ufeff',
    '\0',
    '\u202e',
    '=1+1',
    '-5',
    '1e9',
    '9'.repeat(40),
    'a.b.c.co.uk,7',
    'ü.de,3',
    '\uff0e',
  ],
];

export default {
  id: 'domains',
  about: 'Mutated CSV files of domains',
  slowest: 1000,
  seeds: () => [
    Buffer.from(
      'domain,size\nexample.com,12\nexample.org,5\n"quoted.net","7"\nsub.example.com,1\n',
    ),
    Buffer.from('domain;bytes;modality\r\nexample.com;12;text\r\nexample.org;5;image\r\n'),
    Buffer.from(`domain,size\n${'a"b\n'.repeat(500)}`),
    Buffer.from(`domain,size\n"${'a,\n'.repeat(500)}`),
  ],
  input(random, seeds) {
    const bytes = mutated(random, random.from(seeds), splinters);
    return random.below(50) === 0 ? Buffer.concat(Array(40).fill(bytes)) : bytes;
  },
  check(bytes) {
    const { domains, findings } = readDomainTable('a.csv', new Uint8Array(bytes));
    if (domains === null && findings.length === 0) return 'refused without a word';
    for (const { message, help } of findings) {
      if (/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(message + help)) return message;
    }
    return null;
  },
};

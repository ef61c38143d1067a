// PDF files in pieces before the own reader of their objects: it gives faults or an error in words, and ends.
import { readFileSync } from 'node:fs';
import { assess } from '../../dist/assess/assess.js';
import { renderPack } from '../../dist/pack/render-pack.js';
import { checkPdf } from '../../dist/pdf-validate/check-pdf.js';
import { readFacts } from '../../dist/read/read.js';
import { mutated } from '../chance.mjs';

const splinters = [
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '/',
    '%',
    '1 0 obj',
    'endobj',
    'stream\n',
    'endstream',
    '5 0 R',
    'trailer',
  ],
  ...[
    '/Length 99999999',
    '/Type /ObjStm /N 9 /First 9',
    '/Parent 1 0 R',
    'xref',
    '-',
    '.',
    '\\',
    '#',
    '\0',
    'null',
  ],
];

export default {
  id: 'pdf',
  about: 'Mutated PDF files before the checker that every pack passes',
  slowest: 5000,
  async prepare() {
    const bytes = readFileSync(new URL('../../samples/smollm3-3b/aiact.yaml', import.meta.url));
    const read = readFacts([{ file: 'aiact.yaml', bytes }]);
    const options = { all: false, draft: true, only: ['copyright-policy'] };
    const files = await renderPack(read, assess(read, { asOf: '2026-11-21' }), options);
    this.pdf = Buffer.from(files.get([...files.keys()].find((path) => path.endsWith('.pdf'))));
    const faults = await checkPdf(new Uint8Array(this.pdf));
    if (faults.length > 0) throw new Error(`faults before it is changed: ${faults[0].message}`);
  },
  seeds: () => [],
  input(random) {
    return mutated(random, this.pdf, splinters);
  },
  async check(bytes) {
    const faults = await checkPdf(new Uint8Array(bytes));
    return Array.isArray(faults) ? null : 'no answer';
  },
};

// One run of Typst as a process of its own: node run-typst.mjs <source> <pdf>, tagged as PDF/UA-1.
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './fonts.mjs';

const [source, target] = process.argv.slice(2);
const compiler = NodeCompiler.create({
  fontArgs: [{ fontBlobs: Object.values(fonts).map((file) => readFileSync(file)) }],
});
const compiled = compiler.compile({ mainFileContent: readFileSync(source, 'utf8') });
if (compiled.result === null) {
  compiled.printErrors();
  process.exit(1);
}
writeFileSync(target, compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }));

// Writes `docs/assurance.md` from the recorded results of the last runs.
import { readFile, writeFile } from 'node:fs/promises';
import { assurancePage } from '../../assurance/page.mjs';

const file = new URL('../../docs/assurance.md', import.meta.url);
const text = `${assurancePage().join('\n').trimEnd()}\n`;
if (text !== (await readFile(file, 'utf8').catch(() => null))) await writeFile(file, text);

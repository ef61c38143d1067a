/** Every document of every sample, word for word, against the recorded text; `UPDATE_GOLDEN=1 npm test` records anew. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { renderPack } from '../../src/pack/render-pack.js';
import { messageOf } from '../../src/finding/words.js';
import { readFacts } from '../../src/read/read.js';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const golden = fileURLToPath(new URL('./', import.meta.url));

/** The facts files of a sample: `aiact.yaml` or `aiact/*.yaml`. */
function readSample(name: string) {
  const folder = join(samples, name);
  const files = existsSync(join(folder, 'aiact.yaml'))
    ? ['aiact.yaml']
    : readdirSync(join(folder, 'aiact'))
        .sort()
        .map((file) => `aiact/${file}`);
  return readFacts(files.map((file) => ({ file, bytes: readFileSync(join(folder, file)) })));
}

/** Compares with the recorded text, or records it. */
function expectRecorded(path: string, text: string): void {
  const file = join(golden, path);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

const names = readdirSync(samples).filter((name) => name !== 'themes' && name !== 'families');

describe.each(names.sort())('the sample %s', (name) => {
  const read = readSample(name);
  const assessment = assess(read, { asOf: '2026-11-21' });

  // From the pack, where the dossier knows on which pages the others say what they say.
  let pack: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    pack = await renderPack(read, assessment, {
      ...{ all: true, draft: false },
      only: assessment.documents.map(({ id }) => id),
    });
  }, 60_000);

  it.each(assessment.documents.map(({ id }) => id))('prints %s as recorded', (id) => {
    const path = [...pack.keys()].find((each) => each.endsWith(`/${id}.md`)) ?? '';
    expectRecorded(`${name}/${id}.md`, new TextDecoder().decode(pack.get(path)));
  });

  it('gives the recorded verdict, duties and findings', () => {
    const lines = [
      ...Object.entries(assessment.gates).map(([id, gate]) => `${id}: ${gate.summary}`),
      ...assessment.obligations.map(({ id, due, reason }) => `${id}: ${reason.text} [${due ?? '-'}]`),
      ...assessment.findings.map(
        (finding) =>
          `${finding.severity} ${finding.id} ${finding.place?.line}:${finding.place?.column} ${messageOf(finding)}`,
      ),
    ];
    expectRecorded(`${name}/assessment.txt`, `${lines.join('\n')}\n`);
  });
});

/** The samples as subjects of exports, and the judges of each format. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { assess } from '../../src/assess/assess.js';
import type { Audience } from '../../src/export/audience.js';
import { type ExportSubject, subjectOf } from '../../src/export/subject.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { repository } from './command-line.js';
import { TODAY } from './facts.js';

const samplesFolder = join(repository, 'samples');

/** The folders of facts. */
export const samples: readonly string[] = readdirSync(samplesFolder).filter((name) => {
  const folder = join(samplesFolder, name);
  return (
    statSync(folder).isDirectory() && readdirSync(folder).some((each) => each.startsWith('aiact'))
  );
});

/** The facts of a sample. */
export function readSample(name: string): ReadResult {
  const folder = join(samplesFolder, name);
  const parts = readdirSync(folder).includes('aiact')
    ? readdirSync(join(folder, 'aiact'))
        .sort()
        .filter((each) => each.endsWith('.yaml'))
        .map((each) => `aiact/${each}`)
    : ['aiact.yaml'];
  return readFacts(parts.map((file) => ({ file, bytes: readFileSync(join(folder, file)) })));
}

/** Facts of these lines. */
export function readText(text: string): ReadResult {
  return readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
}

export function subjectFrom(read: ReadResult, audience: Audience = 'public'): ExportSubject {
  return subjectOf(read, assess(read, { asOf: TODAY }), audience);
}

const require = createRequire(import.meta.url);

/** What the validator of the format's own library says against a bill; null where it is valid. */
export async function bomFault(text: string, version: '1.6' | '1.7'): Promise<unknown> {
  const { Validation, Spec } = require('@cyclonedx/cyclonedx-library') as {
    Validation: {
      JsonStrictValidator: new (
        version: string,
      ) => { validate: (text: string) => Promise<unknown> };
    };
    Spec: { Version: { v1dot6: string; v1dot7: string } };
  };
  judges[version] ??= new Validation.JsonStrictValidator(
    version === '1.6' ? Spec.Version.v1dot6 : Spec.Version.v1dot7,
  );
  return (await judges[version]?.validate(text)) ?? null;
}
const judges: Partial<Record<'1.6' | '1.7', { validate: (text: string) => Promise<unknown> }>> = {};

let spdxJudge: ((value: unknown) => boolean) | undefined;

/** Whether a document keeps the official schema of SPDX. */
export function isSpdx(value: unknown): boolean {
  if (spdxJudge === undefined) {
    const { default: Ajv2020 } = require('ajv/dist/2020') as {
      default: new (
        options: object,
      ) => { compile: (schema: unknown) => (value: unknown) => boolean };
    };
    const schema = JSON.parse(
      readFileSync(join(repository, 'test/export/schemas/spdx-3.0.1.schema.json'), 'utf8'),
    ) as unknown;
    spdxJudge = new Ajv2020({
      strict: false,
      allErrors: false,
      formats: { 'date-time': true },
    }).compile(schema);
  }
  return spdxJudge(value);
}

// What recipes of hostile inputs are made of: facts, packed numbers, links and pipes, and the wishes for how a run ends.
import { readFileSync } from 'node:fs';

/** Stands in a file outside of the folder; where it turns up, something outside was read. */
export const secret = 'SENTINEL-4b1f-outside';
/** The file whose being there shows that code of the input ran. */
export const canary = 'canary-was-here';

/** What a recipe may put at a path beside text and bytes. */
export const link = (to) => ({ link: to });
export const pipe = { pipe: true };
export const folder = { folder: true };

/** Refused: with findings, as unusable, or because it could not be written. */
export const refused = [1, 2, 3];
export const unusable = [2];
export const unusableOrFailed = [2, 3];
export const documented = [0, 1, 2, 3];

/** Small facts of a model; `more` are further sections. */
export const facts = (more = '', name = 'Heron') => `schema: 1
provider: { legal_name: Example SA, country: IE, size: large, commercial_activity: true, legal_form: company }
model: { name: ${JSON.stringify(name)}, version: "1.0", generality: broad, inputs: [text], outputs: [text] }
role: { kind: developer, placement: { status: placed, date: 2026-03-20 } }
${more}`;

const sampleFile = new URL('../../samples/smollm3-3b/aiact.yaml', import.meta.url);
/** Facts of a model as somebody keeps them, all sections filled. */
export const sample = readFileSync(sampleFile, 'utf8');

/** The same with another value at a key of the first place where it stands. */
export const sampleWith = (key, value) =>
  sample.replace(new RegExp(`^( *${key}:) .*$`, 'm'), (_, start) => `${start} ${value}`);

export const u32 = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
export const u64 = (value) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
export const bytes = (...parts) =>
  Buffer.concat(parts.map((part) => (Buffer.isBuffer(part) ? part : Buffer.from(part))));

/** Recipes of one class: what each has in common with the others comes first. */
export const each = (common, recipes) =>
  Object.entries(recipes).map(([name, own]) => ({ ...common, ...own, name }));

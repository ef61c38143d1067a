/** Loads the compiled validator and the published schema, each once and only when it is asked for. */
import { createRequire } from 'node:module';
import { ownText } from '../files/own-files.js';
import { countKeys } from './count-keys.gen.js';
import { keyPaths, type Schema } from './schema-walk.js';
import type { SchemaTools } from './tools.js';
import { vocabularyPaths } from './vocabulary-paths.gen.js';

const load = createRequire(import.meta.url);
let schema: Schema | null = null;
let factPaths: readonly string[] | null = null;

/** The text of the schema as published in `schemas/`, which stands two folders up in `src/`, in `dist/` and in the bundle. */
function publishedText(): string {
  return ownText(new URL('../../schemas/aiact.schema.json', import.meta.url));
}

/** The text of the schema for editors: the same files are valid by it, and each field shows its own words. */
export function editorText(): string {
  return ownText(new URL('../../schemas/aiact.editor.schema.json', import.meta.url));
}

/** The schema as published. */
export function publishedSchema(): Schema {
  schema ??= JSON.parse(publishedText()) as Schema;
  return schema;
}

const tools: SchemaTools = {
  get validate() {
    return load('./validate.gen.cjs') as SchemaTools['validate'];
  },
  get passes() {
    return load('./validate-quietly.gen.cjs') as NonNullable<SchemaTools['passes']>;
  },
  get schema() {
    return publishedSchema();
  },
  get factPaths() {
    factPaths ??= keyPaths(publishedSchema());
    return factPaths;
  },
  countKeys,
  extendable: true,
  // A score is written as a number by most; its digits are kept, and the unit stands in a field of its own.
  numbersAsText: ['evaluation.results[].value', 'evaluation.results[].baseline'],
  vocabularies: vocabularyPaths,
};

/** The validator that was compiled from the schema when the program was built; a clean file needs nothing else. */
export function schemaTools(): SchemaTools {
  return tools;
}

/** Loads the compiled validator and the published schema, once, on first use. */
import { createRequire } from 'node:module';
import { factPaths } from '../facts/paths.gen.js';
import type { SchemaTools } from './read-tree.js';
import type { Schema } from './schema-walk.js';

const load = createRequire(import.meta.url);
let tools: SchemaTools | null = null;
let schema: Schema | null = null;

/** The schema as published in `schemas/`. */
export function publishedSchema(): Schema {
  schema ??= load('../../schemas/aiact.schema.json') as Schema;
  return schema;
}

/** The validator that was compiled from it when the program was built. */
export function schemaTools(): SchemaTools {
  tools ??= {
    validate: load('./validate.gen.cjs') as SchemaTools['validate'],
    schema: publishedSchema(),
    factPaths: Object.keys(factPaths),
  };
  return tools;
}

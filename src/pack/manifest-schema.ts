/** Holds a value against `schemas/manifest.schema.json`, by the validator that was compiled from it when the program was built. */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** What breaks the schema, in the words of ajv; the pointer leads to the value. */
interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message?: string;
}

interface Validate {
  (value: unknown): boolean;
  readonly errors: readonly SchemaError[] | null;
}

/** Everything that breaks the schema; nothing if the value is valid. */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  const validate = load('./validate-manifest.gen.cjs') as Validate;
  return validate(value) ? [] : (validate.errors ?? []);
}

/** What a file is judged by: the compiled schema, the schema itself and what follows from it. */
import type { SchemaError } from './schema-findings/spot.js';
import type { Schema } from './schema-walk.js';
import type { Vocabulary } from './vocabulary-paths.gen.js';

/** The compiled schema, the schema itself and the paths it holds. */
export interface SchemaTools {
  readonly validate: {
    (data: unknown): boolean;
    errors?: readonly SchemaError[] | null;
  };
  /** True where `validate` would find nothing; it says no more, and is lighter to load. */
  readonly passes?: (data: unknown) => boolean;
  readonly schema: Schema;
  readonly factPaths: readonly string[];
  /** The keys under which the schema has a whole number somewhere; any key may be one where they are not given. */
  readonly countKeys?: ReadonlySet<string>;
  /** Whether a file may say by `extends` which other it continues. */
  readonly extendable?: true;
  /** Where a number counts as the text with which it was written. */
  readonly numbersAsText?: readonly string[];
  /** Which list the text at a path comes from, where a pattern cannot say it. */
  readonly vocabularies?: Readonly<Record<string, Vocabulary>>;
}

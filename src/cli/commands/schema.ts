/** `schema`: prints the JSON Schema of the facts file, so that it can stand beside it. */
import { publishedText } from '../../read/schema-tools.js';
import type { ExitCode, Io } from '../io.js';

/** Prints the schema as it is published. */
export async function schema(io: Io): Promise<ExitCode> {
  io.stdout(publishedText());
  return 0;
}

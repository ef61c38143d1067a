/** `schema`: prints the JSON Schema of the facts file, so that it can stand beside it. */
import { editorText } from '../../read/schema-tools.js';
import type { ExitCode, Io } from '../io.js';

/** Prints the schema in the form that editors read best; the same files are valid by it as by the published one. */
export async function schema(io: Io): Promise<ExitCode> {
  io.stdout(editorText());
  return 0;
}

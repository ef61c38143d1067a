/** `schema`: prints the JSON Schema of the facts file, so that it can stand beside it. */
import { readFile } from 'node:fs/promises';
import type { ExitCode, Io } from '../io.js';

/** Prints the schema as it is published. */
export async function schema(io: Io): Promise<ExitCode> {
  const file = new URL('../../../schemas/aiact.schema.json', import.meta.url);
  io.stdout(await readFile(file, 'utf8'));
  return 0;
}

/** Says in words why the system refused: "not a directory (ENOTDIR)". */
import { constants } from 'node:os';
import { getSystemErrorMap } from 'node:util';

/** `error` is what a call of node:fs threw; one without a known code gives its message. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const number = constants.errno[code as keyof typeof constants.errno];
  const [, words] = (number && getSystemErrorMap().get(-number)) || [];
  return words === undefined ? (code ?? message) : `${words} (${code})`;
}

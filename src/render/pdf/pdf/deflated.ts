/** The one setting of deflate that every stream is written with. */
import { zlibSync } from 'fflate';

/** The zlib form (RFC 1950) of bytes. */
export function deflated(raw: Uint8Array): Uint8Array {
  return zlibSync(raw, { level: 6 });
}

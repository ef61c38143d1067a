/** The one setting of deflate that every stream is written with, and how two threads share the work. */
import { zlibSync } from 'fflate';

/** Bytes to deflate; the first thread to claim them does it. */
export interface DeflateJob {
  readonly raw: Uint8Array;
  /** In memory that both threads see: 0 until the job is claimed. */
  readonly claim: Int32Array;
}

/** The zlib form (RFC 1950) of bytes. */
export function deflated(raw: Uint8Array): Uint8Array {
  return zlibSync(raw, { level: 6 });
}

/** True for the first to ask. */
export function claimed(claim: Int32Array): boolean {
  return Atomics.exchange(claim, 0, 1) === 0;
}

/** What runs on the second thread: deflates each message and sends it back, in order. */
import { parentPort } from 'node:worker_threads';
import { claimed, type DeflateJob, deflated } from './deflated.js';

parentPort?.on('message', ({ raw, claim }: DeflateJob) => {
  const bytes = claimed(claim) ? deflated(raw) : null;
  parentPort?.postMessage(bytes, bytes === null ? [] : [bytes.buffer as ArrayBuffer]);
});

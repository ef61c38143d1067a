/** What runs on the second thread: deflates each message and sends it back, in order. */
import { parentPort } from 'node:worker_threads';
import { deflated } from './deflated.js';

parentPort?.on('message', (raw: Uint8Array) => {
  const bytes = deflated(raw);
  parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
});

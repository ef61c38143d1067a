/** A pause in long work, for what waits beside it. */

/** Lets what is deflated by now be taken, so that a long document is never in memory as a whole. */
export function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** One line that changes in place while the program works; only people at a terminal see it. */
import type { Io } from './io.js';

export interface Progress {
  /** `Writing the documents … 3 of 12`. */
  readonly step: (words: string, done: number, of: number) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

const silent: Progress = { step: () => {}, clear: () => {} };

/** Speaks on a terminal behind standard error, and neither in CI nor with `--quiet`. */
export function progressOf({ quiet }: { readonly quiet?: boolean }, io: Io): Progress {
  if (quiet || !io.stderrIsTerminal || io.env.CI || io.env.TERM === 'dumb') return silent;
  let isShown = false;
  return {
    step: (words, done, of) => {
      isShown = true;
      io.stderr(`\r\u001b[K${`${words} … ${done} of ${of}`.slice(0, Math.max(1, io.columns - 1))}`);
    },
    clear: () => {
      if (isShown) io.stderr('\r\u001b[K');
      isShown = false;
    },
  };
}

/** Lets signals be heard between two pieces of work. */
export async function hearSignals(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** When a watch works again: once things are quiet, never twice at a time, and never for nothing. */

export interface Scheduling {
  readonly work: () => Promise<void>;
  /** Calls back after so many milliseconds, and answers with a way to call that off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** How long things must have been quiet. */
  readonly quiet: number;
}

export interface Scheduler {
  /** Something may have changed. */
  readonly changed: () => void;
  /** No work begins from now on; resolves once that under way is done. */
  readonly stop: () => Promise<void>;
}

/** Gathers changes into runs of the work. */
export function schedulerOf({ work, after, quiet }: Scheduling): Scheduler {
  let callOff: (() => void) | null = null;
  let running: Promise<void> | null = null;
  let isDirty = false;
  let isStopped = false;

  const begin = (): void => {
    callOff = null;
    isDirty = false;
    running = work().finally(() => {
      running = null;
      if (isDirty) changed();
    });
  };
  const changed = (): void => {
    if (isStopped) return;
    if (running !== null) {
      isDirty = true;
      return;
    }
    callOff?.();
    callOff = after(quiet, begin);
  };
  return {
    changed,
    stop: async () => {
      isStopped = true;
      callOff?.();
      callOff = null;
      await running;
    },
  };
}

/** A watch works once things are quiet, never twice at a time, and again for what changed meanwhile. */
import { describe, expect, it } from '@jest/globals';
import { schedulerOf } from '../../../src/cli/watch/scheduler.js';

/** A clock that moves when it is told to, and work that ends when it is told to. */
function stage(): {
  scheduler: ReturnType<typeof schedulerOf>;
  pass: (milliseconds: number) => void;
  runs: () => number;
  finish: () => Promise<void>;
} {
  let now = 0;
  let runs = 0;
  const due = new Set<{ at: number; act: () => void }>();
  const open: (() => void)[] = [];
  const scheduler = schedulerOf({
    quiet: 100,
    after: (milliseconds, act) => {
      const entry = { at: now + milliseconds, act };
      due.add(entry);
      return () => due.delete(entry);
    },
    work: () => {
      runs += 1;
      return new Promise((resolve) => open.push(resolve));
    },
  });
  return {
    scheduler,
    pass: (milliseconds) => {
      now += milliseconds;
      for (const entry of [...due].filter(({ at }) => at <= now)) {
        due.delete(entry);
        entry.act();
      }
    },
    runs: () => runs,
    finish: async () => {
      open.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('A scheduler', () => {
  it('does nothing unless something changed', () => {
    const { pass, runs } = stage();
    pass(10_000);
    expect(runs()).toBe(0);
  });

  it('waits until it has been quiet, and works once for many changes', () => {
    const { scheduler, pass, runs } = stage();
    for (let change = 0; change < 20; change += 1) {
      scheduler.changed();
      pass(99);
    }
    expect(runs()).toBe(0);
    pass(1);
    expect(runs()).toBe(1);
    pass(10_000);
    expect(runs()).toBe(1);
  });

  it('works once more for changes during the work, and never twice at a time', async () => {
    const { scheduler, pass, runs, finish } = stage();
    scheduler.changed();
    pass(100);
    scheduler.changed();
    scheduler.changed();
    pass(10_000);
    expect(runs()).toBe(1);
    await finish();
    expect(runs()).toBe(1);
    pass(100);
    expect(runs()).toBe(2);
    await finish();
    pass(10_000);
    expect(runs()).toBe(2);
  });

  it('begins nothing once it is stopped, and waits for what is under way', async () => {
    const { scheduler, pass, runs, finish } = stage();
    scheduler.changed();
    pass(100);
    let isOver = false;
    const stopped = scheduler.stop().then(() => {
      isOver = true;
    });
    scheduler.changed();
    await new Promise((resolve) => setImmediate(resolve));
    expect(isOver).toBe(false);
    await finish();
    await stopped;
    pass(10_000);
    expect(runs()).toBe(1);
  });
});

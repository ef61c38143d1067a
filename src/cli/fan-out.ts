/** Hands each of many values to several readers, who all have to be done with one before the next is asked for. */

/** Runs every reader over the values. The first error, of the values or of a reader, stops all and is thrown. */
export async function fanOut<T>(
  values: AsyncIterable<T>,
  readers: readonly ((values: AsyncIterable<T>) => Promise<void>)[],
): Promise<void> {
  const [only, ...others] = readers;
  if (only === undefined) {
    for await (const _value of values);
    return;
  }
  if (others.length === 0) return only(values);
  const channels = readers.map(() => new Channel<T>());
  const work = readers.map(async (reader, index) => {
    const channel = channels[index] as Channel<T>;
    try {
      await reader(channel.values());
    } finally {
      channel.leave();
    }
  });
  const settled = Promise.allSettled(work);
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const value of values) {
      if (channels.some((channel) => channel.isLeft)) break;
      await Promise.all(channels.map((channel) => channel.give({ value })));
    }
  } catch (error) {
    failure = { error };
  }
  await Promise.all(channels.map((channel) => channel.give({ failure })));
  const results = await settled;
  if (failure !== null) throw failure.error;
  const refused = results.find((each) => each.status === 'rejected');
  if (refused !== undefined) throw refused.reason;
}

type Given<T> = { readonly value: T } | { readonly failure: { readonly error: unknown } | null };

/** One value at a time: who gives one waits until it was taken and the next is asked for. */
class Channel<T> {
  isLeft = false;
  #waiting: ((given: Given<T>) => void) | null = null;
  #asked: (() => void) | null = null;

  /** Resolves once the reader is there to take it; at once where the reader has left. */
  async give(given: Given<T>): Promise<void> {
    while (!this.isLeft && this.#waiting === null) {
      await new Promise<void>((resolve) => {
        this.#asked = resolve;
      });
    }
    const take = this.#waiting;
    this.#waiting = null;
    take?.(given);
  }

  leave(): void {
    this.isLeft = true;
    this.#asked?.();
  }

  async *values(): AsyncGenerator<T> {
    for (;;) {
      const given = await new Promise<Given<T>>((resolve) => {
        this.#waiting = resolve;
        this.#asked?.();
        this.#asked = null;
      });
      if ('value' in given) yield given.value;
      else if (given.failure === null) return;
      else throw given.failure.error;
    }
  }
}

/** Parts a list of models for several machines: each model falls to one part, whatever other models there are. */
import { createHash } from 'node:crypto';
import { InvalidArgumentError } from 'commander';

/** A part and how many there are, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** How many parts there may be. */
const most = 10_000;

/** `2/8` as a part of eight. */
export function shardOf(value: string): Shard {
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index <= shard.count && shard.count <= most)) {
    throw new InvalidArgumentError('Write the part and how many there are, such as 2/8.');
  }
  return shard;
}

/** The part that a model falls to, from 1: its name decides, so that a new model moves no other. */
export function partFor(path: string, count: number): number {
  const hash = createHash('sha256').update(path.replaceAll('\\', '/')).digest();
  return Number(hash.readBigUInt64BE(0) % BigInt(count)) + 1;
}

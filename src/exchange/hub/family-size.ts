/** How many parameters a family of models has by its configuration, to be held against bytes. */
import type { Configuration } from './config.js';

export interface FamilySize {
  readonly total: bigint;
  /** What stands in the experts, all of them together. */
  readonly experts: bigint;
}

/** Families with one matrix up and one down, biases everywhere, and the output tied to the input. */
const oldFamilies = /^(?:bloom|gpt2|gpt_bigcode)$/;

/** The count by formula, or null where a figure is missing. A small difference, such as biases, remains. */
export function familySize(config: Configuration): FamilySize | null {
  const { layers, width, heads, vocabulary } = config;
  if (layers === null || width === null || heads === null || vocabulary === null) return null;
  const [l, d, v] = [BigInt(layers), BigInt(width), BigInt(vocabulary)];
  if (oldFamilies.test(config.type)) {
    return { total: v * d + l * (12n * d * d + 13n * d) + 4n * d, experts: 0n };
  }
  const { inner, headWidth } = config;
  if (inner === null || headWidth === null || !Number.isInteger(headWidth)) return null;
  const query = BigInt(heads * headWidth);
  const keys = BigInt((config.keyValueHeads ?? heads) * headWidth);
  const attention = 2n * d * query + 2n * d * keys;
  const embedding = v * d * (config.hasTiedOutput === true ? 1n : 2n);
  const { experts } = config;
  const one = 3n * d * BigInt(config.expertInner ?? inner);
  const inExperts = experts === null ? 0n : l * BigInt(experts) * one;
  const dense = experts === null ? one : BigInt(experts) * d;
  return {
    total: embedding + l * (attention + dense + 2n * d) + inExperts + d,
    experts: inExperts,
  };
}

/** What works for each token where only some experts do. */
export function activeOf(total: bigint, inExperts: bigint, config: Configuration): bigint | null {
  const { experts, activeExperts } = config;
  if (experts === null) return total;
  if (activeExperts === null || activeExperts > experts) return null;
  return total - (inExperts * BigInt(experts - activeExperts)) / BigInt(experts);
}

/** Whether two counts are the same but for a thousandth. */
export function isNear(one: bigint, other: bigint): boolean {
  const apart = one > other ? one - other : other - one;
  return apart * 1000n <= other;
}

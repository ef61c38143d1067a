/** The three size bands per modality of the training-content summary (section 1.3), and the band of an exact size. */
import { Decimal } from '../facts/decimal.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { type Entry, entryAt, isEntry } from '../facts/stated.js';
import { boundsOf } from './bounds.js';

export interface Band {
  /** The word in the facts file. */
  readonly name: string;
  /** The words of the form. */
  readonly words: string;
}

export interface BandScale {
  readonly lower: Decimal;
  readonly upper: Decimal;
  /** Below the lower limit, from the lower to the upper limit (both included), above the upper limit. */
  readonly bands: readonly [Band, Band, Band];
}

const hours: BandScale = {
  lower: Decimal.of('1e4'),
  upper: Decimal.of('1e6'),
  bands: [
    { name: 'below_10k_h', words: 'Less than 10 000 hours' },
    { name: '10k_to_1m_h', words: '10 000 hours to 1 million hours' },
    { name: 'above_1m_h', words: 'More than 1 million hours' },
  ],
};

/** Source: the template, section 1.3. It leaves exact limits open; here they belong to the middle band. */
export const bandScales = {
  text: {
    lower: Decimal.of('1e9'),
    upper: Decimal.of('1e13'),
    bands: [
      { name: 'below_1bn', words: 'Less than 1 billion tokens' },
      { name: '1bn_to_10tn', words: '1 billion to 10 trillion tokens' },
      { name: 'above_10tn', words: 'More than 10 trillion tokens' },
    ],
  },
  image: {
    lower: Decimal.of('1e6'),
    upper: Decimal.of('1e9'),
    bands: [
      { name: 'below_1m', words: 'Less than 1 million images' },
      { name: '1m_to_1bn', words: '1 million to 1 billion images' },
      { name: 'above_1bn', words: 'More than 1 billion images' },
    ],
  },
  audio: hours,
  video: hours,
} as const satisfies Record<string, BandScale>;

export type SizedModality = keyof typeof bandScales;
export const sizedModalities = Object.keys(bandScales) as SizedModality[];

/** The band an exact size falls into; a size on a limit belongs to the middle band. */
export function bandOf(modality: SizedModality, size: Decimal): Band {
  const { lower, upper, bands } = bandScales[modality];
  if (size.isMoreThan(upper)) return bands[2];
  return lower.isMoreThan(size) ? bands[0] : bands[1];
}

/** The band that a modality's entry states or implies; a size wins that lies in one band, as it is the more precise statement. */
export function statedBand(modality: SizedModality, entry: Entry): Band | undefined {
  const possible = possibleBands(modality, entry.size);
  if (possible.length === 1) return possible[0];
  return bandScales[modality].bands.find(({ name }) => name === entry.band);
}

/** The bands in which a stated size may lie: one for a number, several where its bounds leave that open, none where no size is stated. */
export function possibleBands(modality: SizedModality, size: unknown): readonly Band[] {
  const bounds = boundsOf(size);
  if (!bounds) return [];
  const bands: readonly Band[] = bandScales[modality].bands;
  const from = bands.indexOf(bandOf(modality, bounds.least));
  const to = bounds.most === null ? bands.length - 1 : bands.indexOf(bandOf(modality, bounds.most));
  return bands.slice(from, to + 1);
}

/** The entries of section 1.3 that the facts state, with their modality. */
export function statedModalities(
  facts: ModelFacts,
): readonly { modality: SizedModality; entry: Entry }[] {
  const modalities = entryAt(facts, 'training_data.modalities');
  return sizedModalities.flatMap((modality) => {
    const entry = modalities?.[modality];
    return isEntry(entry) ? [{ modality, entry }] : [];
  });
}

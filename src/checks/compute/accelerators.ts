/** What common accelerators can do and draw at most, by the data sheets of their makers; for plausibility only, never for a conclusion of law. */

export interface Accelerator {
  /** How its name is written, also inside a longer name such as "NVIDIA H100 SXM". */
  readonly name: RegExp;
  /** Rated power of one device in watts, from the smallest to the largest variant; null where the maker names none. */
  readonly watts: readonly [number, number] | null;
  /** Operations a second at the peak, dense, in the fastest number format in which models are trained. */
  readonly peak: number;
}

/** The first name that fits counts. */
export const accelerators: readonly Accelerator[] = [
  { name: /\bGB200\b/i, watts: [1000, 1200], peak: 5000e12 },
  { name: /\bB200\b/i, watts: [1000, 1000], peak: 4500e12 },
  { name: /\bB100\b/i, watts: [700, 700], peak: 3500e12 },
  { name: /\bGH200\b/i, watts: [450, 1000], peak: 1979e12 },
  { name: /\bH200\b/i, watts: [600, 700], peak: 1979e12 },
  { name: /\bH[18]00s?\b/i, watts: [350, 700], peak: 1979e12 },
  { name: /\bH20\b/i, watts: [400, 400], peak: 296e12 },
  { name: /\bA[18]00s?\b/i, watts: [250, 400], peak: 312e12 },
  { name: /\bV100s?\b/i, watts: [250, 350], peak: 130e12 },
  { name: /\bL40S\b/i, watts: [350, 350], peak: 733e12 },
  { name: /\bRTX ?4090\b/i, watts: [450, 450], peak: 661e12 },
  { name: /\bMI325X\b/i, watts: [1000, 1000], peak: 2615e12 },
  { name: /\bMI300X\b/i, watts: [750, 750], peak: 2615e12 },
  { name: /\bMI300A\b/i, watts: [550, 760], peak: 1961e12 },
  { name: /\bMI250X?\b/i, watts: [500, 560], peak: 383e12 },
  { name: /\bGaudi ?3\b/i, watts: [600, 900], peak: 1835e12 },
  { name: /\bGaudi ?2\b/i, watts: [600, 600], peak: 865e12 },
  { name: /\bTPU ?v6e?\b|\bTrillium\b/i, watts: null, peak: 1836e12 },
  { name: /\bTPU ?v5p\b/i, watts: null, peak: 918e12 },
  { name: /\bTPU ?v5e\b/i, watts: null, peak: 394e12 },
  { name: /\bTPU ?v4\b/i, watts: null, peak: 275e12 },
  { name: /\bTPU ?v3\b/i, watts: null, peak: 123e12 },
];

/** The accelerator that a text names, if the table has it. */
export function acceleratorNamed(text: string): Accelerator | undefined {
  return accelerators.find(({ name }) => name.test(text));
}

/**
 * Energy per device and hour, as multiples of its rated power. A device that trains draws well above a fifth of its rating, and
 * with its host, network and cooling less than four times it.
 */
export const powerBounds = { least: 0.2, most: 4 } as const;

/** The share of the peak that a training reaches over all its hours: less than this means a wrong unit, more than all is impossible. */
export const utilisationBounds = { least: 0.01, most: 1 } as const;

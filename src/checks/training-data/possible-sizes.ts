/** The most that mankind could have made of each modality: a larger training set is an error of a unit or of zeros. */

/** One modality with its bound in the unit of section 1.3 of the template, and the reckoning behind it. */
export interface PossibleSize {
  readonly modality: 'text' | 'image' | 'audio' | 'video';
  readonly unit: string;
  /** In scientific notation; a decimal is made of it where it is compared. */
  readonly most: string;
  /** Round figures above what is known of any collection; nobody has to believe them, only that nothing is larger. */
  readonly because: string;
}

export const possibleSizes: readonly PossibleSize[] = [
  {
    modality: 'text',
    unit: 'tokens',
    most: '1e16',
    because:
      'A billion people who each write a thousand words every day for twenty years write 7.3e15 words, about 1e16 tokens',
  },
  {
    modality: 'image',
    unit: 'images',
    most: '1e13',
    because: 'Eight billion people who each take a picture every day for three years take 8.8e12',
  },
  {
    modality: 'audio',
    unit: 'hours',
    most: '1e11',
    because: 'A million stations that send day and night for ten years send 8.8e10 hours',
  },
  {
    modality: 'video',
    unit: 'hours',
    most: '1e11',
    because: 'A million channels that run day and night for ten years run 8.8e10 hours',
  },
];

/** How much there is of each modality, in the three bands of the public summary: sizes in tokens, images and hours cannot share an axis, bands can. */
import { bandScales, statedBand, statedModalities } from '../../figures/size-bands.js';
import { capital, wordsFor } from '../words.js';
import type { ChartMaker } from './chart.js';

/** One row of three steps for each modality; null with fewer than two. */
export const trainingDataModalities: ChartMaker = ({ facts }) => {
  const banded = statedModalities(facts).flatMap(({ modality, entry }) => {
    const band = statedBand(modality, entry);
    return band === undefined ? [] : [{ modality, entry, band }];
  });
  if (banded.length < 2) return null;
  return {
    kind: 'steps',
    title: 'Size of the training data by modality, in the bands of the public summary',
    rows: banded.map(({ modality, band }) => ({
      label: capital(wordsFor(modality)),
      shown: band.words,
      data: String(bandScales[modality].bands.findIndex(({ name }) => name === band.name) + 1),
    })),
    note: '',
    facts: banded.map(
      ({ modality, entry }) =>
        `training_data.modalities.${modality}.${entry.size === undefined ? 'band' : 'size'}`,
    ),
  };
};

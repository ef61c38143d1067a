/** Every literal of this room by its id; generated from the files below the folder by `npm run generate`. */
import europeanIndex from './european-index.js';
import mof10 from './mof-1-0.js';
import openWeights from './open-weights.js';
import osaid10 from './osaid-1-0.js';

export const openness = {
  'european-index': europeanIndex,
  'mof-1-0': mof10,
  'open-weights': openWeights,
  'osaid-1-0': osaid10,
} as const;

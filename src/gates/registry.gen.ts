/** Every literal of this room by its id; generated from the files below the folder by `npm run generate`. */
import gpai from './gpai.js';
import openSourceException from './open-source-exception.js';
import placed from './placed.js';
import provider from './provider.js';
import scope from './scope.js';
import systemicRisk from './systemic-risk.js';

export const gates = {
  'gpai': gpai,
  'open-source-exception': openSourceException,
  'placed': placed,
  'provider': provider,
  'scope': scope,
  'systemic-risk': systemicRisk,
} as const;

/** General licences, not written for one vendor’s models, that hold back a right or a use. */
import { licenceGroup } from './define.js';

const all = { access: true, use: true, modify: true, distribute: true } as const;
const noChanges = { access: true, use: true, modify: false, distribute: true } as const;
const credit = { kind: 'attribution', description: 'The author is credited.' } as const;
const sameTerms = {
  kind: 'share_alike',
  description: 'Changed versions carry the same licence.',
} as const;
const nonCommercial = {
  kind: 'non_commercial',
  description: 'Use that aims at commercial advantage or payment is not granted.',
} as const;

const creativeCommonsNonCommercial = licenceGroup(
  { rights: all, restrictions: [nonCommercial, credit] },
  {
    'CC-BY-NC-1.0': { name: 'Creative Commons Attribution Non Commercial 1.0 Generic' },
    'CC-BY-NC-2.0': { name: 'Creative Commons Attribution Non Commercial 2.0 Generic' },
    'CC-BY-NC-2.5': { name: 'Creative Commons Attribution Non Commercial 2.5 Generic' },
    'CC-BY-NC-3.0': { name: 'Creative Commons Attribution Non Commercial 3.0 Unported' },
    'CC-BY-NC-4.0': {
      name: 'Creative Commons Attribution Non Commercial 4.0 International',
      aliases: ['cc by-nc 4.0'],
    },
  },
);

const creativeCommonsNonCommercialShareAlike = licenceGroup(
  { rights: all, restrictions: [nonCommercial, credit, sameTerms], copyleft: true },
  {
    'CC-BY-NC-SA-1.0': {
      name: 'Creative Commons Attribution Non Commercial Share Alike 1.0 Generic',
    },
    'CC-BY-NC-SA-2.0': {
      name: 'Creative Commons Attribution Non Commercial Share Alike 2.0 Generic',
    },
    'CC-BY-NC-SA-2.5': {
      name: 'Creative Commons Attribution Non Commercial Share Alike 2.5 Generic',
    },
    'CC-BY-NC-SA-3.0': {
      name: 'Creative Commons Attribution Non Commercial Share Alike 3.0 Unported',
    },
    'CC-BY-NC-SA-4.0': {
      name: 'Creative Commons Attribution Non Commercial Share Alike 4.0 International',
    },
  },
);

const creativeCommonsNoDerivatives = licenceGroup(
  { rights: noChanges, restrictions: [credit] },
  {
    'CC-BY-ND-1.0': { name: 'Creative Commons Attribution No Derivatives 1.0 Generic' },
    'CC-BY-ND-2.0': { name: 'Creative Commons Attribution No Derivatives 2.0 Generic' },
    'CC-BY-ND-2.5': { name: 'Creative Commons Attribution No Derivatives 2.5 Generic' },
    'CC-BY-ND-3.0': { name: 'Creative Commons Attribution No Derivatives 3.0 Unported' },
    'CC-BY-ND-4.0': { name: 'Creative Commons Attribution No Derivatives 4.0 International' },
  },
);

const creativeCommonsNonCommercialNoDerivatives = licenceGroup(
  { rights: noChanges, restrictions: [nonCommercial, credit] },
  {
    'CC-BY-NC-ND-1.0': {
      name: 'Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic',
    },
    'CC-BY-NC-ND-2.0': {
      name: 'Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic',
    },
    'CC-BY-NC-ND-2.5': {
      name: 'Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic',
    },
    'CC-BY-NC-ND-3.0': {
      name: 'Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported',
    },
    'CC-BY-NC-ND-4.0': {
      name: 'Creative Commons Attribution Non Commercial No Derivatives 4.0 International',
    },
  },
);

/** Terms under which a page may carry a text; whoever reads it gets no right from them. */
const toPublishOnly = licenceGroup(
  { rights: { access: true, use: false, modify: false, distribute: false }, restrictions: [] },
  {
    'arXiv-nonexclusive': {
      name: 'arXiv non-exclusive licence to distribute 1.0',
      aliases: ['arxiv non-exclusive', 'arxiv nonexclusive-distrib', 'nonexclusive-distrib'],
      link: 'https://arxiv.org/licenses/nonexclusive-distrib/1.0/license.html',
    },
  },
);

const sourceAvailable = licenceGroup(
  { rights: all, restrictions: [] },
  {
    'BUSL-1.1': {
      name: 'Business Source License 1.1',
      aliases: ['bsl-1.1', 'busl', 'business source license 1.1'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description:
            'Production use beyond the licensor’s additional grant needs a commercial licence until the change date.',
        },
      ],
    },
    'SSPL-1.0': {
      name: 'Server Side Public License, v 1',
      restrictions: [
        {
          kind: 'other',
          clause: '§13',
          description:
            'Whoever offers the work as a service publishes the source of everything needed to run that service.',
        },
        sameTerms,
      ],
      copyleft: true,
    },
    'Elastic-2.0': {
      name: 'Elastic License 2.0',
      restrictions: [
        {
          kind: 'field_of_use',
          aim: 'other',
          description: 'Offering the work to others as a hosted or managed service is not granted.',
        },
      ],
      confidence: 'secondary',
    },
    'PolyForm-Noncommercial-1.0.0': {
      name: 'PolyForm Noncommercial License 1.0.0',
      restrictions: [nonCommercial],
    },
    'PolyForm-Small-Business-1.0.0': {
      name: 'PolyForm Small Business License 1.0.0',
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description: 'Only companies below a size in staff and revenue are granted use.',
        },
      ],
    },
    'C-UDA-1.0': {
      name: 'Computational Use of Data Agreement v1.0',
      aliases: ['c-uda'],
      restrictions: [
        { kind: 'field_of_use', description: 'Use is granted for computational purposes.' },
      ],
    },
  },
);

export const licences = {
  ...creativeCommonsNonCommercial,
  ...creativeCommonsNonCommercialShareAlike,
  ...creativeCommonsNoDerivatives,
  ...creativeCommonsNonCommercialNoDerivatives,
  ...toPublishOnly,
  ...sourceAvailable,
};

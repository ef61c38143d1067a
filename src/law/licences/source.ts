/** Licences whose source may be read, and which keep a use or a business from those who have it. */
import { licenceGroup } from './define.js';

const all = { access: true, use: true, modify: true, distribute: true } as const;
const credit = { kind: 'attribution', description: 'Notices stay with copies.' } as const;
const noRival = {
  kind: 'field_of_use',
  aim: 'other',
  description:
    'Use in a product or service that competes with that of the licensor is not granted.',
} as const;
const nonCommercial = {
  kind: 'non_commercial',
  description: 'Only purposes that are not commercial are granted.',
} as const;

/** Not on the list of the Open Source Initiative: each of them keeps a field of use back. */
export const licences = licenceGroup(
  { rights: all, restrictions: [], osi: false },
  {
    'FSL-1.1-MIT': {
      name: 'Functional Source License, Version 1.1, MIT Future License',
      restrictions: [noRival, credit],
    },
    'FSL-1.1-ALv2': {
      name: 'Functional Source License, Version 1.1, ALv2 Future License',
      aliases: ['FSL-1.1-Apache-2.0'],
      restrictions: [noRival, credit],
    },
    'commons-clause-1.0': {
      name: 'Commons Clause License Condition v1.0',
      aliases: ['commons clause', 'commons-clause'],
      restrictions: [
        {
          kind: 'field_of_use',
          aim: 'other',
          description:
            'The right to sell the work, hosting and support for a fee included, is taken out of the licence beside which it stands.',
        },
      ],
      link: 'https://commonsclause.com/',
    },
    'PolyForm-Shield-1.0.0': {
      name: 'PolyForm Shield License 1.0.0',
      restrictions: [noRival, credit],
      link: 'https://polyformproject.org/licenses/shield/1.0.0/',
    },
    'PolyForm-Perimeter-1.0.0': {
      name: 'PolyForm Perimeter License 1.0.0',
      restrictions: [
        {
          kind: 'field_of_use',
          aim: 'other',
          description: 'Offering others a product that competes with the work is not granted.',
        },
        credit,
      ],
      link: 'https://polyformproject.org/licenses/perimeter/1.0.0/',
    },
    'PolyForm-Internal-Use-1.0.0': {
      name: 'PolyForm Internal Use License 1.0.0',
      rights: { access: true, use: true, modify: true, distribute: false },
      restrictions: [
        {
          kind: 'no_redistribution',
          description: 'Use is granted for internal business, without a right to pass copies on.',
        },
      ],
      link: 'https://polyformproject.org/licenses/internal-use/1.0.0/',
    },
    'PolyForm-Free-Trial-1.0.0': {
      name: 'PolyForm Free Trial License 1.0.0',
      rights: { access: true, use: true, modify: true, distribute: false },
      restrictions: [
        {
          kind: 'no_redistribution',
          description: 'Use is granted for less than 32 days, without a right to pass copies on.',
        },
      ],
      link: 'https://polyformproject.org/licenses/free-trial/1.0.0/',
    },
    'PolyForm-Strict-1.0.0': {
      name: 'PolyForm Strict License 1.0.0',
      rights: { access: true, use: true, modify: false, distribute: false },
      restrictions: [nonCommercial],
      link: 'https://polyformproject.org/licenses/strict/1.0.0/',
    },
    'Prosperity-3.0.0': {
      name: 'The Prosperity Public License 3.0.0',
      restrictions: [nonCommercial, credit],
      link: 'https://prosperitylicense.com/versions/3.0.0',
    },
    'Hippocratic-2.1': {
      name: 'Hippocratic License 2.1',
      restrictions: [
        {
          kind: 'field_of_use',
          aim: 'safety',
          description: 'Use that violates the human rights of the United Nations is not granted.',
        },
        credit,
      ],
    },
    JSON: {
      name: 'JSON License',
      restrictions: [
        {
          kind: 'field_of_use',
          description: 'The work is to be used for good and not for evil.',
        },
        credit,
      ],
    },
  },
);
